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
	states := []report.SeveralState{{Name: words.YearGross, Total: &y.Gross}}
	if y.Kept != nil {
		states = append(states, report.SeveralState{Name: words.YearKept, Total: y.Kept})
	}
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
		SVG: e.SVG(), Source: source, Table: a.totals(words.YearTable, states),
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
		e.Levels = append(e.Levels, chart.Level{P: 1 / float64(p.Years), Text: a.v.Percent(oneIn(p.Years)), Note: a.r.YearOneIn(p.Years)})
	}
}

// cashBeside is the money at hand that is drawn beside amounts up to most, and
// what is said below the message of the picture. Much more money than that would
// leave them no room, and is said alone.
func (a *Album) cashBeside(sub string, most decimal.Decimal) (decimal.Decimal, string) {
	cash, has := report.Cash(a.r)
	switch {
	case !has:
		return decimal.Zero, sub
	case cash.GreaterThan(most.Mul(decimal.New(2, 0))):
		return decimal.Zero, sub + a.v.Put(words.CashOff, a.v.Plain(cash).String())
	}
	return cash, sub + a.v.Say(words.CashSub)
}

// cashLine adds the money at hand to the curves of a year.
func (a *Album) cashLine(e *chart.Exceedance, sub string, t calc.YearTotal) string {
	cash, said := a.cashBeside(sub, t.Rarest().Loss.Value)
	e.Cash, e.CashText = float(cash), a.v.Put(words.CashLine, a.v.Plain(cash).String())
	return said
}

// oneIn is the chance of a year that comes once in so many.
func oneIn(years int) decimal.Decimal {
	return decimal.New(1, 0).DivRound(decimal.NewFromInt(int64(years)), calc.RatePlaces)
}

// totals is what years in some states come to: the mean, the return periods, and
// the mean of the worst years.
func (a *Album) totals(caption words.Text, states []report.SeveralState) report.Table {
	t := report.Table{Caption: caption, Heads: []words.Text{words.YearChance}, Words: 1}
	for _, state := range states {
		t.Heads = append(t.Heads, state.Name)
	}
	row := func(name string, of func(*calc.YearTotal) calc.Amount) {
		var cells []format.Cell
		for _, state := range states {
			cells = append(cells, man(of(state.Total).Value))
		}
		t.Row(name, cells...)
	}
	row(a.v.Say(words.YearMeanRow), func(t *calc.YearTotal) calc.Amount { return t.Mean })
	periods := states[0].Total.Periods
	for i, p := range periods {
		row(a.v.Put(words.YearRow, a.v.Percent(oneIn(p.Years)), strconv.Itoa(p.Years)), func(t *calc.YearTotal) calc.Amount { return t.Periods[i].Loss })
	}
	for i, p := range periods {
		row(a.v.Put(words.YearTail, strconv.Itoa(p.Years)), func(t *calc.YearTotal) calc.Amount { return t.Periods[i].Tail })
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
