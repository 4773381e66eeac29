package backtest

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
)

func run(t *testing.T) Result {
	t.Helper()
	f, e := seeds.Current(), seeds.CurrentEvidence()
	result, err := Run(&f, &e)
	require.NoError(t, err)
	return result
}

func trialOf(t *testing.T, y Year, model Model) Trial {
	t.Helper()
	for _, trial := range y.Trials {
		if trial.Model == model {
			return trial
		}
	}
	require.Fail(t, "not tried", model)
	return Trial{}
}

// recorded are the numbers of the study that the model was chosen by, made in
// another language with other means, at the precision that it printed them.
var recorded = map[string]struct {
	rps, log         map[Model]float64
	inside           map[Model]float64
	maxRPS, maxScore float64 // of today's model: worse than this is a regression
}{
	"2025": {
		map[Model]float64{Carried: 0.828, Lognormal: 0.841, Former: 1.167}, map[Model]float64{Carried: 1.65, Lognormal: 1.68, Former: 6.875},
		map[Model]float64{Carried: 0.82, Former: 0.21}, 0.83, 1.66,
	},
	"2022": {
		map[Model]float64{Carried: 0.791, Lognormal: 0.795, Former: 1.203}, map[Model]float64{Carried: 1.56, Lognormal: 1.60, Former: 7.29},
		map[Model]float64{Carried: 0.77, Former: 0.20}, 0.80, 1.58,
	},
}

func TestRun_GivesTheNumbersOfTheStudy(t *testing.T) {
	years := run(t).Years
	require.Len(t, years, len(recorded))
	for _, y := range years {
		want, ok := recorded[y.Tested]
		require.True(t, ok, y.Tested)
		for model, rps := range want.rps {
			got := trialOf(t, y, model)
			require.InDelta(t, rps, got.RPS, 0.0011, "%s %s", y.Tested, model)
			require.InDelta(t, want.log[model], got.Log, 0.0051, "%s %s", y.Tested, model)
		}
		for model, inside := range want.inside {
			require.InDelta(t, inside, trialOf(t, y, model).Inside, 0.0051, "%s %s", y.Tested, model)
		}
	}
}

// What the page promises of low and high: eight costs in ten between them. With
// some hundred answers of a year chance alone moves that by eight points.
func TestRun_EightAnswersInTenAreBetweenLowAndHigh(t *testing.T) {
	for _, y := range run(t).Years {
		got := trialOf(t, y, Carried)
		require.GreaterOrEqual(t, got.Inside, 0.72, y.Tested)
		require.LessOrEqual(t, got.Inside, 0.88, y.Tested)
		require.InDelta(t, 1, got.Below+got.Inside+got.Above, 1e-12)
	}
}

func TestRun_NoScoreIsWorseThanRecorded(t *testing.T) {
	for _, y := range run(t).Years {
		got, want := trialOf(t, y, Carried), recorded[y.Tested]
		require.LessOrEqual(t, got.RPS, want.maxRPS, y.Tested)
		require.LessOrEqual(t, got.Log, want.maxScore, y.Tested)
		for _, other := range []Model{Lognormal, Former} {
			require.Less(t, got.RPS, trialOf(t, y, other).RPS, "%s %s", y.Tested, other)
			require.Less(t, got.Log, trialOf(t, y, other).Log, "%s %s", y.Tested, other)
		}
	}
}

func TestRun_TheBoundsOfAShareHoldIt(t *testing.T) {
	for _, y := range run(t).Years {
		for _, trial := range y.Trials {
			require.LessOrEqual(t, trial.AtLeast, trial.Inside, "%s %s", y.Tested, trial.Model)
			require.GreaterOrEqual(t, trial.AtMost, trial.Inside, "%s %s", y.Tested, trial.Model)
		}
	}
}

// The forecast that is tried is the one that people are shown: at the reference
// size both are the same levels of the same answers.
func TestForecast_IsWhatTheCalculationSays(t *testing.T) {
	f, e := seeds.Current(), seeds.CurrentEvidence()
	in := caseInput(&f, &e, seeds.Case{Incident: "ransomware", Employees: "machine-shop-employees"})
	in.Numbers[calc.FieldPCs] = f.SizeReference.Value
	result, problems := calc.Evaluate(&f, in)
	require.Empty(t, problems)
	var ours calc.Range
	for _, l := range result.Chosen.Lines {
		if l.Key == calc.LineInvestigation || l.Key == calc.LineRecovery {
			ours = ours.Add(l.Amount)
		}
	}
	newest := curveOf(&f, yearsOf(&f, &e)[0])
	require.InDelta(t, newest.level(lowChance), ours.Low.InexactFloat64(), 1)
	require.InDelta(t, newest.level(half), ours.Typical.InexactFloat64(), 1)
	require.InDelta(t, newest.level(highChance), ours.High.InexactFloat64(), 1)
}

func TestCurve_LevelAndChanceAreEachOthersOpposite(t *testing.T) {
	f, e := seeds.Current(), seeds.CurrentEvidence()
	for _, year := range yearsOf(&f, &e) {
		c := curveOf(&f, year)
		for i := range 101 {
			chance := float64(i) / 100
			require.InDelta(t, chance, c.under(c.level(chance)), 1e-12, year.year)
		}
		require.Zero(t, c.under(1))
		require.InDelta(t, 1, c.under(1e15), 1e-12)
		for i, end := range year.ends {
			sum := 0.0
			for _, n := range year.counts[:i+1] {
				sum += n
			}
			require.InDelta(t, sum/year.all(), c.under(end), 1e-12, year.year)
		}
	}
}

// Worked by hand: two bands with one answer each, and a forecast of 0.25 below
// their end.
func TestScores_AreWhatTheirFormulasSay(t *testing.T) {
	two := answers{ends: []float64{10}, counts: []float64{1, 1}}
	quarter := func(float64) float64 { return 0.25 }
	require.InDelta(t, (0.75*0.75+0.25*0.25)/2, rankedProbabilityScore(quarter, two), 1e-12)
	require.InDelta(t, -(math.Log(0.25)+math.Log(0.75))/2, logScore(quarter, two), 1e-12)
	never := func(float64) float64 { return 0 }
	require.InDelta(t, -math.Log(1e-9)/2, logScore(never, two), 1e-12, "what was ruled out costs much, and not without end")
}

func TestFitted_FindsTheLognormalThatTheCountsAreOf(t *testing.T) {
	of := lognormal{math.Log(700), 2}
	a := answers{ends: []float64{100, 500, 1000, 5000, 10000}}
	below := 0.0
	for _, end := range a.ends {
		a.counts = append(a.counts, of.under(end)-below)
		below = of.under(end)
	}
	a.counts = append(a.counts, 1-below)
	got := fitted(a)
	require.InDelta(t, of.middle, got.middle, 1e-4)
	require.InDelta(t, of.spread, got.spread, 1e-4)
	require.InDelta(t, 0.1, got.under(got.level(0.1)), 1e-9)
	through := through(got.level(lowChance), got.level(highChance))
	require.InDelta(t, got.spread, through.spread, 1e-9)
}

// The study's fit to the real answers: median and spread of either year.
func TestFitted_GivesTheStudysLognormals(t *testing.T) {
	f, e := seeds.Current(), seeds.CurrentEvidence()
	years := yearsOf(&f, &e)
	for i, want := range []lognormal{{15.843, 1.94}, {15.608, 2.18}} {
		got := fitted(years[i])
		require.InDelta(t, want.middle, got.middle, 0.0006, years[i].year)
		require.InDelta(t, want.spread, got.spread, 0.006, years[i].year)
	}
}

func TestCarriedOver_WithoutAnExponentIsTheCurveItself(t *testing.T) {
	f, e := seeds.Current(), seeds.CurrentEvidence()
	c := curveOf(&f, yearsOf(&f, &e)[0])
	for _, amount := range []float64{2e5, 3e6, 4e7, 2e8} {
		require.InDelta(t, c.under(amount), carriedOver(mixOf(&e), c, 0)(amount), 1e-9)
	}
	mean := carriedOver(mixOf(&e), c, float(&f.SizeExponentHigh))
	require.Greater(t, mean(1e6), c.under(1e6), "small companies pay less than those in the middle")
	require.Less(t, mean(2e8), c.under(2e8), "and large ones more")
}

// Worked by hand: three in four have 10 people and one 1,000, so that the
// geometric mean is 10 to the power of 1.5, and the two factors at an exponent
// of one half are 10 to the power of -0.25 and of 0.75.
func TestCarriedOver_SmallCompaniesPayLess(t *testing.T) {
	f, e := seeds.Current(), seeds.CurrentEvidence()
	c := curveOf(&f, yearsOf(&f, &e)[0])
	mix := []group{{0.75, math.Log(10), 0}, {0.25, math.Log(1000), 0}}
	for _, amount := range []float64{2e6, 3e7} {
		want := 0.75*c.under(amount*math.Pow(10, 0.25)) + 0.25*c.under(amount*math.Pow(10, -0.75))
		require.InDelta(t, want, carriedOver(mix, c, 0.5)(amount), 1e-9)
	}
}

func TestCases_EveryOneIsComparedAtEveryExponent(t *testing.T) {
	result := run(t)
	require.Len(t, result.Cases, len(seeds.Cases()))
	for _, c := range result.Cases {
		require.True(t, c.Actual.IsPositive(), c.Case.ID)
		require.Len(t, c.At, 3, c.Case.ID)
		for _, r := range c.At {
			require.True(t, r.Low.IsPositive() && r.Low.LessThanOrEqual(r.Typical) && r.Typical.LessThanOrEqual(r.High), c.Case.ID)
		}
	}
	require.Len(t, result.Real(), len(result.Cases)-len(result.Reckoned()))
	require.Greater(t, len(result.HeldOut()), 2)
	require.Equal(t, []string{"card-reissue", "call-centre", "investigation", "notice-mail", "other"}, partsOf(result))
}

func partsOf(result Result) []string {
	parts := map[string]bool{}
	for _, p := range result.Card.Parts {
		parts[string(p.Line.Key)] = true
	}
	var names []string
	for _, name := range []string{"card-reissue", "call-centre", "investigation", "notice-mail", "other"} {
		if parts[name] {
			names = append(names, name)
		}
	}
	return names
}

// What a case is compared with is said by its row, and by nothing else.
func TestCompared_LeavesOutWhatTheCaseDoesNotContain(t *testing.T) {
	f, e := seeds.Current(), seeds.CurrentEvidence()
	lines, err := linesOf(&f, &e, seeds.Case{Incident: "ransomware", Employees: "machine-shop-employees"})
	require.NoError(t, err)
	total := comparedLines(lines, seeds.ComparedTotal)
	profit := comparedLines(lines, seeds.ComparedResponseAndProfit)
	response := comparedLines(lines, seeds.ComparedResponse)
	var prevention, lost calc.Range
	for _, l := range lines {
		switch l.Row {
		case calc.RowPrevention:
			prevention = prevention.Add(l.Amount)
		case calc.RowLostProfit:
			lost = lost.Add(l.Amount)
		}
	}
	require.True(t, prevention.High.IsPositive() && lost.High.IsPositive())
	require.Equal(t, total.High.String(), profit.High.Add(prevention.High).String())
	require.Equal(t, profit.High.String(), response.High.Add(lost.High).String())
}

func TestCase_ThatCannotBeEstimatedIsAnError(t *testing.T) {
	f, e := seeds.Current(), seeds.CurrentEvidence()
	_, err := caseCompared(&f, &e, seeds.Case{Incident: "flood", Employees: "machine-shop-employees"})
	require.ErrorContains(t, err, "cannot be estimated")
	_, err = caseCompared(&f, &e, seeds.Case{Incident: "ransomware", Employees: "nobody"})
	require.Error(t, err)
}

// As the study found them.
func TestSlopes_AreThoseOfTheStudy(t *testing.T) {
	found := map[string]float64{}
	for _, s := range run(t).Slopes {
		found[s.Source.ID] = s.Exponent
	}
	require.InDelta(t, 0.23, found["hdi-2023"], 0.0051)
	require.InDelta(t, 0.22, found["at-bay-2026"], 0.0051)
	require.InDelta(t, 0.36, found["netdiligence-2026"], 0.0051)
}
