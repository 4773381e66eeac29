//go:build !wasm

package ui_test

import "math"

// scale is what a drawing shows of one unit, as far as its lengths tell: each
// length and its number leave some room, and all of them together must leave
// any.
type scale struct {
	low, high     float64 // percent, or px, a unit
	lowBy, highBy string  // the lengths that leave no more room
}

func newScale() *scale { return &scale{high: math.Inf(1)} }

// What a bar has that is no part of its amount, in percent.
const (
	seam  = 0.3  // taken off the end of a part of a bar, so that it is parted from the next
	speck = 0.35 // the least that is drawn of anything
)

// length claims that a length, in percent or px, stands for a printed number on
// a scale. It may be off by so much, from rounding. A length of no more than the least says
// only that the number is small.
func (l *law) length(s *scale, what string, length, off float64, printed span, least float64) {
	l.made()
	if printed.high <= 0 {
		if length <= off {
			return
		}
		l.broken("%s is drawn %.2f long, though what is printed is %s", what, length, printed)
		return
	}
	low, high := (length-off)/printed.high, math.Inf(1)
	if printed.low > 0 {
		high = (length + off) / printed.low
	}
	if length <= least+off {
		low = 0
	}
	switch {
	case low > s.high*(1+1e-12):
		l.broken("%s is drawn %.2f long for the printed %s, which is too long beside %s", what, length, printed, s.highBy)
		return
	case high < s.low*(1-1e-12):
		l.broken("%s is drawn %.2f long for the printed %s, which is too short beside %s", what, length, printed, s.lowBy)
		return
	}
	if low > s.low {
		s.low, s.lowBy = low, what
	}
	if high < s.high {
		s.high, s.highBy = high, what
	}
}

// part is an amount that is drawn as a part of a bar.
type part struct {
	name    string
	tone    string
	printed span
	cell    string // as it is written into the part, where it fits; empty if it is not known
}

// something are the parts of more than nothing.
func something(printed []part) (some []part) {
	for _, p := range printed {
		if p.printed.high > 0 && p.cell != "0" {
			some = append(some, p)
		}
	}
	return some
}

// parts claims that the parts of a bar stand one after another, each as long
// as its amount and in the tone of its name. Parts of nothing are not drawn.
func (l *law) parts(s *scale, row string, drawn []*piece, printed []part) {
	some := something(printed)
	if len(drawn) != len(some) {
		l.broken("%s is drawn in %d parts, and %d amounts are printed", row, len(drawn), len(some))
		return
	}
	sum, edge, tiny := span{}, -seam, false
	for i, p := range some {
		area, what := drawn[i], row+", "+p.name
		area.told = true
		if area.kind != p.tone {
			l.broken("%s (%s) is drawn in the tone %q, and the key of that name shows %q", what, p.printed, area.kind, p.tone)
		}
		if math.Abs(area.x-edge-seam) > 3*half {
			l.broken("%s begins at %.2f%%, and what is before it ends at %.2f%%", what, area.x, edge)
		}
		// A part ends where all amounts so far lead to, unless it was too small to
		// be seen: then the next begins later than its amount, and is shorter.
		sum, edge = sum.plus(p.printed), area.end()
		before := tiny
		tiny = area.width <= speck+half
		least := 0.0
		if tiny {
			least = edge + seam
		}
		l.length(s, what+" with all before it", edge+seam, 2*half, sum, least)
		if !before {
			l.length(s, what, area.width+seam, 2*half, p.printed, speck+seam)
		}
	}
}
