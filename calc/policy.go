package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc/cover"
)

// TermKind is what a term of a policy does.
type TermKind string

// The kinds of term.
const (
	TermLimit      TermKind = "limit"      // the most that is counted; 0: the part is not covered; empty: neither, or up to the overall limit if there is one
	TermDeductible TermKind = "deductible" // taken off first
	TermWaiting    TermKind = "waiting"    // hours whose loss is not counted
	TermShare      TermKind = "share"      // what the insurer pays of the rest
	TermOverall    TermKind = "overall"    // the most that all parts pay together
)

// Term is one term of a policy that a user can enter.
type Term struct {
	Part    cover.Part // empty: of the whole policy
	Kind    TermKind
	Field   Field
	Neutral decimal.NullDecimal // what an empty field counts as; not valid for a limit: without one there is no cover, or no limit over all
	Keeps   Why                 // the reason for which something stays with the company by this term
}

var (
	nothingOff = decimal.NewNullDecimal(zero)
	allOfIt    = decimal.NewNullDecimal(one)
)

// terms is the table of terms, part by part, in the order asked. Profit has a
// waiting time in the place of a deductible.
var terms = []Term{
	{cover.Liability, TermLimit, FieldLiabilityLimit, decimal.NullDecimal{}, KeptAboveLimit},
	{cover.Liability, TermDeductible, FieldLiabilityDeductible, nothingOff, KeptDeductible},
	{cover.Liability, TermShare, FieldLiabilityShare, allOfIt, KeptShare},
	{cover.Cost, TermLimit, FieldCostLimit, decimal.NullDecimal{}, KeptAboveLimit},
	{cover.Cost, TermDeductible, FieldCostDeductible, nothingOff, KeptDeductible},
	{cover.Cost, TermShare, FieldCostShare, allOfIt, KeptShare},
	{cover.Profit, TermLimit, FieldProfitLimit, decimal.NullDecimal{}, KeptAboveLimit},
	{cover.Profit, TermWaiting, FieldProfitWaiting, nothingOff, KeptWaiting},
	{cover.Profit, TermShare, FieldProfitShare, allOfIt, KeptShare},
	{"", TermOverall, FieldOverallLimit, decimal.NullDecimal{}, KeptAboveOverall},
	{"", TermDeductible, FieldOverallDeductible, nothingOff, KeptBelowOverall},
}

// TermsOf lists the terms of one part, the limit first; those of the whole
// policy for the empty part.
func TermsOf(part cover.Part) []Term {
	var list []Term
	for _, t := range terms {
		if t.Part == part {
			list = append(list, t)
		}
	}
	return list
}

// TermOf is the term that a field holds, of the policy or of the one proposed;
// false if it holds none.
func TermOf(field Field) (Term, bool) {
	i := slices.IndexFunc(terms, func(t Term) bool { return t.Field == field || Proposed(t.Field) == field })
	if i < 0 {
		return Term{}, false
	}
	return terms[i], true
}

// TermBehind is the term of a part that keeps something for a reason; false if
// no term does.
func TermBehind(part cover.Part, why Why) (Term, bool) {
	i := slices.IndexFunc(terms, func(t Term) bool { return t.Part == part && t.Keeps == why })
	if i < 0 {
		return Term{}, false
	}
	return terms[i], true
}

// policyOf reads the terms; false if none was entered, for there is nothing to
// test then. Terms left empty are the neutral ones: a part without a limit is
// not covered, unless there is a limit over all: it is covered up to that. A part
// without a deductible, share or waiting time has none of them, and without an
// overall limit there is none.
func policyOf(in Input) (cover.Policy, bool) {
	var p cover.Policy
	entered := false
	of := map[cover.Part]*cover.Terms{cover.Liability: &p.Liability, cover.Cost: &p.Cost, cover.Profit: &p.Profit}
	for _, t := range terms {
		n := in.Number(t.Field)
		entered = entered || n.Valid
		v := t.Neutral.Decimal
		if n.Valid {
			v = n.Decimal
		}
		switch {
		case t.Kind == TermLimit:
			of[t.Part].Limit, of[t.Part].Open = v, !n.Valid && in.Number(FieldOverallLimit).Valid
		case t.Kind == TermDeductible && t.Part == "":
			p.OverallDeductible = v
		case t.Kind == TermDeductible:
			of[t.Part].Deductible = v
		case t.Kind == TermShare:
			of[t.Part].Share = v
		case t.Kind == TermWaiting:
			p.WaitingHours = v
		case t.Kind == TermOverall:
			p.OverallLimit = n
		}
	}
	return p, entered
}

// Insured reports whether a term of a policy was entered.
func (in Input) Insured() bool {
	_, is := policyOf(in)
	return is
}

// PartOf says which part of a policy a line belongs to. Prevention, the
// investment, and money sent to a false account belong to none, unless the user
// says that the policy pays for them: they are costs then.
func (in Input) PartOf(l Line) cover.Part {
	switch {
	case l.Row == RowPrevention && in.Switches[SwitchCoverPrevention], l.Damage == DamageMoney && in.Switches[SwitchCoverTransfer]:
		return cover.Cost
	case l.Row == RowPrevention || l.Row == RowOwnLabour:
		return cover.None
	case l.Damage == DamageLiability:
		return cover.Liability
	case l.Damage == DamageCost:
		return cover.Cost
	case l.Damage == DamageProfit:
		return cover.Profit
	}
	return cover.None
}

var (
	hoursOfDay   = decimal.New(24, 0)
	hoursOfMonth = decimal.New(732, 0) // a twelfth of the longest year
)
