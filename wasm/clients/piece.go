package clients

import (
	"encoding/binary"
	"errors"

	"cybercost/wasm/book"
	"cybercost/wasm/entry"
)

// Fault is one thing that is wrong with a row, as it is shown.
type Fault struct {
	Row              int
	Head, Wrote, Why string
}

// Piece is some rows next to each other, answered.
type Piece struct {
	Number  int // among the pieces of the file, from 0
	Rows    int // read
	Answers []entry.Answer
	Faults  []Fault
}

// maxWrote is how much of a cell is shown where something is wrong with it.
const maxWrote = 60

// pieceRows is how many rows a piece has: few, so that whoever works beside
// others is never long in front of them.
const pieceRows = 64

// Read answers those pieces of a book that are for one of several that read the
// same book side by side, and returns how many pieces it has in all.
func Read(e *book.Estimator, head book.Head, rows *book.Reader, part, parts int, take func(Piece)) (pieces int, err error) {
	for {
		p := Piece{Number: pieces}
		ours := pieces%parts == part
		for ; p.Rows < pieceRows; p.Rows++ {
			row, ok := rows.Next()
			if !ok {
				break
			}
			if ours {
				p.answer(e, head, row)
			}
		}
		if p.Rows == 0 {
			return pieces, rows.Err()
		}
		pieces++
		if ours {
			take(p)
		}
	}
}

func (p *Piece) answer(e *book.Estimator, head book.Head, row book.Row) {
	one, problems := e.Estimate(head, row)
	if problems == nil {
		p.Answers = append(p.Answers, e.Answer(one))
		return
	}
	for _, problem := range problems {
		p.Faults = append(p.Faults, Fault{problem.Row, problem.Head, Shortened(problem.Text), problem.Why(e.Voice())})
	}
}

// Shortened is the start of a text, with a mark where it was cut.
func Shortened(text string) string {
	count := 0
	for i := range text {
		if count++; count > maxWrote {
			return text[:i] + "…"
		}
	}
	return text
}

// Pack writes a piece in few bytes: for a list, which holds many, and for another
// program that runs the same code.
func (p Piece) Pack() string {
	w := writer{seen: map[string]int{}}
	w.number(int64(p.Number))
	w.number(int64(p.Rows))
	w.number(int64(len(p.Answers)))
	for _, a := range p.Answers {
		w.number(int64(a.Row))
		w.text(a.Customer)
		w.again(a.Trade)
		w.number(a.Employees)
		w.number(a.Revenue)
		w.yes(a.Covered)
		w.text(a.Read)
		w.number(int64(len(a.Incidents)))
		for _, one := range a.Incidents {
			w.yes(one.Lacks)
			w.again(one.Left)
			if one.Lacks {
				continue
			}
			w.number(one.Low)
			w.number(one.Typical)
			w.number(one.High)
			w.number(one.Kept)
		}
	}
	w.number(int64(len(p.Faults)))
	for _, f := range p.Faults {
		w.number(int64(f.Row))
		w.again(f.Head)
		w.text(f.Wrote)
		w.again(f.Why)
	}
	return string(w.bytes)
}

type writer struct {
	bytes []byte
	seen  map[string]int // texts that may stand there again, with their place among them
}

func (w *writer) number(n int64) { w.bytes = binary.AppendVarint(w.bytes, n) }

func (w *writer) text(t string) {
	w.number(int64(len(t)))
	w.bytes = append(w.bytes, t...)
}

func (w *writer) yes(is bool) {
	if is {
		w.number(1)
	} else {
		w.number(0)
	}
}

// again writes a text of which many are the same: the first time itself, then
// where it stands among those before.
func (w *writer) again(t string) {
	place, known := w.seen[t]
	if !known {
		place = len(w.seen)
		w.seen[t] = place
	}
	w.number(int64(place))
	if !known {
		w.text(t)
	}
}

var errPacked = errors.New("no piece of a book")

// packed is a piece as [Piece.Pack] wrote it, with what a list must know of it.
type packed struct {
	text                  string
	number, rows, answers int
	faults                []Fault
}

// unpacked reads all of a piece, and reports whether it is one.
func unpacked(text string) (packed, error) {
	r := unpacking(text)
	p := packed{text: text, number: r.piece, rows: r.rows}
	var a entry.Answer
	for ; r.left > 0; p.answers++ {
		r.answer(&a)
	}
	for n := r.count(); n > 0 && !r.bad; n-- {
		p.faults = append(p.faults, Fault{Row: int(r.number()), Head: r.again(), Wrote: r.text(), Why: r.again()})
	}
	if r.bad || r.rest != "" {
		return packed{}, errPacked
	}
	return p, nil
}

// reader reads a packed piece answer by answer. Its texts are parts of what is
// packed, so that nothing is copied.
type reader struct {
	piece, rows int
	left        int64 // answers that were not read yet
	rest        string
	seen        []string
	bad         bool
}

// unpacking begins to read a piece, up to its answers.
func unpacking(text string) *reader {
	r := &reader{rest: text}
	r.piece, r.rows, r.left = int(r.number()), int(r.number()), r.count()
	return r
}

// answer reads the next answer. It may be put where one was read before.
func (r *reader) answer(a *entry.Answer) {
	incidents := a.Incidents[:0]
	*a = entry.Answer{Row: int(r.number()), Customer: r.text(), Trade: r.again(), Employees: r.number(), Revenue: r.number(), Covered: r.number() != 0, Read: r.text()}
	for n := r.count(); n > 0 && !r.bad; n-- {
		one := entry.Amounts{Lacks: r.number() != 0, Left: r.again()}
		if !one.Lacks {
			one.Low, one.Typical, one.High, one.Kept = r.number(), r.number(), r.number(), r.number()
		}
		incidents = append(incidents, one)
	}
	a.Incidents = incidents
	if r.left--; r.bad {
		r.left = 0
	}
}

// number reads what [binary.AppendVarint] wrote.
func (r *reader) number() int64 {
	var n uint64
	for i := 0; i < len(r.rest) && i < binary.MaxVarintLen64; i++ {
		b := r.rest[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			r.rest = r.rest[i+1:]
			return int64(n>>1) ^ -int64(n&1)
		}
	}
	r.bad, r.rest = true, ""
	return 0
}

// count is a number of things that take a byte each at least.
func (r *reader) count() int64 {
	n := r.number()
	if n < 0 || n > int64(len(r.rest)) {
		r.bad, r.rest = true, ""
		return 0
	}
	return n
}

func (r *reader) text() string {
	n := r.count()
	text := r.rest[:n]
	r.rest = r.rest[n:]
	return text
}

// again reads a text that may stand there before.
func (r *reader) again() string {
	place := r.number()
	if place >= 0 && place < int64(len(r.seen)) {
		return r.seen[place]
	}
	if place != int64(len(r.seen)) {
		r.bad, r.rest = true, ""
		return ""
	}
	r.seen = append(r.seen, r.text())
	return r.seen[place]
}
