package report

import (
	"strconv"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// SurveyRows lists what surveys say, newest first.
func (r *Report) SurveyRows() []Row {
	if r.s.Result == nil {
		return nil
	}
	var rows []Row
	for _, v := range calc.SurveyValues(r.s.Figures, r.s.Result.Input.Scenario) {
		key := ""
		if v.Taken {
			key = "estimate.typical"
		}
		rows = append(rows, Row{
			Name: r.surveyName(v), Sub: r.sample(v.Figure),
			Cells: []format.Cell{{Key: key, Value: v.Figure.Value, Style: format.StyleMan, Mark: v.Figure.Mark, Uses: []string{v.Figure.ID}}},
		})
	}
	return rows
}

func (r *Report) surveyName(v calc.SurveyValue) string {
	kind := words.Mean
	if v.Median {
		kind = words.Median
	}
	source := v.Figure.Source
	edition := source.Edition
	if year := source.Published; r.v.English() && len(year) > 4 {
		edition = year[:4] // editions have Japanese names
	}
	return voice.Publisher(source) + " " + edition + " " + r.v.Say(kind)
}

func (r *Report) sample(f *seeds.Figure) string {
	if f.Sample == 0 {
		return r.v.Say(words.SampleUnknown)
	}
	return r.v.Put(words.SampleSize, strconv.Itoa(f.Sample))
}
