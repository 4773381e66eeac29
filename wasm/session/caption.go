package session

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// SampleCard is a ready-made company as its button shows it, and the incident it is
// an example of.
type SampleCard struct{ ID, Name, From, Text, Scenario string }

// SampleCards captions every ready-made company.
func (s *Session) SampleCards() []SampleCard {
	var cards []SampleCard
	for _, one := range s.samples {
		w := words.Samples.Of(one.ID)
		people := format.Grouped(one.Input.Numbers[calc.FieldEmployees], 0)
		revenue := s.Voice.Typed(calc.Money, one.Input.Numbers[calc.FieldRevenue])
		cards = append(cards, SampleCard{one.ID, s.Voice.Say(w.Name), s.Voice.Say(w.From), s.Voice.Put(w.Text, people, revenue), string(one.Input.Scenario)})
	}
	return cards
}

// IncidentNote says what becomes of the facts that only the company knows.
func (s *Session) IncidentNote() string {
	return s.Voice.Say(words.Scenarios.Of(s.incident()).Facts)
}

// AssumptionsNow says how many assumptions were entered, or that none was.
func (s *Session) AssumptionsNow() string {
	entered := 0
	for _, field := range s.Assumptions() {
		if s.entered(field) {
			entered++
		}
	}
	for _, field := range s.Options() {
		if s.Draft.On[field] {
			entered++
		}
	}
	if entered == 0 {
		return s.Voice.Say(words.DetailNow)
	}
	return s.Voice.Put(words.DetailEntered, strconv.Itoa(entered))
}

// SwitchNote says what a switch adds that is asked in the open, with the ids of
// the figures it names; empty for other switches.
func (s *Session) SwitchNote(field calc.Field) (text string, uses []string) {
	note := words.Switched.Of(field)
	if field != calc.SwitchTransferTypical {
		return s.Voice.Say(note), nil
	}
	sent := calc.TransferSent(s.Figures)
	amount := func(yen decimal.Decimal) string { return s.Voice.Headline(yen).String() }
	return s.Voice.Put(note, amount(sent.Amount.Low), amount(sent.Amount.Typical), amount(sent.Amount.High)), sent.Uses
}
