package plan

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// BreakEven is the effect from which a measure pays over its years, in each of
// the ways in which it can work, by itself. It needs no evidence. A way in which
// no effect would do is not valid.
type BreakEven struct {
	Worth    decimal.Decimal     // what the measure costs, at the values of today, hours included
	Hours    decimal.Decimal     // the hours, at the values of today
	Running  decimal.Decimal     // what one yen in each of its years is worth today
	Chance   decimal.NullDecimal // the fall of the chance of a year
	Loss     decimal.NullDecimal // the fall of one loss, yen; needs the chance
	Stopped  decimal.NullDecimal // the fall of the part of the days, as a share of it; needs the chance
	Recovery decimal.NullDecimal // the fall of the cost of recovery, yen; needs the chance
}

// BreakEvens are those of every measure.
//
//	fall of the chance = worth ÷ (loss × running)
//	fall of one loss   = worth ÷ (chance × running)
//
// where running is the sum of the values of today of its years. A fall of more
// than there is, is none.
func (in Input) BreakEvens() ([]BreakEven, error) {
	if err := in.problems().OrNil(); err != nil {
		return nil, err
	}
	values := in.today()
	var all []BreakEven
	for _, m := range in.Measures {
		b := BreakEven{Worth: in.worth(m, in.cost(m), values)}
		b.Running = in.running(m, values)
		for t, y := range in.cost(m).Years {
			b.Hours = b.Hours.Add(y.Hours.Mul(values[t+1]))
		}
		running, x := b.Running, in.Exposure
		most := one
		if x.Chance.Valid {
			most = x.Chance.Decimal
		}
		b.Chance = fall(b.Worth, x.Loss().Mul(running), most)
		if x.Chance.Valid {
			scale := x.Chance.Decimal.Mul(running)
			b.Loss = fall(b.Worth, scale, x.Loss())
			b.Stopped = fall(b.Worth, scale.Mul(x.Stopped), one)
			b.Recovery = fall(b.Worth, scale, x.Recovery)
		}
		all = append(all, b)
	}
	return all, nil
}

// fall is a quotient of no more than most.
func fall(worth, by, most decimal.Decimal) decimal.NullDecimal {
	if !by.IsPositive() {
		return decimal.NullDecimal{}
	}
	q := worth.DivRound(by, workPlaces)
	return decimal.NullDecimal{Decimal: q, Valid: q.LessThanOrEqual(most)}
}

// unsaid is that the chance of a loss was not said.
func (in Input) unsaid() bound.Problems {
	if in.Exposure.Chance.Valid {
		return nil
	}
	return bound.Problems{{Field: FieldChance, Code: bound.Missing, Max: one}}
}
