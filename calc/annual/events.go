package annual

// events is the rate at which one year brings events by what they leave to
// bear: each loss is x with the severity's chance, and kept.of(x) is borne.
type events struct {
	rate     float64
	severity Severity
	kept     Kept
}

// above is the rate of events of which more than y is borne.
func (e events) above(y float64) float64 {
	return float64(e.rate * e.severity.above(e.kept.inverse(y)))
}

// borne is the integral of above from a to b, piece by piece of kept.
func (e events) borne(a, b float64) float64 {
	sum := 0.0
	for i := range e.kept.pieces() {
		s := e.kept.segment(i)
		if s.slope <= 0 {
			continue
		}
		from := s.from.loss + (max(a, s.from.kept)-s.from.kept)/s.slope
		to := min(s.to, s.from.loss+(b-s.from.kept)/s.slope)
		if from < to {
			sum += float64(s.slope * e.severity.between(from, to))
		}
	}
	return float64(e.rate * sum)
}

// paid is what is not borne, in the mean of a year.
func (e events) paid() float64 {
	sum := 0.0
	for i := range e.kept.pieces() {
		s := e.kept.segment(i)
		if s.slope < 1 {
			sum += float64((1 - s.slope) * e.severity.between(s.from.loss, s.to))
		}
	}
	return float64(e.rate * sum)
}

// atoms are the amounts above zero that are borne with a rate of their own,
// ascending: atoms of the severity, and losses over which kept is level.
func (e events) atoms() []atom {
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
	own := e.severity.atoms()
	for i := range e.kept.pieces() {
		s := e.kept.segment(i)
		inside := 0.0
		var here []atom
		for _, a := range own {
			if a.at > s.from.loss && a.at <= s.to {
				inside += a.mass
				here = append(here, atom{e.kept.of(a.at), float64(e.rate * a.mass)})
			}
		}
		if s.slope == 0 {
			level := e.severity.above(s.from.loss) - e.severity.above(s.to)
			add(s.from.kept, float64(e.rate*(level-inside)))
		}
		for _, a := range here {
			add(a.at, a.mass)
		}
	}
	return all
}
