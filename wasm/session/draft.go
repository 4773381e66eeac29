package session

import (
	"maps"
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
)

// Draft is what stands in the controls, as raw as it was typed.
type Draft struct {
	Sample  string                // id of the ready-made company whose facts these are; empty once they are changed
	Choices map[calc.Field]string // selects and radios
	Texts   map[calc.Field]string // text fields
	On      map[calc.Field]bool   // switches
}

func emptyDraft() Draft {
	return Draft{
		Choices: map[calc.Field]string{
			calc.FieldScenario: string(calc.Ransomware),
			calc.FieldMethod:   string(calc.Itemised),
			calc.FieldSeverity: string(calc.SeverityRange),
		},
		Texts: map[calc.Field]string{},
		On:    map[calc.Field]bool{},
	}
}

// Clone returns a copy that shares nothing with the original.
func (d Draft) Clone() Draft {
	d.Choices, d.Texts, d.On = maps.Clone(d.Choices), maps.Clone(d.Texts), maps.Clone(d.On)
	return d
}

// company lists the fields of the first section that are typed.
var company = calc.FieldsOf(calc.GroupCompany)

// assumptions lists the typed fields of all other sections.
var assumptions = slices.Concat(calc.FieldsOf(calc.GroupIncident), calc.FieldsOf(calc.GroupCarry), calc.FieldsOf(calc.GroupMeasure), calc.FieldsOf(calc.GroupChance), calc.FieldsOf(calc.GroupPlan), calc.FieldsOf(calc.GroupPolicy), calc.FieldsOf(calc.GroupProposal))

// blank reports whether nothing about the company has been typed.
func (d Draft) blank() bool {
	return !slices.ContainsFunc(company, func(f calc.Field) bool { return d.Texts[f] != "" })
}

// input reads the draft. Fields that cannot be read are left out and listed,
// in the order of the page.
func (d Draft) input() (calc.Input, []calc.Problem) {
	in := calc.Input{Numbers: map[calc.Field]decimal.Decimal{}, Switches: map[calc.Field]bool{}}
	for _, choice := range calc.Choices() {
		choice.Set(&in, d.Choices[choice.Field])
	}
	for _, field := range calc.Switches() { // other checkboxes of the page are no part of the question
		in.Switches[field] = d.On[field] && slices.Contains(in.Scenario.Options(), field)
	}
	for _, field := range slices.Concat(calc.PolicySwitches(), calc.ProposalSwitches(), calc.ShelfSwitches()) {
		if d.On[field] {
			in.Switches[field] = true
		}
	}
	var problems []calc.Problem
	for _, spec := range calc.Fields() {
		if !in.Scenario.Asks(spec.Field) {
			continue
		}
		n, code := format.Number(spec, d.Texts[spec.Field])
		if code != "" {
			problems = append(problems, calc.Problem{Field: spec.Field, Code: code, Min: spec.Min, Max: spec.Max})
		}
		if n.Valid {
			in.Numbers[spec.Field] = n.Decimal
		}
	}
	return in, problems
}

// problemsOf lists everything wrong with the draft: what cannot be read, and
// what cannot be meant. A field that cannot be read is not called missing.
func problemsOf(f *seeds.Figures, in calc.Input, unread []calc.Problem) []calc.Problem {
	at := map[calc.Field]calc.Problem{}
	for _, p := range calc.Validate(f, in) {
		at[p.Field] = p
	}
	for _, p := range unread {
		at[p.Field] = p
	}
	var all []calc.Problem
	for _, choice := range calc.Choices() {
		if p, ok := at[choice.Field]; ok {
			all = append(all, p)
		}
	}
	for _, spec := range calc.Fields() {
		if p, ok := at[spec.Field]; ok {
			all = append(all, p)
		}
	}
	return all
}
