package picture

import (
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Several is the picture of a year with every incident that has a chance.
func (a *Album) Several() []Plan {
	if !report.SeveralOf(a.r).Told() {
		return nil
	}
	return []Plan{{ID: severalID, Draw: a.severalPicture}}
}

// stateLine is how each state is drawn: as it is, with the measure, with the
// cover.
var stateLine = map[string]struct {
	kind chart.LineKind
	tone chart.MarkTone
}{
	"now":      {chart.Gross, chart.Ink},
	"measures": {chart.Class2, chart.Quiet},
	"cover":    {chart.Kept, chart.Own},
}

// severalPicture is a loss-exceedance curve for each state.
func (a *Album) severalPicture() Picture {
	several := report.SeveralOf(a.r)
	states := several.States()
	e := chart.Exceedance{Label: a.v.Say(words.SeveralLabel), X: a.axisAmount, Unit: a.v.Say(words.ManAxis), XName: a.v.Say(words.YearAxis)}
	var keys []Key
	for i, state := range states {
		as := stateLine["now"]
		switch {
		case state.Total == a.s.Several.Measures:
			as = stateLine["measures"]
		case i > 0:
			as = stateLine["cover"]
		}
		// the curves run too close together for names beside them
		a.exceed(&e, as.kind, as.tone, "", *state.Total)
		keys = append(keys, Key{chart.LineKey(as.kind), a.v.Say(state.Name)})
	}
	now := states[0].Total
	a.levels(&e, now)
	p := Picture{Number: a.number(severalID), Message: several.Message(), Keys: keys, Source: a.v.Say(words.SeveralSource), Table: a.severalTable(states)}
	p.Sub = a.cashLine(&e, a.v.Say(words.YearSub), *now)
	p.SVG = e.SVG()
	return p
}

func (a *Album) severalTable(states []report.SeveralState) report.Table {
	t := report.Table{Caption: words.SeveralTable, Heads: []words.Text{words.YearChance}, Words: 1}
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
	for i, p := range states[0].Total.Periods {
		row(a.v.Put(words.YearRow, a.v.Percent(oneIn(p.Years)), strconv.Itoa(p.Years)), func(t *calc.YearTotal) calc.Amount { return t.Periods[i].Loss })
	}
	return t
}
