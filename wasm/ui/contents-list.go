package ui

import (
	"strconv"

	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// ContentsList links to every section of the page.
type ContentsList struct{ Store *state.Store }

// Entry is one section of the contents.
type Entry struct{ Href, Number, Name string }

// Entries lists the sections.
func (c *ContentsList) Entries() []Entry {
	var entries []Entry
	for _, n := range sections {
		entries = append(entries, Entry{"#s" + strconv.Itoa(n), strconv.Itoa(n), c.Store.Say(words.Sections[n-1])})
	}
	return entries
}

// sections are the numbers of the sections the page has so far.
var sections = []int{1, 2, 3, 4, 5, 6, 7, 8, 9}
