package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

var (
	zero = decimal.Zero
	half = decimal.New(5, -1)
)

// cited is a number on its way to a result, with how strongly every figure
// behind it pulls. Keeping the pull and not the name alone is what makes a
// citation true: a figure that is multiplied by zero, or that one line adds
// and another takes off again, does not move the result and is not cited.
type cited struct {
	value decimal.Decimal
	pulls []pull
	mark  seeds.Mark // the weakest evidence so far; empty for a plain fact
}

// fact is a number about the company itself; it needs no evidence.
func fact(v decimal.Decimal) cited { return cited{value: v} }

// choice is a number the user assumed.
func choice(v decimal.Decimal) cited { return cited{value: v, mark: seeds.Assumed} }

// figure is a number of the seeds.
func figure(f *seeds.Figure) cited {
	return cited{value: f.Value, pulls: pulledBy(f, f.Value), mark: f.Mark}
}

// assumption is what was entered in a field or else its default.
func (in Input) assumption(field Field, otherwise *seeds.Figure) cited {
	if v, ok := in.Numbers[field]; ok {
		return choice(v)
	}
	return figure(otherwise)
}

func (c cited) plus(o cited) cited {
	return c.with(o, c.value.Add(o.value), c.pulls, o.pulls)
}

func (c cited) minus(o cited) cited {
	return c.with(o, c.value.Sub(o.value), c.pulls, scaled(o.pulls, one.Neg()))
}

func (c cited) times(o cited) cited {
	return c.with(o, c.value.Mul(o.value), scaled(c.pulls, o.value), scaled(o.pulls, c.value))
}

// over divides, to so many places. The divisor must not be zero.
func (c cited) over(o cited, places int32) cited {
	quotient := c.value.DivRound(o.value, places)
	if len(c.pulls)+len(o.pulls) == 0 {
		return c.with(o, quotient, nil, nil)
	}
	inverse := one.DivRound(o.value, workPlaces)
	if len(o.pulls) == 0 {
		return c.with(o, quotient, scaled(c.pulls, inverse), nil)
	}
	// By the quotient rule, before the division: what cancels is exactly zero.
	r := c.with(o, quotient, scaled(c.pulls, o.value), scaled(o.pulls, c.value.Neg()))
	r.pulls = scaled(r.pulls, inverse.Mul(inverse))
	return r
}

// midpoint is halfway between two numbers.
func midpoint(a, b cited) cited { return a.plus(b).times(fact(half)) }

// with is a number computed from two, with the pulls of both. What was
// computed is an estimate at best, however well its parts were measured.
func (c cited) with(o cited, v decimal.Decimal, own, other []pull) cited {
	return cited{value: v, pulls: joined(own, other), mark: Weakest(seeds.Estimated, c.mark, o.mark)}
}

// lesser is the smaller of two numbers. Where they are equal, what moves
// either of them can move it.
func lesser(a, b cited) cited {
	switch a.value.Cmp(b.value) {
	case 0:
		return a.tied(b)
	case 1:
		return b
	}
	return a
}

// greater is the larger of two numbers, likewise.
func greater(a, b cited) cited {
	switch a.value.Cmp(b.value) {
	case 0:
		return a.tied(b)
	case -1:
		return b
	}
	return a
}

func (c cited) tied(o cited) cited {
	c.pulls = slices.Clone(c.pulls)
	for _, p := range o.pulls {
		if !slices.ContainsFunc(c.pulls, func(q pull) bool { return q.figure == p.figure }) {
			c.pulls = append(c.pulls, p)
		}
	}
	c.mark = Weakest(c.mark, o.mark)
	return c
}

// moving is a number that follows from this one alone, by a formula that
// never stands still. Zero is where it does stand still, and cites nothing.
func (c cited) moving(v decimal.Decimal) cited {
	return cited{value: v, pulls: scaled(c.pulls, v), mark: Weakest(seeds.Estimated, c.mark)}
}

// rounded is the number in whole yen, half away from zero. What would not
// move it by half a yen were it doubled is rounded away with the fraction.
func (c cited) rounded() cited {
	if c.value.Exponent() < 0 {
		c.value = c.value.Round(0)
	}
	if slices.ContainsFunc(c.pulls, pull.idle) {
		c.pulls = slices.DeleteFunc(slices.Clone(c.pulls), pull.idle)
	}
	return c
}

// uses lists the figures that move the number.
func (c cited) uses() []string {
	var ids []string
	for _, p := range c.pulls {
		if !p.by.IsZero() {
			ids = append(ids, p.figure)
		}
	}
	return ids
}

// amount names a number that is shown.
func (c cited) amount(key string) Amount {
	return Amount{Key: key, Value: c.value, Uses: c.uses()}
}

// Weakest returns the mark that promises least: one assumption makes a sum an
// assumption. Empty without a mark.
func Weakest(marks ...seeds.Mark) seeds.Mark {
	least := seeds.Mark("")
	for _, m := range marks {
		if promise(m) > promise(least) {
			least = m
		}
	}
	return least
}

// promise ranks marks; a higher rank promises less.
func promise(m seeds.Mark) int {
	switch m {
	case seeds.Measured:
		return 1
	case seeds.Estimated:
		return 2
	case seeds.Assumed:
		return 3
	}
	return 0
}
