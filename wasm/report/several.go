package report

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Several is the year of every incident that has a chance, in words.
type Several struct {
	v      voice.Voice
	year   *calc.Several
	refuse string // why there is none; empty otherwise

	covered bool            // terms of a policy were entered
	cash    decimal.Decimal // the money at hand
	hasCash bool
}

// SeveralOf is nil while no incident but the chosen one has a chance.
func SeveralOf(r *Report) *Several {
	switch {
	case len(r.s.NotSeveral) > 0:
		return &Several{v: r.v, refuse: r.v.Say(words.Either(r.s.NotSeveral[0].Code == calc.TooLarge, words.SeveralCertain, words.YearRefused))}
	case r.s.Several == nil:
		return nil
	}
	y := &Several{v: r.v, year: r.s.Several, covered: r.s.Result.Input.Insured()}
	y.cash, y.hasCash = Cash(r)
	if len(r.s.Several.Counted) == 0 {
		y.refuse = r.v.Say(words.SeveralNone)
	}
	return y
}

// Told reports whether there is a year to show.
func (y *Several) Told() bool { return y != nil && y.refuse == "" }

// Now is the answer in short: on the closed fold, and over the curves.
func (y *Several) Now() string {
	return y.v.Put(words.SeveralAnswer, y.count(), y.v.Headline(y.year.Now.Rarest().Loss.Value).String())
}

func (y *Several) count() string { return strconv.Itoa(len(y.year.Counted)) }

// Notes say what was counted with which chance, what was not and why, and what
// was taken for granted.
func (y *Several) Notes() []string {
	var notes, counted []string
	if y.refuse != "" {
		notes = append(notes, y.refuse)
	}
	if y.year == nil {
		return notes
	}
	for _, c := range y.year.Counted {
		counted = append(counted, y.v.Put(words.SeveralOf, y.name(c.Scenario), y.v.Percent(c.Chance)))
	}
	if counted != nil {
		notes = append(notes, y.v.Put(words.SeveralCounted, y.v.List(counted)))
	}
	for _, u := range y.year.Uncounted {
		if u.Lack == "" {
			notes = append(notes, y.v.Put(words.SeveralRefused, y.name(u.Scenario)))
		} else {
			notes = append(notes, y.v.Put(words.SeveralLacks, y.name(u.Scenario), y.v.Say(words.Lacks.Of(u.Lack))))
		}
	}
	if y.covered && y.year.Cover == nil && counted != nil {
		notes = append(notes, y.v.Say(words.SeveralNoCover))
	}
	if y.year.Measures != nil {
		notes = append(notes, y.v.Say(words.Either(y.year.Planned, words.CompareShelf, words.SeveralMeasure)))
	}
	return notes
}

func (y *Several) name(s calc.Scenario) string { return y.v.Say(words.Scenarios.Of(s).Name) }

// SeveralState is the year in one of its states: as it is, with the measure,
// with the cover.
type SeveralState struct {
	Name  words.Text
	Total *calc.YearTotal
}

// States lists those that there are.
func (y *Several) States() []SeveralState {
	if !y.Told() {
		return nil
	}
	list := []SeveralState{{words.CompareNow, &y.year.Now}}
	if y.year.Measures != nil {
		list = append(list, SeveralState{words.CompareMeasures, y.year.Measures})
	}
	if y.year.Cover != nil {
		list = append(list, SeveralState{words.Either(y.year.Measures != nil, words.CompareBoth, words.CompareCover), y.year.Cover})
	}
	return list
}

// Rows are the states as a table has them: no loss, mean, and the leading
// return periods, in a style for amounts; and the money at hand below them.
func (y *Several) Rows(style format.Style) []Row {
	var rows []Row
	for _, state := range y.States() {
		none := format.Of(state.Total.NoLoss, format.StylePercent)
		none.Mark = seeds.Assumed
		row := Row{Name: y.v.Say(state.Name), Cells: []format.Cell{none, format.Of(state.Total.Mean, style)}}
		for _, period := range state.Total.Leading() {
			row.Cells = append(row.Cells, format.Of(period.Loss, style))
		}
		rows = append(rows, row)
	}
	if y.hasCash && rows != nil {
		row := Row{Name: y.v.Say(words.Fields[calc.FieldCash].Label), Cells: []format.Cell{format.Word(y.v.Say(words.None))}}
		for range rows[0].Cells[1:] {
			row.Cells = append(row.Cells, format.Cell{Value: y.cash, Style: style})
		}
		rows = append(rows, row)
	}
	return rows
}

// Within is how likely at least one of the incidents is within some years; none
// while no year is looked at.
func Within(r *Report) []calc.Within {
	if r.s.Year == nil && r.s.Several == nil {
		return nil
	}
	return r.s.Model.Within(*r.s.Result)
}

// WithinLines say how likely at least one of the incidents is within some years,
// while a year is looked at; none without a chance.
func WithinLines(r *Report) [][]words.Run {
	var now, with []words.Run
	add := func(list []words.Run, years int, chance calc.Amount) []words.Run {
		if list != nil {
			list = append(list, words.Plain(r.v.Say(words.ListComma)))
		}
		span := words.Either(years == 1, words.WithinYear, words.WithinYears)
		return append(list, r.v.Fill(span, words.Plain(strconv.Itoa(years)), r.v.Run(format.Of(chance, format.StylePercent)))...)
	}
	for _, w := range Within(r) {
		now = add(now, w.Years, w.Now)
		if w.Measures != nil {
			with = add(with, w.Years, *w.Measures)
		}
	}
	var lines [][]words.Run
	if now != nil {
		lines = append(lines, append(r.v.Fill(words.WithinNow), now...))
	}
	if with != nil {
		lines = append(lines, append(r.v.Fill(words.WithinMeasures), with...))
	}
	return lines
}
