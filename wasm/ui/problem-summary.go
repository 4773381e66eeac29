package ui

import (
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// ProblemSummary lists everything to put right, once the user has asked for
// the result. It takes the focus then.
type ProblemSummary struct{ Page *Page }

// Shown reports whether there is something to list.
func (c *ProblemSummary) Shown() bool {
	return c.Page.Session.Summary && len(c.Page.Session.Problems()) > 0
}

// Title counts the problems.
func (c *ProblemSummary) Title() string {
	return c.Page.Put(words.ProblemsTitle, strconv.Itoa(len(c.Page.Session.Problems())))
}

// Text is one problem with its field's name.
func (c *ProblemSummary) Text(p calc.Problem) string { return c.Page.Session.ProblemLine(p) }
