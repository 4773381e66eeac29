package clients

import (
	"maps"
	"slices"

	"cybercost/calc"
	"cybercost/wasm/entry"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
)

// List is a book of clients with its answers. It holds them packed, which
// takes little room, and reads all of them for every other question.
type List struct {
	voice  voice.Voice
	come   map[int]packed // until all have come
	pieces []string       // packed, in their order
	first  []int32        // the place of each piece's first client

	rows, answered int     // read below the headings, and of these answered
	faults         []Fault // the first
	wrong          int     // how many there are

	asked Ask // what the two below are for
	order []int32
	tally tally
}

// maxFaults is how much of what is wrong is listed.
const maxFaults = 200

// NewList is a list without clients, which speaks in a language.
func NewList(v voice.Voice) *List { return &List{voice: v, come: map[int]packed{}} }

// Add takes what [Piece.Pack] wrote, in whatever order the pieces come.
func (l *List) Add(text string) error {
	p, err := unpacked(text)
	if err == nil {
		l.come[p.number] = p
	}
	return err
}

// Close puts the pieces in their order, when all have come.
func (l *List) Close() {
	for _, n := range slices.Sorted(maps.Keys(l.come)) {
		p := l.come[n]
		if p.answers > 0 { // else the next begins at the same place
			l.pieces, l.first = append(l.pieces, p.text), append(l.first, int32(l.answered))
		}
		l.rows += p.rows
		l.answered += p.answers
		l.wrong += len(p.faults)
		l.faults = append(l.faults, p.faults[:min(len(p.faults), maxFaults-len(l.faults))]...)
	}
	l.come = nil
}

// Answered is how many rows were answered.
func (l *List) Answered() int { return l.answered }

// Faults lists what is wrong with the others, in their order, up to a bound; more
// is how much is not in the list.
func (l *List) Faults() (list []Fault, more int) { return l.faults, l.wrong - len(l.faults) }

// each reads all clients in the order of the file, with the place of each. What it
// gives is good until the next.
func (l *List) each(take func(at int32, a *entry.Answer)) {
	var a entry.Answer
	at := int32(0)
	for _, piece := range l.pieces {
		for r := unpacking(piece); r.left > 0; at++ {
			r.answer(&a)
			take(at, &a)
		}
	}
}

// at reads the client at a place.
func (l *List) at(place int32) entry.Answer {
	piece, found := slices.BinarySearch(l.first, place)
	if !found {
		piece--
	}
	var a entry.Answer
	r := unpacking(l.pieces[piece])
	for range place - l.first[piece] + 1 {
		r.answer(&a)
	}
	return a
}

// Incident is what is asked about: a [calc.Scenario], or one of the two below.
type Incident string

// What can be asked beside one incident.
const (
	Worst Incident = "worst" // of each client the one that typically costs most
	Each  Incident = "each"  // the typical amounts of all
)

// place is where an incident stands in [calc.Scenarios]; -1: it is none of them.
func (i Incident) place() int { return slices.Index(calc.Scenarios(), calc.Scenario(i)) }

// chosen is the place of the incident that a client is sorted and counted by: the
// one asked for, or the worst where none is; -1: it has no amount.
func chosen(place int, a *entry.Answer) int {
	if place >= 0 {
		if place >= len(a.Incidents) || a.Incidents[place].Lacks {
			return -1
		}
		return place
	}
	found := -1
	for i, one := range a.Incidents {
		if !one.Lacks && (found < 0 || one.Typical > a.Incidents[found].Typical) {
			found = i
		}
	}
	return found
}

// CSV is what cybercost book writes of the clients that are shown, in the order of
// the file: all of them where nothing is filtered.
func (l *List) CSV(heads []string, ask Ask) []byte {
	shown := slices.Clone(l.ordered(ask))
	slices.Sort(shown)
	out := []byte("\ufeff" + keep.Line(heads) + "\r\n")
	l.each(func(at int32, a *entry.Answer) {
		if len(shown) > 0 && shown[0] == at {
			shown = shown[1:]
			out = append(a.AppendLine(out), '\r', '\n')
		}
	})
	return out
}
