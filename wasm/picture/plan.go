package picture

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// PlanYears is the picture of the plan: money by year beside what bounds it.
func (a *Album) PlanYears() []Plan {
	if session.Plan(a.s) == nil {
		return nil
	}
	return []Plan{{ID: planID, Draw: a.planPicture}}
}

// partTones are those of today's spending and of the measures; more begin again.
var partTones = []chart.Tone{chart.Investigation, chart.Accent, chart.Accent2, chart.Accent3, chart.Paid, chart.Estimate}

// reach is how many times the dearest year a limit may be and still be drawn.
var reach = decimal.New(4, 0)

// planPicture stacks today's spending and each measure, a bar a year, above a bar
// for each limit that is not far beyond them.
func (a *Album) planPicture() Picture {
	p, h := session.Plan(a.s), report.ShelfOf(a.r)
	now := a.s.Result.Input.Number(calc.FieldSpending).Decimal
	stack := chart.Stack{Label: a.v.Say(words.PlanMoney)}
	table := report.Table{Caption: words.PlanYears, Heads: []words.Text{words.PlanYearHead}, Words: 1}
	var keys []Key
	var each []func(year int) decimal.Decimal // what each part of a bar is
	column := func(name words.Text, of func(year int) decimal.Decimal) {
		tone := partTones[len(each)%len(partTones)]
		keys, each = append(keys, Key{chart.AreaKey(tone), a.v.Say(name)}), append(each, of)
		table.Heads = append(table.Heads, name)
	}
	column(words.Now, func(int) decimal.Decimal { return now })
	for _, m := range p.Measures {
		if m.Cost.Total.Money.IsPositive() {
			column(words.Shelf.Of(m.Safeguard).Name, func(year int) decimal.Decimal { return m.Cost.Years[year].Money })
		}
	}
	most := decimal.Zero
	for t, year := range p.ByYear {
		all := now.Add(year.Value)
		row := chart.StackRow{Name: a.v.Put(words.PlanYear, strconv.Itoa(t+1)), Value: a.v.Plain(all).String(), Thickness: chart.Medium}
		var cells []format.Cell
		for i, of := range each {
			cell := man(of(t))
			row.Parts = append(row.Parts, a.part(partTones[i%len(partTones)], cell))
			cells = append(cells, cell)
		}
		most = decimal.Max(most, all)
		stack.Rows = append(stack.Rows, row)
		table.Row(row.Name, cells...)
	}
	var far []string
	group := a.v.Say(words.PlanLimits)
	for _, l := range p.Limits {
		name, room := h.Room(l)
		if room == "" {
			continue
		}
		end := l.Most
		if !l.All {
			end = end.Add(now)
		}
		if end.GreaterThan(most.Mul(reach)) {
			far = append(far, name+" "+room)
			continue
		}
		stack.Rows = append(stack.Rows, chart.StackRow{Group: group, Name: name, Note: room, Value: a.v.Headline(end).String(), Thickness: chart.Thin,
			Parts: []chart.Part{{Tone: chart.Ghost, Value: float(end)}}})
		group = ""
	}
	return Picture{
		Number: a.number(planID), Message: h.Limit(), Sub: a.v.Say(words.PlanMoney), Keys: keys,
		SVG: stack.SVG(), Source: a.v.List(far), Table: table,
	}
}
