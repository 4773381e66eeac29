package calc

import (
	"maps"
	"slices"
	"strings"
)

// Proposed is the field of the same term, or the same switch, in the cover that
// is proposed in the place of the one to test.
func Proposed(term Field) Field { return proposal + term }

// ProposedFor is the field of the term, or the switch, that a field proposes
// another value for; false if it proposes none.
func ProposedFor(field Field) (Field, bool) {
	term, is := strings.CutPrefix(string(field), string(proposal))
	return Field(term), is
}

// proposal begins the name of every field that proposes something.
const proposal Field = "new-"

// Proposes reports whether another term, or more cover, was entered.
func (in Input) Proposes() bool {
	return slices.ContainsFunc(terms, func(t Term) bool { return in.Number(Proposed(t.Field)).Valid }) ||
		slices.ContainsFunc(ProposalSwitches(), func(field Field) bool { return in.Switches[field] })
}

// underProposal is the same question with the terms that are proposed: what is
// not proposed stays as the policy has it.
func (in Input) underProposal() Input {
	in.Numbers, in.Switches = maps.Clone(in.Numbers), maps.Clone(in.Switches)
	for _, t := range terms {
		if n := in.Number(Proposed(t.Field)); n.Valid {
			in.Numbers[t.Field] = n.Decimal
		}
	}
	for _, field := range PolicySwitches() {
		if in.Switches[Proposed(field)] {
			in.Switches[field] = true
		}
	}
	return in
}

// Proposal is the cover of the chosen way on the terms that are proposed, as
// [Protection] is on those of the policy: the keys begin with "new.cover". It is
// nil where none was entered, and where it cannot be tested. It is apart from
// [Model.Answer] because only who compares asks for it.
func (m *Model) Proposal(a Answer) *Protection {
	if !a.Input.Proposes() {
		return nil
	}
	p, problems := protectionNamed("new.cover", m.Figures, a.Input.underProposal(), a.Chosen)
	if len(problems) > 0 {
		return nil
	}
	return p
}
