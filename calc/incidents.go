package calc

import (
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
func Incidents(f *seeds.Figures, in Input) []IncidentEstimate {
	if len(Validate(f, in)) > 0 {
		return nil
	}
	to := carrierOf(f, in)
	all := make([]IncidentEstimate, 0, len(incidents))
	for i := range incidents {
		asked := in.about(incidents[i].scenario)
		e := IncidentEstimate{Scenario: asked.Scenario}
		e.Estimate = estimate(f, asked, asked.Method, to.resized())
		e.Kept = keptTypically(f, asked, e.Estimate)
		all = append(all, e)
	}
	return all
}

// shared are the answers beside an incident that are about the company, and
// so the same whatever happens to it.
var shared = []Field{FieldDailyProfit, FieldBankBalance, FieldLabourCost, FieldMargin}

// about is the same question about another incident. The company stays what it
// is, what an incident's own facts are counts for it, and a policy has its
// terms. What was assumed of the chosen incident (days, devices, who claims)
// and the lines switched on for it say nothing of another; the distribution of
// the money sent is the answer to a fact, and stays with it.
func (in Input) about(s Scenario) Input {
	if s == in.Scenario {
		return in
	}
	about := in.Clone()
	about.Scenario, about.Method, about.Severity = s, Itemised, SeverityRange
	row := incidentOf(s)
	for i := range specs {
		field := specs[i].Field
		switch specs[i].Group {
		case GroupIncident:
			if !known(row.facts, field) && !(known(shared, field) && s.Asks(field)) {
				delete(about.Numbers, field)
			}
		case GroupMeasure:
			delete(about.Numbers, field) // moves no amount of an incident
		}
	}
	for _, field := range Switches() {
		if field != SwitchTransferTypical {
			delete(about.Switches, field)
		}
	}
	return about
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
