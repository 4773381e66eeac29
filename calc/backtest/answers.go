package backtest

import (
	"cybercost/calc"
	"cybercost/seeds"
)

// answers are what the victims of one year told the police, by cost: counts[i]
// of them below ends[i] and not below the end before. Nothing is below the
// first band, and the last has no upper end.
type answers struct {
	year   string
	ends   []float64 // in yen
	counts []float64
}

// yearsOf are the years whose answers are known by band, newest first. The
// older one has the ends of the newer, but for the last.
func yearsOf(f *seeds.Figures, e *seeds.Evidence) []answers {
	uppers, newest := calc.CostBands(f)
	older := []*seeds.Figure{
		&e.NpaCostBand1Count2022, &e.NpaCostBand2Count2022, &e.NpaCostBand3Count2022,
		&e.NpaCostBand4Count2022, &e.NpaCostBand5Count2022,
	}
	return []answers{
		{newest[0].Describes, floats(uppers...), floats(newest...)},
		{older[0].Describes, floats(uppers[:len(older)-1]...), floats(older...)},
	}
}

func (a answers) all() float64 {
	sum := float64(0)
	for _, n := range a.counts {
		sum += n
	}
	return sum
}

// surely and possibly are how many of the answers lie between two amounts, if
// those of every band that an amount cuts lie outside, and if they lie inside.
func (a answers) surely(low, high float64) float64 {
	return a.banded(func(from, to float64, last bool) bool { return from >= low && to <= high && !last })
}

func (a answers) possibly(low, high float64) float64 {
	return a.banded(func(from, to float64, last bool) bool { return from < high && (to > low || last) })
}

// banded is the share of the answers in bands of which something is true.
func (a answers) banded(is func(from, to float64, last bool) bool) float64 {
	sum, from := float64(0), float64(0)
	for i, n := range a.counts {
		last := i == len(a.ends)
		to := from
		if !last {
			to = a.ends[i]
		}
		if is(from, to, last) {
			sum += n
		}
		from = to
	}
	return sum / a.all()
}

func floats(figures ...*seeds.Figure) []float64 {
	values := make([]float64, len(figures))
	for i, f := range figures {
		values[i] = float(f)
	}
	return values
}

func float(f *seeds.Figure) float64 { return f.Value.InexactFloat64() }
