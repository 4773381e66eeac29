package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc/cover"
)

func yearFinderOf(t testing.TB, in Input) *YearFinder {
	t.Helper()
	return NewModel(figures()).YearFinder(evaluate(t, in).Answer)
}

// keptInYear is what the page says of a year with another limit.
func keptInYear(t testing.TB, in Input, field Field, limit decimal.Decimal, years int) decimal.Decimal {
	t.Helper()
	in = in.Clone()
	if in.Proposes() {
		field = Proposed(field)
	}
	in.Numbers[field] = limit
	y, problems := yearOf(t, in)
	require.Empty(t, problems)
	total := y.Kept
	if in.Proposes() {
		total = y.Proposed
	}
	for _, p := range total.Periods {
		if p.Years == years {
			return p.Loss.Value
		}
	}
	t.Fatalf("no year of %d", years)
	return decimal.Decimal{}
}

// The limit leaves no more than the target in such a year, and one step less
// leaves more: both by what the page itself says of the year.
func TestYearFinder_IsTheLeastLimit(t *testing.T) {
	found, never, none := 0, 0, 0
	for name, in := range map[string]Input{
		"rare":      company(40, 500_000_000, Ransomware, Itemised, insured, map[Field]string{FieldProbability: "0.08", FieldTargetKept: "3000000"}),
		"often":     company(40, 500_000_000, Ransomware, Itemised, insured, map[Field]string{FieldProbability: "0.9", FieldTargetKept: "20000000"}),
		"no policy": company(12, 90_000_000, PersonalLeak, Itemised, map[Field]string{FieldProbability: "0.07", FieldTargetKept: "2000000", FieldRecords: "3000"}),
		"little":    company(12, 90_000_000, Ransomware, Itemised, map[Field]string{FieldProbability: "0.3", FieldTargetKept: "1"}),
		"proposed":  withProposal(company(40, 500_000_000, Ransomware, Itemised, insured, map[Field]string{FieldTargetKept: "6000000"}), map[Field]string{FieldCostShare: "0.7", FieldProfitWaiting: "30"}),
	} {
		t.Run(name, func(t *testing.T) {
			target := in.Numbers[FieldTargetKept]
			x := yearFinderOf(t, in)
			require.NotNil(t, x)
			require.Equal(t, in.Proposes(), x.Proposed)
			require.Equal(t, []int{20, 100}, []int{x.Years[0].Years, x.Years[1].Years})
			for _, y := range x.Years {
				require.Len(t, y.Limits, 4)
				for _, l := range y.Limits {
					field := FieldOverallLimit
					if l.Part != "" {
						field = TermsOf(l.Part)[0].Field
					}
					if l.Limit == nil {
						never++
						most := keptInYear(t, in, field, maxMoney, y.Years)
						require.True(t, most.GreaterThan(target), "%s: %s is enough", field, most)
						require.Equal(t, most.String(), l.Left.Value.String())
						require.NotEmpty(t, l.Why, field)
						continue
					}
					limit := l.Limit.Value
					kept := keptInYear(t, in, field, limit, y.Years)
					require.True(t, kept.LessThanOrEqual(target), "%d, %s: %s leaves %s", y.Years, field, limit, kept)
					if limit.IsZero() {
						none++
						continue
					}
					found++
					less := limit.Sub(decimal.NewFromInt(LimitStep))
					require.True(t, keptInYear(t, in, field, less, y.Years).GreaterThan(target), "%d, %s: %s is enough", y.Years, field, less)
				}
			}
			require.Greater(t, len(x.Amounts()), 7)
		})
	}
	require.Positive(t, found)
	require.Positive(t, never)
	require.Positive(t, none)
}

// A step asks for the year once: what one takes is what a year takes.
func TestYearSearch_AsksOnceInAStep(t *testing.T) {
	in := company(40, 500_000_000, Ransomware, Itemised, insured, map[Field]string{FieldTargetKept: "3000000"})
	s := NewModel(figures()).SeekYear(evaluate(t, in).Answer)
	steps, asked := 0, 0
	for more := true; more; steps++ {
		before, part := len(s.kept), len(s.parts)
		more = s.Step()
		if len(s.parts) != part {
			continue // it turned to the next
		}
		require.LessOrEqual(t, len(s.kept)-before, 1)
		asked += len(s.kept) - before
		require.Equal(t, !more, s.Found() != nil)
	}
	require.Greater(t, asked, 5)
	require.Less(t, steps, 2*asked)
	require.False(t, s.Step())
	require.Equal(t, yearFinderOf(t, in), s.Found())
}

// Of a bad incident everything is paid; what a bad year leaves is above another limit.
func TestYearFinder_SaysWhatEndsBeyondABadIncident(t *testing.T) {
	in := with(company(40, 500_000_000, Ransomware, Itemised, map[Field]string{
		FieldProbability: "0.3", FieldTargetKept: "1", FieldLiabilityLimit: "900000000", FieldProfitLimit: "900000000", FieldCostLimit: "70000000",
	}), SwitchCoverPrevention)
	a := evaluate(t, in)
	require.Equal(t, "0", a.Protection.High.Kept.Value.String())
	year := NewModel(figures()).YearFinder(a.Answer).Years[1]
	require.Equal(t, 100, year.Years)
	for _, l := range year.Limits {
		if l.Part == cover.Cost {
			require.NotNil(t, l.Limit)
			continue
		}
		require.Nil(t, l.Limit, l.Part)
		require.Equal(t, []Why{KeptAboveLimit}, l.Why, l.Part)
	}
}

func TestYearFinder_NeedsAChanceATargetAndParts(t *testing.T) {
	whole := map[Field]string{FieldProbability: "0.1", FieldTargetKept: "3000000"}
	require.NotNil(t, yearFinderOf(t, company(40, 500_000_000, Ransomware, Itemised, whole)))
	require.Nil(t, yearFinderOf(t, company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldTargetKept: "3000000"})))
	require.Nil(t, yearFinderOf(t, company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldProbability: "0.1"})))
	require.Nil(t, yearFinderOf(t, company(40, 500_000_000, Ransomware, Survey, whole)))
	require.Empty(t, (*YearFinder)(nil).Amounts())
}

func BenchmarkYearFinder(b *testing.B) {
	in := company(40, 500_000_000, Ransomware, Itemised, insured, map[Field]string{FieldTargetKept: "3000000"})
	m := NewModel(figures())
	a := evaluate(b, in).Answer
	for b.Loop() {
		m.YearFinder(a)
	}
}
