package gordonloeb_test

import (
	"encoding/csv"
	"os"
	"testing"

	"cybercost/calc/gordonloeb"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// row is one row of an oracle file, by column name.
type row map[string]string

func rows(t testing.TB, name string) []row {
	t.Helper()
	file, err := os.Open("testdata/" + name)
	require.NoError(t, err)
	defer file.Close()
	lines, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(lines), 1, name)
	all := make([]row, 0, len(lines)-1)
	for _, line := range lines[1:] {
		r := row{}
		for i, cell := range line {
			r[lines[0][i]] = cell
		}
		all = append(all, r)
	}
	return all
}

func (r row) decimal(t testing.TB, column string) decimal.Decimal {
	t.Helper()
	text, ok := r[column]
	require.True(t, ok, "no column %s", column)
	d, err := decimal.NewFromString(text)
	require.NoError(t, err, "%s of %v", column, r)
	return d
}

func (r row) exposure(t testing.TB) gordonloeb.Exposure {
	return gordonloeb.Exposure{Probability: r.decimal(t, "v"), Loss: r.decimal(t, "L")}
}

// tolerance is the relative error allowed against the oracles.
var tolerance = decimal.New(1, -25)

// requireClose fails unless got is within tolerance of want, relatively; zero
// has to be zero.
func requireClose(t testing.TB, want, got decimal.Decimal, what string, r row) {
	t.Helper()
	off := got.Sub(want).Abs()
	require.False(t, off.GreaterThan(want.Abs().Mul(tolerance)), "%s: want %s, got %s in %v", what, want, got, r)
}

func requireOptimum(t *testing.T, m gordonloeb.Measure, r row) bool {
	t.Helper()
	best, err := m.Optimum(r.exposure(t))
	require.NoError(t, err, "%v", r)
	require.Equal(t, r["interior"] == "1", best.Interior, "corner in %v", r)
	requireClose(t, r.decimal(t, "z_star"), best.Investment, "z*", r)
	requireClose(t, r.decimal(t, "S_z_star"), best.Remaining, "S(z*)", r)
	requireClose(t, r.decimal(t, "EBIS"), best.Benefit, "EBIS", r)
	requireClose(t, r.decimal(t, "ENBIS"), best.NetBenefit, "ENBIS", r)
	ceiling, err := r.exposure(t).Ceiling()
	require.NoError(t, err)
	requireClose(t, r.decimal(t, "cap_1_over_e_vL"), ceiling, "ceiling", r)
	return best.Interior
}

func TestClassOne_AgreesWithEveryOracleRow(t *testing.T) {
	interior := 0
	for _, r := range rows(t, "gl_class1.csv") {
		m := gordonloeb.Measure{Class: gordonloeb.ClassOne, Alpha: r.decimal(t, "alpha"), Beta: r.decimal(t, "beta")}
		if requireOptimum(t, m, r) {
			interior++
		}
		sharp, err := m.SharpCeiling(r.exposure(t))
		require.NoError(t, err)
		want := r.decimal(t, "class1_sharp_cap_ratio").Mul(r.decimal(t, "expected_loss_vL"))
		requireClose(t, want, sharp, "sharp ceiling", r)
	}
	require.Positive(t, interior, "no row had an interior optimum")
}

func TestClassTwo_AgreesWithEveryOracleRow(t *testing.T) {
	interior := 0
	for _, r := range rows(t, "gl_class2.csv") {
		m := gordonloeb.Measure{Class: gordonloeb.ClassTwo, Alpha: r.decimal(t, "alpha")}
		if requireOptimum(t, m, r) {
			interior++
		}
		sharp, err := m.SharpCeiling(r.exposure(t))
		require.NoError(t, err)
		requireClose(t, r.decimal(t, "cap_1_over_e_vL"), sharp, "sharp ceiling", r)
	}
	require.Positive(t, interior, "no row had an interior optimum")
}

func TestClassOne_SharpCeilingIsTheOraclesAndIsAttained(t *testing.T) {
	certain := gordonloeb.Exposure{Probability: decimal.New(1, 0), Loss: decimal.New(1, 0)}
	for _, r := range rows(t, "gl_class1_sharp_cap.csv") {
		beta := r.decimal(t, "beta")
		want := r.decimal(t, "sharp_ratio_(b/(b+1))^(b+1)")
		// y = αβvL, so with v = L = 1 this α puts y where the ratio peaks.
		alpha := r.decimal(t, "y_at_max_((b+1)/b)^(b+1)").DivRound(beta, 50)
		m := gordonloeb.Measure{Class: gordonloeb.ClassOne, Alpha: alpha, Beta: beta}
		sharp, err := m.SharpCeiling(certain)
		require.NoError(t, err)
		requireClose(t, want, sharp, "sharp ceiling", r)
		best, err := m.Optimum(certain)
		require.NoError(t, err)
		requireClose(t, want, best.Investment, "z*", r)
	}
}

func TestClassTwo_CeilingIsAttainedWhereTheOracleSaysSo(t *testing.T) {
	for _, r := range rows(t, "gl_class2_cap_attained.csv") {
		m := gordonloeb.Measure{Class: gordonloeb.ClassTwo, Alpha: r.decimal(t, "alpha_so_that_x_equals_e")}
		best, err := m.Optimum(r.exposure(t))
		require.NoError(t, err)
		requireClose(t, r.decimal(t, "z_star"), best.Investment, "z*", r)
		requireClose(t, r.decimal(t, "ENBIS"), best.NetBenefit, "ENBIS", r)
		ceiling, err := r.exposure(t).Ceiling()
		require.NoError(t, err)
		requireClose(t, ceiling, best.Investment, "z* at the ceiling", r)
	}
}

func TestCeiling_HasTheDigitsOfOneOverE(t *testing.T) {
	one := gordonloeb.Exposure{Probability: decimal.New(1, 0), Loss: decimal.New(1, 0)}
	for _, r := range rows(t, "gl_constants.csv") {
		if r["name"] != "1/e" {
			continue
		}
		ceiling, err := one.Ceiling()
		require.NoError(t, err)
		require.True(t, r.decimal(t, "value").Round(gordonloeb.MoneyPlaces).Equal(ceiling), ceiling.String())
		return
	}
	t.Fatal("the oracle has no 1/e")
}

func TestCeiling_OfALossThatOthersShareIsTheOracles(t *testing.T) {
	for _, r := range rows(t, "gl_externality.csv") {
		m := gordonloeb.Measure{Class: gordonloeb.ClassTwo, Alpha: r.decimal(t, "alpha")}
		if r["class"] == "I" {
			m.Class, m.Beta = gordonloeb.ClassOne, r.decimal(t, "beta")
		}
		external := r.decimal(t, "L_external")
		private := gordonloeb.Exposure{Probability: r.decimal(t, "v"), Loss: r.decimal(t, "L_private")}
		social := gordonloeb.Exposure{Probability: private.Probability, Loss: private.Loss.Add(external)}

		ceiling, err := private.Ceiling()
		require.NoError(t, err)
		requireClose(t, r.decimal(t, "cap_private_vLP_e"), ceiling, "private ceiling", r)
		ceiling, err = social.Ceiling()
		require.NoError(t, err)
		requireClose(t, r.decimal(t, "cap_social_v(LP+LE)_e"), ceiling, "social ceiling", r)

		best, err := m.Optimum(private)
		require.NoError(t, err)
		requireClose(t, r.decimal(t, "z_private"), best.Investment, "private z*", r)
		best, err = m.Optimum(social)
		require.NoError(t, err)
		requireClose(t, r.decimal(t, "z_social"), best.Investment, "social z*", r)
	}
}

// TestOptimum_IsZeroWhereTheFormulaAloneIsNegative is the mistake of public R
// code for this model: the closed form without the corner.
func TestOptimum_IsZeroWhereTheFormulaAloneIsNegative(t *testing.T) {
	negative := 0
	for _, r := range rows(t, "gl_class1.csv") {
		alpha, beta := r.decimal(t, "alpha"), r.decimal(t, "beta")
		y := alpha.Mul(beta).Mul(r.decimal(t, "v")).Mul(r.decimal(t, "L"))
		if y.IsZero() {
			continue
		}
		root, err := y.PowWithPrecision(decimal.New(1, 0).DivRound(beta.Add(decimal.New(1, 0)), 40), 40)
		require.NoError(t, err)
		if naive := root.Sub(decimal.New(1, 0)).DivRound(alpha, 20); naive.IsNegative() {
			negative++
			m := gordonloeb.Measure{Class: gordonloeb.ClassOne, Alpha: alpha, Beta: beta}
			best, err := m.Optimum(r.exposure(t))
			require.NoError(t, err)
			require.True(t, best.Investment.IsZero(), "%v", r)
		}
	}
	require.Positive(t, negative, "no row had a negative closed form")
}
