package plan

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// The fields that a problem can be about, in the order in which problems are
// listed. Those of a measure carry its place as the row.
const (
	FieldYears    bound.Field = "years"
	FieldDiscount bound.Field = "discount"
	FieldHourCost bound.Field = "hour-cost"
	FieldToday    bound.Field = "today"
	FieldChance   bound.Field = "chance"
	FieldStopped  bound.Field = "stopped"
	FieldRecovery bound.Field = "recovery"
	FieldRest     bound.Field = "rest"
	FieldBudget   bound.Field = "budget"
	FieldNear     bound.Field = "near"
	FieldMeasures bound.Field = "measures"

	FieldFirst         bound.Field = "first"
	FieldYearly        bound.Field = "yearly"
	FieldHours         bound.Field = "hours"
	FieldHoursLater    bound.Field = "hours-later"
	FieldStart         bound.Field = "start"
	FieldSubsidyShare  bound.Field = "subsidy-share"
	FieldSubsidyCap    bound.Field = "subsidy-cap"
	FieldSubsidyUntil  bound.Field = "subsidy-until"
	FieldLeftChance    bound.Field = "left-chance"
	FieldLeftStopped   bound.Field = "left-stopped"
	FieldLeftRecovery  bound.Field = "left-recovery"
	FieldNeeds         bound.Field = "needs"
	FieldAlternativeTo bound.Field = "alternative-to"
)

// Limits of what is read.
const (
	MaxYears    = maxYears    // of a plan
	MaxMeasures = maxMeasures // that sets are searched for
	maxYears    = 5
	maxMeasures = 12
	maxPlaces   = 30
	maxDigits   = 60
	maxHours    = 100_000
	maxDay      = 99991231
	workPlaces  = 40
)

var (
	zero = decimal.Zero
	one  = decimal.New(1, 0)
	two  = decimal.New(2, 0)

	maxMoney = decimal.New(1, 15)
	maxLoss  = decimal.New(1, 24)
	maxSets  = decimal.New(1, 15) // of one loss that sets are weighed against

	shares  = bound.Limits{Max: one, Digits: maxDigits, Places: maxPlaces}
	yen     = bound.Limits{Max: maxMoney, Whole: true, Digits: maxDigits, Places: maxPlaces}
	amounts = bound.Limits{Max: maxLoss, Digits: maxDigits, Places: workPlaces}
	hours   = bound.Limits{Max: decimal.New(maxHours, 0), Digits: maxDigits, Places: maxPlaces}
	years   = bound.Limits{Min: one, Max: decimal.New(MaxYears, 0), Digits: maxDigits}
	days    = bound.Limits{Max: decimal.New(maxDay, 0), Digits: maxDigits}
	weighed = bound.Limits{Max: maxSets, Digits: maxDigits, Places: workPlaces}
	counts  = bound.Limits{Max: decimal.New(MaxMeasures, 0), Digits: maxDigits}
)

// Input is one plan. The zero value is not valid: it has no years.
type Input struct {
	Years    int             // of the plan, 1 to [MaxYears]
	Discount decimal.Decimal // a year; 0 where money of later years counts as today's
	HourCost decimal.Decimal // yen, of an hour of the company's own people
	Today    int             // the day on which year 1 begins, as 20270331; 0 where it is not known
	Exposure Exposure
	Measures []Measure
	Budget   decimal.NullDecimal // yen over the years of the plan that a set may cost; not valid: any
	Near     decimal.Decimal     // how far above the lightest burden a set is still near it, a share
}

// Exposure is what the measures work on.
type Exposure struct {
	Chance   decimal.NullDecimal // of a loss in a year; not valid where nobody said
	Stopped  decimal.Decimal     // yen of one loss that move with the days of standing still
	Recovery decimal.Decimal     // yen of one loss that are the cost of recovery
	Rest     decimal.Decimal     // yen of one loss that are neither
}

// Loss is one loss as it is today.
func (x Exposure) Loss() decimal.Decimal { return x.Stopped.Add(x.Recovery).Add(x.Rest) }

// Measure is one thing to do.
type Measure struct {
	First, Yearly     decimal.Decimal // whole yen: once when it begins, and in every year
	Hours, HoursLater decimal.Decimal // of the company's own people in the year in which it begins, and in each later one
	Start             int             // the year of the plan in which it begins, from 1
	Subsidy           Subsidy
	Left              Left
	Needs             []int // places, from 0, of measures without which it cannot be
	AlternativeTo     []int // places of measures beside which it cannot be
}

// Subsidy is what somebody else pays of the year in which a measure begins.
type Subsidy struct {
	Share decimal.Decimal     // of the money of that year
	Cap   decimal.NullDecimal // whole yen at most; not valid: no cap
	Until int                 // the last day on which the measure can begin, as 20270331; 0: not known
}

// Left is the effect of a measure: the shares that it leaves. Not valid: nobody
// said so, and it has none.
type Left struct{ Chance, Stopped, Recovery decimal.NullDecimal }

// Told reports whether any effect was said.
func (l Left) Told() bool { return l.Chance.Valid || l.Stopped.Valid || l.Recovery.Valid }

// problems is what is wrong with the plan, or nil.
func (in Input) problems() bound.Problems {
	p := bound.Problems(nil).
		Check(FieldYears, years, decimal.NewFromInt(int64(in.Years))).
		Check(FieldDiscount, shares, in.Discount).
		Check(FieldHourCost, amounts, in.HourCost).
		Check(FieldToday, days, decimal.NewFromInt(int64(in.Today)))
	if in.Exposure.Chance.Valid {
		p = p.Check(FieldChance, shares, in.Exposure.Chance.Decimal)
	}
	p = p.Check(FieldStopped, amounts, in.Exposure.Stopped).
		Check(FieldRecovery, amounts, in.Exposure.Recovery).
		Check(FieldRest, amounts, in.Exposure.Rest)
	for i, m := range in.Measures {
		p = m.check(p, i+1, in.Years, len(in.Measures))
	}
	return p
}

// check adds what is wrong with one measure.
func (m Measure) check(p bound.Problems, row, lasts, count int) bound.Problems {
	p = p.CheckRow(FieldFirst, row, yen, m.First).
		CheckRow(FieldYearly, row, yen, m.Yearly).
		CheckRow(FieldHours, row, hours, m.Hours).
		CheckRow(FieldHoursLater, row, hours, m.HoursLater).
		CheckRow(FieldStart, row, bound.Limits{Min: one, Max: decimal.NewFromInt(int64(max(lasts, 1))), Digits: maxDigits}, decimal.NewFromInt(int64(m.Start))).
		CheckRow(FieldSubsidyShare, row, shares, m.Subsidy.Share)
	some := func(field bound.Field, l bound.Limits, d decimal.NullDecimal) {
		if d.Valid {
			p = p.CheckRow(field, row, l, d.Decimal)
		}
	}
	some(FieldSubsidyCap, yen, m.Subsidy.Cap)
	p = p.CheckRow(FieldSubsidyUntil, row, days, decimal.NewFromInt(int64(m.Subsidy.Until)))
	some(FieldLeftChance, shares, m.Left.Chance)
	some(FieldLeftStopped, shares, m.Left.Stopped)
	some(FieldLeftRecovery, shares, m.Left.Recovery)
	places := func(field bound.Field, list []int) {
		if slices.ContainsFunc(list, func(i int) bool { return i < 0 || i >= count || i == row-1 }) {
			p = append(p, bound.Problem{Field: field, Row: row, Code: bound.Unknown})
		}
	}
	places(FieldNeeds, m.Needs)
	places(FieldAlternativeTo, m.AlternativeTo)
	return p
}
