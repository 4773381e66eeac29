package annual

// banded is a distribution known by the chance of more than each of some
// amounts, and uniform on a log scale between two of them.
type banded struct {
	ends []float64 // ascending, above zero
	tail []float64 // tail[i] is the chance above ends[i]; the first is 1, the last 0
}

func (b banded) above(x float64) float64 {
	if x <= b.ends[0] {
		return 1
	}
	for i := 1; i < len(b.ends); i++ {
		if x < b.ends[i] {
			return b.tail[i-1] - float64((b.tail[i-1]-b.tail[i])*b.within(i, x))
		}
	}
	return 0
}

// within is how much of the band that ends at ends[i] lies below x, which is in it.
func (b banded) within(i int, x float64) float64 {
	return log(x/b.ends[i-1]) / log(b.ends[i]/b.ends[i-1])
}

func (b banded) between(from, to float64) float64 {
	sum := max(min(to, b.ends[0])-from, 0)
	for i := 1; i < len(b.ends); i++ {
		x, y := max(from, b.ends[i-1]), min(to, b.ends[i])
		if x < y {
			sum += float64(b.tail[i-1]*(y-x)) - float64((b.tail[i-1]-b.tail[i])*(b.area(i, y)-b.area(i, x)))
		}
	}
	return sum
}

// area is the integral of within from the start of a band to x:
//
//	(x·ln(x/start) − (x − start)) / ln(end/start)
func (b banded) area(i int, x float64) float64 {
	start := b.ends[i-1]
	return (float64(x*log(x/start)) - (x - start)) / log(b.ends[i]/start)
}

func (b banded) atoms() []atom { return nil }
