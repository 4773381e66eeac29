package paper

import (
	"strconv"
	"strings"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Recorded reports whether anything stands in the record of the meeting.
func (p *Sheet) Recorded() bool { return p.s.Names.Recorded() }

// Last is the number of the last page, which is that of the record.
func (p *Sheet) Last() string { return strconv.Itoa(p.Pages()) }

// RecordLines are when, where and with whom the meeting was: typed, or for the pen.
func (p *Sheet) RecordLines() []report.Item { return p.blanks(keep.RecordLines()) }

// RecordWishes are the wishes in the customer's words, and what changed between them.
func (p *Sheet) RecordWishes() []report.Item { return p.blanks(keep.RecordTexts()[:wishTexts]) }

// RecordRest are the other longer texts of the record.
func (p *Sheet) RecordRest() []report.Item { return p.blanks(keep.RecordTexts()[wishTexts:]) }

// wishTexts is how many of the longer texts are of the wishes.
const wishTexts = 3

// Signature is what the customer writes.
func (p *Sheet) Signature() []report.Item {
	return []report.Item{{Name: p.v.Say(words.RecordDay)}, {Name: p.v.Say(words.RecordName)}}
}

func (p *Sheet) blanks(keys []keep.NameKey) []report.Item {
	var list []report.Item
	for _, key := range keys {
		list = append(list, report.Item{Name: p.v.Say(words.Names.Of(string(key))), Note: p.s.Name(key)})
	}
	return list
}

// Wishes are what was ticked, first and last.
func (p *Sheet) Wishes() Table {
	t := Table{Caption: p.v.Say(words.RecordWishes), Heads: report.WishHeads(p.r)}
	for _, w := range report.Wishes(p.r) {
		row := report.Row{Name: w.Name}
		for _, tick := range w.Ticks {
			row.Cells = append(row.Cells, format.Word(p.box(tick)))
		}
		t.Rows = append(t.Rows, report.Row{Name: row.Name, Cells: append(row.Cells, format.Word(w.Change))})
	}
	return t
}

func (p *Sheet) box(tick keep.Tick) string {
	if p.s.Names.Has(tick) {
		return "☑"
	}
	return "□"
}

// Told is what was explained, and what was not.
func (p *Sheet) Told() string {
	var list []string
	for i, tick := range keep.Told() {
		list = append(list, p.box(tick)+"\u00a0"+p.v.Say(words.Told[i]))
	}
	return strings.Join(list, "\u2003")
}

// ToldEdition names the program and the figures of what was shown.
func (p *Sheet) ToldEdition() string { return p.v.Put(words.RecordThis, p.Edition()) }

// Checked is that the customer checked the record, or will.
func (p *Sheet) Checked() string {
	return p.box(keep.Checked) + "\u00a0" + p.v.Say(words.RecordChecked)
}

// RecordFacts are the figures that the meeting was about, a sentence each.
func (p *Sheet) RecordFacts() [][]words.Run {
	if !p.s.Result.HasAmount() {
		return nil
	}
	facts := [][]words.Run{p.v.Fill(words.RecordLoss, words.Plain(p.About()), p.v.Run(p.r.Typical()), p.v.Run(p.r.Low()), p.v.Run(p.r.High()),
		p.v.Run(p.r.Entered(calc.FieldProbability)))}
	for _, runs := range [][]words.Run{p.Carry(), p.Kept()} {
		if runs != nil {
			facts = append(facts, runs)
		}
	}
	if c := report.ProposalOf(p.r); c != nil {
		facts = append(facts, c.Answer())
	}
	if p.Planned() {
		facts = append(facts, report.ShelfOf(p.r).Answer())
	}
	return facts
}
