package plan

import "github.com/shopspring/decimal"

// yearDigits is what one year more adds to a day written as 20270331.
const yearDigits = 10_000

// Spending is what measures cost in one year of the plan.
type Spending struct {
	Money   decimal.Decimal // yen that leave the company, after the subsidy
	Subsidy decimal.Decimal // yen
	Hours   decimal.Decimal // of the company's own people
}

// Cost is what measures cost over the plan.
type Cost struct {
	Years []Spending // of each year, from the first
	Total Spending
}

// Costs is what each measure costs, and all of them together.
func (in Input) Costs() (each []Cost, all Cost, err error) {
	if err := in.problems().OrNil(); err != nil {
		return nil, Cost{}, err
	}
	all.Years = make([]Spending, in.Years)
	for _, m := range in.Measures {
		c := in.cost(m)
		each = append(each, c)
		for t, y := range c.Years {
			all.Years[t] = all.Years[t].plus(y)
		}
		all.Total = all.Total.plus(c.Total)
	}
	return each, all, nil
}

func (s Spending) plus(o Spending) Spending {
	return Spending{s.Money.Add(o.Money), s.Subsidy.Add(o.Subsidy), s.Hours.Add(o.Hours)}
}

// cost is what one measure costs, of a checked plan.
func (in Input) cost(m Measure) Cost {
	c := Cost{Years: make([]Spending, in.Years)}
	for t := m.Start; t <= in.Years; t++ {
		y := Spending{Money: m.Yearly, Hours: m.HoursLater}
		if t == m.Start {
			y = in.begin(m)
		}
		c.Years[t-1] = y
		c.Total = c.Total.plus(y)
	}
	return c
}

// begin is the year in which a measure begins.
func (in Input) begin(m Measure) Spending {
	money := m.First.Add(m.Yearly)
	subsidy := zero
	if in.Lasts(m) {
		subsidy = m.Subsidy.Share.Mul(money).Round(0)
		if most := m.Subsidy.Cap; most.Valid {
			subsidy = decimal.Min(subsidy, most.Decimal)
		}
	}
	return Spending{money.Sub(subsidy), subsidy, m.Hours}
}

// Lasts reports whether the subsidy of a measure can still be had when it
// begins: on the same day of the year as the plan. Where today or the last day
// is not known, it can.
func (in Input) Lasts(m Measure) bool {
	return in.Today == 0 || m.Subsidy.Until == 0 || in.Today+(m.Start-1)*yearDigits <= m.Subsidy.Until
}

// today are the values of today of one yen at the end of each year, from the
// end of year 0, which is now.
func (in Input) today() []decimal.Decimal {
	values, growth := []decimal.Decimal{one}, one
	for range in.Years {
		growth = growth.Mul(one.Add(in.Discount))
		values = append(values, one.DivRound(growth, workPlaces))
	}
	return values
}

// worth is what a cost is today, with the hours: the first cost comes at the
// beginning of its year, the rest at the end.
func (in Input) worth(m Measure, c Cost, values []decimal.Decimal) decimal.Decimal {
	sum := m.First.Mul(values[m.Start-1])
	for t := m.Start; t <= in.Years; t++ {
		y := c.Years[t-1]
		late := y.Money.Add(y.Hours.Mul(in.HourCost))
		if t == m.Start {
			late = late.Sub(m.First)
		}
		sum = sum.Add(late.Mul(values[t]))
	}
	return sum
}

// running is what one yen a year is worth today while a measure runs.
func (in Input) running(m Measure, values []decimal.Decimal) decimal.Decimal {
	sum := zero
	for t := m.Start; t <= in.Years; t++ {
		sum = sum.Add(values[t])
	}
	return sum
}
