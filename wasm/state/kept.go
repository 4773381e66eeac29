package state

import (
	"sort"
	"strings"

	"cybercost/calc"
	"cybercost/calc/cover"
	"cybercost/wasm/words"
)

// KeptRow is an amount that the company keeps, and why.
type KeptRow struct {
	Named
	Why string // the terms that make it so
}

// KeptRows lists what is kept of the typical loss, the largest first.
func (s *Store) KeptRows() []KeptRow {
	if !s.Covered() {
		return nil
	}
	var rows []KeptRow
	for _, r := range s.reasons() {
		rows = append(rows, KeptRow{s.amount(s.Say(words.Reasons[string(r.Why)]), s.plain(r.Amount.Value).String(), r.Amount), s.keptWhy(r.Why)})
	}
	return rows
}

// reasons are the reasons that keep something, the largest first.
func (s *Store) reasons() []calc.Reason {
	var list []calc.Reason
	for _, r := range s.Result.Protection.Typical.Reasons {
		if r.Amount.Value.IsPositive() {
			list = append(list, r)
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Amount.Value.GreaterThan(list[j].Amount.Value) })
	return list
}

// terms are the fields that keep something for a reason, by part.
var terms = map[calc.Why]struct {
	text   words.Text
	fields map[cover.Part]calc.Field
}{
	calc.KeptWaiting:    {words.KeptWaiting, map[cover.Part]calc.Field{cover.Profit: calc.FieldProfitWaiting}},
	calc.KeptDeductible: {words.KeptFree, map[cover.Part]calc.Field{cover.Liability: calc.FieldLiabilityDeductible, cover.Cost: calc.FieldCostDeductible}},
	calc.KeptAboveLimit: {words.KeptLimit, map[cover.Part]calc.Field{cover.Liability: calc.FieldLiabilityLimit, cover.Cost: calc.FieldCostLimit, cover.Profit: calc.FieldProfitLimit}},
	calc.KeptShare:      {words.KeptShare, map[cover.Part]calc.Field{cover.Liability: calc.FieldLiabilityShare, cover.Cost: calc.FieldCostShare, cover.Profit: calc.FieldProfitShare}},
}

// keptWhy names the terms, or the lines, behind an amount that is kept.
func (s *Store) keptWhy(why calc.Why) string {
	p := s.Result.Protection.Typical
	var list []string
	switch why {
	case calc.KeptAboveOverall:
		return words.KeptOverall.Put(s.Language, "", s.entered(calc.FieldOverallLimit).Text)
	case calc.KeptNotInsurable:
		for _, line := range p.Lines {
			if line.Line.Part == cover.None && line.Kept.IsPositive() {
				list = append(list, s.Say(words.Lines[calc.LineKey(line.Line.Key)]))
			}
		}
		return strings.Join(list, s.Say(words.ListComma))
	}
	for _, part := range p.Parts {
		for _, r := range part.Reasons {
			if r.Why != why || !r.Amount.Value.IsPositive() {
				continue
			}
			name := words.Parts[string(part.Part)].Name
			if by, ok := terms[why]; ok {
				list = append(list, by.text.Put(s.Language, s.Say(name), s.entered(by.fields[part.Part]).Text))
			} else {
				list = append(list, s.Say(name))
			}
		}
	}
	return strings.Join(list, s.Say(words.ListComma))
}
