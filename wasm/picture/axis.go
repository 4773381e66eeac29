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
	populations := a.populations()
	axis := a.axis(populations)
	return Picture{
		Number: a.number(axisID), Message: a.axisMessage(), Sub: a.v.Say(words.AxisSub),
		Keys: []Key{
			{chart.MarkKey(chart.Mean, chart.Ink), a.v.Say(words.Mean)},
			{chart.MarkKey(chart.Median, chart.Ink), a.v.Say(words.Median)},
			{chart.MarkKey(chart.Case, chart.Ink), a.v.Say(words.OneCase)},
		},
		SVG: axis.SVG(), Source: a.axisSource(populations), Table: axis.table,
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
// asked, from those that lost little to those that lost much. They are never
// joined.
func (a *Album) axis(populations []calc.Population) *axis {
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
	for _, population := range populations {
		a.put(x, population)
	}
	return x
}

// populations are those that stand beside the estimate.
func (a *Album) populations() []calc.Population {
	return a.s.Model.Populations(a.s.Result.Input)
}

// put puts a population on the axis.
func (a *Album) put(x *axis, p calc.Population) {
	edition := a.v.Edition(p.Edition)
	switch p.Who {
	case calc.WhoAttacked:
		n, nothing := format.Grouped(p.Answers.Value, 0), a.v.Percent(p.Nothing.Value)
		l := x.lane(a, a.v.Say(words.LaneAttacked), a.v.Put(words.LaneAttackedNote, edition, n, nothing))
		l.row(a.v.Put(words.BandRow, a.v.Say(words.SpentNothing), nothing), a.none(), decimal.Zero)
		l.bands(p)
		l.end(a.v.Put(words.SheetLaneAttacked, edition))
	case calc.WhoSmall:
		note := a.v.Put(words.LaneSmallNote, edition)
		if p.Over != nil {
			note += a.v.Put(words.LaneSmallOver, a.v.Percent(p.Over.Value))
		}
		l := x.lane(a, a.v.Say(words.LaneSmall), note)
		l.values(p)
		l.end(a.v.Put(words.SheetLaneSmall, edition))
	case calc.WhoSized:
		n := format.Grouped(p.Answers.Value, 0)
		l := x.lane(a, a.v.Say(words.LaneSized), a.v.Put(words.LaneSizedNote, edition, a.v.Put(words.LaneCount, n)))
		l.carried(*p.Carried)
		l.end(edition + a.v.Put(words.SheetLaneCount, n))
	case calc.WhoPolice:
		n := format.Grouped(p.Answers.Value, 0)
		l := x.lane(a, a.v.Say(words.LanePolice), a.v.Put(words.LanePoliceNote, edition, a.v.Put(words.LaneCount, n)))
		l.bands(p)
		l.end(edition + a.v.Put(words.SheetLaneCount, n))
	case calc.WhoPublic:
		n := a.answered(words.LaneCount, p)
		if n == "" {
			n = a.v.Say(words.LaneCountUnknown)
		}
		l := x.lane(a, a.v.Say(words.LanePublic), a.v.Put(words.LanePublicNote, edition, a.v.Say(words.Scenarios.Of(p.Scenario).Name), n))
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
		case calc.StatMaximum:
			mark, name = chart.Case, l.a.v.Say(words.Maximum)
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
		most = decimal.Max(most, p.ShareOf(b))
	}
	for _, b := range p.Bands {
		share := p.ShareOf(b)
		band := chart.Band{Share: float(share), Text: format.Grouped(share.Shift(2), 0) + "%", Strong: share.Equal(most)}
		if b.From != nil {
			band.Low = float(b.From.Value)
		}
		if b.Below != nil {
			band.High = float(b.Below.Value)
		}
		l.Bands = append(l.Bands, band)
		l.bandRow(words.BandRow, p, b)
	}
	if p.Within != nil {
		l.bandRow(words.BandWithin, p, *p.Within)
	}
}

// bandRow is the row of a band: its ends, its share, and how many answered so
// where that is known.
func (l *lane) bandRow(text words.Text, p calc.Population, b calc.CostBand) {
	var from, below string
	if b.From != nil {
		from = l.a.v.Plain(b.From.Value).String()
	}
	if b.Below != nil {
		below = l.a.v.Put(words.Below, l.a.v.Plain(b.Below.Value).String())
	}
	name := from + l.a.v.Say(words.To) + below
	switch {
	case from == "":
		name = below
	case below == "":
		name = l.a.v.Put(words.OrMore, from)
	}
	count := decimal.Zero
	if b.Count != nil {
		count = b.Count.Value
	}
	l.row(l.a.v.Put(text, name, l.a.v.Percent(p.ShareOf(b))), l.a.none(), count)
}

// carried puts answers that were carried to the company's size on the axis and
// into the table. Half of them lie below the typical amount, which is therefore
// their median.
func (l *lane) carried(r calc.Range) {
	reach := drawn(r)
	l.Reach = &reach
	for _, at := range []struct {
		mark   chart.Mark
		name   words.Text
		amount decimal.Decimal
	}{{"", words.Low, r.Low}, {chart.Median, words.Median, r.Typical}, {"", words.High, r.High}} {
		name, c := l.a.v.Say(at.name), man(at.amount)
		l.Points = append(l.Points, l.a.point(at.mark, name, c))
		l.row(l.Note+l.a.v.Say(words.Colon)+name, c, decimal.Zero)
	}
}

// axisSource names every source of the axis, with its editions.
func (a *Album) axisSource(populations []calc.Population) string {
	editions := map[calc.Who][]*seeds.Source{}
	for _, p := range populations {
		editions[p.Who] = append(editions[p.Who], p.Edition)
	}
	return a.v.Put(words.AxisSource,
		a.v.Issued(editions[calc.WhoSmall]...), a.v.Issued(editions[calc.WhoPolice]...), a.v.Issued(editions[calc.WhoPublic]...), a.v.Issued(editions[calc.WhoAttacked]...))
}

// near is how far two amounts may be apart and still be called about the same,
// as a share of the published one.
var near = decimal.New(15, -2)

// axisMessage compares the typical amount with what a survey of the same
// incident found: its newest median, or else its newest mean. Another incident
// is no measure for it.
func (a *Album) axisMessage() string {
	in := a.s.Result.Input
	incident := a.v.Say(words.Scenarios.Of(in.Scenario).Name)
	survey, ok := surveyOf(a.s.Figures, in.Scenario)
	if !ok {
		return a.v.Put(words.AxisNoSurvey, incident)
	}
	statistic := words.AxisMean
	if survey.Median {
		statistic = words.AxisMedian
	}
	published := survey.Figure.Value
	said := []string{a.r.Who(), incident, a.v.Say(statistic), a.v.Plain(published).String()}
	off := a.s.Result.Total().Typical.Sub(published)
	switch {
	case a.s.Result.Chosen.Method == calc.Survey: // it would be compared with itself
		return a.v.Put(words.AxisItself, said...)
	case off.Abs().LessThanOrEqual(published.Mul(near)):
		return a.v.Put(words.AxisNear, said...)
	case off.IsNegative():
		return a.v.Put(words.AxisBelow, said...)
	}
	return a.v.Put(words.AxisAbove, said...)
}

// surveyOf is what surveys say of an incident in one number; false where
// nobody asked.
func surveyOf(f *seeds.Figures, s calc.Scenario) (calc.SurveyValue, bool) {
	for _, value := range calc.SurveyValues(f, s) {
		if value.Taken {
			return value, true
		}
	}
	return calc.SurveyValue{}, false
}

// PaperAxis draws the axis for paper, with the estimate named as said.
func (a *Album) PaperAxis(own string) string {
	x := a.axis(a.populations())
	x.Paper, x.Own.Text = true, own
	for i := range x.Lanes {
		x.Lanes[i].Note = x.brief[i]
	}
	return x.SVG()
}
