package state

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/cover"
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
	calc.KeptWaiting:      chart.Investigation,
}

// paidNote names the terms by which a part pays.
func (s *Store) paidNote(part cover.Part) string {
	text := words.PaidTerms.Put(s.Language, s.entered(terms[calc.KeptAboveLimit].fields[part]).Text)
	if share := terms[calc.KeptShare].fields[part]; s.Result.Input.Number(share).Valid {
		text += words.PaidShare.Put(s.Language, s.entered(share).Text)
	}
	for _, why := range []calc.Why{calc.KeptDeductible, calc.KeptWaiting} {
		field, ok := terms[why].fields[part]
		if !ok || !s.Result.Input.Numbers[field].IsPositive() {
			continue
		}
		after := words.PaidAfter
		if why == calc.KeptWaiting {
			after = words.PaidWaiting
		}
		text += after.Put(s.Language, s.entered(field).Text)
	}
	return text
}

// CoverPictures is the picture of paid and kept.
func (s *Store) CoverPictures() []Plan {
	if !s.Covered() {
		return nil
	}
	return []Plan{{ID: "fig-cover", Draw: s.coverPicture}}
}

// coverPicture takes what is paid off the loss, part by part.
func (s *Store) coverPicture() Picture {
	p := s.Result.Protection.Typical
	w := chart.Waterfall{
		Label: s.Say(words.CoverLabel),
		Total: chart.Step{Name: s.Say(words.CoverLoss), Text: s.headline(p.Loss.Value).String(), Value: float(p.Loss.Value)},
		Kept:  chart.KeptRow{Name: s.Say(words.Kept), Text: s.headline(p.Kept.Value).String() + "＋？", Unpriced: "？"},
	}
	for _, part := range p.Parts {
		if part.Paid.Value.IsPositive() {
			name := words.CoverPart.Put(s.Language, s.Say(words.Parts[string(part.Part)].Name))
			w.Paid = append(w.Paid, chart.Step{Name: name, Note: s.paidNote(part.Part), Text: format.Minus + s.headline(part.Paid.Value).String(), Value: float(part.Paid.Value)})
		}
	}
	keys := []Key{{chart.AreaKey(chart.Paid), s.Say(words.CoverPaid)}}
	add := func(tone chart.Tone, name string, amount decimal.Decimal) {
		w.Kept.Parts = append(w.Kept.Parts, chart.Part{Tone: tone, Value: float(amount), Text: man(amount)})
		keys = append(keys, Key{chart.AreaKey(tone), name})
	}
	first := decimal.Zero // two small ones that are nearly always there
	for _, r := range s.reasons() {
		if r.Why == calc.KeptDeductible || r.Why == calc.KeptWaiting {
			first = first.Add(r.Amount.Value)
			continue
		}
		add(reasonTone[r.Why], s.Say(words.Reasons[string(r.Why)]), r.Amount.Value)
	}
	if first.IsPositive() {
		add(reasonTone[calc.KeptDeductible], s.Say(words.KeptFirst), first)
	}
	keys = append(keys, Key{chart.AreaKey(chart.Unpriced), s.Say(words.ReputationKey)})
	return Picture{
		Number: s.figureNumber("6"), Message: s.coverMessage(), Sub: s.Say(words.CoverSub),
		Keys: keys, SVG: w.SVG(), Source: s.Say(words.CoverSource), Table: s.CoverTable(),
	}
}
