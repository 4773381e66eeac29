package state

import (
	"slices"
	"strconv"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/words"
)

// survey is what one edition of the survey of publicised cases says of a kind
// of incident.
type survey struct {
	of     *seeds.Source
	kind   calc.Scenario
	values []calc.SurveyValue
}

// surveys lists the editions that stand beside the estimate: the newest on
// ransomware, then every one on this kind of incident, or on ransomware where
// the incident was not surveyed.
func (s *Store) surveys() []survey {
	ransomware := s.editionsOn(calc.Ransomware)
	if kind := s.editionsOn(s.Result.Input.Scenario); len(kind) > 0 && kind[0].kind != calc.Ransomware {
		return append(ransomware[:1], kind...)
	}
	return ransomware
}

// editionsOn groups what surveys say of an incident by edition.
func (s *Store) editionsOn(kind calc.Scenario) []survey {
	var editions []survey
	for _, v := range calc.SurveyValues(s.Figures, kind) {
		i := slices.IndexFunc(editions, func(e survey) bool { return e.of == v.Figure.Source })
		if i < 0 {
			i = len(editions)
			editions = append(editions, survey{of: v.Figure.Source, kind: kind})
		}
		editions[i].values = append(editions[i].values, v)
	}
	return editions
}

// surveyNote says of which edition and kind of incident a lane is.
func (s *Store) surveyNote(e survey, newest bool) string {
	if newest {
		return words.LaneNewest.Put(s.Language, s.edition(e.of), s.surveyCount(words.LaneCount, e))
	}
	return words.LaneOlder.Put(s.Language, s.edition(e.of), s.Say(words.Scenarios[e.kind].Name), s.surveyCount(words.LaneCount, e))
}

// surveyCount is how many answered, empty where the edition does not say.
func (s *Store) surveyCount(text words.Text, e survey) string {
	n := e.values[0].Figure.Sample
	if n == 0 {
		return ""
	}
	return text.Put(s.Language, strconv.Itoa(n))
}

// axisSource names every source of the axis, with its editions.
func (s *Store) axisSource() string {
	var editions []*seeds.Source
	for _, e := range s.surveys() {
		editions = append(editions, e.of)
	}
	f := s.Figures
	return words.AxisSource.Put(s.Language,
		s.issued(f.SmeDamageMean.Newest().Source), s.issued(f.NpaCostAnswers.Newest().Source), s.issued(editions...))
}
