package calc

import "strconv"

// Carry is what is left of the money at hand once one incident has been paid
// from it. What is less than nothing is lacking. The money is the company's own
// answer: nothing stands in for it, so without it there is no Carry.
//
// It is asked in yen alone. Months of fixed cost would be yen only with the
// fixed cost of a month, which no other question tells: [FieldDailyProfit] is
// before it. Who thinks in months multiplies two numbers of his own.
type Carry struct {
	Typical Remainder
	High    *Remainder // one incident in ten costs more; nil where the estimate has no spread and so no such end
}

// Remainder is what is left after one outcome, in yen; negative where the
// money is short.
type Remainder struct {
	Gross Amount  // "carry.…"
	Kept  *Amount // "carry.kept.…": after what the policy would leave; nil where no terms could be tested
}

// carryOf takes each outcome off the money at hand:
//
//	left = cash − loss
//	with cover = cash − kept
func carryOf(in Input, e Estimate, p *Protection) *Carry {
	cash := in.Number(FieldCash)
	if !cash.Valid || e.Lack != "" {
		return nil
	}
	left := func(outcome string, loss cited, s func(*Protection) Settlement) Remainder {
		r := Remainder{Gross: choice(cash.Decimal).minus(loss).amount("carry." + outcome)}
		if p != nil {
			kept := s(p).Kept
			r.Kept = &Amount{"carry.kept." + outcome, cash.Decimal.Sub(kept.Value), kept.Uses}
		}
		return r
	}
	sum := e.sum()
	c := &Carry{Typical: left("typical", sum.typical, func(p *Protection) Settlement { return p.Typical })}
	if e.Total.Spread() {
		high := left("high", sum.high, func(p *Protection) Settlement { return p.High })
		c.High = &high
	}
	return c
}

// CarryYear is what is left of the money at hand after the rarest of the years
// shown, the one in a hundred; nil without the money or the year. It is as
// approximate as the year:
//
//	left = cash − loss of the year
//	with cover = cash − what is kept of it
func (a *Answer) CarryYear(y *Year) *Remainder {
	if a == nil || y == nil || a.Carry == nil {
		return nil
	}
	cash := a.Input.Numbers[FieldCash]
	left := func(key string, t YearTotal) Amount {
		worst := t.Rarest()
		return Amount{key + ".year-" + strconv.Itoa(worst.Years), cash.Sub(worst.Loss.Value), worst.Loss.Uses}
	}
	c := &Remainder{Gross: left("carry", y.Gross)}
	if y.Kept != nil {
		kept := left("carry.kept", *y.Kept)
		c.Kept = &kept
	}
	return c
}

// RarestYear is how rare the rarest of the years shown is: one in so many.
func RarestYear() int { return returnPeriods[len(returnPeriods)-1] }

// Rarest is what that year costs.
func (t *YearTotal) Rarest() ReturnPeriod { return t.Periods[len(t.Periods)-1] }

// Amounts lists what is left after one incident.
func (c *Carry) Amounts() []Amount {
	if c == nil {
		return nil
	}
	return append(c.Typical.Amounts(), c.High.Amounts()...)
}

// Amounts lists what is left after one outcome.
func (r *Remainder) Amounts() []Amount {
	if r == nil {
		return nil
	}
	return appendSome([]Amount{r.Gross}, r.Kept)
}
