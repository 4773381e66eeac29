package session

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Reading is what a field's text was understood as; empty while it is empty
// or a problem.
func (s *Session) Reading(spec calc.Spec) string {
	n, code := format.Number(spec, s.Draft.Texts[spec.Field])
	_, wrong := s.ProblemAt(spec.Field)
	if code != "" || wrong || !n.Valid || spec.Kind != calc.Money {
		return ""
	}
	return s.Voice.Put(words.ReadAs, format.Grouped(n.Decimal, 30))
}

// Default is the shown stand-in for a field left empty; empty if there is
// none.
func (s *Session) Default(spec calc.Spec) string {
	if term, is := calc.TermOf(spec.Field); is {
		if !term.Neutral.Valid {
			return ""
		}
		return s.Voice.Typed(spec.Kind, term.Neutral.Decimal)
	}
	if spec.Field == calc.FieldDailyProfit && s.Result != nil && s.Result.Input.Scenario.Stops() {
		return s.Voice.Typed(spec.Kind, calc.DailyProfit(s.Figures, s.Result.Input))
	}
	d := calc.Default(s.Figures, calc.Scenario(s.Draft.Choices[calc.FieldScenario]), spec.Field)
	if d == nil {
		return ""
	}
	return s.Voice.Typed(spec.Kind, d.Value)
}
