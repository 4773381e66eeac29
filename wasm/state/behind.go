package state

import "slices"

// Hurry says which parts of the page are out of view: the answer to the next
// key is shown in the others first. They wait for [Store.CatchUp].
func (s *Store) Hurry(outOfView []string) { s.waiting, s.alone = outOfView, "" }

// MayWait reports whether a part of the page may stay what it is, for now.
func (s *Store) MayWait(id string) bool {
	if s.alone != "" {
		return id != s.alone
	}
	return slices.Contains(s.waiting, id)
}

// Behind reports whether some part of the page may show the answer of before.
func (s *Store) Behind() bool { return len(s.waiting) > 0 || s.yearBehind }

// CatchUp lets the next rendering bring one more part up to date, and no other:
// somebody who types on never waits for more than that. After the last part
// comes the year, if it is shown. It reports whether anything was behind.
func (s *Store) CatchUp() bool {
	switch {
	case len(s.waiting) > 0:
		s.alone, s.waiting = s.waiting[0], s.waiting[1:]
	case s.yearBehind:
		s.computeYear()
		s.alone = "s8"
	default:
		return false
	}
	return true
}

// Rendered is called when the page shows what the store says.
func (s *Store) Rendered() { s.alone = "" }
