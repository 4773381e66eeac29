package calc

import (
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"cybercost/calc/cover"
)

// Finder is the least limit, over all or of one part, with which a typical and a
// bad incident leave the company no more than it can keep. Everything else stays
// as the terms say: the policy's, with what is proposed where something is.
type Finder struct {
	Proposed bool         // the terms are those that are proposed
	Typical  []LeastLimit // the limit over all, then that of each part
	High     []LeastLimit // the same for a bad case: one incident in ten costs more; nil where the estimate has no spread
}

// LeastLimit is the least limit that is enough.
type LeastLimit struct {
	Part  cover.Part // empty: over all
	Limit *Amount    // "finder.…": yen; 0 where no cover is needed; nil where no limit is enough
	Left  *Amount    // "finder.….left": then, what stays with the company however high the limit is
	Why   []Why      // and why, the most first
}

// Finder seeks the limits; nil without an amount that can be kept, and for a way
// that tells nothing of its parts. Each is exact to the yen: one yen less leaves
// more than the target.
//
//	needed   = loss − target
//	over all = needed
//	of a part: the least limit with share × limit, rounded ≥ needed + overall deductible − what the other parts pay
func (m *Model) Finder(a Answer) *Finder {
	f, in, e := m.Figures, a.Input, a.Chosen
	target := in.Number(FieldTargetKept)
	if !target.Valid || e.Lack != "" || e.Method == Survey {
		return nil
	}
	found := &Finder{Proposed: in.Proposes()}
	if found.Proposed {
		in = in.underProposal()
	}
	seek := func(key string, days Field, of func(spread) cited) []LeastLimit {
		return seekLimits(key, in, occurrenceOf(f, in, e, days, of), target.Decimal)
	}
	found.Typical = seek("finder.typical", FieldStoppedDaysTypical, typicalOf)
	if e.Total.Spread() {
		found.High = seek("finder.high", FieldStoppedDaysHigh, highOf)
	}
	return found
}

// seekLimits seeks the limit over all and that of each part for one loss. A loss
// that is beyond what can be calculated has none.
func seekLimits(key string, in Input, o occurrence, target decimal.Decimal) []LeastLimit {
	var all []LeastLimit
	for _, part := range append([]cover.Part{""}, cover.Parts()...) {
		l, ok := seekLimit(key, in, o, part, target)
		if !ok {
			return nil
		}
		all = append(all, l)
	}
	return all
}

// seekLimit tries the terms with a limit that nothing reaches. If that leaves
// too much, no limit is enough; otherwise what it pays too much is taken off.
func seekLimit(key string, in Input, o occurrence, part cover.Part, target decimal.Decimal) (LeastLimit, bool) {
	field, name := limitOf(part)
	key += "." + name
	terms, loss := o.under(in.limitedTo(field, maxMoney))
	settled, err := terms.SettleParts(loss)
	if err != nil {
		return LeastLimit{}, false
	}
	needed := settled.Loss.Sub(target)
	if settled.Paid.LessThan(needed) {
		_, whole := moversOf(terms, o, settled)
		left := Amount{Key: key + ".left", Value: settled.Kept.Total(), Uses: whole.kept()}
		return LeastLimit{Part: part, Left: &left, Why: keptMost(settled.Kept)}, true
	}
	limit := Amount{Key: key, Value: zero}
	switch {
	case !needed.IsPositive():
	case part == "":
		limit.Value, limit.Uses = needed, o.loss().uses()
	default:
		limit.Value, limit.Uses = o.leastOf(part, terms, settled, needed)
	}
	return LeastLimit{Part: part, Limit: &limit}, true
}

// limitOf is the limit of a part, and what it is called in a key; no part is the
// limit over all.
func limitOf(part cover.Part) (Field, string) {
	if part == "" {
		return FieldOverallLimit, "overall"
	}
	return TermsOf(part)[0].Field, string(part)
}

// leastOf is the least limit of a part with which all parts together pay what is
// needed, and what moves it: the part's own loss, and what the others keep.
func (o occurrence) leastOf(part cover.Part, terms cover.Policy, settled cover.Settlement, needed decimal.Decimal) (decimal.Decimal, []string) {
	uses := o.loss(part).uses()
	others := zero // what the other parts pay by themselves
	for _, p := range settled.Parts {
		if p.Part != part {
			others = others.Add(p.Paid).Add(p.Kept.AboveOverall).Add(p.Kept.BelowOverall)
			uses = union(uses, o.movers(p.Part, terms).kept())
		}
	}
	paid := needed.Add(terms.OverallDeductible).Sub(others)
	if !paid.IsPositive() {
		return zero, nil
	}
	// The least whole amount of which the share, rounded half up, is that much.
	least, rest := paid.Sub(half).QuoRem(terms.Terms(part).Share, 0)
	if rest.IsPositive() {
		least = least.Add(one)
	}
	return least, uses
}

// limitedTo are the terms with another limit.
func (in Input) limitedTo(field Field, limit decimal.Decimal) cover.Policy {
	in = in.Clone()
	in.Numbers[field] = limit
	p, _ := policyOf(in)
	return p
}

// keptMost lists why something is kept, the most first.
func keptMost(k cover.Kept) []Why {
	byWhy := slices.Clone(reasons)
	sort.SliceStable(byWhy, func(i, j int) bool { return byWhy[i].of(k).GreaterThan(byWhy[j].of(k)) })
	var all []Why
	for _, r := range byWhy {
		if r.of(k).IsPositive() {
			all = append(all, r.why)
		}
	}
	return all
}

// Amounts lists every limit that was found, and what stays where there is none.
func (x *Finder) Amounts() []Amount {
	if x == nil {
		return nil
	}
	var all []Amount
	for _, l := range slices.Concat(x.Typical, x.High) {
		all = appendSome(all, l.Limit, l.Left)
	}
	return all
}
