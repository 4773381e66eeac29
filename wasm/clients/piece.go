package clients

import (
	"encoding/binary"
	"errors"

	"cybercost/wasm/book"
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
	Answers []book.Answer
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

// Pack writes a piece for another program that runs the same code.
func (p Piece) Pack() []byte {
	var w writer
	w.number(int64(p.Number))
	w.number(int64(p.Rows))
	w.number(int64(len(p.Answers)))
	for _, a := range p.Answers {
		w.number(int64(a.Row))
		w.text(a.Customer)
		w.text(a.Trade)
		w.number(a.Employees)
		w.number(a.Revenue)
		w.yes(a.Covered)
		w.text(a.Read)
		w.number(int64(len(a.Incidents)))
		for _, one := range a.Incidents {
			w.number(one.Low)
			w.number(one.Typical)
			w.number(one.High)
			w.number(one.Kept)
			w.yes(one.Lacks)
			w.text(one.Left)
		}
	}
	w.number(int64(len(p.Faults)))
	for _, f := range p.Faults {
		w.number(int64(f.Row))
		w.text(f.Head)
		w.text(f.Wrote)
		w.text(f.Why)
	}
	return w.bytes
}

type writer struct{ bytes []byte }

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

var errPacked = errors.New("no piece of a book")

// Unpacker reads what [Piece.Pack] wrote, piece by piece, and keeps one of texts
// that stand in many.
type Unpacker struct {
	seen  map[string]string
	bytes []byte
	bad   bool
}

// maxSeen is how many texts are kept to be found again.
const maxSeen = 1 << 10

// Piece reads one piece.
func (u *Unpacker) Piece(packed []byte) (Piece, error) {
	u.bytes, u.bad = packed, false
	if u.seen == nil {
		u.seen = map[string]string{}
	}
	p := Piece{Number: int(u.number()), Rows: int(u.number())}
	for n := u.count(); n > 0 && !u.bad; n-- {
		a := book.Answer{Row: int(u.number()), Customer: u.text(), Trade: u.again(), Employees: u.number(), Revenue: u.number(), Covered: u.number() != 0, Read: u.text()}
		incidents := u.count()
		for range incidents {
			a.Incidents = append(a.Incidents, book.Amounts{Low: u.number(), Typical: u.number(), High: u.number(), Kept: u.number(), Lacks: u.number() != 0, Left: u.again()})
		}
		p.Answers = append(p.Answers, a)
	}
	for n := u.count(); n > 0 && !u.bad; n-- {
		p.Faults = append(p.Faults, Fault{Row: int(u.number()), Head: u.again(), Wrote: u.text(), Why: u.again()})
	}
	if u.bad || len(u.bytes) > 0 {
		return Piece{}, errPacked
	}
	return p, nil
}

func (u *Unpacker) number() int64 {
	n, length := binary.Varint(u.bytes)
	if length <= 0 {
		u.bad, u.bytes = true, nil
		return 0
	}
	u.bytes = u.bytes[length:]
	return n
}

// count is a number of things that take a byte each at least.
func (u *Unpacker) count() int64 {
	n := u.number()
	if n < 0 || n > int64(len(u.bytes)) {
		u.bad, u.bytes = true, nil
		return 0
	}
	return n
}

func (u *Unpacker) cut() []byte {
	n := u.count()
	text := u.bytes[:n]
	u.bytes = u.bytes[n:]
	return text
}

func (u *Unpacker) text() string { return string(u.cut()) }

// again is a text that may have been there before.
func (u *Unpacker) again() string {
	text := u.cut()
	if found, ok := u.seen[string(text)]; ok {
		return found
	}
	kept := string(text)
	if len(u.seen) < maxSeen {
		u.seen[kept] = kept
	}
	return kept
}
