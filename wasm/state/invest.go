package state

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// HasRows reports whether the amount has the deck's rows.
func (s *Store) HasRows() bool { return s.Result != nil && s.Result.Breakdown != nil }

// InvestAnswer is the sentence of the fourth section.
func (s *Store) InvestAnswer() []words.Run {
	switch {
	case s.Result == nil:
		return words.NeedsCompany.Fill(s.Language)
	case !s.HasAmount():
		return words.InvestNone.Fill(s.Language)
	case !s.HasRows():
		return words.InvestNoRows.Fill(s.Language)
	}
	b := s.Result.Breakdown
	return words.InvestAnswer.Fill(s.Language, s.run(b.Avoidable, ""), s.run(b.Investment, ""))
}

// InvestOwnRows says what of the amount is not among the four numbers; empty if
// nothing is.
func (s *Store) InvestOwnRows() string {
	if !s.HasRows() {
		return ""
	}
	var names []string
	sum := decimal.Zero
	for _, row := range calc.OwnRows() {
		if amount := s.Result.Chosen.Row(row).Typical; amount.IsPositive() {
			names, sum = append(names, s.Say(words.Rows[string(row)].Name)), sum.Add(amount)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return words.InvestOwnRows.Put(s.Language, strings.Join(names, s.Say(words.ListComma)), s.Headline(sum).String())
}

// SalesNeeded says which sales would earn the amount back.
func (s *Store) SalesNeeded() []words.Run {
	if !s.HasAmount() {
		return nil
	}
	sales := s.Result.Measure.Sales
	if sales == nil {
		return words.SalesNil.Fill(s.Language)
	}
	margin := words.Plain(s.percent(s.Result.Input.Number(calc.FieldMargin).Decimal))
	return words.SalesNeeded.Fill(s.Language, margin, s.guideRun(*sales))
}

// Stat is one number set apart; a nil Amount means there is none.
type Stat struct {
	Name   string
	Kind   calc.Kind // of the amount: money, a share, or empty for a multiple
	Amount *calc.Amount
	Text   format.Text
	Note   string
}

// InvestStats are the four numbers of the fourth section.
func (s *Store) InvestStats() []Stat {
	if !s.HasRows() {
		return nil
	}
	b := s.Result.Breakdown
	stats := []Stat{
		{s.Say(words.Avoidable), calc.Money, &b.Avoidable, s.Headline(b.Avoidable.Value), s.Say(words.AvoidableText)},
		{s.Say(words.Investment), calc.Money, &b.Investment, s.Headline(b.Investment.Value), s.Say(words.InvestmentText)},
	}
	if p := b.Printed; p != nil {
		stats[0].Note = s.printedNote(stats[0].Note, b.Avoidable.Value, p.Avoidable.Value)
		stats[1].Note = s.printedNote(stats[1].Note, b.Investment.Value, p.Investment.Value)
	}
	leverage := Stat{Name: s.Say(words.Leverage), Amount: b.Leverage, Note: s.Say(words.LeverageNil)}
	if b.Leverage != nil {
		leverage.Text = format.Text{Value: format.Times(b.Leverage.Value), Unit: s.Say(words.LeverageUnit)}
		quotient := words.LeverageRounded
		if s.printed() {
			quotient = words.LeverageText
		}
		leverage.Note = quotient.Put(s.Language, s.Headline(b.Avoidable.Value).String(), s.Headline(b.Investment.Value).String())
	}
	even := Stat{Name: s.Say(words.BreakEven), Kind: calc.Share, Amount: b.BreakEven, Note: s.Say(words.BreakEvenNil)}
	if b.BreakEven != nil {
		even.Text = s.percentText(b.BreakEven.Value)
		even.Note = s.Say(words.BreakEvenText)
		if b.BreakEven.Value.GreaterThan(decimal.New(1, 0)) {
			even.Note = s.Say(words.BreakEvenOver)
		}
	}
	return append(stats, leverage, even)
}

func (s *Store) printedNote(note string, computed, printed decimal.Decimal) string {
	if computed.Equal(printed) {
		return note
	}
	return note + s.Say(words.SentenceEnd) + words.PrintedAs.Put(s.Language, s.plain(printed).String())
}

// percentText is a share with its unit apart.
func (s *Store) percentText(share decimal.Decimal) format.Text {
	text := []rune(s.percent(share))
	return format.Text{Value: string(text[:len(text)-1]), Unit: string(text[len(text)-1:])}
}
