package annual

import "sort"

// events is the rate at which one year brings events of every kind by what they
// leave to bear. Kinds that come independently of each other are one stream of
// events whose rates add up: it is all that the total of a year depends on.
type events []kind

// kind is one kind of event: each loss is x with the severity's chance, and
// kept.of(x) is borne.
type kind struct {
	rate     float64
	severity Severity
	kept     Kept
}

// above is the rate of events of which more than y is borne.
func (e events) above(y float64) float64 {
	sum := 0.0
	for i := range e {
		sum += e[i].above(y)
	}
	return sum
}

// borne is the integral of above from a to b.
func (e events) borne(a, b float64) float64 {
	sum := 0.0
	for i := range e {
		sum += e[i].borne(a, b)
	}
	return sum
}

// paid is what is not borne, in the mean of a year.
func (e events) paid() float64 {
	sum := 0.0
	for i := range e {
		sum += e[i].paid()
	}
	return sum
}

// atoms are the amounts above zero that are borne with a rate of their own,
// ascending, whatever kind brings them.
func (e events) atoms() []atom {
	var all []atom
	for _, k := range e {
		all = append(all, k.atoms()...)
	}
	// sort.Slice is one piece of code for every type; slices has one a type
	sort.SliceStable(all, func(i, j int) bool { return all[i].at < all[j].at })
	var merged []atom
	for _, a := range all {
		if last := len(merged) - 1; last >= 0 && merged[last].at == a.at {
			merged[last].mass += a.mass
			continue
		}
		merged = append(merged, a)
	}
	return merged
}

// above is the rate of events of which more than y is borne.
func (k kind) above(y float64) float64 {
	return float64(k.rate * k.severity.above(k.kept.inverse(y)))
}

// borne is the integral of above from a to b, piece by piece of kept.
func (k kind) borne(a, b float64) float64 {
	sum := 0.0
	for i := range k.kept.pieces() {
		s := k.kept.segment(i)
		if s.slope <= 0 {
			continue
		}
		from := s.from.loss + (max(a, s.from.kept)-s.from.kept)/s.slope
		to := min(s.to, s.from.loss+(b-s.from.kept)/s.slope)
		if from < to {
			sum += float64(s.slope * k.severity.between(from, to))
		}
	}
	return float64(k.rate * sum)
}

// paid is what is not borne, in the mean of a year.
func (k kind) paid() float64 {
	sum := 0.0
	for i := range k.kept.pieces() {
		s := k.kept.segment(i)
		if s.slope < 1 {
			sum += float64((1 - s.slope) * k.severity.between(s.from.loss, s.to))
		}
	}
	return float64(k.rate * sum)
}

// atoms are the amounts above zero that are borne with a rate of their own,
// ascending: atoms of the severity, and losses over which kept is level.
func (k kind) atoms() []atom {
	var all []atom
	add := func(at, mass float64) {
		switch {
		case at <= 0 || mass <= 0:
		case len(all) > 0 && all[len(all)-1].at == at:
			all[len(all)-1].mass += mass
		default:
			all = append(all, atom{at, mass})
		}
	}
	own := k.severity.atoms()
	for i := range k.kept.pieces() {
		s := k.kept.segment(i)
		inside := 0.0
		var here []atom
		for _, a := range own {
			if a.at > s.from.loss && a.at <= s.to {
				inside += a.mass
				here = append(here, atom{k.kept.of(a.at), float64(k.rate * a.mass)})
			}
		}
		if s.slope == 0 {
			level := k.severity.above(s.from.loss) - k.severity.above(s.to)
			add(s.from.kept, float64(k.rate*(level-inside)))
		}
		for _, a := range here {
			add(a.at, a.mass)
		}
	}
	return all
}
