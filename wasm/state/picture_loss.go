package state

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// LossPictures are the pictures of the third section.
func (s *Store) LossPictures() []Plan {
	if !s.HasAmount() {
		return nil
	}
	plans := []Plan{{ID: "fig-axis", Draw: s.axisPicture}}
	if s.HasRows() {
		plans = append(plans, Plan{ID: "fig-stack", Draw: s.stackPicture})
	}
	return plans
}

// axisPicture shows the axis with its numbers as a table.
func (s *Store) axisPicture() Picture {
	axis, table := s.axis(false)
	return Picture{
		Number: s.figureNumber("1"), Message: s.axisMessage(), Sub: s.Say(words.AxisSub),
		Keys: []Key{
			{chart.MarkKey(chart.Mean, chart.Ink), s.Say(words.Mean)},
			{chart.MarkKey(chart.Median, chart.Ink), s.Say(words.Median)},
			{chart.MarkKey(chart.Case, chart.Ink), s.Say(words.OneCase)},
		},
		SVG: axis.SVG(), Source: s.axisSource(), Table: table,
	}
}

// axis sets the estimate on one log axis beside every population that was ever
// asked. They are never joined. On paper the notes are short.
func (s *Store) axis(paper bool) (chart.Axis, Table) {
	f := s.Figures
	total := s.Total()
	own := &chart.OwnLane{Name: s.estimateName(), Range: drawn(total), Text: s.Headline(total.Typical).String() + "＋？"}
	if s.Spread() {
		own.Low, own.High = man(total.Low), man(total.High)
	}
	table := Table{
		Caption: s.Say(words.AxisTable),
		Heads:   []string{s.Say(words.WhoHead), s.Say(words.WhatHead), s.Say(words.ManHead), s.Say(words.CountHead)},
		Words:   2,
	}
	row := func(who, what, value, n string) { table.Rows = append(table.Rows, []string{who, what, value, n}) }
	none := s.Say(words.None)
	for _, part := range []struct {
		name  words.Text
		value decimal.Decimal
	}{{words.Low, total.Low}, {words.Typical, total.Typical}, {words.High, total.High}} {
		row(s.estimateName(), s.Say(part.name), man(part.value)+"＋？", none)
	}
	lane := func(name words.Text, note, short string) *chart.Lane {
		if paper {
			note = short
		}
		return &chart.Lane{Name: s.Say(name), Note: note}
	}
	add := func(l *chart.Lane, mark chart.Mark, name string, f seeds.Figure, after string) *chart.Lane {
		text := figureText(f) + after
		l.Points = append(l.Points, chart.Point{Mark: mark, Value: float(f.Value), Text: name + " " + text})
		n := none
		if f.Sample > 0 {
			n = format.Grouped(decimal.NewFromInt(int64(f.Sample)), 0)
		}
		row(l.Name, l.Note+s.Say(words.Colon)+name, text, n)
		return l
	}
	mean, median := s.Say(words.Mean), s.Say(words.Median)
	small := add(lane(words.LaneSmall, s.Say(words.LaneSmallNote), s.Say(words.SheetLaneSmall)), chart.Mean, mean, f.SmeDamageMean.Newest(), "")
	answers := f.NpaCostAnswers.Newest()
	asked, n := s.edition(answers.Source), format.Grouped(answers.Value, 0)
	police := s.policeLane(lane(words.LanePolice,
		words.LanePoliceNote.Put(s.Language, asked, words.LaneCount.Put(s.Language, n)), asked+words.SheetLaneCount.Put(s.Language, n)), row)
	lanes := []chart.Lane{*small, *police}
	for i, survey := range s.surveys() {
		public := lane(words.LanePublic, s.surveyNote(survey, i == 0),
			words.SheetLanePublic.Put(s.Language, s.edition(survey.of), s.surveyCount(words.SheetLaneCount, survey)))
		public.Join = len(survey.values) > 1
		for _, v := range survey.values {
			if v.Median {
				add(public, chart.Median, median, v.Figure, "")
			} else {
				add(public, chart.Mean, mean, v.Figure, "")
			}
		}
		lanes = append(lanes, *public)
	}
	deck := lane(words.LaneDeck, s.Say(words.LaneDeckNote), "")
	add(deck, chart.Case, s.sampleName("kou"), f.KouTotalPrinted, "＋？")
	add(deck, chart.Case, s.sampleName("otsu"), f.OtsuTotalPrinted, "＋？")
	if !paper {
		deck.Note = s.Say(words.LaneDeckNoteD) // in the picture for the lane, in the table for this row only
	}
	add(deck, chart.Case, s.Say(words.CompanyD), f.CompanyDRecovery, "")
	insurers := lane(words.LaneInsurers, s.Say(words.LaneInsurersNote), "")
	add(insurers, chart.Case, s.sampleName("giaj-a"), f.ManufacturerATotal, "")
	add(insurers, chart.Case, s.sampleName("giaj-b"), f.RetailerBTotal, "")
	lanes = append(lanes, *deck, *insurers)
	return chart.Axis{Label: s.Say(words.AxisLabel), Own: own, Lanes: lanes, Tick: s.tick, Minor: s.tick, Paper: paper}, table
}

// policeLane draws the police's cost bands.
func (s *Store) policeLane(lane *chart.Lane, row func(who, what, value, n string)) *chart.Lane {
	uppers, counts := calc.CostBands(s.Figures)
	answers := s.Figures.NpaCostAnswers.Newest().Value
	most := decimal.Zero
	for _, c := range counts {
		most = decimal.Max(most, c.Value)
	}
	for i, c := range counts {
		share := c.Value.DivRound(answers, calc.RatePlaces)
		band := chart.Band{Share: float(share), Text: format.Grouped(share.Shift(2), 0) + "%", Strong: c.Value.Equal(most)}
		var from, below string
		if i > 0 {
			band.Low, from = float(uppers[i-1].Value), s.plain(uppers[i-1].Value).String()
		}
		if i < len(uppers) {
			band.High, below = float(uppers[i].Value), words.Below.Put(s.Language, s.plain(uppers[i].Value).String())
		}
		name := from + s.Say(words.To) + below
		switch {
		case from == "":
			name = below
		case below == "":
			name = words.OrMore.Put(s.Language, from)
		}
		lane.Bands = append(lane.Bands, band)
		row(lane.Name, words.BandRow.Put(s.Language, name, s.percent(share)), s.Say(words.None), format.Grouped(c.Value, 0))
	}
	return lane
}

func (s *Store) sampleName(id string) string { return s.Say(words.Samples[id].Name) }

// axisMessage compares the typical amount with the two ends of what surveys
// found.
func (s *Store) axisMessage() string {
	typical := s.Total().Typical
	small, public := s.Figures.SmeDamageMean.Newest().Value, s.Figures.RansomwareMedian.Newest().Value
	switch {
	case s.Result.Chosen.Method == calc.Survey && s.Result.Input.Scenario == calc.Ransomware: // it would be compared with itself
		return words.AxisSurvey.Put(s.Language, format.Grouped(public.DivRound(small, 0), 0))
	case typical.LessThan(small):
		return words.AxisBelow.Put(s.Language, s.Who())
	case typical.LessThan(public):
		return words.AxisBetween.Put(s.Language, s.Who())
	}
	return words.AxisAbove.Put(s.Language, s.Who())
}

// stackPicture shows the rows of the estimate beside the deck's companies.
func (s *Store) stackPicture() Picture {
	table := Table{
		Caption: s.Say(words.StackTable),
		Heads: []string{s.Say(words.CaseHead), s.Say(words.Rows["investigation"].Name), s.Say(words.Rows["containment"].Name),
			s.Say(words.Rows["prevention"].Name), s.Say(words.OtherRows)},
		Words: 1,
	}
	var rows []chart.StackRow
	add := func(row chart.StackRow, amounts [4]decimal.Decimal) {
		tones := [4]chart.Tone{chart.Investigation, chart.Containment, chart.Accent, chart.LostProfit}
		cells, sum := []string{row.Name}, decimal.Zero
		for i, a := range amounts {
			row.Parts = append(row.Parts, chart.Part{Tone: tones[i], Value: float(a), Text: man(a)})
			cells, sum = append(cells, man(a)), sum.Add(a)
		}
		row.Unpriced = "？"
		row.Value = s.plain(sum).String() + "＋？"
		if row.Note == "" { // amounts of the deck's companies, which have one, are as it prints them
			row.Value = s.Headline(sum).String() + "＋？"
		}
		rows, table.Rows = append(rows, row), append(table.Rows, cells)
	}
	pick := func(of func(calc.Range) decimal.Decimal) (amounts [4]decimal.Decimal) {
		for i, row := range calc.DeckRows() {
			amounts[i] = of(s.Result.Chosen.Row(row))
		}
		for _, row := range calc.OwnRows() {
			amounts[3] = amounts[3].Add(of(s.Result.Chosen.Row(row)))
		}
		return amounts
	}
	typical := chart.StackRow{Own: true, Name: s.Say(words.TypicalCase)}
	if s.Spread() {
		add(chart.StackRow{Name: s.Say(words.AllLow)}, pick(func(r calc.Range) decimal.Decimal { return r.Low }))
		add(typical, pick(func(r calc.Range) decimal.Decimal { return r.Typical }))
		add(chart.StackRow{Name: s.Say(words.AllHigh)}, pick(func(r calc.Range) decimal.Decimal { return r.High }))
	} else {
		typical.Name = s.estimateName()
		add(typical, pick(func(r calc.Range) decimal.Decimal { return r.Typical }))
	}
	f := s.Figures
	deck := func(id, group string, a, b, c seeds.Figure) {
		people := f.KouEmployees
		if id == "otsu" {
			people = f.OtsuEmployees
		}
		note := words.Samples[id].Text.Put(s.Language, format.Grouped(people.Value, 0))
		add(chart.StackRow{Group: group, Name: s.sampleName(id), Note: note, Thickness: chart.Thin},
			[4]decimal.Decimal{a.Value, b.Value, c.Value})
	}
	deck("kou", s.Say(words.DeckGroup), f.KouInvestigation, f.KouContainment, f.KouPrevention)
	deck("otsu", "", f.OtsuInvestigation, f.OtsuContainment, f.OtsuPrevention)
	keys := []Key{
		{chart.AreaKey(chart.Investigation), s.Say(words.Rows["investigation"].Name)},
		{chart.AreaKey(chart.Containment), s.Say(words.Rows["containment"].Name)},
		{chart.AreaKey(chart.Accent), s.Say(words.PreventionKey)},
		{chart.AreaKey(chart.LostProfit), s.Say(words.OtherRows)},
		{chart.AreaKey(chart.Unpriced), s.Say(words.ReputationKey)},
	}
	for _, v := range calc.SurveyValues(f, s.Result.Input.Scenario) {
		if !v.Taken {
			continue
		}
		kind := words.Mean
		if v.Median {
			kind = words.Median
		}
		name := s.Say(words.SurveyKey) + " " + s.Say(kind)
		rows = append(rows, chart.StackRow{
			Group: s.Say(words.SurveyGroup), Name: name, Value: s.plain(v.Figure.Value).String(), Thickness: chart.Thin,
			Parts: []chart.Part{{Tone: chart.Estimate, Value: float(v.Figure.Value)}},
		})
		none := s.Say(words.None)
		table.Rows = append(table.Rows, []string{name + " " + man(v.Figure.Value), none, none, none, none})
		keys = append(keys, Key{chart.AreaKey(chart.Estimate), s.Say(words.SurveyKey)})
	}
	return Picture{
		Number: s.figureNumber("2"), Message: s.stackMessage(), Sub: s.Say(words.StackSub),
		Keys:   keys,
		SVG:    chart.Stack{Label: s.Say(words.StackLabel), Rows: rows}.SVG(),
		Source: s.Say(words.StackSource), Table: table,
	}
}

// stackMessage names the heaviest row and its share.
func (s *Store) stackMessage() string {
	total := s.Total().Typical
	if !total.IsPositive() {
		return s.Say(words.StackNothing)
	}
	heaviest, most := calc.RowInvestigation, decimal.Zero
	for _, row := range append(calc.DeckRows(), calc.OwnRows()...) {
		if amount := s.Result.Chosen.Row(row).Typical; amount.GreaterThan(most) {
			heaviest, most = row, amount
		}
	}
	share := most.DivRound(total, calc.RatePlaces)
	return words.StackMessage.Put(s.Language, s.Say(words.Rows[string(heaviest)].Name), s.aboutPercent(share))
}
