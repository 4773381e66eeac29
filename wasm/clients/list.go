package clients

import (
	"slices"

	"cybercost/calc"
	"cybercost/wasm/book"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
)

// List is a book of clients with its answers.
type List struct {
	voice   voice.Voice
	pieces  map[int]Piece
	answers []book.Answer
	faults  []Fault
	rows    int // read below the headings

	asked Ask // what order is for
	order []int32
}

// NewList is a list without clients, which speaks in a language.
func NewList(v voice.Voice) *List { return &List{voice: v, pieces: map[int]Piece{}} }

// Add takes a piece, in whatever order they come.
func (l *List) Add(p Piece) { l.pieces[p.Number] = p }

// Close puts the pieces in their order, when all have come.
func (l *List) Close() {
	numbers := make([]int, 0, len(l.pieces))
	count := 0
	for n, p := range l.pieces {
		numbers, count = append(numbers, n), count+len(p.Answers)
	}
	slices.Sort(numbers)
	l.answers = make([]book.Answer, 0, count)
	for _, n := range numbers {
		p := l.pieces[n]
		l.rows += p.Rows
		l.answers = append(l.answers, p.Answers...)
		l.faults = append(l.faults, p.Faults...)
	}
	l.pieces = nil
}

// Answered is how many rows were answered.
func (l *List) Answered() int { return len(l.answers) }

// Faults lists what is wrong with the others, in their order.
func (l *List) Faults() []Fault { return l.faults }

// Incident is what is asked about: a [calc.Scenario], or one of the two below.
type Incident string

// What can be asked beside one incident.
const (
	Worst Incident = "worst" // of each client the one that typically costs most
	Each  Incident = "each"  // the typical amounts of all
)

// worst is the incident that typically costs most; none: -1.
func worst(a book.Answer) int {
	found := -1
	for i, one := range a.Incidents {
		if !one.Lacks && (found < 0 || one.Typical > a.Incidents[found].Typical) {
			found = i
		}
	}
	return found
}

// chosen is the place of the incident that a client is sorted and counted by;
// -1: it has no amount.
func (i Incident) chosen(a book.Answer) int {
	if i == Worst || i == Each {
		return worst(a)
	}
	at := slices.Index(calc.Scenarios(), calc.Scenario(i))
	if at < 0 || at >= len(a.Incidents) || a.Incidents[at].Lacks {
		return -1
	}
	return at
}

// amounts are those of the chosen incident.
func (i Incident) amounts(a book.Answer) (book.Amounts, bool) {
	at := i.chosen(a)
	if at < 0 {
		return book.Amounts{}, false
	}
	return a.Incidents[at], true
}

// CSV is what cybercost book writes of the clients that are shown, in the order of
// the file: all of them where nothing is filtered.
func (l *List) CSV(heads []string, ask Ask) []byte {
	shown := slices.Clone(l.ordered(ask))
	slices.Sort(shown)
	out := []byte("\ufeff" + keep.Line(heads) + "\r\n")
	for _, i := range shown {
		out = append(l.answers[i].AppendLine(out), '\r', '\n')
	}
	return out
}
