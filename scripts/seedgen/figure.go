package main

import (
	"strings"

	"cybercost/seeds"
)

// Item is a figure that passed every rule, with what only the generator and
// the printed page need.
type Item struct {
	seeds.Figure
	File        string
	Line        int
	Use         string // model, page, evidence or backtest
	Series      string // the figure of every edition; empty for one that does not return
	DerivedFrom []string
	Formula     string
	Part        string // low or high, of a printed range
}

// carried reports whether the browser program has the figure, too.
func (i Item) carried() bool { return i.Use != useEvidence && i.Use != useBacktest }

// Field is the figure's name in Go: its series or else its id without hyphens,
// each word with a capital.
func (i Item) Field() string {
	if i.Series != "" {
		return goName(i.Series)
	}
	return goName(i.ID)
}

func goName(id string) string {
	var name strings.Builder
	for _, word := range strings.Split(id, "-") {
		name.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return name.String()
}

// otherEnd is the id of the other end of a printed range, whose print is the
// whole range, too; the figure's own id where it is none.
func (i Item) otherEnd() string {
	if i.Part == "" {
		return i.ID
	}
	return strings.TrimSuffix(strings.TrimSuffix(i.ID, "-low"), "-high") + map[string]string{"low": "-high", "high": "-low"}[i.Part]
}
