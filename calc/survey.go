package calc

import "cybercost/seeds"

// SurveyValue is one published average or median.
type SurveyValue struct {
	Figure seeds.Figure
	Median bool
}

// surveyed lists the surveys of what one incident of a kind costs, the newest
// edition first.
func surveyed(f *seeds.Figures, s Scenario) (medians, means []seeds.Figure) {
	switch s {
	case Ransomware:
		return f.RansomwareMedian[:], f.RansomwareMean[:]
	case Malware:
		return nil, f.EmotetMean[:]
	case CardLeak:
		return nil, f.CardLeakMean[:]
	case PersonalLeak:
		return nil, f.PersonalLeakMean[:]
	}
	return nil, nil
}

// SurveyValues lists what surveys say one incident costs: medians before
// means, the newest edition of each first. The populations differ: they are
// never blended. Empty where nobody asked.
func SurveyValues(f *seeds.Figures, s Scenario) []SurveyValue {
	var values []SurveyValue
	medians, means := surveyed(f, s)
	for _, median := range medians {
		values = append(values, SurveyValue{median, true})
	}
	for _, mean := range means {
		values = append(values, SurveyValue{mean, false})
	}
	return values
}

// SurveyPair is the median and the mean of ransomware in the newest edition
// that gives both. Those of two editions are no pair: they asked different
// people.
func SurveyPair(f *seeds.Figures) (median, mean seeds.Figure) {
	for _, median = range f.RansomwareMedian {
		for _, mean = range f.RansomwareMean {
			if mean.Source == median.Source {
				return median, mean
			}
		}
	}
	return median, mean
}

// surveyEstimate takes what a survey says of this kind of incident:
//
//	the newest median, or else the newest mean
//
// Half of the answers were below a median, whereas a few large losses lift a
// mean above most of them.
func surveyEstimate(f *seeds.Figures, in Input) Estimate {
	values := SurveyValues(f, in.Scenario)
	if len(values) == 0 {
		return Estimate{Method: Survey, Lack: LackSurvey}
	}
	newest := values[0].Figure
	return Estimate{
		Method:  Survey,
		Omitted: omissions(in, Survey),
		Lines:   []Line{flat(figure(newest)).line("survey", RowContainment, DamageCost)},
	}.total()
}
