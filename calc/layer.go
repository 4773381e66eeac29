package calc

import "cybercost/calc/cover"

// layer is what moves one part's settlement. Its amounts are those of package
// cover before rounding; only what moves them is shown.
type layer struct {
	loss, paid cited
	kept       [6]cited // in the order of [Reasons]
}

type layers []layer

// layersOf follows one occurrence through the terms of a policy, part by
// part, in the order in which package cover does.
func layersOf(p cover.Policy, o occurrence) layers {
	all := layers{
		o.layer(cover.Liability, p.Liability, p),
		o.layer(cover.Cost, p.Cost, p),
		o.layer(cover.Profit, p.Profit, p),
		{loss: o.loss(cover.None)},
	}
	none := &all[len(all)-1]
	none.kept[5] = none.loss
	sum := all.whole().paid
	if !p.OverallLimit.Valid || sum.value.LessThanOrEqual(p.OverallLimit.Decimal) {
		return all
	}
	for i := range all {
		within := all[i].paid.times(choice(p.OverallLimit.Decimal)).over(sum, workPlaces)
		all[i].kept[4] = all[i].paid.minus(within)
		all[i].paid = within
	}
	return all
}

// loss is a part's loss.
func (o occurrence) loss(part cover.Part) cited {
	sum := fact(zero)
	for i, l := range o.lines {
		if l.Part == part {
			sum = sum.plus(o.moves[i])
		}
	}
	return sum
}

// layer is one part before the overall limit.
func (o occurrence) layer(part cover.Part, t cover.Terms, p cover.Policy) layer {
	l := layer{loss: o.loss(part)}
	waited := fact(zero)
	if part == cover.Profit && p.WaitingHours.IsPositive() {
		for i, line := range o.lines {
			if line.Part == part {
				waited = waited.plus(o.waited(i, p.WaitingHours))
			}
		}
	}
	remaining := l.loss.minus(waited)
	deducted := lesser(remaining, choice(t.Deductible))
	remaining = remaining.minus(deducted)
	counted := lesser(remaining, choice(t.Limit))
	l.paid = counted.times(choice(t.Share))
	l.kept = [6]cited{waited, deducted, remaining.minus(counted), counted.minus(l.paid)}
	return l
}

// whole is the sum of all parts.
func (all layers) whole() layer {
	var sum layer
	for _, l := range all {
		sum.loss, sum.paid = sum.loss.plus(l.loss), sum.paid.plus(l.paid)
		for i := range l.kept {
			sum.kept[i] = sum.kept[i].plus(l.kept[i])
		}
	}
	return sum
}
