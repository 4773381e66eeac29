package calc

import "cybercost/seeds"

// SurveyValue is one published average or median.
type SurveyValue struct {
	Figure seeds.Figure
	Median bool
}

// SurveyValues lists what surveys say one incident costs, newest first. The
// populations differ: they are never blended. Empty where nobody asked.
func SurveyValues(f *seeds.Figures, s Scenario) []SurveyValue {
	switch s {
	case Ransomware:
		return []SurveyValue{
			{f.RansomwareMedian2025, true},
			{f.RansomwareMean2025, false},
			{f.RansomwareMean2023, false},
		}
	case Malware:
		return []SurveyValue{{f.EmotetMean2023, false}}
	case CardLeak:
		return []SurveyValue{{f.CardLeakMean2023, false}}
	case PersonalLeak:
		return []SurveyValue{{f.PersonalLeakMean2023, false}}
	}
	return nil
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
