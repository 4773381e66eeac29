package calc

import "maps"

// underProposal is the same question with the terms that are proposed in the
// place of those of the policy. Nothing is taken over: a term that is not
// proposed is none.
func (in Input) underProposal() Input {
	in.Numbers, in.Switches = maps.Clone(in.Numbers), maps.Clone(in.Switches)
	for _, t := range terms {
		delete(in.Numbers, t.Field)
		if n := in.Number(Proposed(t.Field)); n.Valid {
			in.Numbers[t.Field] = n.Decimal
		}
	}
	for _, field := range PolicySwitches() {
		delete(in.Switches, field)
		if in.Switches[Proposed(field)] {
			in.Switches[field] = true
		}
	}
	return in
}

// Proposal is the cover of the chosen way on the terms that are proposed, as
// [Protection] is on those of the policy: the keys begin with "new.cover". It is
// nil where no such term was entered, and where it cannot be tested. It is apart
// from [Model.Answer] because only who compares asks for it.
func (m *Model) Proposal(a Answer) *Protection {
	p, problems := protectionNamed("new.cover", m.Figures, a.Input.underProposal(), a.Chosen)
	if len(problems) > 0 {
		return nil
	}
	return p
}
