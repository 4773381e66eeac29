package picture

import (
	"strconv"

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
		SVG: axis.SVG(), Source: a.v.Say(words.AxisSource), Table: axis.table,
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
	small.add(chart.Mean, mean, &f.SmeDamageMean, false)
	small.end(a.v.Say(words.LaneSmallBrief))

	a.police(x)

	newest := strconv.Itoa(f.RansomwareMedian2025.Sample)
	public := x.lane(a, a.v.Say(words.LanePublic), a.v.Put(words.LanePublic25, newest))
	public.Join = true
	public.add(chart.Median, median, &f.RansomwareMedian2025, false)
	public.add(chart.Mean, mean, &f.RansomwareMean2025, false)
	public.end(a.v.Put(words.LanePublicBrief, newest))

	surveyed, kind := a.Surveyed()
	older := x.lane(a, a.v.Say(words.LanePublic), a.v.Put(words.LanePublic23, a.v.Say(words.Scenarios[kind].Name)))
	older.add(chart.Mean, mean, surveyed, false)
	older.end(a.v.Say(words.LaneOlderBrief))

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
	f := a.s.Figures
	counts := []*seeds.Figure{&f.NpaCostBand1Count, &f.NpaCostBand2Count, &f.NpaCostBand3Count, &f.NpaCostBand4Count, &f.NpaCostBand5Count, &f.NpaCostBand6Count}
	uppers := []*seeds.Figure{&f.NpaCostBand1Upper, &f.NpaCostBand2Upper, &f.NpaCostBand3Upper, &f.NpaCostBand4Upper, &f.NpaCostBand5Upper}
	l := x.lane(a, a.v.Say(words.LanePolice), a.v.Put(words.LanePoliceNote, format.Grouped(f.NpaCostAnswers.Value, 0)))
	most := decimal.Zero
	for _, c := range counts {
		most = decimal.Max(most, c.Value)
	}
	for i, c := range counts {
		share := c.Value.DivRound(f.NpaCostAnswers.Value, calc.RatePlaces)
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
	l.end(a.v.Put(words.LanePoliceBrief, strconv.Itoa(f.NpaCostBand1Count.Sample)))
}

// Surveyed is the older survey's mean for this kind of incident, or for
// ransomware where the incident was not surveyed.
func (a *Album) Surveyed() (*seeds.Figure, calc.Scenario) {
	switch scenario := a.s.Result.Input.Scenario; scenario {
	case calc.Malware:
		return &a.s.Figures.EmotetMean2023, scenario
	case calc.CardLeak:
		return &a.s.Figures.CardLeakMean2023, scenario
	case calc.PersonalLeak:
		return &a.s.Figures.PersonalLeakMean2023, scenario
	}
	return &a.s.Figures.RansomwareMean2023, calc.Ransomware
}

// axisMessage compares the typical amount with the two ends of what surveys
// found.
func (a *Album) axisMessage() string {
	typical := a.s.Result.Total().Typical
	small, public := a.s.Figures.SmeDamageMean.Value, a.s.Figures.RansomwareMedian2025.Value
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
