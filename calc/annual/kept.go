package annual

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// Knot is a point of a function from one event's loss to what is kept of it.
// It has the shape of a knot of calc/cover, and converts to and from it.
type Knot struct {
	Loss decimal.Decimal // yen
	Kept decimal.Decimal // yen
}

// Kept is what is kept of one event's loss: straight between knots, and after
// the last one every further yen is kept. Its zero value keeps everything.
type Kept struct{ knots []knot }

type knot struct{ loss, kept float64 }

// KeptBetween is the function through the knots. The first is at zero, losses
// rise, and what is kept never falls and is never above the loss.
func KeptBetween(bends []Knot) (Kept, error) {
	var p bound.Problems
	var through []knot
	for i, k := range bends {
		row := i + 1
		found := len(p)
		p = p.CheckRow(FieldKnotLoss, row, knots, k.Loss)
		p = p.CheckRow(FieldKnotKept, row, knots, k.Kept)
		if len(p) > found {
			continue
		}
		if i == 0 && !k.Loss.IsZero() || i > 0 && !bends[i-1].Loss.LessThan(k.Loss) {
			p = append(p, bound.Problem{Field: FieldKnotLoss, Row: row, Code: bound.LowAbove})
		}
		if i > 0 && k.Kept.LessThan(bends[i-1].Kept) || k.Kept.GreaterThan(k.Loss) {
			p = append(p, bound.Problem{Field: FieldKnotKept, Row: row, Code: bound.LowAbove})
		}
		next := knot{k.Loss.InexactFloat64(), k.Kept.InexactFloat64()}
		if last := len(through) - 1; last >= 0 && through[last].loss == next.loss {
			through[last] = next // apart by less than a float64 tells
			continue
		}
		through = append(through, next)
	}
	if err := p.OrNil(); err != nil {
		return Kept{}, err
	}
	return Kept{knots: through}, nil
}

// segment is a straight piece of Kept: from one knot to the next, the last to
// infinity with slope 1.
type segment struct {
	from  knot
	to    float64 // loss at its end
	slope float64
}

// segment is piece i, of 0 to pieces−1.
func (k Kept) segment(i int) segment {
	if len(k.knots) == 0 {
		return segment{to: infinite, slope: 1}
	}
	from := k.knots[i]
	if i == len(k.knots)-1 {
		return segment{from: from, to: infinite, slope: 1}
	}
	to := k.knots[i+1]
	return segment{from: from, to: to.loss, slope: (to.kept - from.kept) / (to.loss - from.loss)}
}

func (k Kept) pieces() int { return max(len(k.knots), 1) }

// of is what is kept of a loss x.
func (k Kept) of(x float64) float64 {
	i := k.pieces() - 1
	for i > 0 && k.knots[i].loss > x {
		i--
	}
	s := k.segment(i)
	return s.from.kept + float64(s.slope*(x-s.from.loss))
}

// inverse is the largest loss of which no more than y is kept.
func (k Kept) inverse(y float64) float64 {
	i := k.pieces() - 1
	for i > 0 && k.knots[i].kept > y {
		i--
	}
	s := k.segment(i)
	return s.from.loss + (y-s.from.kept)/s.slope
}
