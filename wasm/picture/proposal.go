package picture

import (
	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Proposal is the picture of the policy there is and the one proposed.
func (a *Album) Proposal() []Plan {
	if report.ProposalOf(a.r) == nil {
		return nil
	}
	return []Plan{{ID: proposalID, Draw: a.proposalPicture}}
}

// proposalPicture sets the loss as each policy splits it beside each other: what is
// kept, by reason, and what is paid. Its table is [report.Proposal.Rows].
func (a *Album) proposalPicture() Picture {
	bars := chart.Stack{Label: a.v.Say(words.ProposalPaper)}
	cases := report.ProposalOf(a.r).Cases()
	told := cases[0]
	if last := cases[len(cases)-1]; told.Sides[0].Kept.Value.Equal(told.Sides[1].Kept.Value) {
		told = last // the typical one stays as it is
	}
	for _, one := range cases {
		for at, side := range one.Sides {
			bars.Rows = append(bars.Rows, chart.StackRow{
				Own: at == 1, Name: a.v.Say(words.ProposalYears[at]), Note: a.v.Say(one.Name), Value: a.v.Write(side.Kept),
				Parts: a.splitOf(side), Unpriced: format.Unknown, Thickness: chart.Medium,
			})
		}
	}
	var keys []Key
	first := false // what is taken off first has one tone
	for i, why := range calc.Reasons() {
		name, tone := words.Reasons.Of(string(why)), reasonTone[why]
		switch {
		case !keeps(cases, i):
			continue
		case tone == reasonTone[calc.KeptDeductible] && first:
			continue
		case tone == reasonTone[calc.KeptDeductible]:
			first, name = true, words.KeptFirst
		}
		keys = append(keys, Key{chart.AreaKey(tone), a.v.Say(name)})
	}
	keys = append(keys, Key{chart.AreaKey(chart.Paid), a.v.Say(words.CoverPaid)}, Key{chart.AreaKey(chart.Unpriced), a.v.Say(words.ReputationKey)})
	return Picture{
		Number: a.number(proposalID), Sub: a.v.Say(words.ProposalSub), Keys: keys, SVG: bars.SVG(), Source: a.v.Say(words.CoverSource),
		Message: a.v.Put(words.ProposalMessage, a.v.Say(told.Name), a.v.Write(told.Sides[0].Kept), a.v.Write(told.Sides[1].Kept)),
	}
}

// keeps reports whether something is kept for the reason at a place.
func keeps(cases []report.Case, reason int) bool {
	for _, one := range cases {
		for _, side := range one.Sides {
			if side.Settled == nil {
				if calc.Reasons()[reason] == calc.KeptUncovered {
					return true
				}
			} else if !side.Settled.Reasons[reason].Amount.Value.IsZero() {
				return true
			}
		}
	}
	return false
}

// splitOf is what a policy keeps of a loss, by reason, and what it pays.
func (a *Album) splitOf(side report.Side) []chart.Part {
	if side.Settled == nil {
		return []chart.Part{a.part(reasonTone[calc.KeptUncovered], man(side.Kept.Value))}
	}
	var parts []chart.Part
	for _, reason := range side.Settled.Reasons {
		if !reason.Amount.Value.IsZero() {
			parts = append(parts, a.part(reasonTone[reason.Why], man(reason.Amount.Value)))
		}
	}
	if paid := side.Settled.Paid.Value; !paid.IsZero() {
		parts = append(parts, a.part(chart.Paid, man(paid)))
	}
	return parts
}
