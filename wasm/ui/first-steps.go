package ui

import (
	"strconv"

	"cybercost/wasm/keep"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// FirstSteps are what can be done tomorrow: whom to be able to reach, and a card
// with the company's own numbers.
type FirstSteps struct{ Page *Page }

// Firsts lists whom to be able to reach.
func (c *FirstSteps) Firsts() []report.First { return report.Firsts() }

// Keys lists what is written on the card.
func (c *FirstSteps) Keys() []keep.NameKey { return keep.CardNames() }

// Now says how much of the card is filled in, on its fold.
func (c *FirstSteps) Now() string {
	return c.Page.Put(words.CardNow, strconv.Itoa(c.Page.Session.Names.OnCard()), strconv.Itoa(len(keep.CardNames())))
}
