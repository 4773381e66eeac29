package annual

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// drawn turns fuzz integers into a year: the rate in millionths up to 30, a
// severity of one of three kinds, a cover or none.
func drawn(t *testing.T, rate uint32, a, b uint64, kind uint8, deductible, limit uint64, share uint16) Input {
	yen := func(n, most uint64) decimal.Decimal { return decimal.New(int64(n%most)+1, 0) }
	low, more := yen(a, 1_000_000_000), yen(b, 1_000_000_000_000)
	var fit Fit
	var err error
	switch kind % 4 {
	case 0:
		fit, err = FromMedianAndMean(low, low.Add(more))
	case 1:
		fit, err = FromSpread(low, low.Add(decimal.New(int64(share), 0)), low.Add(more).Add(decimal.New(int64(share), 0)), num("0.9"))
	case 2:
		fit, err = FromBands([]decimal.Decimal{low, low.Add(one), low.Add(more).Add(one), low.Add(more).Add(more).Add(one)}, []int64{int64(kind), 3, int64(share % 7)})
	case 3:
		fit, err = FromMedianAndMean(low, low)
	}
	if err != nil {
		t.Skip(err) // a spread that is refused
	}
	in := Input{
		Rate: decimal.New(int64(rate%30_000_001), -6), Severity: fit.Severity, Points: 20,
		Percentiles: nums("0.05", "0.25", "0.5", "0.75", "0.9", "0.95", "0.975", "0.99", "0.995", "0.999"),
	}
	if kind&64 != 0 {
		kept := layered(t, yen(deductible, 10_000_000_000), yen(limit, 100_000_000_000), decimal.New(int64(share%101), -2))
		in.Kept = &kept
	}
	return in
}

func seedCorpus(f *testing.F) {
	f.Add(uint32(105361), uint64(38_000_000), uint64(22_190_000), uint8(64), uint64(1_000_000), uint64(30_000_000), uint16(90))
	f.Add(uint32(700_000), uint64(1_000_000), uint64(9_000_000), uint8(65), uint64(1_000_000), uint64(30_000_000), uint16(100))
	f.Add(uint32(3_000_000), uint64(1_000_000), uint64(49_000_000), uint8(66), uint64(0), uint64(5_000_000), uint16(100))
	f.Add(uint32(20_000_000), uint64(999_999), uint64(1), uint8(67), uint64(500_000), uint64(100_000), uint16(50))
	f.Add(uint32(1), uint64(1), uint64(1), uint8(0), uint64(0), uint64(0), uint16(0))
	f.Add(uint32(0), uint64(1000), uint64(1), uint8(3), uint64(0), uint64(0), uint16(0))
}

// distributions runs the year and says what every distribution of it is.
func distributions(t *testing.T, in Input) []Distribution {
	year, err := in.Total()
	require.NoError(t, err)
	if year.Kept == nil {
		return []Distribution{year.Gross}
	}
	off := year.Gross.Mean.Sub(year.Kept.Mean).Sub(year.Paid).Abs()
	require.False(t, off.GreaterThan(year.Gross.Mean.Mul(num("1e-12")).Add(num("2"))), "gross %s, kept %s, paid %s", year.Gross.Mean, year.Kept.Mean, year.Paid)
	require.False(t, year.Kept.NoLoss.LessThan(year.Gross.NoLoss))
	return []Distribution{year.Gross, *year.Kept}
}

func FuzzAnnual_PercentilesRise(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, rate uint32, a, b uint64, kind uint8, deductible, limit uint64, share uint16) {
		for _, d := range distributions(t, drawn(t, rate, a, b, kind, deductible, limit, share)) {
			var before Percentile
			for _, p := range d.Percentiles {
				require.False(t, p.Loss.LessThan(before.Loss), "%s after %s", p.Loss, before.Loss)
				require.False(t, p.Tail.LessThan(p.Loss), "tail %s below %s", p.Tail, p.Loss)
				require.False(t, p.Tail.Add(num("1")).LessThan(before.Tail), "tail %s after %s", p.Tail, before.Tail)
				before = p
			}
			for i := range d.Curve[1:] {
				require.False(t, d.Curve[i+1].Exceeded.GreaterThan(d.Curve[i].Exceeded), "point %d", i+1)
			}
		}
	})
}

func FuzzAnnual_OccurrenceNeverAboveAggregate(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, rate uint32, a, b uint64, kind uint8, deductible, limit uint64, share uint16) {
		for _, d := range distributions(t, drawn(t, rate, a, b, kind, deductible, limit, share)) {
			for _, p := range d.Percentiles {
				require.False(t, p.Loss.LessThan(p.Occurrence), "the year %s, its largest event %s, at %s", p.Loss, p.Occurrence, p.Chance)
			}
			for _, p := range d.Curve {
				require.False(t, p.Exceeded.LessThan(p.Occurrence), "the year %s, its largest event %s, at %s", p.Exceeded, p.Occurrence, p.Loss)
			}
		}
	})
}

func FuzzAnnual_NoLossChanceIsThatOfNoEvent(f *testing.F) {
	seedCorpus(f)
	f.Fuzz(func(t *testing.T, rate uint32, a, b uint64, kind uint8, deductible, limit uint64, share uint16) {
		in := drawn(t, rate, a, b, kind, deductible, limit, share)
		all := distributions(t, in)
		want := chance(exp(-in.Rate.InexactFloat64()))
		require.True(t, all[0].NoLoss.Equal(want), "%s and %s", all[0].NoLoss, want)
		for _, d := range all {
			require.True(t, d.Curve[0].Exceeded.Add(d.NoLoss).Equal(num("1")), "the curve starts at %s, no loss is %s", d.Curve[0].Exceeded, d.NoLoss)
			for _, p := range d.Percentiles {
				if p.Chance.LessThan(d.NoLoss) {
					require.True(t, p.Loss.IsZero(), "%s at %s, no loss is %s", p.Loss, p.Chance, d.NoLoss)
				}
			}
		}
	})
}
