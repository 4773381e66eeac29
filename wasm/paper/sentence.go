package paper

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// sentence is a sentence of the sheet while it is put together.
type sentence struct {
	p    *Sheet
	runs []words.Run
	open bool // the list has an item
}

// about begins a list with its name.
func (p *Sheet) about(name words.Text) *sentence {
	x := &sentence{p: p}
	x.say(p.v.Say(name) + p.v.Say(words.Colon))
	return x
}

// say adds words.
func (x *sentence) say(text string) { x.runs = append(x.runs, words.Plain(text)) }

// put adds a number, or the word in its place.
func (x *sentence) put(c format.Cell) { x.runs = append(x.runs, x.p.v.Run(c)) }

// item begins the next item of a list.
func (x *sentence) item(name string) {
	if x.open {
		name = x.p.v.Say(words.ListComma) + name
	}
	x.open = true
	x.say(name)
}

// end ends a sentence and adds one of words.
func (x *sentence) end(text words.Text) []words.Run {
	x.say(x.p.v.Say(words.SentenceEnd) + x.p.v.Say(text))
	return x.runs
}

// entered adds those fields of some that were entered.
func (x *sentence) entered(fields []calc.Field) {
	for _, field := range fields {
		x.entry(field, "")
	}
}

// entry adds a field, if it was entered, with what its name belongs to before it.
func (x *sentence) entry(field calc.Field, of string) {
	if x.p.s.Result.Input.Number(field).Valid {
		x.item(of + x.p.v.Say(words.Fields[field].Label) + "\u00a0")
		x.put(x.p.r.Entered(field))
	}
}

// stat adds a number that stands apart on the page, unless there is none.
func (x *sentence) stat(name string, c format.Cell) {
	if c.Number() {
		x.say(name + "\u00a0")
		x.put(c)
		x.say("　")
	}
}

// result is stat for a result that may not be there.
func (x *sentence) result(name words.Text, a *calc.Amount) {
	if a != nil {
		x.stat(x.p.v.Say(name), format.Of(*a, format.StyleHeadline))
	}
}
