package picture

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// axisPicture shows the axis with its numbers as a table.
func (a *Album) axisPicture() Picture {
	axis := a.axis()
	return Picture{
		Number: a.number(axisID), Message: a.axisMessage(), Sub: a.v.Say(words.AxisSub),
		Keys: []Key{
			{chart.MarkKey(chart.Mean, chart.Ink), a.v.Say(words.Mean)},
			{chart.MarkKey(chart.Median, chart.Ink), a.v.Say(words.Median)},
			{chart.MarkKey(chart.Case, chart.Ink), a.v.Say(words.OneCase)},
		},
		SVG: axis.SVG(), Source: a.axisSource(), Table: axis.table,
	}
}

// axis is the log axis with its numbers as a table.
type axis struct {
	chart.Axis
	brief []string // a shorter note of each lane, for paper
	table report.Table
}

// lane is one population while it is put on the axis.
type lane struct {
	a  *Album
	to *axis
	chart.Lane
}

// lane begins a population.
func (x *axis) lane(a *Album, name, note string) *lane {
	return &lane{a, x, chart.Lane{Name: name, Note: note}}
}

// add puts one number of the population on the axis and into the table. Beside
// some, something unpriced is left open.
func (l *lane) add(mark chart.Mark, name string, f *seeds.Figure, open bool) {
	c := format.Cell{Value: f.Value, Style: format.StyleMan, Open: open}
	l.Points = append(l.Points, l.a.point(mark, name, c))
	l.row(l.Note+l.a.v.Say(words.Colon)+name, c, decimal.NewFromInt(int64(f.Sample)))
}

func (l *lane) row(what string, c format.Cell, answers decimal.Decimal) {
	l.to.table.Rows = append(l.to.table.Rows, []format.Cell{format.Word(l.Name), format.Word(what), c, l.a.count(answers)})
}

// end puts the population on the axis. On paper it has the brief note.
func (l *lane) end(brief string) {
	l.to.Lanes, l.to.brief = append(l.to.Lanes, l.Lane), append(l.to.brief, brief)
}

// axis sets the estimate on one log axis beside every population that was ever
// asked. They are never joined.
func (a *Album) axis() *axis {
	f := a.s.Figures
	total := a.s.Result.Total()
	own := &chart.OwnLane{Name: a.r.EstimateName(), Range: drawn(total), Text: a.v.Write(a.r.Typical())}
	if a.s.Result.Spread() {
		own.Low, own.High = a.v.Write(man(total.Low)), a.v.Write(man(total.High))
	}
	x := &axis{
		Axis: chart.Axis{Label: a.v.Say(words.AxisLabel), Own: own, Tick: a.tick, Minor: a.tick},
		table: report.Table{
			Caption: words.AxisTable,
			Heads:   []words.Text{words.WhoHead, words.WhatHead, words.UnitHead, words.CountHead},
			Words:   2,
		},
	}
	names := []words.Text{words.Low, words.Typical, words.High}
	for i, cell := range a.r.TotalCells() {
		x.table.Rows = append(x.table.Rows, []format.Cell{format.Word(own.Name), format.Word(a.v.Say(names[i])), cell.Named(""), a.none()})
	}
	mean, median := a.v.Say(words.Mean), a.v.Say(words.Median)

	small := x.lane(a, a.v.Say(words.LaneSmall), a.v.Say(words.LaneSmallNote))
	newest := f.SmeDamageMean.Newest()
	small.add(chart.Mean, mean, &newest, false)
	small.end(a.v.Say(words.SheetLaneSmall))

	a.police(x)

	for i, survey := range a.r.Publicised() {
		public := x.lane(a, a.v.Say(words.LanePublic), a.r.PublicisedNote(survey, i == 0))
		public.Join = len(survey.Values) > 1
		for i := range survey.Values {
			v := &survey.Values[i]
			if v.Median {
				public.add(chart.Median, median, &v.Figure, false)
			} else {
				public.add(chart.Mean, mean, &v.Figure, false)
			}
		}
		public.end(a.v.Put(words.SheetLanePublic, a.v.Edition(survey.Source), a.r.PublicisedCount(words.SheetLaneCount, survey)))
	}

	deck := x.lane(a, a.v.Say(words.LaneDeck), a.v.Say(words.LaneDeckNote))
	deck.add(chart.Case, a.r.SampleName("kou"), &f.KouTotalPrinted, true)
	deck.add(chart.Case, a.r.SampleName("otsu"), &f.OtsuTotalPrinted, true)
	deck.Note = a.v.Say(words.LaneDeckNoteD) // in the picture for the lane, in the table for this row only
	deck.add(chart.Case, a.v.Say(words.CompanyD), &f.CompanyDRecovery, false)
	deck.end("")

	insurers := x.lane(a, a.v.Say(words.LaneInsurers), a.v.Say(words.LaneInsurersNote))
	insurers.add(chart.Case, a.r.SampleName("giaj-a"), &f.ManufacturerATotal, false)
	insurers.add(chart.Case, a.r.SampleName("giaj-b"), &f.RetailerBTotal, false)
	insurers.end("")
	return x
}

// police puts the police's cost bands on the axis.
func (a *Album) police(x *axis) {
	uppers, counts := calc.CostBands(a.s.Figures)
	answers := a.s.Figures.NpaCostAnswers.Newest()
	edition, n := a.v.Edition(answers.Source), format.Grouped(answers.Value, 0)
	l := x.lane(a, a.v.Say(words.LanePolice), a.v.Put(words.LanePoliceNote, edition, a.v.Put(words.LaneCount, n)))
	most := decimal.Zero
	for _, c := range counts {
		most = decimal.Max(most, c.Value)
	}
	for i, c := range counts {
		share := c.Value.DivRound(answers.Value, calc.RatePlaces)
		band := chart.Band{Share: float(share), Text: format.Grouped(share.Shift(2), 0) + "%", Strong: c.Value.Equal(most)}
		var from, below string
		if i > 0 {
			band.Low, from = float(uppers[i-1].Value), a.v.Plain(uppers[i-1].Value).String()
		}
		if i < len(uppers) {
			band.High, below = float(uppers[i].Value), a.v.Put(words.Below, a.v.Plain(uppers[i].Value).String())
		}
		name := from + a.v.Say(words.To) + below
		switch {
		case from == "":
			name = below
		case below == "":
			name = a.v.Put(words.OrMore, from)
		}
		l.Bands = append(l.Bands, band)
		l.row(a.v.Put(words.BandRow, name, a.v.Percent(share)), a.none(), c.Value)
	}
	l.end(edition + a.v.Put(words.SheetLaneCount, n))
}

// axisSource names every source of the axis, with its editions.
func (a *Album) axisSource() string {
	var editions []*seeds.Source
	for _, e := range a.r.Publicised() {
		editions = append(editions, e.Source)
	}
	f := a.s.Figures
	return a.v.Put(words.AxisSource,
		a.v.Issued(f.SmeDamageMean.Newest().Source), a.v.Issued(f.NpaCostAnswers.Newest().Source), a.v.Issued(editions...))
}

// axisMessage compares the typical amount with the two ends of what surveys
// found.
func (a *Album) axisMessage() string {
	typical := a.s.Result.Total().Typical
	small, public := a.s.Figures.SmeDamageMean.Newest().Value, a.s.Figures.RansomwareMedian.Newest().Value
	switch {
	case a.s.Result.Chosen.Method == calc.Survey && a.s.Result.Input.Scenario == calc.Ransomware: // it would be compared with itself
		return a.v.Put(words.AxisSurvey, format.Grouped(public.DivRound(small, 0), 0))
	case typical.LessThan(small):
		return a.v.Put(words.AxisBelow, a.r.Who())
	case typical.LessThan(public):
		return a.v.Put(words.AxisBetween, a.r.Who())
	}
	return a.v.Put(words.AxisAbove, a.r.Who())
}

// PaperAxis draws the axis for paper, with the estimate named as said.
func (a *Album) PaperAxis(own string) string {
	x := a.axis()
	x.Paper, x.Own.Text = true, own
	for i := range x.Lanes {
		x.Lanes[i].Note = x.brief[i]
	}
	return x.SVG()
}
