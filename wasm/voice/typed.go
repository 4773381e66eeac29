package voice

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Typed writes a number as a user would type it.
func (v Voice) Typed(kind calc.Kind, n decimal.Decimal) string {
	if v.English() && kind == calc.Money {
		return format.Grouped(n, 30)
	}
	return format.Typed(kind, n)
}

// Tidied writes a typed number as [Voice.Typed] does; what is no number, or
// was understood in another way than as written, stays as it is.
func (v Voice) Tidied(spec calc.Spec, text string) string {
	if r := format.Read(spec, text); v.English() && r.AsWritten() && r.Number.Valid {
		return v.Typed(spec.Kind, r.Number.Decimal)
	}
	return format.Tidy(spec, text)
}

// Unit is what stands after the number of a field.
func (v Voice) Unit(spec calc.Spec) string {
	if unit := v.Say(words.Fields[spec.Field].Unit); unit != "" {
		return unit
	}
	return v.Say(words.Units.Of(spec.Kind))
}

// Entered is a cell of what was entered in a field, with its unit.
func (v Voice) Entered(spec calc.Spec, key string, n decimal.Decimal) format.Cell {
	c := format.Cell{Key: key, Value: n, Style: format.StyleTypedCount, Text: "{0}" + v.Unit(spec)}
	switch spec.Kind {
	case calc.Money:
		c.Style = format.StyleTypedMoney
	case calc.Share:
		c.Style = format.StyleTypedShare
	case calc.Day:
		c.Style = format.StyleTypedDay
	}
	if v.English() && spec.Kind != calc.Share {
		c.Text = "{0} " + v.Unit(spec)
	}
	return c
}

// Bound is a bound of a field of a kind, as a message names it.
func (v Voice) Bound(kind calc.Kind, n decimal.Decimal) string {
	switch kind {
	case calc.Money:
		return v.Put(words.Yen, v.Typed(calc.Money, n))
	case calc.Share:
		return format.Grouped(n.Shift(2), 4)
	}
	return format.Grouped(n, 0)
}
