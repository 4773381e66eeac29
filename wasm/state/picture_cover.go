package state

import (
	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// reasonTone is how each reason for keeping a loss is drawn.
var reasonTone = map[calc.Why]chart.Tone{
	calc.KeptUncovered:    chart.LostProfit,
	calc.KeptAboveLimit:   chart.Accent,
	calc.KeptAboveOverall: chart.Estimate,
	calc.KeptNotInsurable: chart.Accent2,
	calc.KeptShare:        chart.Accent3,
	calc.KeptDeductible:   chart.Investigation,
	calc.KeptWaiting:      chart.Containment,
}

// CoverPictures is the picture of paid and kept.
func (s *Store) CoverPictures() []Picture {
	if !s.Covered() {
		return nil
	}
	p := s.Result.Protection.Typical
	w := chart.Waterfall{
		Label: s.Say(words.CoverLabel),
		Total: chart.Step{Name: s.Say(words.CoverLoss), Text: s.headline(p.Loss.Value).String(), Value: float(p.Loss.Value)},
		Kept:  chart.KeptRow{Name: s.Say(words.Kept), Text: s.headline(p.Kept.Value).String() + "＋？", Unpriced: "？"},
	}
	for _, part := range p.Parts {
		if part.Paid.Value.IsPositive() {
			name := words.CoverPart.Put(s.Language, s.Say(words.Parts[string(part.Part)].Name))
			w.Paid = append(w.Paid, chart.Step{Name: name, Text: format.Minus + s.headline(part.Paid.Value).String(), Value: float(part.Paid.Value)})
		}
	}
	keys := []Key{{chart.AreaKey(chart.Paid), s.Say(words.CoverPaid)}}
	for _, r := range s.reasons() {
		tone := reasonTone[r.Why]
		w.Kept.Parts = append(w.Kept.Parts, chart.Part{Tone: tone, Value: float(r.Amount.Value), Text: man(r.Amount.Value)})
		keys = append(keys, Key{chart.AreaKey(tone), s.Say(words.Reasons[string(r.Why)])})
	}
	keys = append(keys, Key{chart.AreaKey(chart.Unpriced), s.Say(words.ReputationKey)})
	return []Picture{{
		ID: "fig-cover", Number: s.figureNumber("6"), Message: s.coverMessage(), Sub: s.Say(words.CoverSub),
		Keys: keys, SVG: w.SVG(), Source: s.Say(words.CoverSource), Table: s.CoverTable(),
	}}
}
