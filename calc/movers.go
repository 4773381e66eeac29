package calc

import "cybercost/calc/cover"

// movers are the figures that move each amount of a settlement. The terms of
// a policy are straight lines between kinks, so it is enough to know on which
// piece the loss lies: what lies wholly within one step of the terms does not
// move what the other steps keep.
type movers struct {
	loss, paid []string
	reasons    [7][]string // in the order of [Reasons]
}

// kept are the figures behind everything that is kept.
func (m movers) kept() []string { return union(nil, m.reasons[:]...) }

// positions of the reasons in [Reasons].
const (
	atWaiting = iota
	atDeductible
	atAboveLimit
	atShare
	atAboveOverall
	atUncovered
	atNotInsurable
)

// moversOf follows one occurrence through the terms, part by part, in the
// order in which package cover settles them; the last are those of the whole.
func moversOf(p cover.Policy, o occurrence, s cover.Settlement) (parts []movers, whole movers) {
	for _, part := range s.Parts {
		parts = append(parts, o.movers(part.Part, p))
	}
	if p.OverallLimit.Valid && s.Kept.AboveOverall.IsPositive() {
		cut(parts, s.Parts)
	}
	for _, m := range parts {
		whole.loss = union(whole.loss, m.loss)
		whole.paid = union(whole.paid, m.paid)
		for i := range m.reasons {
			whole.reasons[i] = union(whole.reasons[i], m.reasons[i])
		}
	}
	if s.Kept.AboveOverall.IsPositive() {
		whole.paid = nil // the overall limit, whatever the loss
	}
	return parts, whole
}

// movers are those of one part before the overall limit.
func (o occurrence) movers(part cover.Part, p cover.Policy) movers {
	loss := o.loss(part)
	m := movers{loss: loss.uses()}
	var t cover.Terms
	switch part {
	case cover.Liability:
		t = p.Liability
	case cover.Cost:
		t = p.Cost
	case cover.Profit:
		t = p.Profit
		if t.Limit.IsPositive() && p.WaitingHours.IsPositive() {
			waited := o.allWaited(p.WaitingHours)
			m.reasons[atWaiting] = waited.uses()
			loss = loss.minus(waited).rounded()
		}
	default:
		m.reasons[atNotInsurable] = m.loss
		return m
	}
	if t.Limit.IsZero() {
		m.reasons[atUncovered] = m.loss
		return m
	}
	uses := loss.uses()
	atDeductibles := loss.value.Cmp(t.Deductible)
	if atDeductibles <= 0 {
		m.reasons[atDeductible] = uses
	}
	if atDeductibles < 0 {
		return m
	}
	atLimit := loss.value.Cmp(t.Deductible.Add(t.Limit))
	if atLimit >= 0 {
		m.reasons[atAboveLimit] = uses
	}
	if atLimit <= 0 {
		if t.Share.IsPositive() {
			m.paid = uses
		}
		if t.Share.LessThan(one) {
			m.reasons[atShare] = uses
		}
	}
	return m
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
		parts[i].paid, parts[i].reasons[atAboveOverall] = all, all
	}
	if len(paying) == 1 {
		parts[paying[0]].paid = nil
	}
}
