package paper

import (
	"cybercost/wasm/entry"
	"cybercost/wasm/keep"
)

// rowNumber is where the row stands in its file: below the headings.
const rowNumber = 2

// Row is the estimate as one row below its headings, as `cybercost book` writes one
// for each client: docs/scale.md. The amounts are those of the page, of every
// incident. Nil, with a notice, without a result.
func (p *Sheet) Row() []byte {
	if p.s.Fragment() == "" {
		p.s.NothingToKeep()
		return nil
	}
	w := entry.NewWriter(p.v)
	row := w.Answer(rowNumber, p.s.Names, p.s.Outlook.Question(), p.s.Outlook.Incidents())
	p.s.Saved()
	return []byte("\ufeff" + keep.Line(w.Heads()) + "\r\n" + row.Line() + "\r\n")
}
