package calc

import (
	"slices"

	"cybercost/seeds"
)

// SurveyValue is one published average or median.
type SurveyValue struct {
	Figure *seeds.Figure
	Median bool
	Taken  bool // the one that the estimate by survey takes
}

// SurveyValues lists what surveys say one incident costs, the newest edition
// first, and the median of an edition before its mean. The populations differ:
// they are never blended. Empty where nobody asked.
func SurveyValues(f *seeds.Figures, s Scenario) []SurveyValue {
	var values []SurveyValue
	medians, means := incidentOf(s).surveys(f)
	for len(medians) > 0 || len(means) > 0 {
		if len(means) == 0 || len(medians) > 0 && medians[0].Source.Published >= means[0].Source.Published {
			values, medians = append(values, SurveyValue{Figure: &medians[0], Median: true}), medians[1:]
		} else {
			values, means = append(values, SurveyValue{Figure: &means[0]}), means[1:]
		}
	}
	if len(values) > 0 {
		taken := max(slices.IndexFunc(values, func(v SurveyValue) bool { return v.Median }), 0)
		values[taken].Taken = true
	}
	return values
}

// SurveyPair is the median and the mean of ransomware in the newest edition
// that gives both. Those of two editions are no pair: they asked different
// people.
func SurveyPair(f *seeds.Figures) (median, mean *seeds.Figure) {
	for i := range f.RansomwareMedian {
		for j := range f.RansomwareMean {
			if median, mean = &f.RansomwareMedian[i], &f.RansomwareMean[j]; mean.Source == median.Source {
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
	for _, v := range SurveyValues(f, in.Scenario) {
		if v.Taken {
			return Estimate{
				Method:  Survey,
				Omitted: omissions(in, Survey),
				Lines:   []Line{flat(figure(v.Figure)).line(LineSurvey, RowContainment, DamageCost)},
			}.total()
		}
	}
	return Estimate{Method: Survey, Lack: LackSurvey}
}
