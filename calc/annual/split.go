package annual

// split is lognormal on either side of its median, with a spread of its own on
// each. A side without a spread is the median itself.
type split struct {
	at          float64 // the median
	below, over lognormal
}

// simplest is the distribution without the two sides where they do not differ.
func (s split) simplest() Severity {
	switch {
	case s.below.sigma == 0 && s.over.sigma == 0:
		return fixed{s.at}
	case s.below.sigma == s.over.sigma:
		return s.below
	}
	return s
}

func (s split) above(x float64) float64 {
	switch {
	case x < s.at && s.below.sigma == 0:
		return 1
	case x < s.at:
		return s.below.above(x)
	case s.over.sigma == 0:
		return 0
	}
	return s.over.above(x)
}

func (s split) between(from, to float64) float64 {
	sum := 0.0
	if end := min(to, s.at); from < end {
		if s.below.sigma == 0 {
			sum += end - from
		} else {
			sum += s.below.between(from, end)
		}
	}
	if start := max(from, s.at); start < to && s.over.sigma > 0 {
		sum += s.over.between(start, to)
	}
	return sum
}

// atoms is half of it at the median where a side has no spread.
func (s split) atoms() []atom {
	if s.below.sigma == 0 || s.over.sigma == 0 {
		return []atom{{s.at, 0.5}}
	}
	return nil
}
