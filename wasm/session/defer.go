package session

import (
	"slices"
	"strings"
)

// Defer says which parts of the page are out of view: the answer to the next
// key is shown in the others first. They wait for [Session.CatchUp]. A part is
// named by its element's id, a picture by those of its section and its own with
// a slash between them.
func (s *Session) Defer(outOfView []string) { s.deferred, s.alone = outOfView, "" }

// MayWait reports whether a part of the page may stay what it is, for now. A
// section may not while a picture in it is brought up to date.
func (s *Session) MayWait(id string) bool {
	if s.alone != "" {
		return !slices.Contains(strings.Split(s.alone, "/"), id)
	}
	return slices.ContainsFunc(s.deferred, func(part string) bool { return part == id || strings.HasSuffix(part, "/"+id) })
}

// Behind reports whether some part of the page may show the answer of before.
func (s *Session) Behind() bool { return len(s.deferred) > 0 || s.yearBehind }

// CatchUp lets the next rendering bring one more part up to date, and no other:
// somebody who types on never waits for more than that. After the last part
// comes the year, if it is shown. It reports whether anything was behind.
func (s *Session) CatchUp() bool {
	switch {
	case len(s.deferred) > 0:
		s.alone, s.deferred = s.deferred[0], s.deferred[1:]
	case s.yearBehind:
		s.computeYear()
		s.alone, s.deferred = "s8", []string{"s8/fig-year"}
	default:
		return false
	}
	return true
}

// Rendered is called when the page shows what the store says.
func (s *Session) Rendered() { s.alone = "" }
