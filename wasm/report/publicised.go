package report

import (
	"slices"
	"strconv"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/words"
)

// Publicised is what one edition of the survey of publicised cases says of a
// kind of incident.
type Publicised struct {
	Source *seeds.Source
	Kind   calc.Scenario
	Values []calc.SurveyValue
}

// Publicised lists the editions that stand beside the estimate: the newest on
// ransomware, then every one on this kind of incident, or on ransomware where
// the incident was not surveyed.
func (r *Report) Publicised() []Publicised {
	ransomware := r.editionsOn(calc.Ransomware)
	if kind := r.editionsOn(r.s.Result.Input.Scenario); len(kind) > 0 && kind[0].Kind != calc.Ransomware {
		return append(ransomware[:1], kind...)
	}
	return ransomware
}

// editionsOn groups what surveys say of an incident by edition.
func (r *Report) editionsOn(kind calc.Scenario) []Publicised {
	var editions []Publicised
	for _, v := range calc.SurveyValues(r.s.Figures, kind) {
		i := slices.IndexFunc(editions, func(e Publicised) bool { return e.Source == v.Figure.Source })
		if i < 0 {
			i = len(editions)
			editions = append(editions, Publicised{Source: v.Figure.Source, Kind: kind})
		}
		editions[i].Values = append(editions[i].Values, v)
	}
	return editions
}

// PublicisedNote says of which edition and kind of incident a number is.
func (r *Report) PublicisedNote(e Publicised, newest bool) string {
	if newest {
		return r.v.Put(words.LaneNewest, r.v.Edition(e.Source), r.PublicisedCount(words.LaneCount, e))
	}
	return r.v.Put(words.LaneOlder, r.v.Edition(e.Source), r.v.Say(words.Scenarios[e.Kind].Name), r.PublicisedCount(words.LaneCount, e))
}

// PublicisedCount is how many answered, empty where the edition does not say.
func (r *Report) PublicisedCount(text words.Text, e Publicised) string {
	n := e.Values[0].Figure.Sample
	if n == 0 {
		return ""
	}
	return r.v.Put(text, strconv.Itoa(n))
}
