package ui

import (
	"strconv"

	"cybercost/wasm/words"
)

// ContentsList links to every section of the page.
type ContentsList struct{ Page *Page }

// Entry is one section of the contents.
type Entry struct{ Href, Number, Name string }

// Entries lists the sections in the order of the page. What keeps the estimate
// is one without a number, before the evidence.
func (c *ContentsList) Entries() []Entry {
	var entries []Entry
	for i, name := range words.Sections {
		if i == len(words.Sections)-1 {
			entries = append(entries, Entry{Href: "#keep", Name: c.Page.Say(words.KeepTitle)})
		}
		n := strconv.Itoa(i + 1)
		entries = append(entries, Entry{"#s" + n, n, c.Page.Say(name)})
	}
	return entries
}
