package paper

import (
	"slices"
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Planned reports whether there is a plan to print.
func (p *Sheet) Planned() bool { return report.ShelfOf(p.r).Planned() }

// Pages is how many pages are printed: two, one for the policies where they are
// compared, one for the plan and one for the record of the meeting, where there is
// one; or one of the last two alone.
func (p *Sheet) Pages() int {
	if p.s.Alone != "" {
		return 1
	}
	pages := 2
	for _, one := range []bool{p.Compares(), p.Planned(), p.Recorded()} {
		if one {
			pages++
		}
	}
	return pages
}

// PlanNumber is the number of the plan's page: the last but the record of the meeting.
func (p *Sheet) PlanNumber() string {
	if p.s.Alone == "" && p.Recorded() {
		return strconv.Itoa(p.Pages() - 1)
	}
	return p.Last()
}

// PlanInputs are the facts that the page of the plan rests on.
func (p *Sheet) PlanInputs() []report.Item {
	list := []report.Item{{Name: p.v.Say(words.Fields[calc.FieldScenario].Label), Cell: format.Word(p.r.IncidentOnce())}}
	for _, field := range []calc.Field{calc.FieldRevenue, calc.FieldSpending, calc.FieldProbability} {
		list = append(list, report.Item{Name: p.factName(field), Cell: p.r.Entered(field)})
	}
	in := p.s.Result.Input
	return append(list,
		report.Item{Name: p.v.Say(words.Fields[calc.FieldDiscount].Label), Cell: format.Cell{Value: in.Numbers[calc.FieldDiscount], Style: format.StylePercent}},
		report.Item{Name: p.v.Say(words.Fields[calc.FieldHourCost].Label), Cell: format.Cell{Value: calc.HourCost(p.s.Figures, in), Style: format.StyleExact}})
}

// PlanMoney is what the plan costs by year.
func (p *Sheet) PlanMoney() Table {
	h := report.ShelfOf(p.r)
	return Table{Caption: p.InMan(words.PlanMoney), Heads: h.Heads(), Rows: h.Rows(p.style())}
}

// Task is one measure of the plan as somebody is given it to do.
type Task struct {
	Name, When string
	For        string      // what it is against, and what is known of it
	Fall       []words.Run // from which effect it pays
}

// TaskHeads are the headings of [Sheet.Tasks].
func (p *Sheet) TaskHeads() []string {
	return p.heads(words.PlanMeasureHead, words.PlanPaperWho, words.PlanPaperWhen, words.PlanPaperFor, words.PlanFallHead)
}

// Tasks are the measures of the plan.
func (p *Sheet) Tasks() []Task {
	var list []Task
	h := report.ShelfOf(p.r)
	for _, m := range session.Plan(p.s).Measures {
		row := h.Row(m.Safeguard)
		list = append(list, Task{row.Name, p.v.Put(words.PlanPaperBy, p.v.Put(words.PlanYear, strconv.Itoa(m.Start))), p.v.Sentences(row.Against, row.Strength), row.Fall})
	}
	return list
}

// Entered says with which effects, subsidies and hours each measure of the plan
// was reckoned.
func (p *Sheet) Entered() []string {
	var lines []string
	in := p.s.Result.Input
	for _, m := range session.Plan(p.s).Measures {
		g := m.Safeguard
		var said []string
		for _, field := range slices.Concat(g.Costs(), g.Subsidies(), g.Effects(), g.Rules()) {
			if in.Number(field).Valid {
				said = append(said, p.v.Say(words.Short[field])+" "+p.v.Write(p.r.Entered(field)))
			}
		}
		if said != nil {
			lines = append(lines, p.v.Put(words.CarryOne, p.v.Say(words.Shelf.Of(g).Name))+p.v.List(said))
		}
	}
	return lines
}

// PlanSources are the sources of what is said of the measures of the plan.
func (p *Sheet) PlanSources() []string {
	var ids []string
	for _, m := range session.Plan(p.s).Measures {
		row := m.Safeguard.Row()
		ids = append(append(ids, row.Evidence...), row.Price...)
	}
	return p.sourceLines(ids)
}
