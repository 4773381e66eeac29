package calc

import (
	"maps"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// IncidentEstimate is what one incident would cost the company, beside the
// others that might happen to it instead. They are never added up.
type IncidentEstimate struct {
	Scenario Scenario
	Estimate Estimate
	Kept     decimal.NullDecimal // of the typical amount; not valid where no term of a policy was entered, or there is nothing to settle
}

// Incidents answers one input for every incident, in the order of [Scenarios].
// The chosen one has the amount and the way of the page. The others are
// itemised, the one way that is there for all, from the same answers: see
// [Input.about]. Where it can only be told with a fact that was not entered,
// the estimate lacks its amount or says what it leaves out, as on the page.
//
// What does not depend on the incident is worked out once, and the exponents
// of the size are left out: nothing shows them for six incidents. Nil for an
// input that [Validate] refuses.
func Incidents(f *seeds.Figures, in Input) []IncidentEstimate { return NewModel(f).Incidents(in) }

// Incidents is [Incidents] with figures that were prepared.
func (m *Model) Incidents(in Input) []IncidentEstimate {
	f := m.Figures
	if len(Validate(f, in)) > 0 {
		return nil
	}
	_, covered := policyOf(in)
	to := m.carrier(in)
	all := make([]IncidentEstimate, 0, len(incidents))
	for i := range incidents {
		asked := in.about(incidents[i].scenario)
		e := IncidentEstimate{Scenario: asked.Scenario}
		if asked.Method == Itemised {
			e.Estimate = itemisedEstimate(f, asked, to.toAnother())
		} else {
			e.Estimate = m.estimate(asked, asked.Method)
		}
		if covered {
			e.Kept = keptTypically(f, asked, e.Estimate)
		}
		all = append(all, e)
	}
	return all
}

// shared are the answers beside an incident that are about the company, and
// so the same whatever happens to it.
var shared = []Field{FieldDailyProfit, FieldBankBalance, FieldLabourCost, FieldMargin}

// about is the same question about another incident, which may share the numbers
// and the switches. The company stays what it is, what an incident's own facts
// are counts for it, and a policy has its terms. What was assumed of the chosen
// incident (days, devices, who claims) and the lines switched on for it say
// nothing of another; the distribution of the money sent is the answer to a fact,
// and stays with it.
func (in Input) about(s Scenario) Input {
	if s == in.Scenario {
		return in
	}
	about := in
	about.Scenario, about.Method, about.Severity = s, Itemised, SeverityRange
	for field := range in.Numbers {
		if !s.keeps(field) {
			about.Numbers = maps.Clone(in.Numbers)
			maps.DeleteFunc(about.Numbers, func(field Field, _ decimal.Decimal) bool { return !s.keeps(field) })
			break
		}
	}
	for field := range in.Switches {
		if !keepsSwitch(field) {
			about.Switches = maps.Clone(in.Switches)
			maps.DeleteFunc(about.Switches, func(field Field, _ bool) bool { return !keepsSwitch(field) })
			break
		}
	}
	return about
}

// keeps reports whether an answer counts for an incident that is not chosen.
func (s Scenario) keeps(field Field) bool {
	spec, _ := SpecOf(field)
	switch spec.Group {
	case GroupIncident:
		return known(incidentOf(s).facts, field) || known(shared, field) && s.Asks(field)
	case GroupCarry, GroupMeasure, GroupChance:
		return false // moves no amount of an incident
	}
	return true
}

// keepsSwitch reports whether a switch counts for an incident that is not chosen.
func keepsSwitch(field Field) bool {
	return field == SwitchTransferTypical || known(PolicySwitches(), field)
}

// Shared lists the fields beside an incident that count for it even while
// another is chosen: the facts of each, and what is about the company.
func Shared() []Field {
	var all []Field
	for i := range incidents {
		for _, field := range incidents[i].facts {
			if !known(all, field) {
				all = append(all, field)
			}
		}
	}
	return append(all, shared...)
}

// Amounts are low, typical and high, each with the figures behind it; none
// where there is no amount.
func (e IncidentEstimate) Amounts() []Amount {
	if e.Estimate.Lack != "" {
		return nil
	}
	key, sum := "incident."+string(e.Scenario), e.Estimate.sum()
	return []Amount{sum.low.amount(key + ".low"), sum.typical.amount(key + ".typical"), sum.high.amount(key + ".high")}
}
