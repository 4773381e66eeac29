package annual

// several is the chance of each total of two and more events on the lattice:
// with w the transform of the rates, the coefficients of
//
//	e^−total · (e^w − 1 − w)
//
// Leaving none and one out keeps the digits of the rest when events are rare.
func (l *lattice) several(rates []float64) []float64 {
	size := len(rates)
	s := newSpectrum(size)
	theta := tilt / (2 * float64(size))
	fall := exp(-theta)
	f := 1.0
	for k := 0; k < size; k += 2 {
		if k%256 == 0 {
			f = exp(-float64(theta * float64(k)))
		}
		s.re[k/2] = float64(rates[k] * f)
		f = float64(f * fall)
		s.im[k/2] = float64(rates[k+1] * f)
		f = float64(f * fall)
	}
	s.forward()
	s.each(l.severalOf)
	s.backward()
	chances := make([]float64, size)
	rise, scale := exp(theta), 1/float64(size)
	for k := 0; k < size; k += 2 {
		if k%256 == 0 {
			f = float64(exp(float64(theta*float64(k))) * scale)
		}
		chances[k] = float64(s.re[k/2] * f)
		f = float64(f * rise)
		chances[k+1] = float64(s.im[k/2] * f)
		f = float64(f * rise)
	}
	return chances
}

// severalOf is e^−total·(e^w − 1 − w).
func (l *lattice) severalOf(re, im float64) (float64, float64) {
	if float64(re*re)+float64(im*im) < 0.25 {
		// w²·(1/2 + w/6 + w²/24 + …)
		sumRe, sumIm := inverseFactorial[15], 0.0
		for n := 14; n >= 2; n-- {
			sumRe, sumIm = float64(sumRe*re)-float64(sumIm*im)+inverseFactorial[n], float64(sumRe*im)+float64(sumIm*re)
		}
		squareRe, squareIm := float64(re*re)-float64(im*im), float64(2*float64(re*im))
		outRe := float64(sumRe*squareRe) - float64(sumIm*squareIm)
		outIm := float64(sumRe*squareIm) + float64(sumIm*squareRe)
		return float64(l.none * outRe), float64(l.none * outIm)
	}
	size := exp(re - l.total)
	sin, cos := sincos(im)
	return float64(size*cos) - float64(l.none*(1+re)), float64(size*sin) - float64(l.none*im)
}

// severalAtoms is the cumulative chance of totals of two and more atoms and
// nothing else, by Panjer's recursion over the few rates that are not zero:
//
//	g₀ = e^(rate₀ − total)   g_k = Σ j·rate_j·g_(k−j) / k
func (l *lattice) severalAtoms(rates []float64) []float64 {
	var at []int
	for k, r := range rates {
		if k > 0 && r > 0 {
			at = append(at, k)
		}
	}
	g := make([]float64, len(rates))
	g[0] = exp(rates[0] - l.total)
	for k := 1; k < len(g); k++ {
		sum := 0.0
		for _, j := range at {
			if j > k {
				break
			}
			sum += float64(float64(float64(j)*rates[j]) * g[k-j])
		}
		g[k] = sum / float64(k)
	}
	cumulative, run := make([]float64, len(g)), 0.0
	for k := range g {
		several := g[k] - float64(l.none*rates[k])
		if k == 0 {
			several = float64(l.none * expRest2(rates[0]))
		}
		run += several
		cumulative[k] = run
	}
	return cumulative
}
