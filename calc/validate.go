package calc

import (
	"sort"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Validate lists every problem of an input, in the order of the page: first
// the choices, then [Fields]. Nil means the input can be evaluated.
//
// Ordered pairs are checked with defaults filled in, because a low of the
// user's can be above a default typical.
func Validate(f *seeds.Figures, in Input) []Problem {
	var problems []Problem
	for _, c := range Choices() {
		if !known(c.Options, c.Of(in)) {
			problems = append(problems, Problem{Field: c.Field, Code: Unknown})
		}
	}
	for _, spec := range specs {
		if code := checkNumber(spec, in); code != "" {
			problems = append(problems, Problem{Field: spec.Field, Code: code, Min: spec.Min, Max: spec.Max})
			continue
		}
		if code := checkRelation(f, spec.Field, in); code != "" {
			problems = append(problems, Problem{Field: spec.Field, Code: code, Min: spec.Min, Max: spec.Max})
		}
	}
	var strange []string
	for field := range in.Numbers {
		if _, ok := SpecOf(field); !ok {
			strange = append(strange, string(field))
		}
	}
	problems = append(problems, unknown(strange)...)
	strange = nil
	for field := range in.Switches {
		if !known(Switches(), field) {
			strange = append(strange, string(field))
		}
	}
	return append(problems, unknown(strange)...)
}

// unknown is a problem for each field that does not exist, by name.
func unknown(fields []string) []Problem {
	sort.Strings(fields)
	var problems []Problem
	for _, field := range fields {
		problems = append(problems, Problem{Field: Field(field), Code: Unknown})
	}
	return problems
}

func checkNumber(spec Spec, in Input) Code {
	n := in.Number(spec.Field)
	switch {
	case !n.Valid && spec.Required:
		return Missing
	case !n.Valid:
		return ""
	case tooLong(n.Decimal):
		return TooLong
	case n.Decimal.LessThan(spec.Min):
		return TooSmall
	case n.Decimal.GreaterThan(spec.Max):
		return TooLarge
	case spec.Whole && !n.Decimal.IsInteger():
		return NotWhole
	}
	return ""
}

// tooLong reports whether a number has more digits than any number here
// needs. It is asked first: comparing numbers of very different exponents
// writes out every digit between them.
func tooLong(n decimal.Decimal) bool {
	return n.Exponent() > maxDigits || n.Exponent() < -maxDigits || n.NumDigits() > maxDigits
}

// checkRelation is about fields that go together; each problem stands at the
// field a reader would change.
func checkRelation(f *seeds.Figures, field Field, in Input) Code {
	switch field {
	case FieldStoppedDaysTypical:
		if above(f, in, FieldStoppedDaysLow, FieldStoppedDaysTypical) {
			return LowAbove
		}
	case FieldStoppedDaysHigh:
		if above(f, in, FieldStoppedDaysTypical, FieldStoppedDaysHigh) {
			return LowAbove
		}
	case FieldMeasureProbability:
		cost, left, now := filled(f, in, FieldMeasureCost), filled(f, in, field), filled(f, in, FieldProbability)
		if left.Valid && now.Valid && cost.Valid && left.Decimal.GreaterThanOrEqual(now.Decimal) {
			return NotLower
		}
	}
	return ""
}

// above reports whether the lower of two ordered fields exceeds the upper.
func above(f *seeds.Figures, in Input, lower, upper Field) bool {
	low, high := filled(f, in, lower), filled(f, in, upper)
	return low.Valid && high.Valid && low.Decimal.GreaterThan(high.Decimal)
}

// filled returns what was entered in a field or else its default; not valid
// if neither can be compared with anything.
func filled(f *seeds.Figures, in Input, field Field) decimal.NullDecimal {
	if n := in.Number(field); n.Valid {
		return decimal.NullDecimal{Decimal: n.Decimal, Valid: !tooLong(n.Decimal)}
	}
	if d := Default(f, in.Scenario, field); d != nil {
		return decimal.NewNullDecimal(d.Value)
	}
	return decimal.NullDecimal{}
}
