package session

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Reading says what a field's text was understood as; empty while it is empty
// or a problem, and for a count or a share that stands there in digits.
func (s *Session) Reading(spec calc.Spec) string {
	r := format.Read(spec, s.Draft.Texts[spec.Field])
	if _, wrong := s.ProblemAt(spec.Field); wrong {
		return ""
	}
	said := s.understood(spec, r)
	if r.About && said != "" {
		return s.Voice.Put(words.ReadAbout, said)
	}
	return said
}

// understood is the sentence of a reading.
func (s *Session) understood(spec calc.Spec, r format.Reading) string {
	number := func(v decimal.Decimal) string { return s.counted(spec.Kind, v) }
	switch r.Way {
	case format.NotKnown:
		return s.Voice.Say(words.ReadNotKnown)
	case format.Nothing:
		return s.Voice.Put(words.ReadNothing, number(r.Number.Decimal))
	case format.Middle:
		return s.Voice.Put(words.Either(r.Rounded, words.ReadMiddleRounded, words.ReadMiddle), number(r.Number.Decimal), number(r.Low), number(r.High))
	case format.Chance:
		return s.Voice.Put(words.Either(r.Rounded, words.ReadChanceRounded, words.ReadChance),
			number(r.Number.Decimal), format.Grouped(r.Times, 30), format.Grouped(r.Of, 30))
	}
	if !r.Number.Valid || spec.Kind != calc.Money && !r.Spelled && !r.About {
		return ""
	}
	return s.Voice.Put(words.ReadAs, number(r.Number.Decimal))
}

// counted writes out a number with its unit.
func (s *Session) counted(kind calc.Kind, v decimal.Decimal) string {
	switch kind {
	case calc.Money:
		return s.Voice.Put(words.Yen, format.Grouped(v, 30))
	case calc.Share:
		return s.Voice.Put(words.Percent, format.Grouped(v.Shift(2), 30))
	}
	return s.Voice.Put(words.Counted, format.Grouped(v, 30), s.Voice.Say(words.Units.Of(kind)))
}

// entered reports whether something stands in a field, other than that it is
// not known.
func (s *Session) entered(field calc.Field) bool {
	spec, _ := calc.SpecOf(field)
	text := s.Draft.Texts[field]
	return text != "" && format.Read(spec, text).Way != format.NotKnown
}

// Default is the shown stand-in for a field left empty; empty if there is
// none.
func (s *Session) Default(spec calc.Spec) string {
	if term, is := calc.TermOf(spec.Field); is {
		if now, proposed := calc.ProposedFor(spec.Field); proposed && s.Result != nil && s.Result.Input.Number(now).Valid {
			return s.Voice.Typed(spec.Kind, s.Result.Input.Numbers[now])
		}
		if !term.Neutral.Valid {
			return ""
		}
		return s.Voice.Typed(spec.Kind, term.Neutral.Decimal)
	}
	if spec.Field == calc.FieldDailyProfit && s.Result != nil && s.Result.Input.Scenario.Stops() {
		return s.Voice.Typed(spec.Kind, calc.DailyProfit(s.Figures, s.Result.Input))
	}
	if spec.Group == calc.GroupPlan {
		return planDefault(s, spec)
	}
	d := calc.Default(s.Figures, calc.Scenario(s.Draft.Choices[calc.FieldScenario]), spec.Field)
	if d == nil {
		return ""
	}
	return s.Voice.Typed(spec.Kind, d.Value)
}
