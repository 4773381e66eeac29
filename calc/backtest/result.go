package backtest

import (
	"slices"

	"cybercost/calc"
	"cybercost/seeds"
)

// Result is all that the back-test shows.
type Result struct {
	Years  []Year // newest first
	Cases  []Compared
	Slopes []Slope
	Card   CardExample
}

// Run makes the back-test. The same figures give the same result. An error is a
// case that cannot be estimated.
func Run(f *seeds.Figures, e *seeds.Evidence) (Result, error) {
	cases, err := casesCompared(f, e)
	if err != nil {
		return Result{}, err
	}
	card, err := cardExample(f, e)
	if err != nil {
		return Result{}, err
	}
	return Result{yearsTried(f, e), cases, slopesOf(e), card}, nil
}

// Real are the cases that somebody paid.
func (r Result) Real() []Compared { return r.of(func(c seeds.Case) bool { return !c.Model }) }

// HeldOut are those of [Result.Real] that no figure of the model was made from.
func (r Result) HeldOut() []Compared {
	return r.of(func(c seeds.Case) bool { return !c.Model && !c.Fitted })
}

// Reckoned are the cases that somebody made up, and nobody paid.
func (r Result) Reckoned() []Compared { return r.of(func(c seeds.Case) bool { return c.Model }) }

func (r Result) of(is func(seeds.Case) bool) []Compared {
	return slices.DeleteFunc(slices.Clone(r.Cases), func(c Compared) bool { return !is(c.Case) })
}

// Inside is how many of some cases lie between low and high, at the exponents
// of the size: lower, used, higher.
func Inside(cases []Compared) []int {
	var counts []int
	for _, c := range cases {
		for i, r := range c.At {
			if i == len(counts) {
				counts = append(counts, 0)
			}
			if c.Inside(r) {
				counts[i]++
			}
		}
	}
	return counts
}

// CardExample is the one shop of whose leaked cards every part was told, part
// by part, and the means that another part of the model was made from.
type CardExample struct {
	Parts      []Part
	Means      []*seeds.Figure
	Monitoring *seeds.Figure // what the model leaves out, as a range printed at its lower end
}

// Part is one part of what a case paid beside our line of the same.
type Part struct {
	Published *seeds.Figure
	Line      calc.Line
}

func cardExample(f *seeds.Figures, e *seeds.Evidence) (CardExample, error) {
	out := CardExample{
		Means:      []*seeds.Figure{&e.EcResponseMean, &e.EcRecordsMean, &e.EcClosedMonthsMean},
		Monitoring: &e.CardMonitoringLow,
	}
	published := map[calc.LineKey]*seeds.Figure{
		calc.LineInvestigation: &e.CardExampleInvestigation,
		calc.LineNoticeMail:    &e.CardExampleLetters,
		calc.LineCallCentre:    &e.CardExampleCalls,
		calc.LineOther:         &f.CardExampleOther,
		calc.LineCardReissue:   &e.CardExampleCompensation,
	}
	for _, c := range seeds.Cases() {
		if c.Actual != e.CardExampleTotal.ID {
			continue
		}
		lines, err := linesOf(f, e, c)
		if err != nil {
			return out, err
		}
		for _, l := range lines {
			if figure := published[l.Key]; figure != nil {
				out.Parts = append(out.Parts, Part{figure, l})
			}
		}
	}
	return out, nil
}
