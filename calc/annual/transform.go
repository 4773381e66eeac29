package annual

// spectrum is a discrete Fourier transform of 2n real numbers, n a power of
// two, with the turns it needs.
//
// The 2n reals are worked as n complex numbers, the even ones their real and
// the odd ones their imaginary parts. The transform leaves its results in
// bit-reversed order and the inverse takes them so: between the two each is
// looked at on its own, with its conjugate partner, so no order is needed.
type spectrum struct {
	re, im []float64
	// turns, e^(−πi·j'/n) with j' the bits of j reversed. A table for n serves
	// every smaller transform too: each is the start of the next.
	cos, sin []float64
}

func newSpectrum(n int) spectrum {
	s := spectrum{
		re: make([]float64, n), im: make([]float64, n),
		cos: make([]float64, n), sin: make([]float64, n),
	}
	s.cos[0] = 1
	turn := halfPi1 + halfPi2
	for bit := 1; bit < n; bit *= 2 {
		sin, cos := sincos(-turn)
		for j := range bit {
			s.cos[bit+j] = float64(s.cos[j]*cos) - float64(s.sin[j]*sin)
			s.sin[bit+j] = float64(s.cos[j]*sin) + float64(s.sin[j]*cos)
		}
		turn *= 0.5
	}
	return s
}

// forward transforms re + i·im.
func (s spectrum) forward() {
	for half := len(s.re) / 2; half >= 1; half /= 2 {
		for block, start := 0, 0; start < len(s.re); block, start = block+1, start+2*half {
			cos, sin := s.cos[block], s.sin[block]
			re0, im0 := s.re[start:start+half], s.im[start:start+half]
			re1, im1 := s.re[start+half:start+2*half], s.im[start+half:start+2*half]
			for j := range re0 {
				re := float64(re1[j]*cos) - float64(im1[j]*sin)
				im := float64(re1[j]*sin) + float64(im1[j]*cos)
				re1[j], im1[j] = re0[j]-re, im0[j]-im
				re0[j], im0[j] = re0[j]+re, im0[j]+im
			}
		}
	}
}

// backward undoes forward, times len(re).
func (s spectrum) backward() {
	for half := 1; half < len(s.re); half *= 2 {
		for block, start := 0, 0; start < len(s.re); block, start = block+1, start+2*half {
			cos, sin := s.cos[block], s.sin[block]
			re0, im0 := s.re[start:start+half], s.im[start:start+half]
			re1, im1 := s.re[start+half:start+2*half], s.im[start+half:start+2*half]
			for j := range re0 {
				re, im := re0[j]-re1[j], im0[j]-im1[j]
				re0[j], im0[j] = re0[j]+re1[j], im0[j]+im1[j]
				re1[j] = float64(re*cos) + float64(im*sin)
				im1[j] = float64(im*cos) - float64(re*sin)
			}
		}
	}
}

// each replaces the transform of the 2n reals, frequency by frequency, by
// apply of it. apply has to map conjugates to conjugates.
//
// With Z the transform of the packed numbers, and Z' that of the conjugate
// frequency, the even and odd numbers' transforms are
//
//	E = (Z + conj Z')/2   O = (Z − conj Z')/2i
//
// and the reals' are X = E + w·O and, half a turn on, X = E − w·O, with w the
// turn of the frequency. Bit-reversed, the partners of the block [b, 2b) are
// that block backwards.
func (s spectrum) each(apply func(re, im float64) (float64, float64)) {
	zero, _ := apply(s.re[0]+s.im[0], 0)
	nyquist, _ := apply(s.re[0]-s.im[0], 0)
	s.re[0], s.im[0] = half(zero+nyquist), half(zero-nyquist)
	for b := 1; b < len(s.re); b *= 2 {
		for j, k := b, 2*b-1; j <= k; j, k = j+1, k-1 {
			evenRe, evenIm := half(s.re[j]+s.re[k]), half(s.im[j]-s.im[k])
			oddRe, oddIm := half(s.im[j]+s.im[k]), half(s.re[k]-s.re[j])
			cos, sin := s.cos[j], s.sin[j]
			turnedRe := float64(oddRe*cos) - float64(oddIm*sin)
			turnedIm := float64(oddRe*sin) + float64(oddIm*cos)
			re0, im0 := apply(evenRe+turnedRe, evenIm+turnedIm)
			re1, im1 := apply(evenRe-turnedRe, evenIm-turnedIm)
			evenRe, evenIm = half(re0+re1), half(im0+im1)
			turnedRe, turnedIm = half(re0-re1), half(im0-im1)
			oddRe = float64(turnedRe*cos) + float64(turnedIm*sin)
			oddIm = float64(turnedIm*cos) - float64(turnedRe*sin)
			s.re[j], s.im[j] = evenRe-oddIm, evenIm+oddRe
			s.re[k], s.im[k] = evenRe+oddIm, oddRe-evenIm
		}
	}
}

// half is x/2. It is exact, but without the conversion it would be fused too.
func half(x float64) float64 { return float64(0.5 * x) }
