package state

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Sums are the numbers beside the amount on wide screens.
func (s *Store) Sums() []Named {
	if s.Result == nil {
		return nil
	}
	g := s.Result.Guides
	sums := []Named{s.amount(s.halfPercentName(), s.yearly(s.headline(g.HalfPercent.Value)).String(), g.HalfPercent)}
	ceiling := Named{Name: s.Say(words.Ceiling), Text: s.Say(words.None)}
	if g.Ceiling != nil {
		ceiling = s.amount(ceiling.Name, s.yearly(s.headline(g.Ceiling.Value)).String(), *g.Ceiling)
	}
	sums = append(sums, ceiling)
	sums = append(sums, s.spendingSum())
	if s.Covered() {
		kept := s.Result.Protection.Typical.Kept
		sums = append(sums, s.amount(s.Say(words.KeptRail), s.headline(kept.Value).String()+"＋？", kept))
	}
	return sums
}

func (s *Store) spendingSum() Named {
	n := s.Result.Input.Number(calc.FieldSpending)
	if !n.Valid {
		return Named{Name: s.Say(words.Now), Text: s.Say(words.None)}
	}
	return s.amount(s.Say(words.Now), s.yearly(s.plain(n.Decimal)).String(), calc.Amount{Key: "spending", Value: n.Decimal})
}

// LargeSum is one of the numbers below the amount on the large display, to be
// set like the amount itself.
type LargeSum struct {
	Name  string
	Text  format.Text // a value without a unit where Key is empty: there is no number
	Value decimal.Decimal
	Key   string
	Open  bool // something unpriced is left beside it
}

// LargeSums are the numbers below the amount on the large display.
func (s *Store) LargeSums() []LargeSum {
	if s.Result == nil {
		return nil
	}
	var sums []LargeSum
	if s.Spread() {
		low, high := s.Total().Low, s.Total().High
		sums = append(sums,
			LargeSum{s.Say(words.AllLow), s.Headline(low), low, "estimate.low", true},
			LargeSum{s.Say(words.AllHigh), s.Headline(high), high, "estimate.high", true})
	}
	half := s.Result.Guides.HalfPercent
	sums = append(sums, LargeSum{s.halfPercentName(), s.yearly(s.headline(half.Value)), half.Value, half.Key, false})
	spending := LargeSum{Name: s.Say(words.Now), Text: format.Text{Value: s.Say(words.None)}}
	if n := s.Result.Input.Number(calc.FieldSpending); n.Valid {
		spending.Text, spending.Value, spending.Key = s.yearly(s.plain(n.Decimal)), n.Decimal, "spending"
	}
	return append(sums, spending)
}

// yearly is an amount of every year.
func (s *Store) yearly(amount format.Text) format.Text {
	amount.Unit += s.Say(words.PerYear)
	return amount
}

func (s *Store) halfPercentName() string {
	return words.HalfPercent.Put(s.Language, s.percent(s.Figures.PracticalSpendingShare.Value))
}

// LargeFoot is what stands below the large display.
func (s *Store) LargeFoot() string {
	if s.Status() == Problem {
		return s.sentences(s.Say(words.StaleNote), s.Say(words.LargeFoot))
	}
	return s.Say(words.LargeFoot)
}
