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
func (p *Parts) Behind() bool { return len(p.deferred) > 0 || p.s.yearBehind }

// Drawn reports whether everything in the window shows the answer.
func (p *Parts) Drawn() bool { return p.seen == 0 }

// CatchUpSeen is [Parts.CatchUp] for the parts in the window alone: they follow
// as soon as the answer has been painted, before typing rests.
func (p *Parts) CatchUpSeen() bool { return !p.Drawn() && p.CatchUp() }

// CatchUp lets the next rendering bring one more part up to date, and no other:
// somebody who types on never waits for more than that. After the last part
// comes the year, if it is shown. It reports whether anything was behind.
func (p *Parts) CatchUp() bool {
	switch {
	case len(p.deferred) > 0:
		p.alone, p.deferred, p.seen = p.deferred[0], p.deferred[1:], max(0, p.seen-1)
	case p.s.yearBehind:
		p.s.computeYear()
		p.alone, p.deferred = "s8", []string{"s8/fig-year"}
		if p.s.Several != nil {
			p.deferred = append(p.deferred, "s8/fig-several")
		}
		if p.s.Result.Carry != nil {
			p.deferred = append(p.deferred, "s3") // says what the year leaves
		}
		if p.s.Result.Input.Proposes() || p.s.Comparing.LimitsOpen {
			p.deferred = append(p.deferred, "s6") // compares what the policies leave, and what limits are enough
		}
	default:
		return false
	}
	return true
}

// Rendered is called when the page shows what the store says.
func (p *Parts) Rendered() { p.alone = "" }
