package annual

import "math"

// erfcxSeries is (1 + 2x)·e^(x²)·erfc(x) as a polynomial in
// (x − erfcxCentre)/(x + erfcxCentre) for x ≥ 0. The variable is that of
// Shepherd and Laframboise (Math. Comp. 36, 1981); the coefficients are a
// Chebyshev interpolation worked out to 60 digits for this package.
var erfcxSeries = [26]float64{
	1.23751263083782758,
	-0.1402405985855470184,
	0.003585415485464429369,
	0.08227673849015102403,
	-0.1088039301417488572,
	0.09230432116019833438,
	-0.05869339858963677443,
	0.02836227742151559534,
	-0.009746579558029271836,
	0.00175562583242176777,
	0.0002937136655913228435,
	-0.000290153979289945599,
	0.00005164909889276473205,
	0.00002238391203681462599,
	-0.00001144414623790245934,
	-9.728495828090972244e-7,
	1.751637649177820781e-6,
	-5.826280987454733162e-8,
	-2.586685075134266039e-7,
	2.428976199709444808e-8,
	3.867533448001140804e-8,
	-4.389283558609778674e-9,
	-5.17399030595432936e-9,
	5.457155059182145365e-10,
	4.251471599757953952e-10,
	-3.753154600914383058e-11,
}

const erfcxCentre = 3.75

// upperTail is P(Z > z) of the standard normal distribution, to some units in
// the last place relatively, and 0 beyond 37.
func upperTail(z float64) float64 {
	if z < 0 {
		return 1 - upperTail(-z)
	}
	if z > 37 {
		return 0
	}
	x := float64(z * sqrtHalf)
	t := (x - erfcxCentre) / (x + erfcxCentre)
	s := float64(t * t)
	even, odd := erfcxSeries[24], erfcxSeries[25]
	for n := 22; n >= 0; n -= 2 {
		even = float64(even*s) + erfcxSeries[n]
		odd = float64(odd*s) + erfcxSeries[n+1]
	}
	// e^(−z²/2) with z in two parts, the first of which has an exact square:
	// a rounding of z² would be a relative error of z² times as much.
	top := math.Float64frombits(math.Float64bits(z) &^ (1<<27 - 1))
	low := -float64(0.5 * float64((z-top)*(z+top)))
	bell := float64(exp(-float64(0.5*float64(top*top))) * (1 + expRest1(low)))
	return float64(0.5 * float64(bell*(even+float64(odd*t))/(1+2*x)))
}

// quantileOfNormal is the z with P(Z ≤ z) = p, for 0 < p < 1.
func quantileOfNormal(p float64) float64 {
	if p < 0.5 {
		return -quantileOfNormal1(p)
	}
	return quantileOfNormal1(1 - p)
}

// quantileOfNormal1 is the z ≥ 0 with P(Z > z) = q, by halving.
func quantileOfNormal1(q float64) float64 {
	low, high := 0.0, 40.0
	for range 70 {
		mid := float64(0.5 * (low + high))
		if upperTail(mid) > q {
			low = mid
		} else {
			high = mid
		}
	}
	return high
}
