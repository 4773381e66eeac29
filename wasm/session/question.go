package session

import (
	"slices"

	"cybercost/calc"
)

// IncidentFacts lists what only the company knows of the chosen incident, and
// what therefore has no default: asked in the open.
func (s *Session) IncidentFacts() []calc.Field {
	return incidentFacts(calc.Scenario(s.Draft.Choices[calc.FieldScenario]))
}

func incidentFacts(scenario calc.Scenario) []calc.Field {
	switch scenario {
	case calc.PartnerStop:
		return []calc.Field{calc.FieldPartnerRevenue, calc.FieldPartnerMargin, calc.FieldPartnerMonths}
	case calc.TransferFraud:
		return []calc.Field{calc.FieldTransferLoss}
	}
	return nil
}

// Assumptions lists the fields behind the chosen scenario's itemised amount
// that can stay as they are, in the order shown. That amount stands beside
// every other, so they are asked whichever way is chosen.
func (s *Session) Assumptions() []calc.Field {
	return assumptionsOf(calc.Scenario(s.Draft.Choices[calc.FieldScenario]))
}

func assumptionsOf(scenario calc.Scenario) []calc.Field {
	var fields []calc.Field
	if scenario.Stops() {
		fields = append(fields, calc.FieldStoppedDaysLow, calc.FieldStoppedDaysTypical, calc.FieldStoppedDaysHigh,
			calc.FieldStoppedShare, calc.FieldDailyProfit)
	}
	fields = append(fields, calc.FieldExaminedPCs, calc.FieldExaminedServers)
	if scenario.Leak() {
		fields = append(fields, calc.FieldClaimingShare, calc.FieldCallCentreMonths)
	}
	if scenario == calc.CardLeak {
		fields = append(fields, calc.FieldMonitoringMonths)
	}
	return append(fields, calc.FieldEffort, calc.FieldLabourCost, calc.FieldMargin)
}

// Options lists the optional lines of the chosen scenario's itemised amount.
func (s *Session) Options() []calc.Field {
	return optionsOf(calc.Scenario(s.Draft.Choices[calc.FieldScenario]))
}

func optionsOf(scenario calc.Scenario) []calc.Field {
	if scenario.Leak() {
		return calc.Switches()
	}
	if scenario.Stops() {
		return []calc.Field{calc.SwitchOnlineShop}
	}
	return nil
}

// asked reports whether a field belongs to the question of a scenario: an
// assumption about another incident does not, whatever was typed into it.
func asked(field calc.Field, scenario calc.Scenario) bool {
	if !slices.Contains(calc.Scenarios(), scenario) {
		return true
	}
	of := func(scenario calc.Scenario) bool {
		return slices.Contains(incidentFacts(scenario), field) || slices.Contains(assumptionsOf(scenario), field)
	}
	return of(scenario) || !slices.ContainsFunc(calc.Scenarios(), of)
}

// Severities lists the bases of severity that fit the incident.
func (s *Session) Severities() []calc.SeverityBasis {
	scenario := calc.Scenario(s.Draft.Choices[calc.FieldScenario])
	return calc.SeveritiesFor(scenario)
}

// Company lists the facts of the company that are typed, in the order of the
// page.
func Company() []calc.Field { return slices.Clone(company) }

// Details lists what was asked about the incident and the amount, in the order
// of the page: all typed fields that are no facts of the company, nor about a
// year, a measure or a policy.
func Details() []calc.Field {
	var list []calc.Field
	for _, spec := range calc.Fields()[len(company):] {
		if spec.Field == calc.FieldProbability {
			break
		}
		list = append(list, spec.Field)
	}
	return list
}
