package gordonloeb_test

import (
	"math"
	"testing"

	"cybercost/calc/gordonloeb"
)

// BenchmarkOptimum_BothClasses is what the page asks for: one fact, both
// classes, their ceilings.
func BenchmarkOptimum_BothClasses(b *testing.B) {
	x := exposure("0.1", "23860000")
	fact := gordonloeb.Fact{Cost: num("500000"), Before: num("0.1"), After: num("0.04")}
	for b.Loop() {
		one, err := fact.ClassOne()
		if err != nil {
			b.Fatal(err)
		}
		two, err := fact.ClassTwo()
		if err != nil {
			b.Fatal(err)
		}
		for _, m := range []gordonloeb.Measure{one, two} {
			if _, err := m.Optimum(x); err != nil {
				b.Fatal(err)
			}
			if _, err := m.SharpCeiling(x); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(-math.Log10(worstRelativeError(b)), "digits")
}

// BenchmarkPoints_BothClasses draws both curves with 60 points each.
func BenchmarkPoints_BothClasses(b *testing.B) {
	x := exposure("0.1", "23860000")
	for b.Loop() {
		for _, m := range measures("0.000003") {
			if m.Class == gordonloeb.ClassOne && !m.Beta.IsInteger() {
				continue
			}
			if _, err := m.Points(x, num("2000000"), 60); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// worstRelativeError is the largest relative error of z* over the oracles'
// interior rows, so that the time stands beside what it bought.
func worstRelativeError(b *testing.B) float64 {
	worst := 0.0
	for _, file := range []string{"gl_class1.csv", "gl_class2.csv"} {
		for _, r := range rows(b, file) {
			if r["interior"] != "1" {
				continue
			}
			m := gordonloeb.Measure{Class: gordonloeb.ClassTwo, Alpha: r.decimal(b, "alpha")}
			if file == "gl_class1.csv" {
				m.Class, m.Beta = gordonloeb.ClassOne, r.decimal(b, "beta")
			}
			best, err := m.Optimum(r.exposure(b))
			if err != nil {
				b.Fatal(err)
			}
			want := r.decimal(b, "z_star")
			off := best.Investment.Sub(want).Abs().DivRound(want, 60).InexactFloat64()
			worst = max(worst, off)
		}
	}
	return worst
}
