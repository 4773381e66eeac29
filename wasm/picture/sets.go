package picture

import (
	"cybercost/wasm/chart"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Sets is the picture of the sets of measures; none where there is but one, or no
// effect or chance.
func (a *Album) Sets() []Plan {
	if found := session.SetsOf(a.s).Found; found == nil || len(found.Frontier) < 2 {
		return nil
	}
	return []Plan{{ID: setsID, Draw: a.setsPicture}}
}

// setsPicture steps from each set of the frontier to the next dearer one: between
// two of them there is none that costs more and leaves less.
func (a *Album) setsPicture() Picture {
	h, found := report.ShelfOf(a.r), session.SetsOf(a.s).Found
	k := chart.Curve{
		Label: a.v.Say(words.SetsLabel), XName: a.v.Say(words.SetsAxis),
		X: a.axisAmount, Y: a.axisAmount, Unit: a.v.Say(words.ManAxis),
	}
	steps := chart.Line{Kind: chart.Class1, Name: a.v.Say(words.SetsLoss)}
	for i, w := range found.Frontier {
		at := chart.XY{X: float(w.Money), Y: float(w.Loss)}
		if i > 0 {
			steps.Points = append(steps.Points, chart.XY{X: at.X, Y: steps.Points[len(steps.Points)-1].Y})
		}
		steps.Points = append(steps.Points, at)
		spot := chart.Spot{At: at, Tone: chart.Quiet}
		if h.Near(w.Set) {
			spot.Tone = chart.Own
		}
		k.Spots = append(k.Spots, spot)
	}
	least, most := found.Frontier[0], found.Frontier[len(found.Frontier)-1]
	// no set that costs more leaves less; and the last mark has room
	beyond := chart.XY{X: float(most.Money) * 1.05, Y: float(most.Loss)}
	steps.Points = append(steps.Points, beyond)
	k.Lines = []chart.Line{steps}
	return Picture{
		Number: a.number(setsID),
		Message: a.v.Put(words.SetsMessage, a.v.Plain(least.Money).String(), a.v.Plain(most.Money).String(),
			a.v.Headline(least.Loss).String(), a.v.Headline(most.Loss).String()),
		Sub:  a.v.Say(words.SetsSub),
		Keys: []Key{{chart.MarkKey(chart.Mean, chart.Own), h.NearName()}, {chart.MarkKey(chart.Mean, chart.Quiet), a.v.Say(words.SetsOther)}},
		SVG:  k.SVG(), Source: h.SetCounts(), Table: h.SetTable(),
	}
}
