package gordonloeb_test

import (
	"testing"

	"cybercost/calc/bound"
	"cybercost/calc/gordonloeb"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func num(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func exposure(v, loss string) gordonloeb.Exposure {
	return gordonloeb.Exposure{Probability: num(v), Loss: num(loss)}
}

func TestFact_BothClassesReturnWhatTheUserSaid(t *testing.T) {
	for _, fact := range []gordonloeb.Fact{
		{Cost: num("1000000"), Before: num("0.3"), After: num("0.1")},
		{Cost: num("1"), Before: num("0.000001"), After: num("0.0000009")},
		{Cost: num("1000000000000000"), Before: num("0.999999999999"), After: num("0.999999999998")},
	} {
		one, err := fact.ClassOne()
		require.NoError(t, err)
		two, err := fact.ClassTwo()
		require.NoError(t, err)
		for _, m := range []gordonloeb.Measure{one, two} {
			left := m.Remaining(fact.Before, fact.Cost)
			require.Equal(t, fact.After.StringFixed(40), left.StringFixed(40), "class %s", m.Class)
		}
	}
}

func TestFact_ClassOneTakesACertainLossAndClassTwoDoesNot(t *testing.T) {
	fact := gordonloeb.Fact{Cost: num("100"), Before: num("1"), After: num("0.5")}
	one, err := fact.ClassOne()
	require.NoError(t, err)
	require.True(t, num("0.01").Equal(one.Alpha), one.Alpha.String())
	_, err = fact.ClassTwo()
	require.Equal(t, bound.Problems{{Field: gordonloeb.FieldBefore, Code: bound.TooLarge, Max: decimal.New(1, 0)}}, err)
}

func TestFact_ImpossibleFactsAreNamed(t *testing.T) {
	for name, c := range map[string]struct {
		cost, before, after string
		field               bound.Field
		code                bound.Code
	}{
		"a measure that costs nothing":            {"0", "0.3", "0.1", gordonloeb.FieldCost, bound.TooSmall},
		"a measure that is paid for":              {"-1", "0.3", "0.1", gordonloeb.FieldCost, bound.TooSmall},
		"a measure dearer than any sum":           {"1e20", "0.3", "0.1", gordonloeb.FieldCost, bound.TooLarge},
		"a chance that stays":                     {"5", "0.3", "0.3", gordonloeb.FieldAfter, bound.NotLower},
		"a chance that rises":                     {"5", "0.3", "0.4", gordonloeb.FieldAfter, bound.NotLower},
		"a chance that vanishes":                  {"5", "0.3", "0", gordonloeb.FieldAfter, bound.TooSmall},
		"no chance to begin with":                 {"5", "0", "0", gordonloeb.FieldBefore, bound.TooSmall},
		"a chance above one":                      {"5", "1.1", "0.5", gordonloeb.FieldBefore, bound.TooLarge},
		"a chance below zero":                     {"5", "0.5", "-0.5", gordonloeb.FieldAfter, bound.TooSmall},
		"a chance with a mile of digits":          {"5", "0.5", "1e-9000", gordonloeb.FieldAfter, bound.TooLong},
		"a reduction too strong to be calculated": {"0.000000000000001", "0.5", "0.0001", gordonloeb.FieldAlpha, bound.TooLarge},
	} {
		fact := gordonloeb.Fact{Cost: num(c.cost), Before: num(c.before), After: num(c.after)}
		_, errOne := fact.ClassOne()
		_, errTwo := fact.ClassTwo()
		for _, err := range []error{errOne, errTwo} {
			var problems bound.Problems
			require.ErrorAs(t, err, &problems, name)
			require.Len(t, problems, 1, name)
			require.Equal(t, c.field, problems[0].Field, name)
			require.Equal(t, c.code, problems[0].Code, name)
		}
	}
}

func TestProblems_AreAllListedInFieldOrder(t *testing.T) {
	x := gordonloeb.Exposure{Probability: num("2"), Loss: num("-1")}
	m := gordonloeb.Measure{Class: "three"}
	_, err := m.Optimum(x)
	var problems bound.Problems
	require.ErrorAs(t, err, &problems)
	var fields []bound.Field
	for _, p := range problems {
		fields = append(fields, p.Field)
	}
	require.Equal(t, []bound.Field{
		gordonloeb.FieldProbability, gordonloeb.FieldLoss, gordonloeb.FieldClass, gordonloeb.FieldAlpha,
	}, fields)
	require.Equal(t, "probability: too-large; loss: too-small; class: unknown; alpha: too-small", err.Error())
}

func TestEveryFunction_RefusesBadInputAndSaysWhere(t *testing.T) {
	good := exposure("0.5", "100")
	one := gordonloeb.Measure{Class: gordonloeb.ClassOne, Alpha: num("1"), Beta: num("1")}
	refused := map[bound.Field]func() error{
		gordonloeb.FieldLoss: func() error { _, err := exposure("0.5", "-1").Ceiling(); return err },
		gordonloeb.FieldProbability: func() error {
			_, err := exposure("-0.1", "1").Ceiling()
			return err
		},
		gordonloeb.FieldBeta: func() error {
			_, err := gordonloeb.Measure{Class: gordonloeb.ClassOne, Alpha: num("1")}.SharpCeiling(good)
			return err
		},
		gordonloeb.FieldInvestment: func() error { _, err := one.Points(good, num("-1"), 2); return err },
		gordonloeb.FieldPoints:     func() error { _, err := one.Points(good, num("1"), 1); return err },
	}
	for field, call := range refused {
		var problems bound.Problems
		require.ErrorAs(t, call(), &problems, string(field))
		require.Len(t, problems, 1, string(field))
		require.Equal(t, field, problems[0].Field)
	}
}

func TestCeiling_CountsTheProbabilityOnce(t *testing.T) {
	half, err := exposure("0.5", "1000000").Ceiling()
	require.NoError(t, err)
	expected, err := exposure("1", "500000").Ceiling()
	require.NoError(t, err)
	require.True(t, half.Equal(expected), "%s and %s", half, expected)
}

func TestOptimum_OfNothingIsNothing(t *testing.T) {
	for _, x := range []gordonloeb.Exposure{{}, exposure("0", "100"), exposure("0.5", "0")} {
		for _, m := range measures("1000") {
			best, err := m.Optimum(x)
			require.NoError(t, err)
			require.False(t, best.Interior)
			require.True(t, best.Investment.IsZero())
			require.True(t, best.NetBenefit.IsZero())
			require.True(t, best.Remaining.Equal(x.Probability))
		}
	}
}

func TestOptimum_InAnotherCurrencyIsTheSameMoney(t *testing.T) {
	x, c := exposure("0.3", "400000"), num("150")
	for _, m := range measures("0.00004") {
		here, err := m.Optimum(x)
		require.NoError(t, err)
		there, err := gordonloeb.Measure{Class: m.Class, Alpha: m.Alpha.DivRound(c, 60), Beta: m.Beta}.
			Optimum(gordonloeb.Exposure{Probability: x.Probability, Loss: x.Loss.Mul(c)})
		require.NoError(t, err)
		require.True(t, here.Interior)
		require.Equal(t, here.Investment.Mul(c).StringFixed(25), there.Investment.StringFixed(25))
		require.Equal(t, here.Remaining.StringFixed(25), there.Remaining.StringFixed(25))
	}
}

// measures is one measure of each class, and one of class one with a β that
// is not whole.
func measures(alpha string) []gordonloeb.Measure {
	return []gordonloeb.Measure{
		{Class: gordonloeb.ClassOne, Alpha: num(alpha), Beta: num("1")},
		{Class: gordonloeb.ClassOne, Alpha: num(alpha), Beta: num("2.5")},
		{Class: gordonloeb.ClassTwo, Alpha: num(alpha)},
	}
}

func TestPoints_AreTheBurdenAndTheLowestIsTheOptimum(t *testing.T) {
	x := exposure("0.5", "400000")
	for _, m := range measures("0.00005") {
		best, err := m.Optimum(x)
		require.NoError(t, err)
		require.True(t, best.Interior)
		points, err := m.Points(x, best.Investment.Round(20).Mul(num("2")), 41)
		require.NoError(t, err)
		require.Len(t, points, 41)
		lowest := 0
		for i, p := range points {
			left := m.Remaining(x.Probability, p.Investment)
			require.Equal(t, left.StringFixed(15), p.Remaining.StringFixed(15), "point %d", i)
			require.Equal(t, p.Investment.Add(left.Mul(x.Loss)).StringFixed(10), p.Burden.StringFixed(10), "point %d", i)
			if p.Burden.LessThan(points[lowest].Burden) {
				lowest = i
			}
		}
		require.Equal(t, 20, lowest, "class %s", m.Class)
		require.True(t, points[0].Investment.IsZero())
		require.True(t, points[0].Burden.Equal(x.Probability.Mul(x.Loss)))
	}
}
