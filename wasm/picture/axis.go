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

// row is a row of the table.
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
	for _, population := range a.populations() {
		a.put(x, population)
	}
	return x
}

// populations are those that stand beside the estimate.
func (a *Album) populations() []calc.Population {
	return calc.Populations(a.s.Figures, a.s.Result.Input.Scenario)
}

// put puts a population on the axis.
func (a *Album) put(x *axis, p calc.Population) {
	edition := a.v.Edition(p.Edition)
	switch p.Who {
	case calc.WhoSmall:
		l := x.lane(a, a.v.Say(words.LaneSmall), a.v.Say(words.LaneSmallNote))
		l.values(p)
		l.end(a.v.Say(words.SheetLaneSmall))
	case calc.WhoPolice:
		n := format.Grouped(p.Answers.Value, 0)
		l := x.lane(a, a.v.Say(words.LanePolice), a.v.Put(words.LanePoliceNote, edition, a.v.Put(words.LaneCount, n)))
		l.bands(p)
		l.end(edition + a.v.Put(words.SheetLaneCount, n))
	case calc.WhoPublic:
		note := a.v.Put(words.LaneOlder, edition, a.v.Say(words.Scenarios[p.Scenario].Name), a.answered(words.LaneCount, p))
		if len(x.Lanes) == firstPublic {
			note = a.v.Put(words.LaneNewest, edition, a.answered(words.LaneCount, p))
		}
		l := x.lane(a, a.v.Say(words.LanePublic), note)
		l.Join = p.Joined
		l.values(p)
		l.end(a.v.Put(words.SheetLanePublic, edition, a.answered(words.SheetLaneCount, p)))
	case calc.WhoDeck:
		l := x.lane(a, a.v.Say(words.LaneDeck), a.v.Say(words.LaneDeckNote))
		l.values(p)
		l.end("")
	case calc.WhoInsurers:
		l := x.lane(a, a.v.Say(words.LaneInsurers), a.v.Say(words.LaneInsurersNote))
		l.values(p)
		l.end("")
	}
}

// firstPublic is the place of the newest survey of publicised ransomware, which
// stands there for every incident.
const firstPublic = 2

// answered is how many answered, empty where the edition does not say.
func (a *Album) answered(text words.Text, p calc.Population) string {
	n := p.Values[0].Figure.Sample
	if n == 0 {
		return ""
	}
	return a.v.Put(text, strconv.Itoa(n))
}

// values puts the numbers of a population on the axis and into the table.
func (l *lane) values(p calc.Population) {
	for i := range p.Values {
		v := &p.Values[i]
		mark, name := chart.Mean, l.a.v.Say(words.Mean)
		switch v.Statistic {
		case calc.StatMedian:
			mark, name = chart.Median, l.a.v.Say(words.Median)
		case calc.StatCase:
			mark, name = chart.Case, l.a.v.Say(words.CaseName(v.Case))
		}
		if v.Case == calc.CaseCompanyD { // in the picture for the lane, in the table for this row only
			l.Note = l.a.v.Say(words.LaneDeckNoteD)
		}
		c := format.Cell{Value: v.Figure.Value, Style: format.StyleMan, Open: v.Open}
		l.Points = append(l.Points, l.a.point(mark, name, c))
		l.row(l.Note+l.a.v.Say(words.Colon)+name, c, decimal.NewFromInt(int64(v.Figure.Sample)))
	}
}

// bands puts the answers of a population by cost on the axis and into the table.
func (l *lane) bands(p calc.Population) {
	most := decimal.Zero
	for _, b := range p.Bands {
		most = decimal.Max(most, b.Count.Value)
	}
	for i := range p.Bands {
		b := &p.Bands[i]
		share := b.Count.Value.DivRound(p.Answers.Value, calc.RatePlaces)
		band := chart.Band{Share: float(share), Text: format.Grouped(share.Shift(2), 0) + "%", Strong: b.Count.Value.Equal(most)}
		var from, below string
		if b.From != nil {
			band.Low, from = float(b.From.Value), l.a.v.Plain(b.From.Value).String()
		}
		if b.Below != nil {
			band.High, below = float(b.Below.Value), l.a.v.Put(words.Below, l.a.v.Plain(b.Below.Value).String())
		}
		name := from + l.a.v.Say(words.To) + below
		switch {
		case from == "":
			name = below
		case below == "":
			name = l.a.v.Put(words.OrMore, from)
		}
		l.Bands = append(l.Bands, band)
		l.row(l.a.v.Put(words.BandRow, name, l.a.v.Percent(share)), l.a.none(), b.Count.Value)
	}
}

// axisSource names every source of the axis, with its editions.
func (a *Album) axisSource() string {
	editions := map[calc.Who][]*seeds.Source{}
	for _, p := range a.populations() {
		editions[p.Who] = append(editions[p.Who], p.Edition)
	}
	return a.v.Put(words.AxisSource,
		a.v.Issued(editions[calc.WhoSmall]...), a.v.Issued(editions[calc.WhoPolice]...), a.v.Issued(editions[calc.WhoPublic]...))
}

// axisMessage compares the typical amount with the two ends of what surveys
// found.
func (a *Album) axisMessage() string {
	typical := a.s.Result.Total().Typical
	marks := calc.Landmarks(a.s.Figures)
	small, public := marks[0].Values[0].Figure.Value, marks[1].Values[0].Figure.Value
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
