package chart

import "math"

// LogScale maps amounts to the width of a drawing by their logarithm. The
// zero LogScale is the Yardstick.
type LogScale struct{ Low, High float64 }

// Yardstick is the domain that title, panel, figure 1, large display and paper
// share, in yen: a place on it always means the same amount.
var Yardstick = LogScale{Low: 200_000, High: 500_000_000}

// reach bounds what a scale is extended to. Amounts outside stand at its ends.
var reach = LogScale{Low: 1, High: 1e18}

func (s LogScale) sound() LogScale {
	// An extended scale reaches up to a decade beyond.
	if !(s.Low >= reach.Low/11 && s.High > s.Low && s.High <= reach.High*11) {
		return Yardstick
	}
	return s
}

// Including extends the scale by whole decades until it holds every positive
// value. Whole decades keep its ends on ticks of the same kind.
func (s LogScale) Including(values ...float64) LogScale {
	s = s.sound()
	for _, v := range values {
		if v = finite(v); v < reach.Low || v > reach.High {
			continue
		}
		for v < s.Low {
			s.Low /= 10
		}
		for v > s.High {
			s.High *= 10
		}
	}
	return s
}

// At is the position of a value in percent; the ends hold what lies outside.
func (s LogScale) At(value float64) float64 {
	s = s.sound()
	if value = finite(value); value <= s.Low {
		return 0
	}
	return min(math.Log(value/s.Low)/math.Log(s.High/s.Low)*100, 100)
}

// Decades is how many powers of ten the scale spans.
func (s LogScale) Decades() float64 {
	s = s.sound()
	return math.Log10(s.High / s.Low)
}

// tick is a place on an axis. rank 2 is a power of ten, 1 a half, 0 the rest.
type tick struct {
	value, at float64
	rank      int
}

// lead is the leading digit of a tick of a log scale.
func (t tick) lead() int {
	return int(math.Round(t.value / math.Pow10(int(math.Floor(math.Log10(t.value)+1e-9)))))
}

// ticks are the slide-rule ticks of the scale, fewer on a long one.
func (s LogScale) ticks() []tick {
	s = s.sound()
	var out []tick
	for k := int(math.Floor(math.Log10(s.Low))); k <= int(math.Ceil(math.Log10(s.High))); k++ {
		for m := 1; m <= 9; m++ {
			v := float64(m) * math.Pow10(k)
			if v < s.Low*(1-1e-9) || v > s.High*(1+1e-9) || !s.shows(m) {
				continue
			}
			t := tick{value: v, at: s.At(v)}
			switch m {
			case 1:
				t.rank = 2
			case 5:
				t.rank = 1
			}
			out = append(out, t)
		}
	}
	return out
}

func (s LogScale) shows(m int) bool {
	switch d := s.Decades(); {
	case d <= 5:
		return true
	case d <= 8:
		return m == 1 || m == 2 || m == 5
	case d <= 11:
		return m == 1 || m == 5
	}
	return m == 1
}

// step is a round distance (1, 2 or 5 times a power of ten) that cuts a length
// into at most n pieces.
func step(length float64, n int) float64 {
	if length = finite(length); length < 1e-9 || n < 1 {
		return 1
	}
	raw := length / float64(n)
	unit := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, m := range []float64{1, 2, 5} {
		if m*unit >= raw*(1-1e-9) {
			return m * unit
		}
	}
	return 10 * unit
}
