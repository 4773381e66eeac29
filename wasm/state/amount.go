package state

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Headline writes an amount of the chosen estimate. What was printed or
// entered keeps its digits; what was computed is shown with three at most.
func (s *Store) Headline(yen decimal.Decimal) format.Text {
	if s.Result != nil && s.printed() {
		return s.plain(yen)
	}
	return s.headline(yen)
}

func (s *Store) printed() bool {
	switch s.Result.Chosen.Method {
	case calc.Survey, calc.Entered:
		return true
	case calc.Cases:
		return s.Result.Breakdown != nil && s.Result.Breakdown.Printed != nil
	}
	return false
}

// announcement is what screen readers hear: the answer, why there is none, or
// what is wrong.
func (s *Store) announcement() string {
	if problems := s.Problems(); len(problems) > 0 {
		lines := make([]string, len(problems))
		for i, p := range problems {
			lines[i] = s.ProblemLine(p)
		}
		return strings.Join(lines, "; ")
	}
	if s.Result == nil || len(s.problems) > 0 {
		return ""
	}
	if !s.HasAmount() {
		return s.LackText()
	}
	total := s.Result.Chosen.Total
	typical := s.Headline(total.Typical).String()
	if !total.Spread() {
		return words.Announced.Put(s.Language, typical)
	}
	return words.AnnouncedRange.Put(s.Language, typical, s.Headline(total.Low).String(), s.Headline(total.High).String())
}

// Reading is what a field's text was understood as; empty while it is empty
// or a problem.
func (s *Store) Reading(spec calc.Spec) string {
	n, code := format.Number(spec, s.Draft.Texts[spec.Field])
	_, wrong := s.ProblemAt(spec.Field)
	if code != "" || wrong || !n.Valid || spec.Kind != calc.Money {
		return ""
	}
	return words.ReadAs.Put(s.Language, format.Grouped(n.Decimal, 30))
}

// neutral are the terms of a policy that change nothing: what an empty field
// counts as once there is a limit.
var neutral = map[calc.Field]decimal.Decimal{
	calc.FieldLiabilityDeductible: decimal.Zero, calc.FieldCostDeductible: decimal.Zero, calc.FieldProfitWaiting: decimal.Zero,
	calc.FieldLiabilityShare: decimal.New(1, 0), calc.FieldCostShare: decimal.New(1, 0), calc.FieldProfitShare: decimal.New(1, 0),
}

// Default is the shown stand-in for a field left empty; empty if there is
// none.
func (s *Store) Default(spec calc.Spec) string {
	if v, ok := neutral[spec.Field]; ok {
		return s.typed(spec.Kind, v)
	}
	if spec.Field == calc.FieldDailyProfit && s.Result != nil && s.Result.Input.Scenario.Stops() {
		return s.typed(spec.Kind, calc.DailyProfit(s.Figures, s.Result.Input))
	}
	d := calc.Default(s.Figures, calc.Scenario(s.Draft.Choices[calc.FieldScenario]), spec.Field)
	if d == nil {
		return ""
	}
	return s.typed(spec.Kind, d.Value)
}

// ProblemText says what is wrong with a field; empty if nothing is shown.
func (s *Store) ProblemText(field calc.Field) string {
	p, ok := s.ProblemAt(field)
	if !ok {
		return ""
	}
	spec, _ := calc.SpecOf(field)
	text := words.Problem(s.Language, p.Code, spec, s.bound(spec.Kind, p.Min), s.bound(spec.Kind, p.Max))
	if p.Code == calc.LowAbove {
		text += words.ComparedAs.Put(s.Language, s.compared(calc.FieldStoppedDaysLow), s.compared(calc.FieldStoppedDaysTypical), s.compared(calc.FieldStoppedDaysHigh))
	}
	return text
}

// ProblemLine is one problem with its field's name.
func (s *Store) ProblemLine(p calc.Problem) string {
	return words.ProblemAt.Put(s.Language, s.Say(words.Fields[p.Field].Label), s.ProblemText(p.Field))
}

// compared is the number that a field was compared with: what stands in it, or
// its default.
func (s *Store) compared(field calc.Field) string {
	if text := s.Draft.Texts[field]; text != "" {
		return text
	}
	spec, _ := calc.SpecOf(field)
	return s.Default(spec)
}

func (s *Store) bound(kind calc.Kind, v decimal.Decimal) string {
	switch kind {
	case calc.Money:
		return words.Yen.Put(s.Language, s.typed(calc.Money, v))
	case calc.Share:
		return format.Grouped(v.Shift(2), 4)
	}
	return format.Grouped(v, 0)
}
