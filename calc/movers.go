package calc

import "cybercost/calc/cover"

// movers are the figures that move each amount of a settlement. The terms of
// a policy are straight lines between kinks, so it is enough to know on which
// piece the loss lies: what lies wholly within one step of the terms does not
// move what the other steps keep.
type movers struct {
	loss, paid []string
	reasons    map[Why][]string
}

// kept are the figures behind everything that is kept.
func (m movers) kept() []string {
	var ids []string
	for _, r := range reasons {
		ids = union(ids, m.reasons[r.why])
	}
	return ids
}

// moversOf follows one occurrence through the terms, part by part, in the
// order in which package cover settles them; the last are those of the whole.
func moversOf(p cover.Policy, o occurrence, s cover.Settlement) (parts []movers, whole movers) {
	whole.reasons = map[Why][]string{}
	for _, part := range s.Parts {
		parts = append(parts, o.movers(part.Part, p))
	}
	before := zero // what the parts pay by themselves
	for _, part := range s.Parts {
		before = before.Add(part.Paid).Add(part.Kept.AboveOverall).Add(part.Kept.BelowOverall)
	}
	if before.IsPositive() && p.OverallDeductible.IsPositive() {
		takeOff(parts, s.Parts, before.Cmp(p.OverallDeductible))
	}
	if p.OverallLimit.Valid && s.Kept.AboveOverall.IsPositive() {
		cut(parts, s.Parts)
	}
	for _, m := range parts {
		whole.loss = union(whole.loss, m.loss)
		whole.paid = union(whole.paid, m.paid)
		for why, ids := range m.reasons {
			whole.reasons[why] = union(whole.reasons[why], ids)
		}
	}
	if s.Kept.AboveOverall.IsPositive() {
		whole.paid = nil // the overall limit, whatever the loss
	}
	if before.GreaterThan(p.OverallDeductible) {
		whole.reasons[KeptBelowOverall] = nil // the overall deductible, whatever the loss
	}
	return parts, whole
}

// movers are those of one part before the overall limit.
func (o occurrence) movers(part cover.Part, p cover.Policy) movers {
	loss := o.loss(part)
	m := movers{loss: loss.uses(), reasons: map[Why][]string{}}
	if part == cover.None {
		m.reasons[KeptNotInsurable] = m.loss
		return m
	}
	t := p.Terms(part)
	if part == cover.Profit && (t.Open || t.Limit.IsPositive()) && p.WaitingHours.IsPositive() {
		waited := o.allWaited(p.WaitingHours)
		m.reasons[KeptWaiting] = waited.uses()
		loss = loss.minus(waited).rounded()
	}
	if t.Limit.IsZero() && !t.Open {
		m.reasons[KeptUncovered] = m.loss
		return m
	}
	uses := loss.uses()
	atDeductibles := loss.value.Cmp(t.Deductible)
	if atDeductibles <= 0 {
		m.reasons[KeptDeductible] = uses
	}
	if atDeductibles < 0 {
		return m
	}
	atLimit := loss.value.Cmp(t.Deductible.Add(t.Limit))
	if t.Open {
		atLimit = -1
	}
	if atLimit >= 0 {
		m.reasons[KeptAboveLimit] = uses
	}
	if atLimit <= 0 {
		if t.Share.IsPositive() {
			m.paid = uses
		}
		if t.Share.LessThan(one) {
			m.reasons[KeptShare] = uses
		}
	}
	return m
}

// takeOff lets the overall deductible share itself over the parts' payments. As
// long as they are no more than it, it takes all; above it is always the same
// with one payment, and with several each depends on the others.
func takeOff(parts []movers, settled []cover.PartSettlement, above int) {
	var all []string
	var paying []int
	for i, s := range settled {
		all = union(all, parts[i].paid)
		if s.Paid.IsPositive() || s.Kept.AboveOverall.IsPositive() || s.Kept.BelowOverall.IsPositive() {
			paying = append(paying, i)
		}
	}
	for _, i := range paying {
		switch {
		case above < 0:
			parts[i].reasons[KeptBelowOverall], parts[i].paid = parts[i].paid, nil
		case above == 0:
			parts[i].reasons[KeptBelowOverall] = all
		case len(paying) > 1:
			parts[i].reasons[KeptBelowOverall], parts[i].paid = all, all
		}
	}
}

// cut lets the overall limit share itself over the parts' payments: with one
// payment it is all of the limit, with several each depends on the others.
func cut(parts []movers, settled []cover.PartSettlement) {
	var all []string
	var paying []int
	for i, s := range settled {
		all = union(all, parts[i].paid)
		if s.Paid.IsPositive() || s.Kept.AboveOverall.IsPositive() {
			paying = append(paying, i)
		}
	}
	for _, i := range paying {
		parts[i].paid, parts[i].reasons[KeptAboveOverall] = all, all
	}
	if len(paying) == 1 {
		parts[paying[0]].paid = nil
	}
}
