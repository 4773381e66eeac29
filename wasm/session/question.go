package session

import (
	"slices"
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// incident is the one that is chosen.
func (s *Session) incident() calc.Scenario { return calc.Scenario(s.Draft.Choices[calc.FieldScenario]) }

// IncidentFacts lists what only the company knows of the chosen incident, and
// what therefore has no default: asked in the open.
func (s *Session) IncidentFacts() []calc.Field {
	return append(s.incident().Facts(), inTheOpen(s.incident(), s.incident().Assumptions(), true)...)
}

// IncidentSwitches lists the switches that say what else the incident is: asked
// in the open, too.
func (s *Session) IncidentSwitches() []calc.Field {
	return inTheOpen(s.incident(), s.incident().Options(), true)
}

// inTheOpen keeps those of a list that are asked in the open, or the others.
func inTheOpen(incident calc.Scenario, list []calc.Field, open bool) []calc.Field {
	ask := incident.Open()
	return slices.DeleteFunc(list, func(field calc.Field) bool { return slices.Contains(ask, field) != open })
}

// Assumptions lists the fields behind the chosen scenario's itemised amount
// that can stay as they are, in the order shown. That amount stands beside
// every other, so they are asked whichever way is chosen.
func (s *Session) Assumptions() []calc.Field {
	return inTheOpen(s.incident(), s.incident().Assumptions(), false)
}

// Options lists the optional lines of the chosen scenario's itemised amount.
func (s *Session) Options() []calc.Field {
	return inTheOpen(s.incident(), s.incident().Options(), false)
}

// onceIn are the years of the chances that are proposed: the few that people
// name when they are asked how often.
var onceIn = []int{5, 10, 20}

// Chances are texts for the chance of a year, as people say it and as the field
// reads it. None stands there before it is chosen: nobody measured it.
func Chances(v voice.Voice) []string {
	var texts []string
	for _, years := range onceIn {
		texts = append(texts, v.Put(words.OnceIn, strconv.Itoa(years)))
	}
	return texts
}

// OtherChances are the fields of how likely the incidents are that are not chosen.
func (s *Session) OtherChances() []calc.Field {
	return slices.DeleteFunc(calc.FieldsOf(calc.GroupChance), func(field calc.Field) bool { return field == calc.ChanceOf(s.incident()) })
}

// Severities lists the bases of severity that fit the incident.
func (s *Session) Severities() []calc.SeverityBasis { return calc.SeveritiesFor(s.incident()) }
