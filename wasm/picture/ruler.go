package picture

import (
	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// TitleRuler draws the company's place on the ruler of the page.
func (a *Album) TitleRuler() string {
	marks := calc.Landmarks(a.s.Figures)
	r := chart.Ruler{
		Size: chart.Title, Tick: a.tick, Minor: a.tick,
		Pins: []chart.Reference{
			a.pin(words.PinSmall, marks[0]),
			a.pin(words.PinPublic, marks[1]),
		},
	}
	if own := a.own(); own != nil {
		r.Own, r.Text = own, a.r.EstimateName()+"　"+a.rangeText()
	} else {
		r.Waiting = a.v.Say(words.RulerAsks)
	}
	return r.SVG()
}

// pin is a number of others on the ruler.
func (a *Album) pin(name words.Text, p calc.Population) chart.Reference {
	yen := p.Values[0].Figure.Value
	return chart.Reference{Name: a.v.Say(name), Value: float(yen), Text: a.v.Write(plain(yen))}
}

// own is the chosen estimate for drawing; nil without one.
func (a *Album) own() *chart.Range {
	if !a.s.Result.HasAmount() {
		return nil
	}
	own := drawn(a.s.Result.Total())
	return &own
}

// rangeText is low to high, or the one amount.
func (a *Album) rangeText() string {
	write := func(c format.Cell) string {
		c.Open = false
		return a.v.Write(c)
	}
	if !a.s.Result.Spread() {
		return write(a.r.Typical())
	}
	return write(a.r.Low()) + a.v.Say(words.To) + write(a.r.High())
}

// PanelRuler draws the same ruler small.
func (a *Album) PanelRuler() string {
	return chart.Ruler{Size: chart.Panel, Own: a.own(), Tick: a.tick}.SVG()
}

// LargeRuler draws the same ruler for the large display.
func (a *Album) LargeRuler() string {
	return chart.Ruler{Size: chart.Wall, Own: a.own(), Tick: a.tick}.SVG()
}

// RangeStrip draws the piece of the ruler between low and high.
func (a *Album) RangeStrip() string {
	if !a.s.Result.Spread() {
		return ""
	}
	return chart.Strip{Own: drawn(a.s.Result.Total()), Tick: a.tick}.SVG()
}
