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
	Use         string // model, page or evidence
	DerivedFrom []string
	Formula     string
	Part        string // low or high, of a printed range
}

// Field is the figure's name in Go: its id without hyphens, each word with a
// capital.
func (i Item) Field() string { return goName(i.ID) }

func goName(id string) string {
	var name strings.Builder
	for _, word := range strings.Split(id, "-") {
		name.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return name.String()
}
