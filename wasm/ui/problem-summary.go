package ui

import (
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// ProblemSummary lists everything to put right, once the user has asked for
// the result. It takes the focus then.
type ProblemSummary struct{ Store *state.Store }

// Shown reports whether there is something to list.
func (c *ProblemSummary) Shown() bool { return c.Store.Summary && len(c.Store.Problems()) > 0 }

// Title counts the problems.
func (c *ProblemSummary) Title() string {
	return words.ProblemsTitle.Put(c.Store.Language, strconv.Itoa(len(c.Store.Problems())))
}

// Text is one problem with its field's name.
func (c *ProblemSummary) Text(p calc.Problem) string { return c.Store.ProblemLine(p) }
