package annual

import (
	"testing"

	"github.com/stretchr/testify/require"
	"gonum.org/v1/gonum/dsp/fourier"
)

// numbers are some reals without a pattern, the same every time.
func numbers(n int) []float64 {
	all, state := make([]float64, n), uint64(1)
	for i := range all {
		state = state*6364136223846793005 + 1442695040888963407
		all[i] = float64(state>>11) / (1 << 53)
	}
	return all
}

// TestSpectrum_IsThatOfGonum multiplies two transforms by way of both and so
// compares forward, order and backward at once: a circular convolution.
func TestSpectrum_IsThatOfGonum(t *testing.T) {
	for _, n := range []int{2, 4, 64, 4096} {
		x := numbers(2 * n)
		reference := fourier.NewFFT(2 * n)
		coefficients := reference.Coefficients(nil, x)
		for i, c := range coefficients {
			coefficients[i] = c*c + 3*c
		}
		want := reference.Sequence(nil, coefficients)

		s := newSpectrum(n)
		for i := range n {
			s.re[i], s.im[i] = x[2*i], x[2*i+1]
		}
		s.forward()
		s.each(func(re, im float64) (float64, float64) { return re*re - im*im + 3*re, 2*re*im + 3*im })
		s.backward()
		for i := range n {
			require.InEpsilon(t, want[2*i], 2*s.re[i], 1e-12, "n %d, %d", n, 2*i)
			require.InEpsilon(t, want[2*i+1], 2*s.im[i], 1e-12, "n %d, %d", n, 2*i+1)
		}
	}
}
