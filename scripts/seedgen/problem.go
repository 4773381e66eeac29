package main

import (
	"cmp"
	"fmt"
	"slices"
)

// Problem is one refusal: where it is, what is wrong, and what to do about it.
type Problem struct {
	File string
	Line int
	Fact string
	Hint string
}

// String is the problem as printed: `file:line: fact`, then the hint on a line
// of its own.
func (p Problem) String() string {
	return fmt.Sprintf("%s:%d: %s\n\thint: %s", p.File, p.Line, p.Fact, p.Hint)
}

// inOrder puts problems in file order, and those of one line as they were
// found.
func inOrder(problems []Problem) {
	slices.SortStableFunc(problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
}
