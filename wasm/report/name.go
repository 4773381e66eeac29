package report

import (
	"cybercost/calc"
	"cybercost/wasm/words"
)

// ScenarioName is the incident the result is about.
func (r *Report) ScenarioName() string {
	scenario := calc.Scenario(r.s.Draft.Choices[calc.FieldScenario])
	if r.s.Result != nil {
		scenario = r.s.Result.Input.Scenario
	}
	return r.v.Say(words.Scenarios.Of(scenario).Name)
}

// IncidentOnce says that the amount is for one incident.
func (r *Report) IncidentOnce() string { return r.v.Put(words.OnceOf, r.ScenarioName()) }

// Who is whose estimate it is: the user's company, or the ready-made one whose
// facts stand in the fields.
func (r *Report) Who() string {
	if r.s.Draft.Sample != "" {
		return r.v.Put(words.Example, r.SampleName(r.s.Draft.Sample))
	}
	return r.v.Say(words.You)
}

// LossName names the amount. A user must not take an example's for the own.
func (r *Report) LossName() string {
	if r.s.Draft.Sample != "" {
		return r.v.Put(words.EstimatedLossOf, r.Who())
	}
	return r.v.Say(words.EstimatedLoss)
}

// EstimateName names the estimate among other amounts.
func (r *Report) EstimateName() string { return r.v.Put(words.EstimateOf, r.Who()) }

// SampleName is the name of a ready-made company.
func (r *Report) SampleName(id string) string { return r.v.Say(words.Samples.Of(id).Name) }
