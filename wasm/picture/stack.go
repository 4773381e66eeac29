package picture

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Loss are the pictures of the third section.
func (a *Album) Loss() []Plan {
	if !a.s.Result.HasAmount() {
		return nil
	}
	plans := []Plan{{ID: axisID, Draw: a.axisPicture}}
	if a.r.HasRows() {
		plans = append(plans, Plan{ID: stackID, Draw: a.stackPicture})
	}
	return plans
}

// stackTones are the tones of the deck's rows, in its order, and of all others.
var stackTones = [4]chart.Tone{chart.Investigation, chart.Containment, chart.Accent, chart.LostProfit}

// stackPicture shows the rows of the estimate beside the deck's companies.
func (a *Album) stackPicture() Picture {
	table := report.Table{
		Caption: words.StackTable,
		Heads: []words.Text{words.CaseHead, words.Rows.Of("investigation").Name, words.Rows.Of("containment").Name,
			words.Rows.Of("prevention").Name, words.OtherRows},
		Words: 1,
	}
	var rows []chart.StackRow
	add := func(row chart.StackRow, style format.Style, amounts [4]decimal.Decimal) {
		cells, sum := make([]format.Cell, len(amounts)), decimal.Zero
		for i, amount := range amounts {
			cells[i] = man(amount)
			row.Parts = append(row.Parts, a.part(stackTones[i], cells[i]))
			sum = sum.Add(amount)
		}
		row.Unpriced = format.Unknown
		row.Value = a.v.Write(format.Cell{Value: sum, Style: style}.Plus())
		rows = append(rows, row)
		table.Row(row.Name, cells...)
	}
	pick := func(row chart.StackRow, of func(calc.Range) decimal.Decimal) {
		var amounts [4]decimal.Decimal
		for i, row := range calc.DeckRows() {
			amounts[i] = of(a.s.Result.Chosen.Row(row))
		}
		for _, row := range calc.OwnRows() {
			amounts[3] = amounts[3].Add(of(a.s.Result.Chosen.Row(row)))
		}
		add(row, voice.StyleOf(a.s.Result), amounts)
	}
	typical := chart.StackRow{Own: true, Name: a.v.Say(words.TypicalCase)}
	if a.s.Result.Spread() {
		pick(chart.StackRow{Name: a.v.Say(words.Low)}, func(r calc.Range) decimal.Decimal { return r.Low })
		pick(typical, func(r calc.Range) decimal.Decimal { return r.Typical })
		pick(chart.StackRow{Name: a.v.Say(words.High)}, func(r calc.Range) decimal.Decimal { return r.High })
	} else {
		typical.Name = a.r.EstimateName()
		pick(typical, func(r calc.Range) decimal.Decimal { return r.Typical })
	}
	f := a.s.Figures
	// the amounts of the deck's companies are as it prints them
	deck := func(id, group string, people, investigation, containment, prevention *seeds.Figure) {
		note := a.v.Put(words.Samples.Of(id).Text, format.Grouped(people.Value, 0))
		add(chart.StackRow{Group: group, Name: a.r.SampleName(id), Note: note, Thickness: chart.Thin}, format.StylePlain,
			[4]decimal.Decimal{investigation.Value, containment.Value, prevention.Value})
	}
	deck("kou", a.v.Say(words.DeckGroup), &f.KouEmployees, &f.KouInvestigation, &f.KouContainment, &f.KouPrevention)
	deck("otsu", "", &f.OtsuEmployees, &f.OtsuInvestigation, &f.OtsuContainment, &f.OtsuPrevention)
	var keys []Key
	for i, name := range []words.Text{words.Rows.Of("investigation").Name, words.Rows.Of("containment").Name, words.PreventionKey, words.OtherRows} {
		keys = append(keys, Key{chart.AreaKey(stackTones[i]), a.v.Say(name)})
	}
	keys = append(keys, Key{chart.AreaKey(chart.Unpriced), a.v.Say(words.ReputationKey)})
	for _, v := range calc.SurveyValues(f, a.s.Result.Input.Scenario) {
		if !v.Taken {
			continue
		}
		kind := words.Mean
		if v.Median {
			kind = words.Median
		}
		name := a.v.Say(words.SurveyKey) + " " + a.v.Say(kind)
		whole := plain(v.Figure.Value)
		rows = append(rows, chart.StackRow{
			Group: a.v.Say(words.SurveyGroup), Name: name, Value: a.v.Write(whole), Thickness: chart.Thin,
			Parts: []chart.Part{{Tone: chart.Estimate, Value: float(whole.Value)}},
		})
		named := man(v.Figure.Value)
		named.Text = name + " {0}"
		table.Rows = append(table.Rows, []format.Cell{named, a.none(), a.none(), a.none(), a.none()})
		keys = append(keys, Key{chart.AreaKey(chart.Estimate), a.v.Say(words.SurveyKey)})
	}
	return Picture{
		Number: a.number(stackID), Message: a.stackMessage(), Sub: a.v.Say(words.StackSub),
		Keys:   keys,
		SVG:    chart.Stack{Label: a.v.Say(words.StackLabel), Rows: rows}.SVG(),
		Source: a.v.Say(words.StackSource), Table: table,
	}
}

// stackMessage names the heaviest row and its share.
func (a *Album) stackMessage() string {
	total := a.s.Result.Total().Typical
	if !total.IsPositive() {
		return a.v.Say(words.StackNothing)
	}
	heaviest, most := calc.RowInvestigation, decimal.Zero
	for _, row := range append(calc.DeckRows(), calc.OwnRows()...) {
		if amount := a.s.Result.Chosen.Row(row).Typical; amount.GreaterThan(most) {
			heaviest, most = row, amount
		}
	}
	share := most.DivRound(total, calc.RatePlaces)
	return a.v.Put(words.StackMessage, a.v.Say(words.Rows.Of(string(heaviest)).Name), a.v.AboutPercent(share))
}
