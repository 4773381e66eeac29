package report

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Typical is the typical amount of the chosen estimate; a dash without one.
func (r *Report) Typical() format.Cell {
	if !r.s.Result.HasAmount() {
		return r.none()
	}
	return r.Own(calc.Amount{Key: "estimate.typical", Value: r.s.Result.Total().Typical}).Plus()
}

// Low is the low end of the chosen estimate.
func (r *Report) Low() format.Cell {
	return r.Own(calc.Amount{Key: "estimate.low", Value: r.s.Result.Total().Low}).Plus()
}

// High is the high end.
func (r *Report) High() format.Cell {
	return r.Own(calc.Amount{Key: "estimate.high", Value: r.s.Result.Total().High}).Plus()
}

// Ends are the ends of the range with their names; none without a range.
func (r *Report) Ends() []format.Cell {
	if !r.s.Result.Spread() {
		return nil
	}
	return []format.Cell{r.end(words.Low, r.Low()), r.end(words.High, r.High())}
}

// end is an end of the range with its name.
func (r *Report) end(name words.Text, c format.Cell) format.Cell {
	c.Open = false // the typical amount beside it says it
	c.Text = r.v.Say(name) + " {0}"
	return c
}

// Sums are the numbers beside the amount on wide screens.
func (r *Report) Sums() []Item {
	if r.s.Result == nil {
		return nil
	}
	g := r.s.Result.Guides
	ceiling := Item{Name: r.v.Say(words.Ceiling), Cell: r.none()}
	if g.Ceiling != nil {
		ceiling.Cell = estimated(*g.Ceiling).EachYear()
	}
	sums := []Item{r.halfPercentSum(), ceiling, r.spendingSum()}
	return append(sums, keptSums(r)...)
}

// keptSums are what the company keeps on the terms entered, in a typical case and,
// where the amount has a range, in a bad one, and on the terms proposed.
func keptSums(r *Report) []Item {
	var sums []Item
	if r.Covered() {
		sums = append(sums, Item{Name: r.v.Say(words.KeptRail), Cell: r.Kept()})
		if r.s.Result.Spread() {
			sums = append(sums, Item{Name: r.v.Say(words.KeptHighRail), Cell: KeptHigh(r)})
		}
	}
	if p := ProposalOf(r); p != nil {
		for i, one := range p.Cases() {
			sums = append(sums, Item{Name: r.v.Say(words.ProposalRail[i]), Cell: one.Sides[1].Kept})
		}
	}
	return sums
}

// LargeSums are the numbers below the amount on the large display.
func (r *Report) LargeSums() []Item {
	if r.s.Result == nil {
		return nil
	}
	var sums []Item
	if r.s.Result.Spread() {
		sums = append(sums, Item{Name: r.v.Say(words.AllLow), Cell: r.Low()}, Item{Name: r.v.Say(words.AllHigh), Cell: r.High()})
	}
	return append(append(sums, keptSums(r)...), r.halfPercentSum(), r.spendingSum())
}

func (r *Report) halfPercentSum() Item {
	return Item{Name: r.HalfPercentName(), Cell: estimated(r.s.Result.Guides.HalfPercent).EachYear()}
}

func (r *Report) spendingSum() Item {
	now := Item{Name: r.v.Say(words.Now), Cell: r.none()}
	if n := r.s.Result.Input.Number(calc.FieldSpending); n.Valid {
		now.Cell = spending(n.Decimal).EachYear()
	}
	return now
}

// LargeFoot is what stands below the large display.
func (r *Report) LargeFoot() string {
	if r.s.Status() == session.Problem {
		return r.v.Sentences(r.v.Say(words.StaleNote), r.v.Say(words.LargeFoot))
	}
	return r.v.Say(words.LargeFoot)
}

// Largest is the largest amount that tables show: they are laid out by it.
func (r *Report) Largest() decimal.Decimal {
	return decimal.Max(r.s.Result.Total().High, r.s.Result.Guides.OnePercent.Value, r.s.Result.Input.Number(calc.FieldSpending).Decimal)
}
