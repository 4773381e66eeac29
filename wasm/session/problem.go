package session

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Problems lists the problems that are shown, in the order of the page.
func (s *Session) Problems() []calc.Problem {
	return slices.DeleteFunc(slices.Clone(s.problems), func(p calc.Problem) bool { return !s.shown[p.Field] })
}

// ProblemAt returns the shown problem of a field.
func (s *Session) ProblemAt(field calc.Field) (calc.Problem, bool) {
	for _, p := range s.Problems() {
		if p.Field == field {
			return p, true
		}
	}
	return calc.Problem{}, false
}

// ProblemText says what is wrong with a field; empty if nothing is shown.
func (s *Session) ProblemText(field calc.Field) string {
	p, ok := s.ProblemAt(field)
	if !ok {
		return ""
	}
	spec, _ := calc.SpecOf(field)
	if doubt := format.Read(spec, s.Draft.Texts[field]).Doubt; p.Code == calc.Ambiguous && doubt != format.Plainly {
		return s.Voice.Say(words.Doubtful(doubt, spec))
	}
	text := words.Problem(s.Voice.Language, p.Code, spec, s.Voice.Bound(spec.Kind, p.Min), s.Voice.Bound(spec.Kind, p.Max))
	if p.Code == calc.LowAbove {
		text += s.Voice.Put(words.ComparedAs, s.compared(calc.FieldStoppedDaysLow), s.compared(calc.FieldStoppedDaysTypical), s.compared(calc.FieldStoppedDaysHigh))
	}
	return text
}

// ProblemLine is one problem with its field's name.
func (s *Session) ProblemLine(p calc.Problem) string {
	return s.Voice.Put(words.ProblemAt, s.Voice.Called(p.Field), s.ProblemText(p.Field))
}

// compared is the number that a field was compared with: what was read in it,
// or its default.
func (s *Session) compared(field calc.Field) string {
	spec, _ := calc.SpecOf(field)
	if n, _ := format.Number(spec, s.Draft.Texts[field]); n.Valid {
		return s.Voice.Typed(spec.Kind, n.Decimal)
	}
	return s.Default(spec)
}

// announcement is what screen readers hear: the answer, why there is none, or
// what is wrong.
func (s *Session) announcement() string {
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
	if !s.Result.HasAmount() {
		return s.Voice.Lack(s.Result.Chosen.Lack)
	}
	total := s.Result.Chosen.Total
	amount := func(yen decimal.Decimal) string {
		return s.Voice.Write(format.Cell{Value: yen, Style: voice.StyleOf(s.Result)})
	}
	typical := amount(total.Typical)
	if !total.Spread() {
		return s.Voice.Put(words.Announced, typical)
	}
	return s.Voice.Put(words.AnnouncedRange, typical, amount(total.Low), amount(total.High))
}
