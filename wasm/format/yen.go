package format

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Minus is the sign before negative numbers, as wide as a digit.
const Minus = "−"

// Grouped writes a number with grouping commas and up to the given number of
// decimal places, trailing zeros removed: 1,234.5.
func Grouped(v decimal.Decimal, places int32) string {
	if -v.Exponent() > places { // the library multiplies and divides even where nothing is cut off
		v = v.Round(places)
	}
	text, negative := strings.CutPrefix(v.String(), "-")
	whole, part, _ := strings.Cut(text, ".")
	var b strings.Builder
	b.Grow(len(text) + len(text)/3 + len(Minus))
	if negative {
		b.WriteString(Minus)
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if part = strings.TrimRight(part, "0"); part != "" {
		b.WriteByte('.')
		b.WriteString(part)
	}
	return b.String()
}

// Man is an amount in whole 万円, without its unit: 1,264. Less than one has two
// significant digits: 0.5.
func Man(yen decimal.Decimal) string {
	man := yen.Shift(-4)
	text := Grouped(man, 0)
	if len(strings.TrimPrefix(text, Minus)) == 1 && man.Abs().LessThan(decimal.New(1, 0)) { // most are longer, and comparing is slow
		return Grouped(significant(man, 2), 4)
	}
	return text
}

// Million is [Man] for English readers: an amount in millions of yen to the same
// 10,000 yen, without its unit, always with two decimals so that a column lines up:
// 12.64, 3.00. Less than 0.01 has two significant digits, and nothing is 0.
func Million(yen decimal.Decimal) string {
	million := yen.Shift(-6)
	switch {
	case yen.IsZero():
		return "0"
	case million.Abs().LessThan(decimal.New(1, -2)):
		return Grouped(significant(million, 2), 12)
	}
	text := Grouped(million, 2)
	_, decimals, point := strings.Cut(text, ".")
	if !point {
		text += "."
	}
	return text + "00"[len(decimals):]
}

// Text is an amount as value and unit, which are set in different sizes.
type Text struct{ Value, Unit string }

// String joins value and unit.
func (t Text) String() string { return t.Value + t.Unit }

// Headline is an amount with three significant digits at most: 2,180万円,
// 4.36億円. It suits amounts that were estimated.
func Headline(yen decimal.Decimal) Text { return scaled(significant(yen, 3), 2) }

// Plain is an amount to the nearest 万円, below 100万円 to 100円, and in 億円 or
// 兆円 to four decimal places: 3,475万円, 7.92万円. It suits amounts that were
// printed or entered, which rounding to three digits would falsify.
func Plain(yen decimal.Decimal) Text {
	switch abs := yen.Abs(); {
	case abs.LessThan(decimal.New(1, 6)):
		return scaled(yen, 2)
	case abs.LessThan(decimal.New(1, 8)):
		return scaled(yen.Round(-4), 0)
	}
	return scaled(yen, 4)
}

// scaled picks the unit of an amount: 円, 万円, 億円 or 兆円.
func scaled(yen decimal.Decimal, places int32) Text {
	switch abs := yen.Abs(); {
	case abs.LessThan(decimal.New(1, 4)):
		return Text{Grouped(yen, 0), "円"}
	case abs.LessThan(decimal.New(1, 8)):
		return Text{Grouped(yen.Shift(-4), places), "万円"}
	case abs.LessThan(decimal.New(1, 12)):
		return Text{Grouped(yen.Shift(-8), places), "億円"}
	}
	return Text{Grouped(yen.Shift(-12), places), "兆円"}
}

// significant rounds to a number of significant digits.
func significant(v decimal.Decimal, digits int) decimal.Decimal {
	if v.IsZero() {
		return v
	}
	return v.Round(int32(digits - (v.NumDigits() + int(v.Exponent()))))
}

// Exact is an amount to the yen: 500,000,000円.
func Exact(yen decimal.Decimal) string { return Grouped(yen, 0) + "円" }

// Percent is a share in percent with one decimal at most: 12.5％. A share
// too small for that, or too near to the whole, is written with two significant
// digits of what it is more than nothing or less than all: 0.012％, 99.988％.
func Percent(share decimal.Decimal) string {
	percent, all, fine := share.Shift(2), decimal.New(100, 0), decimal.New(1, -1)
	switch rest := all.Sub(percent); {
	case !percent.IsZero() && percent.Abs().LessThan(fine):
		percent = significant(percent, 2)
	case rest.IsPositive() && rest.LessThan(fine):
		percent = all.Sub(significant(rest, 2))
	default:
		percent = percent.Round(1)
	}
	return Grouped(percent, 12) + "％"
}

// Times is a multiple with three significant digits and two decimals at most:
// 1.91, 17.4.
func Times(v decimal.Decimal) string { return Grouped(significant(v, 3), 2) }

// HeadlineEnglish is [Headline] for English readers: ¥21.8 million.
func HeadlineEnglish(yen decimal.Decimal) Text { return english(significant(yen, 3), 2) }

// PlainEnglish is [Plain] for English readers: ¥34.75 million.
func PlainEnglish(yen decimal.Decimal) Text {
	if yen.Abs().LessThan(decimal.New(1, 6)) {
		return english(yen, 0)
	}
	return english(yen, 4)
}

func english(yen decimal.Decimal, places int32) Text {
	sign := ""
	if yen.IsNegative() {
		sign, yen = Minus, yen.Neg()
	}
	for _, m := range []struct {
		shift int32
		name  string
	}{{12, " trillion"}, {9, " billion"}, {6, " million"}} {
		if yen.GreaterThanOrEqual(decimal.New(1, m.shift)) {
			return Text{sign + "¥" + Grouped(yen.Shift(-m.shift), places), m.name}
		}
	}
	return Text{sign + "¥" + Grouped(yen, 0), ""}
}
