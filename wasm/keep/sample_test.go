package keep

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

// full is an input with every field filled.
func full() calc.Input {
	in := blankInput()
	in.Scenario, in.Method, in.Severity = calc.CardLeak, calc.Itemised, calc.SeveritySurvey
	for _, spec := range calc.Fields() {
		in.Numbers[spec.Field] = spec.Max
		if !spec.Whole {
			in.Numbers[spec.Field] = decimal.New(5, -1)
		}
	}
	for _, field := range calc.AllSwitches() {
		in.Switches[field] = true
	}
	return in
}

// small is what a newcomer enters.
func small() calc.Input {
	in := blankInput()
	in.Scenario, in.Method, in.Severity = calc.Ransomware, calc.Itemised, calc.SeverityRange
	in.Numbers[calc.FieldEmployees] = decimal.New(30, 0)
	in.Numbers[calc.FieldRevenue] = decimal.New(3, 8)
	return in
}

// longest writes every field with as many characters as its bounds allow.
func longest() calc.Input {
	in := full()
	in.Scenario = mostText(calc.Scenarios())
	in.Method = mostText(calc.Methods())
	in.Severity = mostText(calc.SeverityBases())
	for _, spec := range calc.Fields() {
		if spec.Whole {
			continue
		}
		whole := spec.Max.Sub(decimal.New(1, 0)).String()
		if spec.Max.Equal(decimal.New(1, 0)) {
			in.Numbers[spec.Field] = decimal.RequireFromString("0." + strings.Repeat("3", 30))
			continue
		}
		in.Numbers[spec.Field] = decimal.RequireFromString(whole + "." + strings.Repeat("3", 30-len(whole)))
	}
	return in
}

func mostText[T ~string](all []T) T {
	most := all[0]
	for _, one := range all {
		if len(one) > len(most) {
			most = one
		}
	}
	return most
}

// anyInput is an input of chance: most are valid, some are not.
func anyInput(r *rand.Rand) calc.Input {
	in := blankInput()
	in.Scenario = oneOf(r, calc.Scenarios())
	in.Method = oneOf(r, calc.Methods())
	in.Severity = oneOf(r, calc.SeverityBases())
	for _, spec := range calc.Fields() {
		if !spec.Required && r.IntN(2) == 0 || r.IntN(400) == 0 {
			continue
		}
		in.Numbers[spec.Field] = anyNumber(r, spec)
	}
	for _, field := range calc.AllSwitches() {
		if r.IntN(2) == 0 {
			in.Switches[field] = r.IntN(2) == 0
		}
	}
	switch r.IntN(100) {
	case 0:
		in.Scenario = "flood"
	case 1:
		in.Method = ""
	case 2:
		in.Numbers["colour"] = decimal.New(1, 0)
	case 3:
		in.Switches["colour"] = true
	}
	return in
}

func anyNumber(r *rand.Rand, spec calc.Spec) decimal.Decimal {
	switch r.IntN(200) {
	case 0:
		return spec.Max.Add(decimal.New(1, 0))
	case 1:
		return spec.Min.Sub(decimal.New(1, 0))
	case 2:
		return decimal.New(1, 2_000_000_000)
	case 3:
		return decimal.New(1, -2_000_000_000)
	case 4:
		return spec.Min
	case 5:
		return spec.Max
	}
	places := int32(r.IntN(31))
	v := spec.Max.Mul(decimal.New(r.Int64N(1_000_000), -6)).Truncate(places)
	if spec.Whole && r.IntN(200) > 0 {
		v = v.Truncate(0)
	}
	return decimal.Max(v, spec.Min)
}

func oneOf[T any](r *rand.Rand, all []T) T { return all[r.IntN(len(all))] }

// requireSame demands the same input, number for number. A switch that is off
// is the same as one that was never touched.
func requireSame(t *testing.T, want, got calc.Input) {
	t.Helper()
	require.Equal(t, []string{string(want.Scenario), string(want.Method), string(want.Severity)},
		[]string{string(got.Scenario), string(got.Method), string(got.Severity)})
	require.Len(t, got.Numbers, len(want.Numbers))
	for field, v := range want.Numbers {
		require.True(t, got.Number(field).Valid, field)
		require.True(t, v.Equal(got.Numbers[field]), "%s: %s became %s", field, v, got.Numbers[field])
	}
	for _, field := range calc.AllSwitches() {
		require.Equal(t, want.Switches[field], got.Switches[field], field)
	}
}

// requireWhole demands that what was read is wholly inside the schema, or
// that nothing was read.
func requireWhole(t *testing.T, in calc.Input, r Refusal) {
	t.Helper()
	if r.Refused() {
		require.Contains(t, Codes(), r.Code)
		require.Zero(t, in)
		return
	}
	require.Empty(t, gate(in))
	for field, v := range in.Numbers {
		spec, ok := calc.SpecOf(field)
		require.True(t, ok, field)
		require.True(t, v.GreaterThanOrEqual(spec.Min) && v.LessThanOrEqual(spec.Max), field)
	}
	for field := range in.Switches {
		require.Contains(t, calc.AllSwitches(), field)
	}
}
