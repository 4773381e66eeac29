package annual

import "math"

// The elementary functions of this package are its own. Those of package math
// are written in assembly for some machines and may be compiled to fused
// multiply-adds on others, so their last bits differ from machine to machine.
// Here every product that is added to something is converted to float64 first,
// which the language defines as a rounding: what follows is the same bits
// everywhere. math.Sqrt, Floor, Frexp and the bit conversions are exact.

const (
	log2e = 1.44269504088896340735992468100189214
	// ln 2 in two parts, the first with enough trailing zeros that a whole
	// number of them up to 2²⁰ is exact.
	ln2Hi = 0x1.62e42fee00000p-1
	ln2Lo = 0x1.a39ef35793c76p-33
	// π/2 in three parts, likewise.
	halfPi1   = 0x1.921fb54400000p+0
	halfPi2   = 0x1.0b4611a600000p-34
	halfPi3   = 0x1.3198a2e037073p-69
	twoOverPi = 0.636619772367581343075535053490057448
	sqrtHalf  = 0.707106781186547524400844362104849039
	expLowest = -708
)

// inverseFactorial[n] is 1/n!.
var inverseFactorial = func() (f [19]float64) {
	n := 1.0
	for i := range f {
		if i > 0 {
			n *= float64(i)
		}
		f[i] = 1 / n
	}
	return f
}()

// exp is e^x, and 0 below expLowest. x is at most 700.
func exp(x float64) float64 {
	if x < expLowest {
		return 0
	}
	k := math.Floor(float64(x*log2e) + 0.5)
	r := x - float64(k*ln2Hi) - float64(k*ln2Lo)
	s := float64(r * r)
	// The Taylor series, even and odd powers apart so that they can be worked
	// out at the same time.
	even, odd := inverseFactorial[14], inverseFactorial[13]
	for n := 12; n >= 2; n -= 2 {
		even = float64(even*s) + inverseFactorial[n]
		odd = float64(odd*s) + inverseFactorial[n-1]
	}
	tail := float64(even*s) + float64((odd-1)*r) + r
	return float64((1 + tail) * math.Float64frombits(uint64(int64(k)+1023)<<52))
}

// log is ln x for a positive, finite, normal x.
func log(x float64) float64 {
	m, e := math.Frexp(x)
	if m < sqrtHalf {
		m *= 2
		e--
	}
	t := (m - 1) / (m + 1)
	s := float64(t * t)
	sum := 1.0 / 23
	for n := 21; n >= 3; n -= 2 {
		sum = float64(sum*s) + 1/float64(n)
	}
	k := float64(e)
	t2 := 2 * t
	return float64(k*ln2Hi) + (t2 + (float64(float64(t2*s)*sum) + float64(k*ln2Lo)))
}

// sincos is sin x and cos x for |x| up to some thousands.
func sincos(x float64) (sin, cos float64) {
	k := math.Floor(float64(x*twoOverPi) + 0.5)
	r := x - float64(k*halfPi1) - float64(k*halfPi2) - float64(k*halfPi3)
	s := float64(r * r)
	sin, cos = inverseFactorial[17], inverseFactorial[18]
	for n := 15; n >= 1; n -= 2 {
		sin = inverseFactorial[n] - float64(sin*s)
		cos = inverseFactorial[n+1] - float64(cos*s)
	}
	sin = float64(sin * r)
	cos = 1 - float64(cos*s)
	switch int64(k) & 3 {
	case 1:
		return cos, -sin
	case 2:
		return -sin, -cos
	case 3:
		return -cos, sin
	}
	return sin, cos
}

// expRest2 is e^x − 1 − x for x ≥ 0, without cancellation.
func expRest2(x float64) float64 {
	if x > 0.5 {
		return exp(x) - 1 - x
	}
	sum := inverseFactorial[16]
	for n := 15; n >= 2; n-- {
		sum = float64(sum*x) + inverseFactorial[n]
	}
	return float64(float64(sum*x) * x)
}

// expRest1 is e^x − 1, likewise, for any x.
func expRest1(x float64) float64 {
	if x > 0.5 || x < -0.5 {
		return exp(x) - 1
	}
	sum := inverseFactorial[16]
	for n := 15; n >= 1; n-- {
		sum = float64(sum*x) + inverseFactorial[n]
	}
	return float64(sum * x)
}
