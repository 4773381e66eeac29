package picture

import (
	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Incidents is the picture of all incidents: the control that chooses one of
// them, whose rows share an axis.
type Incidents struct {
	Picture
	Rows []IncidentRow
}

// IncidentRow is an incident with its bar; none without an amount.
type IncidentRow struct {
	report.Incident
	SVG string
}

// Incidents draws the picture. Every amount stands in words in its row, so the
// bars need no numbers of their own.
func (a *Album) Incidents(chosen calc.Scenario) Incidents {
	list := report.Incidents(a.r)
	scale := chart.Yardstick
	var most *report.Incident
	for i, one := range list {
		if !one.Priced() {
			continue
		}
		own := drawn(one.Range)
		scale = scale.Including(own.Low, own.Typical, own.High)
		if most == nil || one.Range.Typical.GreaterThan(most.Range.Typical) {
			most = &list[i]
		}
	}
	cash, has := report.Cash(a.r)
	own := 0.0
	if has {
		own = float(cash)
		scale = scale.Including(own)
	}
	p := Incidents{Picture: Picture{Number: a.v.Say(words.IncidentsName), Message: a.v.Say(words.IncidentsWait), Table: a.incidentTable(list)}}
	for _, one := range list {
		row := IncidentRow{Incident: one}
		if one.Priced() {
			tone := chart.Accent3
			if one.Scenario == chosen {
				tone = chart.Accent
			}
			row.SVG = chart.Row{Scale: scale, Own: drawn(one.Range), Tone: tone, Cash: own}.SVG()
		}
		p.Rows = append(p.Rows, row)
	}
	if most == nil {
		return p
	}
	typical := most.Typical
	typical.Open = false // a sentence about one number
	p.Message = a.v.Put(words.IncidentsMost, most.Name, a.v.Write(typical))
	p.Sub = a.v.Say(words.IncidentsSub)
	axis := chart.RowAxis{Scale: scale, Tick: a.tick, Minor: a.tick}
	if has {
		p.Sub += a.v.Say(words.CashSub)
		axis.Cash, axis.CashText = own, a.v.Put(words.CashLine, a.v.Plain(cash).String())
	}
	p.SVG = axis.SVG()
	p.Source = a.v.Put(words.IncidentsSource, a.v.Say(words.Methods.Of(calc.Itemised).Name))
	return p
}

// incidentTable is the same in numbers, with what the company keeps where terms
// of a policy were entered.
func (a *Album) incidentTable(list []report.Incident) report.Table {
	t := report.Table{Caption: words.IncidentsTable, Heads: []words.Text{words.IncidentHead, words.Low, words.Typical, words.High}, Words: 1}
	kept := a.r.Covered()
	if kept {
		t.Heads = append(t.Heads, words.IncidentKeptHead)
	}
	cash, has := report.Cash(a.r)
	if has {
		t.Heads = append(t.Heads, words.CashHead)
	}
	for _, one := range list {
		cells := []format.Cell{a.none(), a.none(), a.none()}
		own, left := a.none(), a.none()
		if one.Priced() {
			left = man(cash.Sub(one.Range.Typical))
			cells = []format.Cell{man(one.Range.Low), man(one.Range.Typical), man(one.Range.High)}
			if one.Kept.Number() {
				own = one.Kept
			}
		}
		if kept {
			cells = append(cells, own)
		}
		if has {
			cells = append(cells, left)
		}
		name := one.Name
		if one.Note != "" {
			name = a.v.Put(words.BandRow, name, one.Note)
		}
		t.Row(name, cells...)
	}
	return t
}
