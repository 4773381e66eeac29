package calc

import "cybercost/calc/bound"

// Code says what is wrong with an input; see package bound.
type Code = bound.Code

// The codes of [Validate].
const (
	Missing    = bound.Missing
	Unknown    = bound.Unknown
	TooSmall   = bound.TooSmall
	TooLarge   = bound.TooLarge
	TooLong    = bound.TooLong
	NotWhole   = bound.NotWhole
	LowAbove   = bound.LowAbove
	NotLower   = bound.NotLower
	NeedsOther = bound.NeedsOther
)

// The codes of the page's reading of typed text.
const (
	NotNumber = bound.NotNumber
	Negative  = bound.Negative
	Ambiguous = bound.Ambiguous
	Ends      = bound.Ends
	Period    = bound.Period
)

// Codes lists every [Code].
func Codes() []Code { return bound.Codes() }

// Problem is one thing wrong with one field. Min and Max are the field's
// bounds, for the message; both zero for choices.
type Problem = bound.Problem

// problemAt is a problem with the bounds of its field, if it has any.
func problemAt(field Field, code Code) Problem {
	spec, _ := SpecOf(field)
	return Problem{Field: field, Code: code, Min: spec.Min, Max: spec.Max}
}

// beyond are the problems that a package below calc finds in what calc hands
// to it. [Validate] has refused what a user could change, so what is left is an
// amount beyond what can be calculated: the fault of the way that gives it,
// unless the problem names a field of ours.
func beyond(err error) []Problem {
	var problems []Problem
	for _, p := range bound.Of(err) {
		field := FieldMethod
		if _, ours := SpecOf(p.Field); ours {
			field = p.Field
		}
		problems = append(problems, problemAt(field, p.Code))
	}
	return problems
}
