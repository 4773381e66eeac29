package picture

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Year is the picture of the year.
func (a *Album) Year() []Plan {
	if a.s.Year == nil {
		return nil
	}
	return []Plan{{ID: yearID, Draw: a.yearPicture}}
}

// yearPicture is the loss-exceedance curve.
func (a *Album) yearPicture() Picture {
	y := a.s.Year
	e := chart.Exceedance{Label: a.v.Say(words.YearLabel), X: a.axisAmount, Unit: a.v.Say(words.ManAxis), XName: a.v.Say(words.YearAxis)}
	a.exceed(&e, chart.Gross, chart.Ink, a.v.Say(words.YearGross), y.Gross)
	worst := a.v.Headline(y.Gross.Rarest().Loss.Value).String()
	message := a.v.Put(words.YearMessage, worst)
	if y.Gross.Rarest().Loss.Value.IsZero() {
		message = a.v.Say(words.YearMessage0)
	} else if y.Kept != nil {
		a.exceed(&e, chart.Kept, chart.Own, a.v.Say(words.YearKept), *y.Kept)
		message = a.v.Put(words.YearMessage2, worst, a.v.Headline(y.Kept.Rarest().Loss.Value).String())
	}
	a.levels(&e, &y.Gross)
	sub := a.cashLine(&e, a.v.Say(words.YearSub), y.Gross)
	source := a.v.Say(words.YearSource)
	if y.Severity == calc.SeverityBands {
		source = a.v.Put(words.YearSourceBand, a.policeEdition())
	}
	return Picture{
		Number: a.number(yearID), Message: message, Sub: sub,
		SVG: e.SVG(), Source: source, Table: a.yearTable(),
	}
}

// exceed adds a total's curve, with the rarest year marked on it. Without a name
// beside the curve there is none beside the mark: neither would be told from the
// others.
func (a *Album) exceed(e *chart.Exceedance, kind chart.LineKind, tone chart.MarkTone, name string, t calc.YearTotal) {
	line := chart.Line{Kind: kind, Name: name}
	for _, p := range t.Curve {
		line.Points = append(line.Points, chart.XY{X: float(p.Loss), Y: float(p.Exceeded)})
	}
	e.Lines = append(e.Lines, line)
	if worst := t.Rarest(); worst.Loss.Value.IsPositive() {
		spot := chart.Spot{At: chart.XY{X: float(worst.Loss.Value), Y: 1 / float64(worst.Years)}, Tone: tone}
		if name != "" {
			spot.Text = a.v.Headline(worst.Loss.Value).String()
		}
		e.Spots = append(e.Spots, spot)
	}
}

// levels adds the chances of the return periods.
func (a *Album) levels(e *chart.Exceedance, t *calc.YearTotal) {
	for _, p := range t.Periods {
		e.Levels = append(e.Levels, chart.Level{P: 1 / float64(p.Years), Text: a.v.Percent(oneIn(p.Years)), Note: a.r.YearOneIn(p)})
	}
}

// cashLine adds the money at hand, if it was entered, to a picture of a year and
// to what is said below its message. Much more money than a bad year costs would
// leave the curves no room, and is said alone.
func (a *Album) cashLine(e *chart.Exceedance, sub string, t calc.YearTotal) string {
	cash, has := report.Cash(a.r)
	switch text := a.v.Plain(cash).String(); {
	case !has:
		return sub
	case cash.GreaterThan(t.Rarest().Loss.Value.Mul(decimal.New(2, 0))):
		return sub + a.v.Put(words.CashOff, text)
	default:
		e.Cash, e.CashText = float(cash), a.v.Put(words.CashLine, text)
		return sub + a.v.Say(words.CashSub)
	}
}

// oneIn is the chance of a year that comes once in so many.
func oneIn(years int) decimal.Decimal {
	return decimal.New(1, 0).DivRound(decimal.NewFromInt(int64(years)), calc.RatePlaces)
}

func (a *Album) yearTable() report.Table {
	y := a.s.Year
	t := report.Table{Caption: words.YearTable, Heads: []words.Text{words.YearChance, words.YearGross}, Words: 1}
	if y.Kept != nil {
		t.Heads = append(t.Heads, words.YearKept)
	}
	row := func(name string, of func(calc.YearTotal) calc.Amount) {
		cells := []format.Cell{man(of(y.Gross).Value)}
		if y.Kept != nil {
			cells = append(cells, man(of(*y.Kept).Value))
		}
		t.Row(name, cells...)
	}
	row(a.v.Say(words.YearMeanRow), func(t calc.YearTotal) calc.Amount { return t.Mean })
	for i, p := range y.Gross.Periods {
		years := strconv.Itoa(p.Years)
		row(a.v.Put(words.YearRow, a.v.Percent(oneIn(p.Years)), years), func(t calc.YearTotal) calc.Amount { return t.Periods[i].Loss })
	}
	for i, p := range y.Gross.Periods {
		row(a.v.Put(words.YearTail, strconv.Itoa(p.Years)), func(t calc.YearTotal) calc.Amount { return t.Periods[i].Tail })
	}
	return t
}

// policeEdition follows the police's name; English leaves it to the list of
// sources.
func (a *Album) policeEdition() string {
	if a.v.English() {
		return ""
	}
	return " " + a.v.Edition(a.s.Figures.NpaCostAnswers.Newest().Source)
}
