package state

import "slices"

// Hurry says which parts of the page are in or near the window: the answer to
// the next key is shown there first. The others wait for [Store.CatchUp].
func (s *Store) Hurry(near []string) { s.near = near }

// MayWait reports whether a part of the page may show the answer of before.
func (s *Store) MayWait(id string) bool { return s.near != nil && !slices.Contains(s.near, id) }

// Behind reports whether some part of the page may show the answer of before.
func (s *Store) Behind() bool { return s.near != nil || s.yearBehind }

// CatchUp lets every part show the answer, and computes the year if it is
// shown. It reports whether anything was behind.
func (s *Store) CatchUp() bool {
	behind := s.Behind()
	s.near = nil
	if s.yearBehind {
		s.computeYear()
	}
	return behind
}
