package state

import (
	"slices"
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// SampleCard is a ready-made company as its button shows it.
type SampleCard struct{ ID, Name, From, Text string }

// SampleCards captions every ready-made company.
func (s *Store) SampleCards() []SampleCard {
	var cards []SampleCard
	for _, one := range Samples(s.Figures) {
		w := words.Samples[one.ID]
		people := format.Grouped(one.Input.Numbers[calc.FieldEmployees], 0)
		revenue := s.typed(calc.Money, one.Input.Numbers[calc.FieldRevenue])
		cards = append(cards, SampleCard{one.ID, s.Say(w.Name), s.Say(w.From), w.Text.Put(s.Language, people, revenue)})
	}
	return cards
}

// IncidentFacts lists what only the company knows of the chosen incident, and
// what therefore has no default: asked in the open.
func (s *Store) IncidentFacts() []calc.Field {
	return incidentFacts(calc.Scenario(s.Draft.Choices[calc.FieldScenario]))
}

// IncidentNote says what becomes of them.
func (s *Store) IncidentNote() string {
	if calc.Scenario(s.Draft.Choices[calc.FieldScenario]) == calc.PartnerStop {
		return s.Say(words.PartnerNote)
	}
	return s.Say(words.TransferNote)
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
func (s *Store) Assumptions() []calc.Field {
	return assumptionsOf(calc.Scenario(s.Draft.Choices[calc.FieldScenario]))
}

// AssumptionsNow says how many assumptions were entered, or that none was.
func (s *Store) AssumptionsNow() string {
	entered := 0
	for _, field := range s.Assumptions() {
		if s.Draft.Texts[field] != "" {
			entered++
		}
	}
	for _, field := range s.Options() {
		if s.Draft.On[field] {
			entered++
		}
	}
	if entered == 0 {
		return s.Say(words.DetailNow)
	}
	return words.DetailEntered.Put(s.Language, strconv.Itoa(entered))
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

// Options lists the optional lines of the chosen scenario's itemised amount.
func (s *Store) Options() []calc.Field {
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
