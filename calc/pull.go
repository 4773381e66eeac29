package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// pull is the first-order change of a number if one figure doubled.
type pull struct {
	figure string
	by     decimal.Decimal
}

// pulledBy is the pull of one figure; none of a figure without a name.
func pulledBy(f *seeds.Figure, by decimal.Decimal) []pull {
	if f.ID == "" {
		return nil
	}
	return []pull{{f.ID, by}}
}

// Nameless are the same figures without their names. Amounts come out the same
// to the yen and cite nothing, in less time: for what is worked out at every
// key, and of which nobody asks where it comes from.
func Nameless(f *seeds.Figures) *seeds.Figures {
	nameless := *f
	for _, one := range nameless.All() {
		one.ID = ""
	}
	return &nameless
}

// scaled multiplies every pull.
func scaled(pulls []pull, by decimal.Decimal) []pull {
	if len(pulls) == 0 || by.IsZero() {
		return nil
	}
	all := make([]pull, len(pulls))
	for i, p := range pulls {
		all[i] = pull{p.figure, shortened(p.by.Mul(by))}
	}
	return all
}

// shortened spares the digits of a pull that nobody reads: whether it is there
// and whether it is half a yen are all that counts.
func shortened(by decimal.Decimal) decimal.Decimal {
	if by.Exponent() < -2*curvePlaces {
		return by.Round(curvePlaces)
	}
	return by
}

// joined adds up the pulls of each figure. Neither list is changed; one alone
// is handed on as it is.
func joined(own, other []pull) []pull {
	if len(other) == 0 {
		return own
	}
	if len(own) == 0 {
		return other
	}
	all := append(make([]pull, 0, len(own)+len(other)), own...)
next:
	for _, p := range other {
		for i := range own {
			if all[i].figure == p.figure {
				all[i].by = all[i].by.Add(p.by)
				continue next
			}
		}
		all = append(all, p)
	}
	return all
}

// idle reports whether a pull is below half a yen. Its digits before the point
// spare most of the comparisons.
func (p pull) idle() bool {
	if p.by.IsZero() {
		return true
	}
	if p.by.NumDigits()+int(p.by.Exponent()) > 0 { // a yen or more
		return false
	}
	return p.by.Abs().LessThan(half)
}
