package ui

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// MethodChoice shows the four ways side by side; one is chosen.
type MethodChoice struct{ Store *state.Store }

// Chosen reports whether a way is the chosen one.
func (c *MethodChoice) Chosen(m calc.Method) bool {
	return c.Store.Draft.Choices[calc.FieldMethod] == string(m)
}

// Has reports whether a way gives an amount.
func (c *MethodChoice) Has(m calc.Method) bool {
	return c.Store.Result != nil && c.Store.Result.Way(m).Lack == ""
}

// Amount is what a way gives.
func (c *MethodChoice) Amount(m calc.Method) format.Text { return c.Store.WayText(m) }

// Lack says why a way gives nothing.
func (c *MethodChoice) Lack(m calc.Method) string {
	if c.Store.Result == nil {
		return c.Store.Say(words.None)
	}
	return c.Store.Say(words.Lacks[c.Store.Result.Way(m).Lack])
}

// Value is the exact amount of a way.
func (c *MethodChoice) Value(m calc.Method) string {
	return c.Store.Result.Way(m).Total.Typical.String()
}

// Key names the amount for programs; only the survey's stands nowhere else.
func (c *MethodChoice) Key(m calc.Method) string {
	if m == calc.Survey {
		return "survey.amount"
	}
	return "way." + string(m)
}

// Methods lists the ways.
func (c *MethodChoice) Methods() []calc.Method { return calc.Methods() }

// Name is a way's name.
func (c *MethodChoice) Name(m calc.Method) string { return c.Store.Say(words.Methods[m].Name) }

// Text explains a way.
func (c *MethodChoice) Text(m calc.Method) string { return c.Store.Say(words.Methods[m].Text) }

// Choose sets the way.
func (c *MethodChoice) Choose(m calc.Method) { c.Store.Choose(calc.FieldMethod, string(m)) }
