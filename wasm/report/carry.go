package report

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Cash is the money at hand as a length of a picture; false where there is
// nothing to draw.
func Cash(r *Report) (decimal.Decimal, bool) {
	if r.s.Result == nil {
		return decimal.Zero, false
	}
	cash := r.s.Result.Input.Number(calc.FieldCash)
	return cash.Decimal, cash.Valid && cash.Decimal.IsPositive()
}

// Carry is what the company can carry, in words: the money at hand held against
// a typical incident, a bad one and the rarest of the years shown.
type Carry struct {
	v        voice.Voice
	cash     format.Cell
	covered  bool // terms of a policy were entered and could be tested
	outcomes []outcome
}

// outcome is what the money is held against.
type outcome struct {
	name       string
	loss, kept decimal.Decimal // kept: with the terms of a policy
	left       *calc.Remainder // nil where it cannot be told
	lack       string          // why
}

// CarryOf is nil where no money at hand was entered, or no loss can be held
// against it.
func CarryOf(r *Report) *Carry {
	if r.s.Result == nil || r.s.Result.Carry == nil {
		return nil
	}
	carry, year := r.s.Result.Carry, r.s.Year
	c := &Carry{v: r.v, cash: r.Entered(calc.FieldCash), covered: r.Covered()}
	total := r.s.Result.Total()
	typical := outcome{name: r.v.Say(words.CarryTypical), loss: total.Typical, left: &carry.Typical}
	high := outcome{name: r.v.Say(words.CarryHigh), loss: total.High, left: carry.High, lack: r.v.Say(words.CarryFlat)}
	if c.covered {
		typical.kept, high.kept = r.s.Result.Protection.Typical.Kept.Value, r.s.Result.Protection.High.Kept.Value
	}
	rare := outcome{name: r.v.Put(words.CarryYear, strconv.Itoa(calc.RarestYear())), left: r.s.Result.CarryYear(year), lack: r.YearNote()}
	if rare.left != nil {
		rare.loss = year.Gross.Rarest().Loss.Value
		if year.Kept != nil {
			rare.kept = year.Kept.Rarest().Loss.Value
		}
	}
	c.outcomes = []outcome{typical, high, rare}
	return c
}

// verdict says what is left, or how much is lacking.
func (c *Carry) verdict(left calc.Amount) []words.Run {
	run := c.v.Run(estimated(left))
	if !left.Value.IsNegative() {
		return c.v.Fill(words.CarryLeft, run)
	}
	run.Text = c.v.Headline(left.Value.Neg()).String() // the words say that it is lacking
	return c.v.Fill(words.CarryShort, run)
}

// Cash is the money at hand.
func (c *Carry) Cash() format.Cell { return c.cash }

// Gross is what is left after each outcome that can be told, in a row.
func (c *Carry) Gross() []words.Run {
	return c.list(func(left *calc.Remainder) *calc.Amount { return &left.Gross })
}

// Kept is the same with the terms of a policy; nil without any.
func (c *Carry) Kept() []words.Run {
	return c.list(func(left *calc.Remainder) *calc.Amount { return left.Kept })
}

func (c *Carry) list(of func(*calc.Remainder) *calc.Amount) []words.Run {
	var runs []words.Run
	for _, o := range c.outcomes {
		if o.left == nil || of(o.left) == nil {
			continue
		}
		if runs != nil {
			runs = append(runs, words.Plain(c.v.Say(words.ListComma)))
		}
		runs = append(append(runs, words.Plain(c.v.Put(words.CarryOne, o.name))), c.verdict(*of(o.left))...)
	}
	return runs
}

// Answer says for which outcomes the money is enough.
func (c *Carry) Answer() []words.Run {
	var enough, short, shortKept []string
	for _, o := range c.outcomes {
		if o.left == nil {
			continue
		}
		if o.left.Gross.Value.IsNegative() {
			short = append(short, o.name)
		} else {
			enough = append(enough, o.name)
		}
		if o.left.Kept != nil && o.left.Kept.Value.IsNegative() {
			shortKept = append(shortKept, o.name)
		}
	}
	list := func(names []string) words.Run { return words.Plain(c.v.List(names)) }
	cash := c.v.Run(c.cash.Named(""))
	var runs []words.Run
	switch {
	case short == nil:
		runs = c.v.Fill(words.CarryEnough, cash, list(enough))
	case enough == nil:
		runs = c.v.Fill(words.CarryNotEnough, cash, list(short))
	default:
		runs = c.v.Fill(words.CarryBoth, cash, list(enough), list(short))
	}
	if !c.covered {
		return runs
	}
	runs = append(runs, words.Plain(c.v.Space()))
	if shortKept == nil {
		return append(runs, c.v.Fill(words.CarryKeptAll)...)
	}
	return append(runs, c.v.Fill(words.CarryKeptShort, list(shortKept))...)
}

// CarryRow is one outcome with what is left of the money, or why that cannot
// be told.
type CarryRow struct {
	Name        string
	Gross, Kept []words.Run
}

// Rows lists the outcomes.
func (c *Carry) Rows() []CarryRow {
	var rows []CarryRow
	for _, o := range c.outcomes {
		row := CarryRow{Name: o.name}
		if o.left == nil {
			row.Gross = []words.Run{words.Plain(o.lack)}
		} else {
			row.Gross = append(c.v.Fill(words.CarryLoss, words.Plain(c.v.Headline(o.loss).String())), c.verdict(o.left.Gross)...)
			if o.left.Kept != nil {
				row.Kept = append(c.v.Fill(words.CarryKept, words.Plain(c.v.Headline(o.kept).String())), c.verdict(*o.left.Kept)...)
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// Items lists what is left as numbers, for a spreadsheet; none without the
// money.
func (c *Carry) Items() []Item {
	if c == nil {
		return nil
	}
	var items []Item
	for _, o := range c.outcomes {
		if o.left == nil {
			continue
		}
		items = append(items, Item{Name: c.v.Put(words.CashRow, o.name), Cell: estimated(o.left.Gross)})
		if o.left.Kept != nil {
			items = append(items, Item{Name: c.v.Put(words.CashKept, o.name), Cell: estimated(*o.left.Kept)})
		}
	}
	return items
}
