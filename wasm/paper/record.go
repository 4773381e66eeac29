package paper

import (
	"strconv"
	"strings"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Record is the page of the record of a meeting.
type Record struct{ p *Sheet }

// Record is that page.
func (p *Sheet) Record() Record { return Record{p} }

// Recorded reports whether anything stands in the record of the meeting.
func (p *Sheet) Recorded() bool { return p.s.Names.Recorded() }

// Last is the number of the last page, which is that of the record.
func (p *Sheet) Last() string { return strconv.Itoa(p.Pages()) }

// Lines are when, where and with whom the meeting was: typed, or for the pen.
func (r Record) Lines() []report.Item { return r.p.blanks(keep.RecordLines()) }

// WishTexts are the wishes in the customer's words, and what changed between them.
func (r Record) WishTexts() []report.Item { return r.p.blanks(keep.RecordTexts()[:wishTexts]) }

// Rest are the other longer texts of the record.
func (r Record) Rest() []report.Item { return r.p.blanks(keep.RecordTexts()[wishTexts:]) }

// wishTexts is how many of the longer texts are of the wishes.
const wishTexts = 3

// Signature is what the customer writes.
func (r Record) Signature() []report.Item {
	return []report.Item{{Name: r.p.v.Say(words.RecordDay)}, {Name: r.p.v.Say(words.RecordName)}}
}

func (p *Sheet) blanks(keys []keep.NameKey) []report.Item {
	var list []report.Item
	for _, key := range keys {
		list = append(list, report.Item{Name: p.v.Say(words.Names.Of(string(key))), Note: p.s.Name(key)})
	}
	return list
}

// Wishes are what was ticked, first and last.
func (r Record) Wishes() Table {
	t := Table{Caption: r.p.v.Say(words.RecordWishes), Heads: session.WishHeads(r.p.s)}
	for _, w := range session.Wishes(r.p.s) {
		row := report.Row{Name: w.Name}
		for _, tick := range w.Ticks {
			row.Cells = append(row.Cells, format.Word(r.box(tick)))
		}
		row.Cells = append(row.Cells, format.Word(w.Change))
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (r Record) box(tick keep.Tick) string {
	if r.p.s.Names.Has(tick) {
		return "☑"
	}
	return "□"
}

// Told is what was explained, and what was not.
func (r Record) Told() string {
	var list []string
	for i, tick := range keep.Told() {
		list = append(list, r.box(tick)+"\u00a0"+r.p.v.Say(words.Told[i]))
	}
	return strings.Join(list, "\u2003")
}

// Edition names the program and the figures of what was shown.
func (r Record) Edition() string { return r.p.v.Put(words.RecordThis, r.p.Edition()) }

// Checked is that the customer checked the record, or will.
func (r Record) Checked() string {
	return r.box(keep.Checked) + "\u00a0" + r.p.v.Say(words.RecordChecked)
}

// Facts are the figures that the meeting was about, a sentence each.
func (r Record) Facts() [][]words.Run {
	if !r.p.s.Result.HasAmount() {
		return nil
	}
	loss := words.Either(r.p.s.Result.Spread(), words.RecordRange, words.RecordLoss)
	facts := [][]words.Run{r.p.v.Fill(loss, words.Plain(r.p.About()), r.p.v.Run(r.p.r.Typical()), r.p.v.Run(r.p.r.Low()), r.p.v.Run(r.p.r.High()))}
	if chance := r.p.r.Entered(calc.FieldProbability); chance.Number() {
		facts = append(facts, r.p.v.Fill(words.RecordChance, r.p.v.Run(chance)))
	}
	for _, runs := range [][]words.Run{r.p.Carry(), r.p.Kept()} {
		if runs != nil {
			facts = append(facts, runs)
		}
	}
	if c := report.ProposalOf(r.p.r); c != nil {
		facts = append(facts, c.Answer())
	}
	if r.p.Planned() {
		facts = append(facts, report.ShelfOf(r.p.r).Answer())
	}
	return facts
}
