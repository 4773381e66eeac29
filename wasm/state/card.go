package state

import (
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
		revenue := format.Spoken(one.Numbers[calc.FieldRevenue].Value)
		cards = append(cards, SampleCard{one.ID, s.Say(w.Name), s.Say(w.From), w.Text.Put(s.Language, people, revenue)})
	}
	return cards
}

// Assumptions lists the fields behind the chosen scenario's itemised amount,
// in the order shown.
func (s *Store) Assumptions() []calc.Field {
	scenario := calc.Scenario(s.Draft.Choices[calc.FieldScenario])
	if calc.Method(s.Draft.Choices[calc.FieldMethod]) != calc.Itemised {
		return []calc.Field{calc.FieldEffort, calc.FieldLabourCost, calc.FieldMargin}
	}
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

// Options lists the optional lines of the chosen scenario's itemised amount.
func (s *Store) Options() []calc.Field {
	scenario := calc.Scenario(s.Draft.Choices[calc.FieldScenario])
	if calc.Method(s.Draft.Choices[calc.FieldMethod]) != calc.Itemised {
		return nil
	}
	if scenario.Leak() {
		return calc.Switches()
	}
	if scenario.Stops() {
		return []calc.Field{calc.SwitchOnlineShop}
	}
	return nil
}
