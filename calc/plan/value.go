package plan

import "github.com/shopspring/decimal"

// Value is what the measures of a plan are worth that have an effect. Those
// without one are in no part of it, with their costs.
type Value struct {
	Now     decimal.Decimal   // the expected loss of a year as it is today
	Left    []decimal.Decimal // the same with the measures, in each year of the plan
	Avoided decimal.Decimal   // what they avoid over the plan
	Cost    decimal.Decimal   // what they cost over the plan, hours included
	Net     decimal.Decimal   // the difference; negative where they cost more
	Present decimal.Decimal   // the same at the values of today
}

// Value needs the chance.
func (in Input) Value() (Value, error) {
	if err := append(in.problems(), in.unsaid()...).OrNil(); err != nil {
		return Value{}, err
	}
	values := in.today()
	v := Value{Now: in.Exposure.Chance.Decimal.Mul(in.Exposure.Loss())}
	for _, m := range in.Measures {
		if m.Left.Told() {
			c := in.cost(m)
			v.Cost = v.Cost.Add(c.Total.Money).Add(c.Total.Hours.Mul(in.HourCost))
			v.Present = v.Present.Sub(in.worth(m, c, values))
		}
	}
	for t := 1; t <= in.Years; t++ {
		left := in.After(t).expected(in.Exposure)
		v.Left = append(v.Left, left)
		v.Avoided = v.Avoided.Add(v.Now.Sub(left))
		v.Present = v.Present.Add(v.Now.Sub(left).Mul(values[t]))
	}
	v.Net = v.Avoided.Sub(v.Cost)
	return v, nil
}

// Shares are what is left of the chance and of the two parts of a loss.
type Shares struct{ Chance, Stopped, Recovery decimal.Decimal }

// After is what the measures that have begun by a year of the plan leave
// together: the product of what each leaves.
func (in Input) After(year int) Shares {
	s := Shares{one, one, one}
	for _, m := range in.Measures {
		if m.Start <= year {
			s = s.with(m.Left)
		}
	}
	return s
}

func (s Shares) with(l Left) Shares {
	return Shares{product(s.Chance, l.Chance), product(s.Stopped, l.Stopped), product(s.Recovery, l.Recovery)}
}

func product(d decimal.Decimal, by decimal.NullDecimal) decimal.Decimal {
	if !by.Valid {
		return d
	}
	return d.Mul(by.Decimal)
}

// expected is the expected loss of a year.
func (s Shares) expected(x Exposure) decimal.Decimal {
	return x.Chance.Decimal.Mul(s.Chance).Mul(x.Rest.Add(x.Stopped.Mul(s.Stopped)).Add(x.Recovery.Mul(s.Recovery)))
}
