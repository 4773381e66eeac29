package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc/annual"
)

// severalOf answers an input and computes its year of several incidents.
func severalOf(t testing.TB, in Input) (*Several, []Problem) {
	t.Helper()
	return NewModel(figures()).Several(evaluate(t, in).Answer)
}

// others are chances of other incidents.
func others(pairs ...string) map[Field]string {
	chances := map[Field]string{}
	for i := 0; i < len(pairs); i += 2 {
		chances[ChanceOf(Scenario(pairs[i]))] = pairs[i+1]
	}
	return chances
}

func TestSeveral_IsThereOnlyWithAChanceOfAnotherIncident(t *testing.T) {
	for _, more := range []map[Field]string{nil, {FieldProbability: "0.1"}, others("ransomware", "0.2")} {
		y, problems := severalOf(t, company(40, 500_000_000, Ransomware, Itemised, more))
		require.Nil(t, y, "%v", more)
		require.Empty(t, problems)
	}
	y, problems := severalOf(t, company(40, 500_000_000, Ransomware, Itemised, others("malware", "0.2")))
	require.Empty(t, problems)
	require.Equal(t, []Counted{{Malware, decimal.New(2, -1)}}, y.Counted, "the chosen incident's chance was not entered, and is not counted")
}

// One other incident alone is the year of that incident.
func TestSeveral_OfOneIncidentIsItsYear(t *testing.T) {
	alone := company(40, 500_000_000, Malware, Itemised, map[Field]string{FieldProbability: "0.2", FieldCostLimit: "3000000"})
	single, problems := yearOf(t, alone)
	require.Empty(t, problems)
	y, problems := severalOf(t, company(40, 500_000_000, Ransomware, Itemised, others("malware", "0.2"), map[Field]string{FieldCostLimit: "3000000"}))
	require.Empty(t, problems)
	for i, p := range single.Gross.Periods {
		require.Equal(t, p.Loss.Value.String(), y.Now.Periods[i].Loss.Value.String())
		require.Equal(t, single.Kept.Periods[i].Loss.Value.String(), y.Cover.Periods[i].Loss.Value.String())
	}
	require.Equal(t, single.Gross.Mean.Value.String(), y.Now.Mean.Value.String())
	require.Equal(t, "compare.now.100", y.Now.Periods[2].Loss.Key)
	require.Equal(t, "compare.cover.mean", y.Cover.Mean.Key)
}

var threeKinds = []map[Field]string{insured, others("malware", "0.2", "personal-leak", "0.03"), {FieldOnlineShare: "0.2"}}

// The means of independent incidents add up, and so do the chances of none.
func TestSeveral_MeansAddUpAndNoLossMultiplies(t *testing.T) {
	in := company(40, 500_000_000, Ransomware, Itemised, threeKinds...)
	y, problems := severalOf(t, in)
	require.Empty(t, problems)
	require.Len(t, y.Counted, 3)
	mean, kept, none := zero, zero, one
	for _, c := range y.Counted {
		alone := in.about(c.Scenario)
		alone.Numbers[FieldProbability] = c.Chance
		single, problems := yearOf(t, alone)
		require.Empty(t, problems)
		mean, kept = mean.Add(single.Gross.Mean.Value), kept.Add(single.Kept.Mean.Value)
		none = none.Mul(one.Sub(c.Chance))
		for i, p := range single.Gross.Periods {
			require.True(t, y.Now.Periods[i].Loss.Value.GreaterThanOrEqual(p.Loss.Value), "more incidents never cost less")
		}
	}
	require.InDelta(t, mean.InexactFloat64(), y.Now.Mean.Value.InexactFloat64(), 2)
	require.InDelta(t, kept.InexactFloat64(), y.Cover.Mean.Value.InexactFloat64(), 2)
	require.InDelta(t, none.InexactFloat64(), y.Now.NoLoss.Value.InexactFloat64(), 1e-9)
}

// Which of them is chosen makes no difference where all are itemised and
// nothing was assumed of one.
func TestSeveral_IsTheSameWhicheverIsChosen(t *testing.T) {
	numbers := map[Field]string{FieldRecords: "5000", FieldOnlineShare: "0.2", FieldCostLimit: "10000000"}
	a, problems := severalOf(t, company(40, 500_000_000, Ransomware, Itemised, numbers, map[Field]string{FieldProbability: "0.1"}, others("malware", "0.2", "card-leak", "0.01")))
	require.Empty(t, problems)
	b, problems := severalOf(t, company(40, 500_000_000, Malware, Itemised, numbers, map[Field]string{FieldProbability: "0.2"}, others("ransomware", "0.1", "card-leak", "0.01")))
	require.Empty(t, problems)
	require.Equal(t, a.Counted, b.Counted)
	for i := range a.Now.Periods {
		require.Equal(t, a.Now.Periods[i].Loss.Value.String(), b.Now.Periods[i].Loss.Value.String())
		require.Equal(t, a.Cover.Periods[i].Loss.Value.String(), b.Cover.Periods[i].Loss.Value.String())
	}
}

func TestSeveral_TheMeasureWorksOnTheChosenIncidentAlone(t *testing.T) {
	in := company(40, 500_000_000, Ransomware, Itemised, append(threeKinds, map[Field]string{FieldMeasureCost: "300000", FieldMeasureProbability: "0.04"})...)
	y, problems := severalOf(t, in)
	require.Empty(t, problems)
	require.NotNil(t, y.Measures)
	left := in.Clone()
	left.Numbers[FieldProbability] = decimal.New(4, -2)
	delete(left.Numbers, FieldMeasureProbability)
	after, problems := severalOf(t, left)
	require.Empty(t, problems)
	require.Nil(t, after.Measures)
	for i := range after.Now.Periods {
		require.Equal(t, after.Now.Periods[i].Loss.Value.String(), y.Measures.Periods[i].Loss.Value.String())
		require.Equal(t, after.Cover.Periods[i].Loss.Value.String(), y.Cover.Periods[i].Loss.Value.String(), "the cover is that of what the measure leaves")
	}
	require.True(t, y.Measures.Mean.Value.LessThan(y.Now.Mean.Value))
	require.True(t, y.Cover.Mean.Value.LessThan(y.Measures.Mean.Value))
}

// A plan of several measures leaves a product of shares, each a fraction of many
// places: it is the year of one measure that leaves as much.
func TestSeveral_ManyMeasuresOfAPlanAreOneThatLeavesAsMuch(t *testing.T) {
	with := func(numbers map[Field]string, planned ...Safeguard) *Several {
		numbers[FieldProbability] = "0.3"
		in := company(40, 500_000_000, Ransomware, Itemised, insured, numbers)
		for _, g := range planned {
			in.Switches[g.Planned()] = true
		}
		y, problems := severalOf(t, in)
		require.Empty(t, problems)
		return y
	}
	factor, remote, backup, watch := Safeguard("factor"), Safeguard("remote"), Safeguard("backup"), Safeguard("watch")
	many := with(map[Field]string{factor.EffectChance(): "0.2", remote.EffectChance(): "0.1", watch.EffectChance(): "0.25"}, factor, remote, watch)
	// 0.3 × 2/3 × 1/3 × 5/6
	one := with(map[Field]string{factor.EffectChance(): "0.055555555555555555555556"}, factor)
	require.True(t, many.Planned)
	require.Equal(t, one.Measures.Mean.Value.String(), many.Measures.Mean.Value.String())
	require.Equal(t, one.Cover.Rarest().Loss.Value.String(), many.Cover.Rarest().Loss.Value.String())
	smaller := with(map[Field]string{
		factor.EffectChance(): "0.2", remote.EffectChance(): "0.1", watch.EffectChance(): "0.25",
		backup.EffectDays(): "6", watch.EffectDays(): "10", backup.EffectRecovery(): "1234567",
	}, factor, remote, backup, watch)
	require.True(t, smaller.Measures.Rarest().Loss.Value.LessThan(many.Measures.Rarest().Loss.Value), "smaller losses, as often")
	require.Equal(t, many.Measures.NoLoss.Value.String(), smaller.Measures.NoLoss.Value.String())
}

func TestSeveral_SaysWhatIsNotCounted(t *testing.T) {
	y, problems := severalOf(t, company(40, 500_000_000, Ransomware, Itemised, insured, others("transfer-fraud", "0.3", "malware", "0.1")))
	require.Empty(t, problems)
	require.Equal(t, []Uncounted{{TransferFraud, LackTransfer}}, y.Uncounted)
	require.Len(t, y.Counted, 2)

	y, problems = severalOf(t, company(40, 0, Ransomware, Itemised, insured, others("partner-stop", "0.3")))
	require.Empty(t, problems)
	require.Equal(t, []Uncounted{{Scenario: PartnerStop}}, y.Uncounted, "there is nothing to lose")

	y, problems = severalOf(t, company(40, 500_000_000, Ransomware, Itemised, others("transfer-fraud", "0.3")))
	require.Empty(t, problems)
	require.Empty(t, y.Counted)
	require.Empty(t, y.Amounts())

	_, problems = severalOf(t, company(40, 500_000_000, Ransomware, Itemised, insured, others("malware", "1")))
	require.Equal(t, []Problem{problemAt(ChanceOf(Malware), TooLarge)}, problems)

	y, problems = severalOf(t, company(40, 500_000_000, Ransomware, Survey, insured, others("malware", "0.1")))
	require.Empty(t, problems)
	require.Nil(t, y.Cover, "of a survey's amount nobody knows what a policy pays, so of the year neither")
}

// A worked case: 1 − 0.9³ = 0.271, and with another of 0.2 a year 1 − (0.9 × 0.8)³.
func TestWithin_IsExact(t *testing.T) {
	in := company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldProbability: "0.1"})
	require.Nil(t, within(t, company(40, 1, Ransomware, Itemised)))
	texts := func(in Input) (all []string) {
		for _, w := range within(t, in) {
			all = append(all, w.Now.Value.String())
		}
		return all
	}
	require.Equal(t, []string{"0.1", "0.271", "0.40951", "0.6513215599"}, texts(in))
	in.Numbers[ChanceOf(Malware)] = decimal.New(2, -1)
	require.Equal(t, []string{"0.28", "0.626752", "0.8065082368", "0.9625609375737551"}, texts(in))
	in.Numbers[ChanceOf(Ransomware)] = decimal.New(9, -1)
	require.Equal(t, "0.28", texts(in)[0], "the chosen incident's chance is the field of the page")
	in.Numbers[FieldMeasureCost], in.Numbers[FieldMeasureProbability] = decimal.New(1, 5), decimal.New(5, -2)
	require.Equal(t, "0.24", within(t, in)[0].Measures.Value.String(), "1 − 0.95 × 0.8")
	require.Equal(t, "within.10", within(t, in)[3].Now.Key)
}

// The chances of other incidents move nothing but the year of all.
func TestSeveral_ChancesOfOthersMoveNoOtherAmount(t *testing.T) {
	for _, q := range questions() {
		with := q.in.Clone()
		for _, s := range Scenarios() {
			with.Numbers[ChanceOf(s)] = decimal.New(7, -2)
		}
		before, after := evaluate(t, q.in), evaluate(t, with)
		before.Input, after.Input = Input{}, Input{}
		require.Equal(t, before, after, q.name)
	}
}

func FuzzSeveral_MoreIncidentsNeverCostLess(f *testing.F) {
	seededWith(f, 60)
	f.Fuzz(func(t *testing.T, data []byte) {
		in := (&source{data}).valid()
		y, problems := severalOf(t, in)
		if y == nil || len(problems) > 0 || len(y.Counted) == 0 {
			return
		}
		totals := []*YearTotal{&y.Now, y.Measures, y.Cover}
		for _, total := range totals {
			if total == nil {
				continue
			}
			require.True(t, total.NoLoss.Value.LessThanOrEqual(one) && !total.NoLoss.Value.IsNegative())
			require.True(t, isFalling(total.Curve))
			for i := 1; i < len(total.Periods); i++ {
				require.True(t, total.Periods[i].Loss.Value.GreaterThanOrEqual(total.Periods[i-1].Loss.Value))
			}
		}
		if y.Measures != nil {
			require.True(t, y.Measures.Mean.Value.LessThanOrEqual(y.Now.Mean.Value.Add(one)))
		}
	})
}

func isFalling(curve []annual.Point) bool {
	for i := 1; i < len(curve); i++ {
		if curve[i].Exceeded.GreaterThan(curve[i-1].Exceeded) {
			return false
		}
	}
	return true
}

func within(t *testing.T, in Input) []Within {
	t.Helper()
	return NewModel(figures()).Within(evaluate(t, in).Answer)
}
