package report

import (
	"sort"

	"cybercost/calc"
	"cybercost/calc/cover"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// KeptItems lists what is kept of the typical loss, the largest first, each
// with the terms that make it so.
func (r *Report) KeptItems() []Item {
	if !r.Covered() {
		return nil
	}
	var list []Item
	for _, reason := range r.Reasons() {
		list = append(list, Item{
			r.v.Say(words.Reasons.Of(string(reason.Why))), format.Of(reason.Amount, format.StylePlain), r.keptWhy(reason.Why),
		})
	}
	return list
}

// Reasons are the reasons that keep something, the largest first.
func (r *Report) Reasons() []calc.Reason {
	var list []calc.Reason
	for _, reason := range r.s.Result.Protection.Typical.Reasons {
		if reason.Amount.Value.IsPositive() {
			list = append(list, reason)
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Amount.Value.GreaterThan(list[j].Amount.Value) })
	return list
}

// byTerm says which term keeps something of a part, by the reason.
var byTerm = map[calc.Why]words.Text{
	calc.KeptWaiting: words.KeptWaiting, calc.KeptDeductible: words.KeptFree, calc.KeptAboveLimit: words.KeptLimit, calc.KeptShare: words.KeptShare,
}

// keptWhy names the terms, or the lines, behind an amount that is kept.
func (r *Report) keptWhy(why calc.Why) string {
	p := r.s.Result.Protection.Typical
	var list []string
	switch why {
	case calc.KeptAboveOverall:
		return r.v.Put(words.KeptOverall, "", r.v.Write(r.Entered(calc.FieldOverallLimit)))
	case calc.KeptBelowOverall:
		return r.v.Put(words.KeptOverallFree, r.v.Write(r.Entered(calc.FieldOverallDeductible)))
	case calc.KeptNotInsurable:
		for _, line := range p.Lines {
			if line.Line.Part == cover.None && line.Kept.IsPositive() {
				list = append(list, r.v.Say(words.Lines.Of(calc.LineKey(line.Line.Key)).Name))
			}
		}
		return r.v.List(list)
	}
	for _, part := range p.Parts {
		for _, reason := range part.Reasons {
			if reason.Why != why || !reason.Amount.Value.IsPositive() {
				continue
			}
			name := words.Parts.Of(string(part.Part)).Name
			if term, is := calc.TermBehind(part.Part, why); is {
				list = append(list, r.v.Put(byTerm[why], r.v.Say(name), r.v.Write(r.Entered(term.Field))))
			} else {
				list = append(list, r.v.Say(name))
			}
		}
	}
	return r.v.List(list)
}
