package picture

import (
	"cybercost/wasm/chart"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Several are the pictures of a year with every incident that has a chance.
func (a *Album) Several() []Plan {
	if !report.SeveralOf(a.r).Told() {
		return nil
	}
	return []Plan{{ID: compareID, Draw: a.comparePicture}, {ID: severalID, Draw: a.severalPicture}}
}

// stateLine is how a state is drawn.
type stateLine struct {
	kind chart.LineKind
	tone chart.MarkTone
	bar  chart.Tone
}

// lineOf is how the state at a place among all is drawn: as it is, with the
// measure, with the cover.
func (a *Album) lineOf(place int, state report.SeveralState) stateLine {
	switch {
	case state.Total == a.s.Several.Measures:
		return stateLine{chart.Class2, chart.Quiet, chart.Accent3}
	case place > 0:
		return stateLine{chart.Kept, chart.Own, chart.Accent}
	}
	return stateLine{chart.Gross, chart.Ink, chart.Investigation}
}

// severalPicture is a loss-exceedance curve for each state.
func (a *Album) severalPicture() Picture {
	several := report.SeveralOf(a.r)
	states := several.States()
	e := chart.Exceedance{Label: a.v.Say(words.SeveralLabel), X: a.axisAmount, Unit: a.v.Say(words.ManAxis), XName: a.v.Say(words.YearAxis)}
	var keys []Key
	for i, state := range states {
		as := a.lineOf(i, state)
		// the curves run too close together for names beside them
		a.exceed(&e, as.kind, as.tone, "", *state.Total)
		keys = append(keys, Key{chart.LineKey(as.kind), a.v.Say(state.Name)})
	}
	now := states[0].Total
	a.levels(&e, now)
	p := Picture{Number: a.number(severalID), Message: several.Now(), Keys: keys, Source: a.v.Say(words.SeveralSource), Table: a.totals(words.SeveralTable, states)}
	p.Sub = a.cashLine(&e, a.v.Say(words.YearSub), *now)
	p.SVG = e.SVG()
	return p
}
