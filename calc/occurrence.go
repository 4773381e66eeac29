package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc/cover"
	"cybercost/seeds"
)

// occurrence is one loss with what moves it.
type occurrence struct {
	lines  []cover.Line
	moves  []cited
	hours  cited // how long business stands still
	months cited // how long the partner stays away, in hours
}

func occurrenceOf(f *seeds.Figures, in Input, e Estimate, days Field, of func(spread) cited) occurrence {
	var o occurrence
	for _, l := range e.Lines {
		moves := of(l.parts)
		o.lines = append(o.lines, cover.Line{Key: string(l.Key), Part: in.PartOf(l), Loss: moves.value})
		o.moves = append(o.moves, moves)
	}
	if usual := Default(f, in.Scenario, days); usual != nil {
		o.hours = in.assumption(days, usual).times(fact(hoursOfDay))
	}
	o.months = choice(in.Numbers[FieldPartnerMonths].Mul(hoursOfMonth))
	return o
}

// under puts a policy's waiting time to the profit lines. It is measured
// against the days business stands still; what a partner takes away is lost
// over the months without the partner instead. Only the waiting time's share
// of the loss matters to cover, so where both are lost their share is handed
// over as a fraction of one hour.
func (o occurrence) under(p cover.Policy) (cover.Policy, cover.Loss) {
	loss := cover.Loss{Lines: o.lines, StoppedHours: o.hours.value}
	i := slices.IndexFunc(o.lines, func(l cover.Line) bool { return l.Key == string(LinePartnerLoss) })
	if i < 0 || o.lines[i].Loss.IsZero() || p.WaitingHours.IsZero() {
		return p, loss
	}
	waited, all := zero, zero
	for j, l := range o.lines {
		if l.Part == cover.Profit && !l.Loss.IsZero() {
			waited = waited.Add(o.waited(j, p.WaitingHours).value)
			all = all.Add(l.Loss)
		}
	}
	p.WaitingHours = waited.DivRound(all, sharePlaces)
	loss.StoppedHours = one
	return p, loss
}

// sharePlaces is how many places of a share cover reads.
const sharePlaces = 30

// waited is what one profit line loses within the waiting time.
func (o occurrence) waited(i int, waiting decimal.Decimal) cited {
	hours, loss := o.hours, o.moves[i]
	if o.lines[i].Key == string(LinePartnerLoss) {
		hours = o.months
	}
	if waiting.GreaterThanOrEqual(hours.value) {
		return loss
	}
	// Days move profit and hours alike. What is left of that after the line was
	// rounded is not a movement.
	w := loss.times(choice(waiting)).over(hours, workPlaces)
	w.pulls = w.rounded().pulls
	return w
}

// loss is that of the given parts, or all of it.
func (o occurrence) loss(parts ...cover.Part) cited {
	sum := fact(zero)
	for i, l := range o.lines {
		if len(parts) == 0 || known(parts, l.Part) {
			sum = sum.plus(o.moves[i])
		}
	}
	return sum
}

// allWaited is what all profit lines lose within the waiting time.
func (o occurrence) allWaited(hours decimal.Decimal) cited {
	sum := fact(zero)
	for i, l := range o.lines {
		if l.Part == cover.Profit {
			sum = sum.plus(o.waited(i, hours))
		}
	}
	return sum
}
