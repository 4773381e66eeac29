package plan

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
)

// shelf is twelve measures with thirds and sevenths as effects, so that every
// product is as long as it can be on the page.
func shelf() Input {
	in := anyPlan(rand.New(rand.NewPCG(12, 12)), MaxMeasures, true)
	in.Years, in.Discount = MaxYears, d("0.03")
	for i := range in.Measures {
		m := &in.Measures[i]
		m.Start, m.Needs, m.AlternativeTo = 1+i%3, nil, nil
		m.Left = Left{Chance: decimal.NewNullDecimal(decimal.New(int64(i+1), 0).DivRound(decimal.New(17, 0), 24))}
		if i%2 == 0 {
			m.Left.Stopped = decimal.NewNullDecimal(decimal.New(int64(i+1), 0).DivRound(decimal.New(19, 0), 24))
		}
	}
	return in
}

func BenchmarkSets_OfTwelveMeasures(b *testing.B) {
	in := shelf()
	for b.Loop() {
		if _, err := in.Sets(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSets_OfTwelveMeasuresInRoundNumbers(b *testing.B) {
	in := shelf()
	for i := range in.Measures {
		m := &in.Measures[i]
		m.Left = Left{Chance: decimal.NewNullDecimal(decimal.New(int64(50+3*i), -2)), Recovery: decimal.NullDecimal{Decimal: d("0.5"), Valid: i%3 == 0}}
	}
	for b.Loop() {
		if _, err := in.Sets(); err != nil {
			b.Fatal(err)
		}
	}
}
