package state

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// Fragment is the link's part after #, for what stands in the fields; empty
// while something must be put right.
func (s *Store) Fragment() string {
	if s.Status() != Ready || s.Stale() {
		return ""
	}
	text, refused := keep.Fragment(s.Result.Input)
	if refused.Refused() {
		return ""
	}
	return text
}

// OpenLink opens the estimate of a link, or says why it cannot. A fragment
// that holds none, such as the name of a section, changes nothing. It reports
// whether anything changed.
func (s *Store) OpenLink(fragment string) bool {
	in, refused := keep.FromFragment(fragment)
	switch {
	case refused.Code == keep.Nothing:
		return false
	case refused.Refused():
		s.Notice = words.LinkRefused.Put(s.Language, s.refusal(refused))
		return true
	}
	s.Open(s.draftOf(in))
	s.wayPicked = true
	s.Notice = s.Say(words.KeepLinked)
	return true
}

// SaveFile is the estimate as a file; nil, with a notice, if there is none.
func (s *Store) SaveFile() []byte {
	if s.Fragment() == "" {
		s.Notice = s.Say(words.KeepNothing)
		return nil
	}
	content, refused := keep.Save(keep.File{Input: s.Result.Input, Names: s.Names})
	if refused.Refused() {
		s.Notice = words.SaveRefused.Put(s.Language, s.refusal(refused))
		return nil
	}
	s.Notice = s.Say(words.KeepSaved)
	return content
}

// OpenFile opens a saved estimate, or says why it cannot.
func (s *Store) OpenFile(content []byte) {
	file, refused := keep.Open(content)
	if refused.Refused() {
		s.Notice = words.FileRefused.Put(s.Language, s.refusal(refused))
		return
	}
	s.Names = file.Names
	s.Open(s.draftOf(file.Input))
	s.wayPicked = true
	s.Notice = s.Say(words.KeepOpened)
}

// SaveTables is every table of the page as CSV; nil, with a notice, without a
// result.
func (s *Store) SaveTables() []byte {
	if s.Fragment() == "" {
		s.Notice = s.Say(words.KeepNothing)
		return nil
	}
	tables := []Table{s.DetailTable(), s.exactGuides()}
	if s.Covered() {
		tables = append(tables, s.CoverTable())
	}
	for _, p := range append(s.LossPictures(), s.InvestPictures()...) {
		tables = append(tables, p.Table)
	}
	var list []keep.Table
	for _, t := range tables {
		list = append(list, keep.Table{Title: t.Caption, Head: t.Heads, Rows: plainRows(t)})
	}
	s.Notice = s.Say(words.KeepSaved)
	return keep.CSV(list...)
}

// exactGuides lists the guides to the yen.
func (s *Store) exactGuides() Table {
	t := Table{
		Caption: s.Say(words.GuideTableYen),
		Heads:   []string{s.Say(words.GuideHead), s.Say(words.YenHead)},
		Words:   1,
	}
	for _, row := range s.GuideRows() {
		value := ""
		if row.Has {
			value = row.Value.String()
		}
		t.Rows = append(t.Rows, []string{row.Name, value})
	}
	return t
}

// plainRows takes the grouping commas out of the columns of numbers, so that
// a spreadsheet reads numbers.
func plainRows(t Table) [][]string {
	var rows [][]string
	for _, row := range t.Rows {
		plain := append([]string(nil), row...)
		for i := t.Words; i < len(plain); i++ {
			if n, code := format.Number(calc.Spec{Kind: calc.Money}, plain[i]); code == "" && n.Valid {
				plain[i] = n.Decimal.String()
			}
		}
		rows = append(rows, plain)
	}
	return rows
}

func (s *Store) refusal(r keep.Refusal) string {
	return words.Refusals[string(r.Code)].Put(s.Language, s.Say(words.Fields[r.Field].Label))
}

// Call replaces one of the free texts of the printed sheet.
func (s *Store) Call(key keep.NameKey, text string) {
	switch key {
	case keep.NameCustomer:
		s.Names.Customer = text
	case keep.NamePerson:
		s.Names.Person = text
	case keep.NameExplainedBy:
		s.Names.ExplainedBy = text
	case keep.NameMemo:
		s.Names.Memo = text
	}
}

// Called is one of the free texts.
func (s *Store) Called(key keep.NameKey) string {
	switch key {
	case keep.NameCustomer:
		return s.Names.Customer
	case keep.NamePerson:
		return s.Names.Person
	case keep.NameExplainedBy:
		return s.Names.ExplainedBy
	}
	return s.Names.Memo
}
