package session

import (
	"slices"
	"strings"
)

// Parts are the parts of the page, some of which may show the answer of before
// for now.
type Parts struct {
	s        *Session
	deferred []string // those that may: see [Parts.Defer]
	seen     int      // how many of them, the first, are in the window
	alone    string   // the one part that the next rendering brings up to date; empty: all but the deferred
}

// nothing is a part that the page does not have: while it is brought up to date,
// every part may wait.
const nothing = "-"

// Defer says which parts of the page the answer to the next key need not wait
// for, those in the window and those out of view: it is shown in the others
// first. They wait for [Parts.CatchUpSeen] and [Parts.CatchUp]. A part is
// named by its element's id, one within others by the ids of these and its own with
// a slash between them.
func (p *Parts) Defer(seen, unseen []string) {
	p.deferred, p.seen, p.alone = slices.Concat(seen, unseen), len(seen), ""
}

// MayWait reports whether a part of the page may stay what it is, for now. It may
// not while a part in it is brought up to date.
func (p *Parts) MayWait(id string) bool {
	if p.alone != "" {
		return !slices.Contains(strings.Split(p.alone, "/"), id)
	}
	return slices.ContainsFunc(p.deferred, func(part string) bool { return part == id || strings.HasSuffix(part, "/"+id) })
}

// Behind reports whether some part of the page may show the answer of before.
func (p *Parts) Behind() bool { return len(p.deferred) > 0 || p.s.late != lateNothing }

// Drawn reports whether everything in the window shows the answer.
func (p *Parts) Drawn() bool { return p.seen == 0 }

// CatchUpSeen is [Parts.CatchUp] for the parts in the window alone: they follow
// as soon as the answer has been painted, before typing rests.
func (p *Parts) CatchUpSeen() bool { return !p.Drawn() && p.CatchUp() }

// CatchUpPressed is [Parts.CatchUp] until a key makes the year late again: a key is
// followed by itself.
func (p *Parts) CatchUpPressed() bool { return p.s.late <= lateLimits && p.CatchUp() }

// CatchUp lets the next rendering bring one more part up to date, and no other:
// somebody who types on never waits for more than that. After the last part
// comes the year, if it is shown, step by step, and then the parts that show it. It
// reports whether anything was behind.
func (p *Parts) CatchUp() bool {
	switch {
	case len(p.deferred) > 0:
		p.alone, p.deferred, p.seen = p.deferred[0], p.deferred[1:], max(0, p.seen-1)
	case p.s.late != lateNothing:
		p.alone, p.deferred = nothing, p.s.stepYear()
	default:
		return false
	}
	return true
}

// Rendered is called when the page shows what the store says.
func (p *Parts) Rendered() { p.alone = "" }
