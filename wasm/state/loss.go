package state

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// HasAmount reports whether the chosen way gives an amount.
func (s *Store) HasAmount() bool { return s.Result != nil && s.Result.Chosen.Lack == "" }

// Total is the chosen estimate's amount; zero without one.
func (s *Store) Total() calc.Range {
	if !s.HasAmount() {
		return calc.Range{}
	}
	return s.Result.Chosen.Total
}

// Spread reports whether low and high differ.
func (s *Store) Spread() bool { return s.HasAmount() && s.Total().Spread() }

// ScenarioName is the incident the result is about.
func (s *Store) ScenarioName() string {
	scenario := calc.Scenario(s.Draft.Choices[calc.FieldScenario])
	if s.Result != nil {
		scenario = s.Result.Input.Scenario
	}
	return s.Say(words.Scenarios[scenario].Name)
}

// IncidentOnce says that the amount is for one incident.
func (s *Store) IncidentOnce() string { return words.OnceOf.Put(s.Language, s.ScenarioName()) }

// Ends are the ends of the range with their names; none without a range.
func (s *Store) Ends() []Named {
	if !s.Spread() {
		return nil
	}
	end := func(name words.Text, key string, v decimal.Decimal) Named {
		return s.amount("", s.Say(name)+" "+s.Headline(v).String(), calc.Amount{Key: key, Value: v})
	}
	return []Named{end(words.Low, "estimate.low", s.Total().Low), end(words.High, "estimate.high", s.Total().High)}
}

// LackText says why the chosen way gives no amount.
func (s *Store) LackText() string {
	if s.Result == nil || s.Result.Chosen.Lack == "" {
		return ""
	}
	return s.sentences(s.Say(words.NoAmount), s.Say(words.LackText[string(s.Result.Chosen.Lack)]))
}

// WayText is the amount of one way as its choice shows it.
func (s *Store) WayText(m calc.Method) format.Text {
	typical := s.Result.Way(m).Total.Typical
	if m == calc.Survey || m == calc.Entered || m == s.Result.Chosen.Method && s.printed() {
		return s.plain(typical)
	}
	return s.headline(typical)
}

// TableRow is one amount of a table with its evidence.
type TableRow struct {
	Name, Sub string
	Kind      string // "own" for rows the deck does not have
	Key       string
	Amount    calc.Range
	Mark      seeds.Mark
	Uses      []string
	Unknown   bool // cannot be priced
	Blank     bool // not entered
}

// LowKey is the key of the row's low amount.
func (r TableRow) LowKey() string { return end(r.Key, ".low") }

// HighKey is the key of the row's high amount.
func (r TableRow) HighKey() string { return end(r.Key, ".high") }

func end(key, which string) string {
	if key == "" {
		return ""
	}
	return key + which
}

// BreakdownRows lists the deck's four rows, then ours.
func (s *Store) BreakdownRows() []TableRow {
	if !s.HasAmount() {
		return nil
	}
	var rows []TableRow
	add := func(row calc.Row, kind, key string) {
		w := words.Rows[string(row)]
		rows = append(rows, TableRow{
			Name: s.Say(w.Name), Sub: s.Say(w.Sub), Kind: kind, Key: key,
			Amount: s.Result.Chosen.Row(row), Mark: s.rowMark(row), Uses: s.Result.Chosen.Uses(row),
			Unknown: row == calc.RowReputation,
			Blank:   key != "" && s.Result.Chosen.Method == calc.Entered && !s.Result.Input.Number(calc.Field(row)).Valid,
		})
	}
	for _, row := range calc.DeckRows() {
		add(row, "deck", "breakdown."+string(row))
	}
	add(calc.RowReputation, "deck", "")
	for _, row := range calc.OwnRows() {
		if s.hasRow(row) {
			add(row, "own", "row."+string(row))
		}
	}
	return rows
}

func (s *Store) hasRow(row calc.Row) bool {
	for _, l := range s.Result.Chosen.Lines {
		if l.Row == row {
			return true
		}
	}
	return false
}

// rowMark is the weakest mark of a row's lines: one assumption makes the sum
// an assumption.
func (s *Store) rowMark(row calc.Row) seeds.Mark {
	weight := map[seeds.Mark]int{seeds.Measured: 1, seeds.Estimated: 2, seeds.Assumed: 3}
	var mark seeds.Mark
	for _, l := range s.Result.Chosen.Lines {
		if l.Row == row && weight[l.Mark] > weight[mark] {
			mark = l.Mark
		}
	}
	return mark
}

// DeckRowsNote gives the sum of the deck's rows alone, and says what a reader
// of the rows must know: two cases are no sample, and a span may be widened.
func (s *Store) DeckRowsNote() []words.Run {
	if s.Result == nil || s.Result.Breakdown == nil {
		return nil
	}
	note := words.DeckRowsNote.Fill(s.Language, s.run(s.Result.Breakdown.Total, "＋？"))
	if s.Result.Chosen.Method == calc.Cases {
		note = append(note, words.Plain(s.Then(words.TwoCases)))
	}
	for _, l := range s.Result.Chosen.Lines {
		if l.Widened {
			note = append(note, words.Plain(s.space()+words.Widened.Put(s.Language, s.Say(words.Lines[l.Key]))))
		}
	}
	return note
}

// run is an amount within a sentence.
func (s *Store) run(a calc.Amount, after string) words.Run {
	r := words.Strong(s.Headline(a.Value).String() + after)
	r.Value, r.Key = a.Value.String(), a.Key
	return r
}

// LineCount counts the lines of the estimate.
func (s *Store) LineCount() string {
	if !s.HasAmount() {
		return ""
	}
	return words.DetailsCount.Put(s.Language, strconv.Itoa(len(s.Result.Chosen.Lines)))
}

// Table is a plain table of texts. The first Words columns are words, the
// others numbers.
type Table struct {
	Caption string
	Heads   []string
	Rows    [][]string
	Words   int
}

// LineRow is one line of the estimate with its evidence. Amounts are to the yen.
type LineRow struct {
	Name, How, Kind    string
	Mark               seeds.Mark // empty for the sum
	Uses               []string
	Low, Typical, High string
}

// LineRows lists every line, and their sum.
func (s *Store) LineRows() []LineRow {
	if !s.HasAmount() {
		return nil
	}
	yen := func(v decimal.Decimal) string { return format.Grouped(v, 0) }
	row := func(name, how, kind string, r calc.Range) LineRow {
		return LineRow{Name: name, How: how, Kind: kind, Low: yen(r.Low), Typical: yen(r.Typical), High: yen(r.High)}
	}
	var rows []LineRow
	for _, l := range s.Result.Chosen.Lines {
		one := row(s.Say(words.Lines[l.Key]), s.Say(words.Workings[l.Key]), s.Say(words.Damages[string(l.Damage)]), l.Amount)
		one.Mark, one.Uses = l.Mark, l.Uses
		rows = append(rows, one)
	}
	return append(rows, row(s.Say(words.Total), "", "", s.Total()))
}

// SurveyRows lists what surveys say, newest first.
func (s *Store) SurveyRows() []TableRow {
	if s.Result == nil {
		return nil
	}
	var rows []TableRow
	for _, v := range calc.SurveyValues(s.Figures, s.Result.Input.Scenario) {
		key := ""
		if v.Taken {
			key = "estimate.typical"
		}
		rows = append(rows, TableRow{
			Name: s.surveyName(v), Sub: s.sample(v.Figure), Key: key,
			Amount: calc.Range{Typical: v.Figure.Value}, Mark: v.Figure.Mark, Uses: []string{v.Figure.ID},
		})
	}
	return rows
}

func (s *Store) surveyName(v calc.SurveyValue) string {
	kind := words.Mean
	if v.Median {
		kind = words.Median
	}
	source := v.Figure.Source
	edition := source.Edition
	if year := source.Published; s.Language == words.English && len(year) > 4 {
		edition = year[:4] // editions have Japanese names
	}
	return known(source.Publisher) + " " + edition + " " + s.Say(kind)
}

func (s *Store) sample(f seeds.Figure) string {
	if f.Sample == 0 {
		return s.Say(words.SampleUnknown)
	}
	return words.SampleSize.Put(s.Language, strconv.Itoa(f.Sample))
}

// Named is a name with a text.
type Named struct {
	Name, Text string
	Value, Key string // for programs; empty where the text is words
}

// amount names a result as text and as number.
func (s *Store) amount(name, text string, a calc.Amount) Named {
	return Named{name, text, a.Value.String(), a.Key}
}

// Omitted lists what is not in the total.
func (s *Store) Omitted() []Named {
	if !s.HasAmount() {
		return nil
	}
	var list []Named
	for _, o := range s.Result.Chosen.Omitted {
		w := words.Omissions[string(o)]
		text := w.Text.Put(s.Language, s.plain(s.Figures.CompanyFineMaximum.Value).String())
		if labour := s.Result.InternalLabour; o == calc.OmitOwnLabour && labour != nil {
			text = s.sentences(words.OwnLabour.Put(s.Language, s.plain(labour.Amount.Typical).String(), s.used(calc.FieldEffort), s.used(calc.FieldLabourCost)), text)
		}
		list = append(list, Named{Name: s.Say(w.Name), Text: text})
	}
	return list
}

// used is the number that the answer took for a field: what was entered, or
// its default.
func (s *Store) used(field calc.Field) string {
	spec, _ := calc.SpecOf(field)
	if n := s.Result.Input.Number(field); n.Valid {
		return s.typed(spec.Kind, n.Decimal)
	}
	return s.Default(spec)
}

// Looked lists the figures of the source sheet.
func (s *Store) Looked() []*seeds.Figure {
	var list []*seeds.Figure
	for _, id := range s.Sheet.Uses {
		if f := s.Figures.ByID(id); f != nil {
			list = append(list, f)
		}
	}
	return list
}
