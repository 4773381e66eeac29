package picture

import (
	"strings"

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
	calc.KeptBelowOverall: chart.Investigation,
}

// paidNote names the terms by which a part pays.
func (a *Album) paidNote(part cover.Part) string {
	entered := func(term calc.Term) string { return a.v.Write(a.r.Entered(term.Field)) }
	var text string
	var first, share []string // what is taken off first is said last
	for _, term := range calc.TermsOf(part) {
		n := a.s.Result.Input.Number(term.Field)
		switch {
		case term.Kind == calc.TermLimit && !n.Valid: // it pays, so there is a limit over all
			text = a.v.Put(words.PaidTogether, a.v.Write(a.r.Entered(calc.FieldOverallLimit)))
		case term.Kind == calc.TermLimit:
			text = a.v.Put(words.PaidTerms, entered(term))
		case term.Kind == calc.TermShare && n.Valid:
			share = append(share, a.v.Put(words.PaidShare, entered(term)))
		case term.Kind == calc.TermDeductible && n.Decimal.IsPositive():
			first = append(first, a.v.Put(words.PaidAfter, entered(term)))
		case term.Kind == calc.TermWaiting && n.Decimal.IsPositive():
			first = append(first, a.v.Put(words.PaidWaiting, entered(term)))
		}
	}
	return text + strings.Join(share, "") + strings.Join(first, "")
}

// paidTogether names the terms over all parts, where what is paid is worked out by
// them; empty where each part's own terms say it. One payment then has one row: the
// share that a part happens to have in it is nobody's number.
func (a *Album) paidTogether() string {
	p := a.s.Result.Protection.Typical
	var terms []string
	for _, term := range calc.TermsOf("") {
		for _, reason := range p.Reasons {
			if reason.Why != term.Keeps || !reason.Amount.Value.IsPositive() {
				continue
			}
			text := words.PaidTogether
			if term.Kind == calc.TermDeductible {
				text = words.KeptOverallFree
			}
			terms = append(terms, a.v.Put(text, a.v.Write(a.r.Entered(term.Field))))
		}
	}
	return a.v.List(terms)
}

// Cover is the picture of paid and kept.
func (a *Album) Cover() []Plan {
	if !a.r.Covered() {
		return nil
	}
	return []Plan{{ID: coverID, Draw: a.coverPicture}}
}

// coverPicture takes what is paid off the loss, part by part.
func (a *Album) coverPicture() Picture {
	p := a.s.Result.Protection.Typical
	w := chart.Waterfall{
		Label: a.v.Say(words.CoverLabel),
		Total: a.step(a.v.Say(words.CoverLoss), headline(p.Loss.Value)),
		Kept:  chart.KeptRow{Name: a.v.Say(words.Kept), Text: a.v.Write(a.r.Kept()), Unpriced: format.Unknown},
	}
	together := a.paidTogether()
	if together != "" && p.Paid.Value.IsPositive() {
		step := a.step(a.v.Say(words.CoverTogether), headline(p.Paid.Value))
		step.Note, step.Text = together, format.Minus+step.Text
		w.Paid = append(w.Paid, step)
	}
	for _, part := range p.Parts {
		if together == "" && part.Paid.Value.IsPositive() {
			name := a.v.Put(words.CoverPart, a.v.Say(words.Parts.Of(string(part.Part)).Name))
			step := a.step(name, headline(part.Paid.Value))
			step.Note, step.Text = a.paidNote(part.Part), format.Minus+step.Text
			w.Paid = append(w.Paid, step)
		}
	}
	keys := []Key{{chart.AreaKey(chart.Paid), a.v.Say(words.CoverPaid)}}
	add := func(tone chart.Tone, name string, amount decimal.Decimal) {
		w.Kept.Parts = append(w.Kept.Parts, a.part(tone, man(amount)))
		keys = append(keys, Key{chart.AreaKey(tone), name})
	}
	first := decimal.Zero // two small ones that are nearly always there
	for _, r := range a.r.Reasons() {
		if r.Why == calc.KeptDeductible || r.Why == calc.KeptWaiting || r.Why == calc.KeptBelowOverall {
			first = first.Add(r.Amount.Value)
			continue
		}
		add(reasonTone[r.Why], a.v.Say(words.Reasons.Of(string(r.Why))), r.Amount.Value)
	}
	if first.IsPositive() {
		add(reasonTone[calc.KeptDeductible], a.v.Say(words.KeptFirst), first)
	}
	keys = append(keys, Key{chart.AreaKey(chart.Unpriced), a.v.Say(words.ReputationKey)})
	return Picture{
		Number: a.number(coverID), Message: a.coverMessage(), Sub: a.v.Say(words.CoverSub),
		Keys: keys, SVG: w.SVG(), Source: a.v.Say(words.CoverSource), Table: a.r.CoverTable(),
	}
}

// coverMessage is what the waterfall says.
func (a *Album) coverMessage() string {
	p := a.s.Result.Protection.Typical
	switch {
	case p.Loss.Value.IsZero():
		return a.v.Say(words.CoverNothing)
	case p.Kept.Value.IsZero():
		return a.v.Say(words.CoverAll)
	case p.Paid.Value.IsZero():
		return a.v.Say(words.CoverNone)
	}
	most := a.r.Reasons()[0]
	share := most.Amount.Value.DivRound(p.Kept.Value, calc.RatePlaces)
	return a.v.Put(words.CoverMost, a.v.Say(words.Reasons.Of(string(most.Why))), a.v.AboutPercent(share))
}

// PaperSplit draws what is paid and what is kept of the typical loss on one bar.
func (a *Album) PaperSplit(style format.Style) string {
	p := a.s.Result.Protection.Typical
	paid := a.part(chart.Paid, format.Of(p.Paid, style))
	paid.Text = a.v.Say(words.SheetPaid) + " " + paid.Text
	bar := chart.Split{Label: a.v.Say(words.CoverLabel), Parts: []chart.Part{paid}}
	for _, reason := range p.Reasons {
		bar.Parts = append(bar.Parts, a.part(reasonTone[reason.Why], format.Of(reason.Amount, style)))
	}
	return bar.SVG()
}
