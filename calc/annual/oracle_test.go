package annual

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"

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

func (r row) float(t testing.TB, column string) float64 {
	t.Helper()
	text, ok := r[column]
	require.True(t, ok, "no column %s", column)
	f, err := strconv.ParseFloat(text, 64)
	require.NoError(t, err, "%s of %v", column, r)
	return f
}

func (r row) decimal(t testing.TB, column string) decimal.Decimal {
	t.Helper()
	d, err := decimal.NewFromString(r[column])
	require.NoError(t, err, "%s of %v", column, r)
	return d
}

func num(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func TestLognormal_ExpectedLossesAreTheOracles(t *testing.T) {
	for _, r := range rows(t, "lognormal_lev.csv") {
		l, u := lognormal{r.float(t, "mu"), r.float(t, "sigma")}, r.float(t, "u")
		requireRelative(t, r.float(t, "mean"), l.mean(), 2e-14, "mean of %v", r)
		requireRelative(t, r.float(t, "LEV_u"), l.between(0, u), 1e-12, "limited mean of %v", r)
		requireRelative(t, r.float(t, "excess_mean_E(X-u)+"), l.between(u, infinite), 1e-12, "excess of %v", r)
		// u itself is rounded, and the tail is steep.
		requireRelative(t, r.float(t, "sf_u"), l.above(u), 2e-13, "tail of %v", r)
	}
}

func TestLayer_ExpectedPaymentIsTheOracles(t *testing.T) {
	for _, r := range rows(t, "lognormal_layers.csv") {
		kept := layered(t, r.decimal(t, "deductible"), r.decimal(t, "limit"), r.decimal(t, "insurer_share"))
		e := events{{rate: 1, severity: lognormal{r.float(t, "mu"), r.float(t, "sigma")}, kept: kept}}
		requireRelative(t, r.float(t, "E_ceded_per_loss"), e.paid(), 1e-12, "paid of %v", r)
		requireRelative(t, r.float(t, "E_retained_per_loss"), e.mean(), 1e-12, "kept of %v", r)
	}
}

// fine are more steps than the page has time for, to see the error fall.
const fine = 1 << 16

// within names how far off a lattice may be: what was measured, rounded up.
var within = map[int]struct{ quantile, tail, chance float64 }{
	steps: {quantile: 1e-6, tail: 6e-6, chance: 1e-3},
	fine:  {quantile: 6e-8, tail: 5e-7, chance: 2e-5},
}

func TestTotal_OfPoissonLognormalIsTheOracles(t *testing.T) {
	type year struct{ rate, sigma float64 }
	for size, limit := range within {
		made := map[year]*lattice{}
		checked := map[string]int{}
		for _, r := range rows(t, "compound_lognormal.csv") {
			y := year{r.float(t, "p1"), r.float(t, "sigma")}
			arg, want := r.float(t, "arg"), r.float(t, "value")
			if made[y] == nil {
				made[y] = events{{rate: y.rate, severity: lognormal{0, y.sigma}}}.fitted(0.999, size)
			}
			l := made[y]
			requireRelative(t, r.float(t, "P_zero"), l.none, 2e-14, "P(no loss) of %v", r)
			requireRelative(t, r.float(t, "mean"), l.events.mean(), 2e-14, "mean of %v", r)
			switch stat := r["stat"]; {
			case stat == "quantile" && arg <= l.none:
				require.Zero(t, l.quantile(arg), "%v", r)
			case stat == "quantile" && arg >= 0.95 && arg <= 0.999:
				requireRelative(t, want, l.quantile(arg), limit.quantile, "quantile of %v", r)
			case stat == "tvar" && arg <= 0.999:
				requireRelative(t, want, l.tail(arg, l.quantile(arg)), limit.tail, "tail of %v", r)
			case stat == "sf" && arg < l.reach():
				requireRelative(t, want, 1-l.below(arg), limit.chance, "chance of %v", r)
			default:
				continue
			}
			checked[r["stat"]]++
		}
		for _, stat := range []string{"quantile", "tvar", "sf"} {
			require.Greater(t, checked[stat], 20, stat)
		}
	}
}

// exponential is a severity of which the yearly total is known in closed form.
type exponential struct{}

func (exponential) above(x float64) float64 { return exp(-max(x, 0)) }
func (exponential) between(a, b float64) float64 {
	if b == infinite {
		return exp(-a)
	}
	return exp(-a) - exp(-b)
}
func (exponential) atoms() []atom { return nil }

func TestTotal_OfPoissonExponentialIsExact(t *testing.T) {
	for _, r := range rows(t, "compound_poisson_exp_exact.csv") {
		p := r.float(t, "p")
		l := events{{rate: r.float(t, "lambda"), severity: exponential{}}}.fitted(p, fine)
		requireRelative(t, r.float(t, "quantile_exact"), l.quantile(p), 5e-8, "%v", r)
	}
}

// TestTotal_BesideALayerIsTheOracles compares what is kept with an oracle that
// names nine digits, and whole steps of its own lattice where the insurer pays
// all of the layer.
func TestTotal_BesideALayerIsTheOracles(t *testing.T) {
	for _, r := range rows(t, "insurance_compound.csv") {
		kept := layered(t, r.decimal(t, "deductible"), r.decimal(t, "limit"), r.decimal(t, "insurer_share"))
		gross := events{{rate: r.float(t, "lambda"), severity: lognormal{log(r.float(t, "median_jpy")), r.float(t, "sigma")}}}
		net := events{gross[0]}
		net[0].kept = kept
		requireRelative(t, r.float(t, "E_gross"), gross.mean(), 1e-12, "gross mean of %v", r)
		requireRelative(t, r.float(t, "E_ceded"), net.paid(), 1e-12, "paid mean of %v", r)
		requireRelative(t, r.float(t, "E_retained"), net.mean(), 1e-12, "kept mean of %v", r)

		whole := gross.fitted(0.999, steps)
		requireRelative(t, r.float(t, "gross_q95"), whole.quantile(0.95), 5e-7, "gross of %v", r)
		requireRelative(t, r.float(t, "gross_q99"), whole.quantile(0.99), 5e-7, "gross of %v", r)
		rest := net.fitted(0.999, fine)
		for column, p := range map[string]float64{"ret_q90": 0.9, "ret_q95": 0.95, "ret_q99": 0.99, "ret_q995": 0.995} {
			want, got := r.float(t, column), rest.quantile(p)
			if want == 0 {
				require.Zero(t, got, "%s of %v", column, r)
				continue
			}
			tolerance := 2e-6
			if r["insurer_share"] == "1.0" {
				require.Equal(t, r["deductible"] != "0", len(net.atoms()) > 0, "level where the insurer pays all: %v", r)
				tolerance = oracleStep(t, r) / want
			}
			requireRelative(t, want, got, tolerance, "%s of %v", column, r)
		}
	}
}

// oracleStep is the lattice step that the oracle's note gives.
func oracleStep(t *testing.T, r row) float64 {
	note := r["err_note"]
	from, to := strings.LastIndex(note, "h=")+2, strings.LastIndex(note, ")")
	step, err := strconv.ParseFloat(note[from:to], 64)
	require.NoError(t, err)
	return step
}

func TestFromMedianAndMean_IsTheOracles(t *testing.T) {
	for _, r := range rows(t, "lognormal_median_mean_fit.csv") {
		fit, err := FromMedianAndMean(r.decimal(t, "median"), r.decimal(t, "mean"))
		require.NoError(t, err)
		l := fit.Severity.(lognormal)
		requireRelative(t, r.float(t, "mu"), l.mu, 1e-15, "μ of %v", r)
		requireRelative(t, r.float(t, "sigma"), l.sigma, 1e-14, "σ of %v", r)
		require.Equal(t, r["mean"], fit.Mean.String())
		require.Equal(t, r["median"], fit.Median.String())
		requireRelative(t, r.float(t, "q_0.99"), quantileOf(l.above, 0.01, 1e12), 1e-13, "q99 of %v", r)
	}
}

// The oracle's lognormals have two quantiles; those that are alike on both sides
// have one spread.
func TestFromSpread_IsTheOraclesWhereBothSidesAreAlike(t *testing.T) {
	compared := 0
	for _, r := range rows(t, "lognormal_two_quantile_fit.csv") {
		low, high := r.decimal(t, "q_lo"), r.decimal(t, "q_hi")
		middle, err := low.Mul(high).PowWithPrecision(num("0.5"), 25)
		require.NoError(t, err)
		if !r.decimal(t, "p_lo").Add(r.decimal(t, "p_hi")).Equal(one) || r.decimal(t, "p_hi").LessThan(num("0.6")) {
			continue
		}
		fit, err := FromSpread(low, middle, high, r.decimal(t, "p_hi"))
		require.NoError(t, err)
		compared++
		requireRelative(t, r.float(t, "mean"), fit.Severity.between(0, infinite), 2e-12, "mean of %v", r)
		requireRelative(t, r.float(t, "sigma"), fit.Spread.InexactFloat64(), 1e-5, "σ of %v", r)
	}
	require.NotZero(t, compared)
}
