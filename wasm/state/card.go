package state

import (
	"slices"

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
		people := format.Grouped(one.Numbers[calc.FieldEmployees].Value, 0)
		revenue := s.typed(calc.Money, one.Numbers[calc.FieldRevenue].Value)
		cards = append(cards, SampleCard{one.ID, s.Say(w.Name), s.Say(w.From), w.Text.Put(s.Language, people, revenue)})
	}
	return cards
}

// Assumptions lists the fields behind the chosen scenario's itemised amount,
// in the order shown. That amount stands beside every other, so they are asked
// whichever way is chosen.
func (s *Store) Assumptions() []calc.Field {
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
	switch scenario {
	case calc.CardLeak:
		fields = append(fields, calc.FieldMonitoringMonths)
	case calc.PartnerStop:
		fields = append(fields, calc.FieldPartnerRevenue, calc.FieldPartnerMargin, calc.FieldPartnerMonths)
	case calc.TransferFraud:
		fields = append(fields, calc.FieldTransferLoss)
	}
	return append(fields, calc.FieldEffort, calc.FieldLabourCost, calc.FieldMargin)
}

// asked reports whether a field belongs to the question of a scenario: an
// assumption about another incident does not, whatever was typed into it.
func asked(field calc.Field, scenario calc.Scenario) bool {
	if !slices.Contains(calc.Scenarios(), scenario) {
		return true
	}
	for _, other := range calc.Scenarios() {
		if slices.Contains(assumptionsOf(other), field) {
			return slices.Contains(assumptionsOf(scenario), field)
		}
	}
	return true
}

// Options lists the optional lines of the chosen scenario's itemised amount.
func (s *Store) Options() []calc.Field {
	scenario := calc.Scenario(s.Draft.Choices[calc.FieldScenario])
	if scenario.Leak() {
		return calc.Switches()
	}
	if scenario.Stops() {
		return []calc.Field{calc.SwitchOnlineShop}
	}
	return nil
}
