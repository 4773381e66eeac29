package session

import "cybercost/calc"

// incident is the one that is chosen.
func (s *Session) incident() calc.Scenario { return calc.Scenario(s.Draft.Choices[calc.FieldScenario]) }

// IncidentFacts lists what only the company knows of the chosen incident, and
// what therefore has no default: asked in the open.
func (s *Session) IncidentFacts() []calc.Field { return s.incident().Facts() }

// Assumptions lists the fields behind the chosen scenario's itemised amount
// that can stay as they are, in the order shown. That amount stands beside
// every other, so they are asked whichever way is chosen.
func (s *Session) Assumptions() []calc.Field { return s.incident().Assumptions() }

// Options lists the optional lines of the chosen scenario's itemised amount.
func (s *Session) Options() []calc.Field { return s.incident().Options() }

// Severities lists the bases of severity that fit the incident.
func (s *Session) Severities() []calc.SeverityBasis { return calc.SeveritiesFor(s.incident()) }
