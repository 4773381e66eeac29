package annual

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSmooth_NeverFallsNorOvershootsAStep(t *testing.T) {
	for _, values := range [][]float64{
		{0, 0, 0, 0, 1, 1, 1, 1}, {0, 0.001, 0.002, 0.003, 0.9, 0.901, 0.902, 0.903}, {0.2, 0.1, 0.1, 0.5, 0.5, 0.6, 1, 1},
	} {
		l := &lattice{step: 1, smooth: values}
		before := l.smoothAt(1.5)
		for i := range 601 {
			at := l.smoothAt(1.5 + float64(i)/100)
			require.GreaterOrEqual(t, at, before-1e-15, "%v at %v", values, 1.5+float64(i)/100)
			require.LessOrEqual(t, at, values[7])
			before = at
		}
	}
}

func TestSmooth_OfACubicIsTheCubic(t *testing.T) {
	l := &lattice{step: 2}
	cubic := func(x float64) float64 { return x*x*x + x*x + x }
	for k := range 12 {
		l.smooth = append(l.smooth, cubic(float64(k)*2+1))
	}
	for _, x := range []float64{8, 9.5, 13, 15.7} {
		requireRelative(t, cubic(x), l.smoothAt(x), 1e-13, "at %v", x)
	}
}
