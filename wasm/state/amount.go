package state

import (
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

// announcement is the one sentence that screen readers hear.
func (s *Store) announcement() string {
	if s.Result == nil || s.Result.Chosen.Lack != "" || len(s.problems) > 0 {
		return ""
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
	if code != "" || !n.Valid || spec.Kind != calc.Money {
		return ""
	}
	return words.ReadAs.Put(s.Language, format.Grouped(n.Decimal, 30))
}

// Default is the shown stand-in for an assumption left empty; empty if there
// is none.
func (s *Store) Default(spec calc.Spec) string {
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
	return words.Problem(s.Language, p.Code, spec, s.bound(spec.Kind, p.Min), s.bound(spec.Kind, p.Max))
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
