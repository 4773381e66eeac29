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
	last := len(y.Gross.Periods) - 1
	add := func(kind chart.LineKind, tone chart.MarkTone, name words.Text, t calc.YearTotal) {
		line := chart.Line{Kind: kind, Name: a.v.Say(name)}
		for _, p := range t.Curve {
			line.Points = append(line.Points, chart.XY{X: float(p.Loss), Y: float(p.Exceeded)})
		}
		e.Lines = append(e.Lines, line)
		if worst := t.Periods[last]; worst.Loss.Value.IsPositive() {
			e.Spots = append(e.Spots, chart.Spot{
				At:   chart.XY{X: float(worst.Loss.Value), Y: 1 / float64(worst.Years)},
				Text: a.v.Headline(worst.Loss.Value).String(), Tone: tone,
			})
		}
	}
	add(chart.Gross, chart.Ink, words.YearGross, y.Gross)
	worst := a.v.Headline(y.Gross.Periods[last].Loss.Value).String()
	message := a.v.Put(words.YearMessage, worst)
	if y.Gross.Periods[last].Loss.Value.IsZero() {
		message = a.v.Say(words.YearMessage0)
	} else if y.Kept != nil {
		add(chart.Kept, chart.Own, words.YearKept, *y.Kept)
		message = a.v.Put(words.YearMessage2, worst, a.v.Headline(y.Kept.Periods[last].Loss.Value).String())
	}
	for _, t := range y.Gross.Periods {
		e.Levels = append(e.Levels, chart.Level{
			P: 1 / float64(t.Years), Text: a.v.Percent(oneIn(t.Years)),
			Note: a.r.YearOneIn(t),
		})
	}
	source := a.v.Say(words.YearSource)
	if y.Severity == calc.SeverityBands {
		source = a.v.Put(words.YearSourceBand, a.policeEdition())
	}
	return Picture{
		Number: a.number(yearID), Message: message, Sub: a.v.Say(words.YearSub),
		SVG: e.SVG(), Source: source, Table: a.yearTable(),
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
