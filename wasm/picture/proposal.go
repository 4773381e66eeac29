package picture

import (
	"slices"

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
	var drawn []chart.Tone
	cases := report.ProposalOf(a.r).Cases()
	told := cases[0]
	for i, one := range cases {
		if i > 0 && told.Sides[0].Kept.Value.Equal(told.Sides[1].Kept.Value) {
			told = one // the typical one stays as it is
		}
		for at, side := range one.Sides {
			row := chart.StackRow{
				Own: at == 1, Name: a.v.Say(side.Name), Note: a.v.Say(one.Name), Value: a.v.Write(side.Kept),
				Unpriced: format.Unknown, Thickness: chart.Medium,
			}
			for _, p := range a.splitOf(side) {
				row.Parts = append(row.Parts, p)
				if !slices.Contains(drawn, p.Tone) {
					drawn = append(drawn, p.Tone)
				}
			}
			bars.Rows = append(bars.Rows, row)
		}
	}
	var keys []Key
	for _, why := range calc.Reasons() {
		tone := reasonTone[why]
		if i := slices.Index(drawn, tone); i >= 0 {
			name := words.Reasons.Of(string(why))
			if tone == reasonTone[calc.KeptDeductible] {
				name = words.KeptFirst
			}
			keys = append(keys, Key{chart.AreaKey(tone), a.v.Say(name)})
			drawn = slices.Delete(drawn, i, i+1)
		}
	}
	if slices.Contains(drawn, chart.Paid) {
		keys = append(keys, Key{chart.AreaKey(chart.Paid), a.v.Say(words.CoverPaid)})
	}
	keys = append(keys, Key{chart.AreaKey(chart.Unpriced), a.v.Say(words.ReputationKey)})
	return Picture{
		Number: a.number(proposalID), Sub: a.v.Say(words.ProposalSub), Keys: keys, SVG: bars.SVG(), Source: a.v.Say(words.CoverSource),
		Message: a.v.Put(words.ProposalMessage, a.v.Say(told.Name), a.v.Write(told.Sides[0].Kept), a.v.Write(told.Sides[1].Kept)),
	}
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
