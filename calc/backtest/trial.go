package backtest

import "cybercost/seeds"

// Model is a way to say beforehand what victims will answer.
type Model string

// The models that are tried on the same answers.
const (
	Carried   Model = "carried"   // today's: the answers of the other year, carried to the sizes of those who answer
	Lognormal Model = "lognormal" // one lognormal, fitted to the answers of the other year
	Former    Model = "former"    // version 0.1.0: lognormal through one low and one high for companies of any size
)

// Year is one year of answers, forecast from the other.
type Year struct {
	Tested, From string
	Answers      int
	Trials       []Trial
	Exponents    []Score // of [Carried], at the exponents of the size: lower, used, higher
}

// Trial is what came of one forecast. Shares are of the answers.
type Trial struct {
	Model                Model
	Low, High            float64 // the 10th and 90th percentile of the forecast, in yen; of [Carried] at the reference size
	Inside, Below, Above float64
	AtLeast, AtMost      float64 // inside, whatever the answers do within their bands
	Score
}

// Score is how good a forecast was; less is better.
type Score struct {
	Exponent float64 // of the size; 0 for a model without
	RPS, Log float64
}

func yearsTried(f *seeds.Figures, e *seeds.Evidence) []Year {
	years := yearsOf(f, e)
	var tried []Year
	for i, tested := range years {
		tried = append(tried, yearTried(f, e, tested, years[1-i]))
	}
	return tried
}

func yearTried(f *seeds.Figures, e *seeds.Evidence, tested, from answers) Year {
	before, real, mix := curveOf(f, from), curveOf(f, tested), mixOf(e)
	scored := func(exponent float64, under func(float64) float64) Score {
		return Score{exponent, rankedProbabilityScore(under, tested), logScore(under, tested)}
	}
	tried := func(model Model, low, high float64, score Score) Trial {
		below, above := real.under(low), 1-real.under(high)
		return Trial{model, low, high, 1 - below - above, below, above, tested.surely(low, high), tested.possibly(low, high), score}
	}
	y := Year{Tested: tested.year, From: from.year, Answers: int(tested.all())}
	for _, exponent := range exponentsOf(f) {
		y.Exponents = append(y.Exponents, scored(float(exponent), carriedOver(mix, before, float(exponent))))
	}
	single := fitted(from)
	former := through(float(&e.FormerResponseLow), float(&e.FormerResponseHigh))
	y.Trials = []Trial{
		tried(Carried, before.level(lowChance), before.level(highChance), y.Exponents[1]),
		tried(Lognormal, single.level(lowChance), single.level(highChance), scored(0, single.under)),
		tried(Former, former.level(lowChance), former.level(highChance), scored(0, former.under)),
	}
	return y
}

// exponentsOf are the exponents of the size: lower, used and higher.
func exponentsOf(f *seeds.Figures) []*seeds.Figure {
	return []*seeds.Figure{&f.SizeExponentLow, &f.SizeExponent, &f.SizeExponentHigh}
}
