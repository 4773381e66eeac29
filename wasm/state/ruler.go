package state

import (
	"cybercost/wasm/chart"
	"cybercost/wasm/words"
)

// TitleRuler draws the company's place on the ruler of the page.
func (s *Store) TitleRuler() string {
	small, public := s.Figures.SmeDamageMean.Newest().Value, s.Figures.RansomwareMedian.Newest().Value
	r := chart.Ruler{
		Size: chart.Title, Tick: s.tick, Minor: s.tick,
		Pins: []chart.Reference{
			{Value: float(small), Name: s.Say(words.PinSmall), Text: s.plain(small).String()},
			{Value: float(public), Name: s.Say(words.PinPublic), Text: s.plain(public).String()},
		},
	}
	if own := s.own(); own != nil {
		r.Own, r.Text = own, s.estimateName()+"　"+s.rangeText()
	} else {
		r.Waiting = s.Say(words.RulerAsks)
	}
	return r.SVG()
}

// own is the chosen estimate for drawing; nil without one.
func (s *Store) own() *chart.Range {
	if !s.HasAmount() {
		return nil
	}
	own := drawn(s.Total())
	return &own
}

// rangeText is low to high, or the one amount.
func (s *Store) rangeText() string {
	if !s.Spread() {
		return s.Headline(s.Total().Typical).String()
	}
	return s.Headline(s.Total().Low).String() + s.Say(words.To) + s.Headline(s.Total().High).String()
}

// PanelRuler draws the same ruler small.
func (s *Store) PanelRuler() string {
	return chart.Ruler{Size: chart.Panel, Own: s.own(), Tick: s.tick}.SVG()
}

// LargeRuler draws the same ruler for the large display.
func (s *Store) LargeRuler() string {
	return chart.Ruler{Size: chart.Wall, Own: s.own(), Tick: s.tick}.SVG()
}

// RangeStrip draws the piece of the ruler between low and high.
func (s *Store) RangeStrip() string {
	if !s.Spread() {
		return ""
	}
	return chart.Strip{Own: drawn(s.Total()), Tick: s.tick}.SVG()
}
