package ui

import (
	"strconv"

	"github.com/vugu/vugu"

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

// Label is the name of a line of the card.
func (c *FirstSteps) Label(key keep.NameKey) string { return c.Page.Say(words.Names[string(key)]) }

// Call follows a line of the card.
func (c *FirstSteps) Call(key keep.NameKey, event vugu.DOMEvent) {
	c.Page.Session.SetName(key, typed(event))
}

// Now says how much of the card is filled in, on its fold.
func (c *FirstSteps) Now() string {
	return c.Page.Put(words.CardNow, strconv.Itoa(c.Page.Session.Names.OnCard()), strconv.Itoa(len(keep.CardNames())))
}
