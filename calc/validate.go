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
	return check(in, func(field Field) Code { return checkRelation(f, field, in) })
}

// CheckInput is [Validate] without the relations of fields to each other, the
// only part for which the figures matter: each choice known, each required
// number there, each number within its bounds, and nothing else.
func CheckInput(in Input) []Problem {
	return check(in, func(Field) Code { return "" })
}

func check(in Input, relation func(Field) Code) []Problem {
	var problems []Problem
	for _, c := range Choices() {
		if !known(c.Options, c.Of(in)) {
			problems = append(problems, Problem{Field: c.Field, Code: Unknown})
		}
	}
	for _, spec := range specs {
		code := spec.Check(in.Number(spec.Field))
		if code == "" {
			code = relation(spec.Field)
		}
		if code != "" {
			problems = append(problems, problemAt(spec.Field, code))
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
		if !IsSwitch(field) {
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

// Check holds a number, or that there is none, against what the field accepts by
// itself: the code of its problem, or nothing. [Validate] does so for every field.
func (s Spec) Check(n decimal.NullDecimal) Code {
	switch {
	case n.Valid:
		return s.limits().Code(n.Decimal)
	case s.Required:
		return Missing
	}
	return ""
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
		spec, _ := SpecOf(field)
		return decimal.NullDecimal{Decimal: n.Decimal, Valid: !spec.limits().Long(n.Decimal)}
	}
	if d := Default(f, in.Scenario, field); d != nil {
		return decimal.NewNullDecimal(d.Value)
	}
	return decimal.NullDecimal{}
}
