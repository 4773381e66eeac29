package format

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// Spoken writes an amount the way people say and type it, exactly: 5億,
// 1億2,000万, 60万. [Number] reads it back.
func Spoken(yen decimal.Decimal) string {
	if yen.IsZero() {
		return "0"
	}
	var b strings.Builder
	rest := yen
	for _, m := range []struct {
		shift int32
		name  string
	}{{12, "兆"}, {8, "億"}, {4, "万"}} {
		part := rest.Shift(-m.shift).Truncate(0)
		if part.IsZero() {
			continue
		}
		b.WriteString(Grouped(part, 0) + m.name)
		rest = rest.Sub(part.Shift(m.shift))
	}
	if !rest.IsZero() {
		b.WriteString(Grouped(rest, 4))
	}
	return b.String()
}

// Typed writes a number as a user would type it into a field of its kind.
func Typed(kind calc.Kind, v decimal.Decimal) string {
	switch kind {
	case calc.Money:
		text := Spoken(v)
		if n, _ := multiplied(text); n.vague {
			text += "円"
		}
		return text
	case calc.Share:
		return Grouped(v.Shift(2), 30)
	case calc.Day:
		return writtenDay(v)
	}
	return Grouped(v, 30)
}

// Tidy rewrites a typed number as [Typed] writes it, so that a field looks the
// same however it was typed. What is no number stays as it is, and so does what
// was understood in any other way than as written: a range must not become its
// middle before the user's eyes.
func Tidy(spec calc.Spec, text string) string {
	r := Read(spec, text)
	switch {
	case !r.AsWritten():
		return text
	case !r.Number.Valid:
		return ""
	}
	return Typed(spec.Kind, r.Number.Decimal)
}
