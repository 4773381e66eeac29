package report

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Incident is one of the incidents to choose from, with what it would cost.
type Incident struct {
	Scenario           calc.Scenario
	Name, Text         string
	Low, Typical, High format.Cell // no numbers where there is no amount
	Kept               format.Cell // typical; no number without terms of a policy
	Range              calc.Range
	Note               string // why there is no amount, or what is not in it
}

// Priced reports whether there is an amount.
func (i Incident) Priced() bool { return i.Typical.Number() }

// Spread reports whether low and high differ.
func (i Incident) Spread() bool { return i.Priced() && i.Range.Spread() }

// Incidents lists every incident in the order shown, without amounts before the
// first answer. The chosen one has the very amount of the page, by its way.
func Incidents(r *Report) []Incident {
	found := r.s.Outlook.Incidents()
	var list []Incident
	for _, s := range calc.Scenarios() {
		w := words.Scenarios.Of(s)
		row := Incident{Scenario: s, Name: r.v.Say(w.Name), Text: r.v.Say(w.Text)}
		for _, one := range found {
			if one.Scenario == s {
				row.price(r, one)
			}
		}
		list = append(list, row)
	}
	return list
}

// price fills in the amounts of an incident, or why there are none.
func (i *Incident) price(r *Report, found calc.IncidentEstimate) {
	e := found.Estimate
	if e.Lack != "" {
		i.Note = r.v.Say(words.Lacks.Of(e.Lack))
		return
	}
	style := format.StyleHeadline
	if found.Scenario == r.s.Result.Input.Scenario {
		style = voice.StyleOf(r.s.Result)
		if e.Method != calc.Itemised {
			i.Note = r.v.Put(words.IncidentByWay, r.v.Say(words.Methods.Of(e.Method).Name))
		}
	}
	i.Range = e.Total
	cell := func(end string, yen decimal.Decimal) format.Cell {
		return format.Cell{Key: "incident." + string(found.Scenario) + "." + end, Value: yen, Style: style}
	}
	i.Low, i.Typical, i.High = cell("low", e.Total.Low), cell("typical", e.Total.Typical).Plus(), cell("high", e.Total.High)
	if found.Kept.Valid {
		i.Kept = format.Cell{Value: found.Kept.Decimal, Style: format.StyleMan}
	}
	for _, o := range e.Unanswered() {
		i.Note = r.v.Put(words.IncidentWithout, r.v.Say(words.Omissions.Of(string(o)).Name))
	}
}

// Moves is the table of which question moves which incident's amount; without
// rows while nobody looks.
func Moves(r *Report) Table {
	t := Table{Caption: words.MovesCaption, Heads: []words.Text{words.MovesHead, words.MovesOf}, Words: 2}
	for _, m := range r.s.Outlook.Moved() {
		var names []string
		for i, s := range calc.Scenarios() {
			if m.Of[i] {
				names = append(names, r.v.Say(words.Scenarios.Of(s).Name))
			}
		}
		moved := r.v.List(names)
		if len(names) == 0 {
			moved = r.v.Say(words.MovesNone)
		}
		t.Row(r.v.Say(words.Fields[m.Field].Label), format.Word(moved))
	}
	return t
}
