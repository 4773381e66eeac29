package state

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// Printout is what only the browser knows about a sheet of paper.
type Printout struct {
	Date    string // today, in words
	Address string // of the page, without a fragment
	Edition string // of the program and its figures, as the page's footer shows it
	Hash    string // of the build, from there too
	Agency  Agency
}

// Agency is whose page it is, from its settings beside the page; empty texts
// without them. Logo is the name of a picture beside the page.
type Agency struct{ Name, Phone, Approval, Note, Logo string }

// Print puts the sheet of the meeting on the page until EndPrint.
func (s *Store) Print(p Printout) {
	s.Printing = &p
	s.computeYear()
}

// EndPrint takes the sheet off the page.
func (s *Store) EndPrint() {
	s.Printing = nil
	s.computeYear()
}

// SheetOwner is whose name stands on top of the sheet.
func (s *Store) SheetOwner() string {
	if name := s.Printing.Agency.Name; name != "" {
		return name
	}
	return s.Say(words.Title)
}

// SheetMade says when the sheet was made, whom to call and, in a line of its
// own, under which number an insurer approved the page.
func (s *Store) SheetMade() string {
	text := words.SheetMade.Put(s.Language, s.Printing.Date)
	if phone := s.Printing.Agency.Phone; phone != "" {
		text += "\u3000" + phone
	}
	if number := s.Printing.Agency.Approval; number != "" {
		text += "\n" + words.SheetApproval.Put(s.Language, number)
	}
	return text
}

// SheetEdition names the program that made the sheet. The hash is shortened to
// both its ends.
func (s *Store) SheetEdition() string {
	edition, hash := s.Printing.Edition, s.Printing.Hash
	if end := len(hash); end > 60 {
		hash = hash[:end-56] + "…" + hash[end-4:]
	}
	return edition + s.Say(words.SheetAside) + hash
}

// SheetDense reports whether amounts are longer than the columns of the sheet
// are made for.
func (s *Store) SheetDense() bool { return s.Result != nil && s.long() }

// SheetOf says what the amount is about: incident, case and way.
func (s *Store) SheetOf() string {
	if s.Result == nil {
		return ""
	}
	return words.SheetOf.Put(s.Language, s.IncidentOnce(), s.Say(words.Methods[s.Result.Input.Method].Name))
}

// SheetNotes is what must be said below the amount.
func (s *Store) SheetNotes() string {
	if s.Result == nil {
		return s.Say(words.LossEmpty)
	}
	var notes []string
	if s.Stale() {
		notes = append(notes, s.Say(words.StaleNote))
	}
	if s.HasAmount() {
		notes = append(notes, s.Say(words.SheetUnknown))
	} else {
		notes = append(notes, s.LackText())
	}
	if s.Spread() {
		notes = append(notes, s.Say(words.SheetRange))
	}
	return s.sentences(append(notes, s.Cautions()...)...)
}

// Entry is one thing that was entered.
type Entry struct {
	Name string
	Runs []words.Run
}

// SheetInputs are the facts of the company that the result belongs to. What
// stands in the fields may be newer, and wrong.
func (s *Store) SheetInputs() []Entry {
	names := []words.Text{words.Fields[calc.FieldEmployees].Label, words.Fields[calc.FieldRevenue].Label, words.SheetPCs, words.SheetRecords, words.Now}
	industry := words.Plain(s.Say(words.None))
	if s.Result != nil {
		industry = words.Plain(s.Say(words.Industries[s.Result.Input.Industry]))
	}
	entries := []Entry{{s.Say(words.Fields[calc.FieldIndustry].Label), []words.Run{industry}}}
	for i, field := range company {
		entries = append(entries, Entry{s.Say(names[i]), []words.Run{s.entered(field)}})
	}
	return entries
}

// entered is a number that was entered, with its unit.
func (s *Store) entered(field calc.Field) words.Run {
	if s.Result == nil || !s.Result.Input.Number(field).Valid {
		return words.Plain(s.Say(words.None))
	}
	v := s.Result.Input.Number(field).Decimal
	spec, _ := calc.SpecOf(field)
	unit := words.Fields[field].Unit
	if s.Say(unit) == "" {
		unit = words.Units[spec.Kind]
	}
	space := ""
	if s.Language == words.English && spec.Kind != calc.Share {
		space = " "
	}
	return valued("sheet."+string(field), v, s.typed(spec.Kind, v)+space+s.Say(unit))
}

// valued is a number that programs can read.
func valued(key string, v decimal.Decimal, text string) words.Run {
	return words.Run{Text: text, Strong: true, Value: v.String(), Key: key}
}

// SheetChanged lists the assumptions and optional lines that were entered.
func (s *Store) SheetChanged() []words.Run {
	if s.Result == nil {
		return nil
	}
	var fields []calc.Field
	for _, spec := range calc.Fields()[len(company):] {
		if spec.Field == calc.FieldProbability {
			break
		}
		fields = append(fields, spec.Field)
	}
	x := s.about(words.SheetChanged)
	x.entered(fields)
	for _, field := range calc.Switches() {
		if s.Result.Input.Switches[field] {
			x.item(s.Say(words.Fields[field].Label))
		}
	}
	if !x.open {
		return words.SheetAllDefault.Fill(s.Language)
	}
	return x.end(words.SheetDefaults)
}

// SheetNames lists the names to fill in.
func (s *Store) SheetNames() []Named {
	var list []Named
	for _, key := range keep.NameKeys() {
		if key != keep.NameMemo {
			list = append(list, Named{Name: s.Say(words.Names[string(key)]), Text: s.Called(key)})
		}
	}
	return list
}

// SheetCode is the code on the sheet, and what it says.
func (s *Store) SheetCode() (svg, name string) { return s.Code(s.Printing.Address) }

// SheetMarks explains the three marks.
func (s *Store) SheetMarks() []seeds.Mark {
	return []seeds.Mark{seeds.Measured, seeds.Estimated, seeds.Assumed}
}
