package annual

// banded is a distribution known by how much of it lies in each of some bands:
// uniform in the first, which starts at zero, and uniform on a log scale in
// each of the others.
type banded struct {
	upper []float64 // ascending; band i ends at upper[i] and starts at upper[i−1], or 0
	tail  []float64 // tail[i] is the chance above upper[i]; the last is 0
}

// chances are the chances above the lower and the upper end of band i.
func (b banded) chances(i int) (lower, upper float64) {
	if i == 0 {
		return 1, b.tail[0]
	}
	return b.tail[i-1], b.tail[i]
}

func (b banded) above(x float64) float64 {
	if x <= 0 {
		return 1
	}
	for i, end := range b.upper {
		if x < end {
			lower, upper := b.chances(i)
			return lower - float64((lower-upper)*b.within(i, x))
		}
	}
	return 0
}

// within is how much of band i lies below x, which is in it.
func (b banded) within(i int, x float64) float64 {
	if i == 0 {
		return x / b.upper[0]
	}
	return log(x/b.upper[i-1]) / log(b.upper[i]/b.upper[i-1])
}

func (b banded) between(from, to float64) float64 {
	sum, start := 0.0, 0.0
	for i, end := range b.upper {
		x, y := max(from, start), min(to, end)
		if x < y {
			lower, upper := b.chances(i)
			sum += float64(lower*(y-x)) - float64((lower-upper)*(b.area(i, y)-b.area(i, x)))
		}
		start = end
	}
	return sum
}

// area is the integral of within from the start of band i to x:
//
//	first band   x²/(2·end)
//	others       (x·ln(x/start) − (x − start)) / ln(end/start)
func (b banded) area(i int, x float64) float64 {
	if i == 0 {
		return float64(x*x) / (2 * b.upper[0])
	}
	start := b.upper[i-1]
	return (float64(x*log(x/start)) - (x - start)) / log(b.upper[i]/start)
}

func (b banded) atoms() []atom { return nil }
