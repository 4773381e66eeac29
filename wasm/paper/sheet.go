package paper

import (
	"slices"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/picture"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Sheet is what is printed of a report.
type Sheet struct {
	s *session.Session
	r *report.Report
	a *picture.Album
	v voice.Voice

	code code // the one drawn last
}

// Of returns the sheet of a session.
func Of(s *session.Session, r *report.Report, a *picture.Album) *Sheet {
	return &Sheet{s: s, r: r, a: a, v: s.Voice}
}

// Owner is whose name stands on top of the sheet.
func (p *Sheet) Owner() string {
	if name := p.s.Printing.Agency.Name; name != "" {
		return name
	}
	return p.v.Say(words.Title)
}

// Made says when the sheet was made, whom to call and, in a line of its own,
// under which number an insurer approved the page.
func (p *Sheet) Made() string {
	text := p.v.Put(words.SheetMade, p.s.Printing.Date)
	if phone := p.s.Printing.Agency.Phone; phone != "" {
		text += "\u3000" + phone
	}
	if number := p.s.Printing.Agency.Approval; number != "" {
		text += "\n" + p.v.Put(words.SheetApproval, number)
	}
	return text
}

// Edition names the program that made the sheet. The hash is shortened to both
// its ends.
func (p *Sheet) Edition() string {
	edition, hash := p.s.Printing.Edition, p.s.Printing.Hash
	if end := len(hash); end > 60 {
		hash = hash[:end-56] + "…" + hash[end-4:]
	}
	return edition + p.v.Say(words.SheetAside) + hash
}

// About says what the amount is about: incident, case and way.
func (p *Sheet) About() string {
	if p.s.Result == nil {
		return ""
	}
	return p.v.Put(words.SheetOf, p.r.IncidentOnce(), p.v.Say(words.Methods.Of(p.s.Result.Input.Method).Name))
}

// Notes is what must be said below the amount.
func (p *Sheet) Notes() string {
	if p.s.Result == nil {
		return p.v.Say(words.LossEmpty)
	}
	var notes []string
	if p.s.Stale() {
		notes = append(notes, p.v.Say(words.StaleNote))
	}
	if p.s.Result.HasAmount() {
		notes = append(notes, p.v.Say(words.SheetUnknown))
	} else {
		notes = append(notes, p.r.LackText())
	}
	if p.s.Result.Spread() {
		notes = append(notes, p.v.Say(words.SheetRange))
	}
	return p.v.Sentences(append(append(notes, report.Whom(p.r)...), p.r.Cautions()...)...)
}

// Inputs are the trade, if it was typed, and the facts of the company that the
// result belongs to. What stands in the fields may be newer, and wrong.
func (p *Sheet) Inputs() []report.Item {
	var list []report.Item
	if trade := p.s.Name(keep.NameTrade); trade != "" {
		list = append(list, report.Item{Name: p.v.Say(words.Names.Of(string(keep.NameTrade))), Cell: format.Word(trade)})
	}
	for _, field := range calc.FieldsOf(calc.GroupCompany) {
		list = append(list, report.Item{Name: p.factName(field), Cell: p.r.Entered(field)})
	}
	return list
}

// factName is the name of a fact of the company; on paper some are shorter.
func (p *Sheet) factName(field calc.Field) string {
	if brief, ok := words.SheetFields.Find(field); ok {
		return p.v.Say(brief)
	}
	return p.v.Say(words.Fields[field].Label)
}

// Changed lists the assumptions and optional lines that were entered.
func (p *Sheet) Changed() []words.Run {
	if p.s.Result == nil {
		return nil
	}
	x := p.about(words.SheetChanged)
	x.entered(calc.FieldsOf(calc.GroupIncident))
	for _, field := range calc.Switches() {
		if p.s.Result.Input.Switches[field] {
			x.item(p.v.Say(words.Fields[field].Label))
		}
	}
	if !x.open {
		return p.v.Fill(words.SheetAllDefault)
	}
	return x.end(words.SheetDefaults)
}

// Names lists the names to fill in. The trade stands among the [Sheet.Inputs],
// the memo on the back.
func (p *Sheet) Names() []report.Item {
	return p.blanks(slices.DeleteFunc(keep.MeetingNames(), func(key keep.NameKey) bool { return key == keep.NameTrade || key == keep.NameMemo }))
}

// Carded reports whether somebody filled in the card for the first hour. An empty
// one would make all of the sheet smaller, for lines that nobody asked for.
func (p *Sheet) Carded() bool { return p.s.Names.OnCard() > 0 }

// Card lists whom to call in the first hour: those that the user has filled in,
// and lines to fill in by hand; then the public places.
func (p *Sheet) Card() []report.Item {
	list := p.blanks(keep.CardNames())
	for _, first := range report.Firsts() {
		if reach := first.Phone + first.Mail; reach != "" {
			list = append(list, report.Item{Name: p.v.Say(first.Desk), Note: reach})
		}
	}
	return list
}

// Marks explains the three marks.
func (p *Sheet) Marks() []seeds.Mark {
	return []seeds.Mark{seeds.Measured, seeds.Estimated, seeds.Assumed}
}
