package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/browser"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// Field is one typed field: label, hint, control, what was read, and what is
// wrong. It is the only place where ids and ARIA of a field are built.
type Field struct {
	Page  *Page
	Name  calc.Field
	Hint  string // instead of the field's own hint
	Label string // instead of the field's own name
	Short bool
	Mark  bool // the field holds an assumption

	spec    calc.Spec
	id      string // of the control
	hint    string // the line under the label
	reading string // what the text was understood as
	problem string // what is wrong; empty if nothing is
}

// Compute works out once what the markup asks for more than once. Vugu calls
// it before it builds the tree.
func (c *Field) Compute() {
	c.spec, _ = calc.SpecOf(c.Name)
	c.id = "f-" + string(c.Name)
	if c.hint = c.Hint; c.hint == "" {
		c.hint = c.Page.Say(words.Fields[c.Name].Hint)
	}
	c.reading = c.Page.Session.Reading(c.spec)
	c.problem = c.Page.Session.ProblemText(c.Name)
}

// Called is the field's name.
func (c *Field) Called() string {
	if c.Label != "" {
		return c.Label
	}
	return c.Page.Say(words.Fields[c.Name].Label)
}

// Unit is what stands after the number.
func (c *Field) Unit() string { return c.Page.Voice.Unit(c.spec) }

// Keyboard is the on-screen keyboard; nil: the one for text.
//
// Only a duration opens a keypad of digits, which on most phones has no way out:
// it stands there as a number to be replaced by another, and no message asks for
// more than digits but to who has typed more. Everything else is answered with words too, and with text one
// key more brings the digits: amounts with 万 and 億, counts with 約, くらい and
// 〜, shares with 20年に1回, and any of them with わからない.
func (c *Field) Keyboard() any {
	switch c.spec.Kind {
	case calc.DayCount, calc.MonthCount, calc.HourCount, calc.PersonMonths, calc.YearCount, calc.ShelfNumber:
		return "decimal"
	}
	return nil
}

// Value is the text in the control.
func (c *Field) Value() string { return c.Page.Session.Draft.Texts[c.Name] }

// Placeholder shows the default of an assumption.
func (c *Field) Placeholder() string { return c.Page.Session.Default(c.spec) }

// Invalid is the control's aria-invalid.
func (c *Field) Invalid() string { return trueFalse(c.problem != "") }

// Width narrows fields for small numbers; nil: as wide as there is room.
func (c *Field) Width() any {
	if c.Short {
		return "short"
	}
	return nil
}

// Describers lists the ids that describe the control.
func (c *Field) Describers() string {
	ids := c.id + "-error"
	if c.hint != "" {
		ids += " " + c.id + "-hint"
	}
	return ids + " " + c.id + "-read"
}

// Type follows every key. A text that is still being composed is none yet: its
// end is an event of its own.
func (c *Field) Type(event vugu.DOMEvent) {
	if event.PropBool("isComposing") {
		return
	}
	c.Page.Session.Parts.Defer(browser.MayWait(pageParts))
	c.Page.Session.Type(c.Name, typed(event))
	browser.FollowKey(event.EventEnv(), c.Page.Session)
}

// Leave ends the typing.
func (c *Field) Leave() { c.Page.Session.Leave(c.Name) }
