//go:build !wasm

package ui_test

import "math"

// axis is where values stand, as the printed values of an axis tell: at
// from + by × f(value), f being the logarithm or the value itself.
type axis struct {
	from, by    float64
	first, last float64 // the printed values that it is made from
	left, right float64 // its ends: what lies outside stands there
	log         bool
}

// tick is a printed value of an axis and where it stands.
type tick struct {
	text  string
	value float64
	at    float64
}

// axisOf makes an axis from its printed values and claims that all of them fit
// it; nil if they are too few.
func (l *law) axisOf(what string, ticks []tick, log bool, left, right float64) *axis {
	if len(ticks) < 2 {
		l.broken("%s has %d printed values, which makes no axis", what, len(ticks))
		return nil
	}
	a := &axis{log: log, left: left, right: right}
	lowest, highest := ticks[0], ticks[0]
	for _, t := range ticks {
		if t.value < lowest.value {
			lowest = t
		}
		if t.value > highest.value {
			highest = t
		}
	}
	a.first, a.last = lowest.at, highest.at
	a.by = (highest.at - lowest.at) / (a.f(highest.value) - a.f(lowest.value))
	a.from = lowest.at - a.by*a.f(lowest.value)
	for _, t := range ticks {
		l.stands(a, what+", the printed value "+t.text, t.at, half, exactly(t.value))
	}
	return a
}

func (a *axis) f(v float64) float64 {
	if !a.log {
		return v
	}
	return math.Log10(v)
}

// at is where a value stands, and how far that may be off because the places
// of the axis's own values are rounded.
func (a *axis) at(v float64) (at, off float64) {
	if a.log && v <= 0 {
		return a.left, half
	}
	at = a.from + a.by*a.f(v)
	off = half * max(1, (math.Abs(at-a.first)+math.Abs(at-a.last))/math.Abs(a.last-a.first))
	return min(max(at, a.left), a.right), off
}

// value is what stands at a place.
func (a *axis) value(at float64) float64 {
	v := (at - a.from) / a.by
	if a.log {
		return math.Pow(10, v)
	}
	return v
}

// places are where a printed number may stand.
func (a *axis) places(printed span) span {
	low, off := a.at(printed.low)
	high, other := a.at(printed.high)
	if low > high {
		low, high, off, other = high, low, other, off
	}
	return span{low - off, high + other}
}

// stands claims that something stands where the axis has its number. It may be
// off by so much, from rounding.
func (l *law) stands(a *axis, what string, at, off float64, printed span) {
	l.made()
	if where := a.places(printed); at < where.low-off || at > where.high+off {
		l.broken("%s stands at %.2f where the axis has %.5g; printed is %s, which is at %.2f to %.2f", what, at, a.value(at), printed, where.low, where.high)
	}
}

// logAxis reads the log axis of a drawing. Its values are printed at ticks, and
// each tick is a round number: the longest are powers of ten.
func (l *law) logAxis(d *drawing) *axis {
	var ticks []tick
	for _, p := range d.all("text", "tick") {
		printed := amount(l.t, p.text)
		ticks = append(ticks, tick{p.text, (printed.low + printed.high) / 2, p.x})
	}
	spine := d.all("line", "axis")
	if len(spine) == 0 {
		l.broken("no axis is drawn")
		return nil
	}
	lines := d.all("line", "tick")
	longest := 0.0
	for _, t := range lines {
		longest = max(longest, math.Abs(t.toY-t.y))
	}
	if len(ticks) == 1 { // there was room for one: the next of the longest is ten times as much
		for _, t := range lines {
			if math.Abs(t.toY-t.y) == longest && t.x > ticks[0].at {
				ticks = append(ticks, tick{"the next", ticks[0].value * 10, t.x})
				break
			}
		}
	}
	a := l.axisOf("the axis", ticks, true, spine[0].x, spine[0].toX)
	if a == nil {
		return nil
	}
	places := map[float64]bool{}
	for _, t := range lines {
		v := a.value(t.x)
		power := math.Pow10(int(math.Floor(math.Log10(v) + 1e-3)))
		digit := math.Round(v / power)
		if math.Abs(t.toY-t.y) == longest {
			digit = 1
			power = math.Pow10(int(math.Round(math.Log10(v))))
		}
		l.stands(a, "a tick", t.x, half, exactly(digit*power))
		places[t.x] = true
	}
	named := map[float64]bool{}
	for _, t := range ticks {
		if !places[t.at] {
			l.broken("the printed value %s stands at %.2f%%, where no tick is", t.text, t.at)
		}
		named[t.at] = true
	}
	for _, line := range d.all("line", "grid") {
		line.told = named[line.x] && line.x == line.toX
	}
	return a
}
