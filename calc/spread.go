package calc

// spread is a range on its way to a line.
type spread struct{ low, typical, high cited }

// flat is a spread of one number.
func flat(c cited) spread { return spread{c, c, c} }

// halfway is a spread with the typical amount in the middle.
func halfway(low, high cited) spread { return spread{low, midpoint(low, high), high} }

// times multiplies all three by one number.
func (s spread) times(c cited) spread {
	return spread{s.low.times(c), s.typical.times(c), s.high.times(c)}
}

// yenOver divides all three by one number, which must not be zero, into whole
// yen, half away from zero. It is the last step: a line divides once.
func (s spread) yenOver(c cited) spread {
	return spread{s.low.over(c, 0), s.typical.over(c, 0), s.high.over(c, 0)}
}

// plus adds low to low, typical to typical and high to high.
func (s spread) plus(o spread) spread {
	return spread{s.low.plus(o.low), s.typical.plus(o.typical), s.high.plus(o.high)}
}

// minus takes low off low, typical off typical and high off high.
func (s spread) minus(o spread) spread {
	return spread{s.low.minus(o.low), s.typical.minus(o.typical), s.high.minus(o.high)}
}

// most cuts all three to one number.
func (s spread) most(c cited) spread {
	return spread{lesser(s.low, c), lesser(s.typical, c), lesser(s.high, c)}
}

// amounts are the three numbers alone.
func (s spread) amounts() Range { return Range{s.low.value, s.typical.value, s.high.value} }

// rounded are the three numbers in whole yen, half away from zero.
func (s spread) rounded() spread {
	return spread{s.low.rounded(), s.typical.rounded(), s.high.rounded()}
}

// line rounds a spread into a line, and is the only place that does: whole
// yen, half away from zero.
//
// Where the parts come from different sources, low or high can end up on the
// wrong side of typical. The typical amount stands then; low or high is moved
// to it, what stood there is no longer cited, and the line says so.
func (s spread) line(key LineKey, row Row, damage Damage) Line {
	s = s.rounded()
	low, high := s.low, s.high
	s.low, s.high = lesser(low, s.typical), greater(high, s.typical)
	return Line{
		Key: key, Row: row, Damage: damage,
		Amount:  s.amounts(),
		Mark:    Weakest(s.low.mark, s.typical.mark, s.high.mark),
		Uses:    union(nil, s.low.uses(), s.typical.uses(), s.high.uses()),
		Widened: !s.low.value.Equal(low.value) || !s.high.value.Equal(high.value),
		parts:   s,
	}
}
