package format

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// maxRunes is longer than any number within the bounds of [calc.Fields],
// however it is written. Text is measured before it is parsed, because the
// decimal library accepts mantissas of any length.
const maxRunes = 40

// Number reads what was typed into a field of the given kind. A text of
// nothing but spaces gives no number and no code. Shares are read in percent.
//
// Understood: full-width characters, grouping commas, a leading ¥, a unit at
// the end, and the multipliers 百 千 万 億 兆 as in 1億2,000万円 and 1.5億.
func Number(kind calc.Kind, text string) (decimal.NullDecimal, calc.Code) {
	text = strings.TrimSpace(text)
	if text == "" {
		return decimal.NullDecimal{}, ""
	}
	if len(text) > 4*maxRunes || len([]rune(text)) > maxRunes {
		return decimal.NullDecimal{}, calc.TooLong
	}
	plain := trimUnit(kind, narrow(text))
	if strings.HasPrefix(plain, "-") {
		if _, ok := multiplied(plain[1:]); ok {
			return decimal.NullDecimal{}, calc.Negative
		}
		return decimal.NullDecimal{}, calc.NotNumber
	}
	value, ok := multiplied(plain)
	if !ok {
		return decimal.NullDecimal{}, calc.NotNumber
	}
	if kind == calc.Share {
		value = value.Shift(-2)
	}
	return decimal.NewNullDecimal(value), ""
}

// narrow makes full-width characters narrow, every kind of minus a hyphen,
// and removes spaces.
func narrow(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == ' ' || r == '\t' || r == '\u00a0' || r == '\u3000':
			continue
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		case r == '，' || r == '、':
			r = ','
		case r == '．' || r == '。':
			r = '.'
		case r == '−' || r == '‐' || r == '–' || r == '—' || r == '△' || r == '▲':
			r = '-'
		case r == '￥':
			r = '¥'
		}
		b.WriteRune(r)
	}
	return b.String()
}

var unitsOf = map[calc.Kind][]string{
	calc.Money:        {"円", "円/年", "円/月"},
	calc.Headcount:    {"人", "名"},
	calc.DeviceCount:  {"台"},
	calc.RecordCount:  {"人分", "人", "名", "件"},
	calc.Share:        {"%", "パーセント"},
	calc.DayCount:     {"日"},
	calc.MonthCount:   {"か月", "ヶ月", "カ月", "ヵ月", "ケ月", "月"},
	calc.HourCount:    {"時間"},
	calc.PersonMonths: {"人月"},
}

func trimUnit(kind calc.Kind, text string) string {
	if kind == calc.Money {
		if negative, ok := strings.CutPrefix(text, "-¥"); ok {
			text = "-" + negative
		}
		text = strings.TrimPrefix(text, "¥")
	}
	for _, unit := range unitsOf[kind] {
		if rest, ok := strings.CutSuffix(text, unit); ok && rest != "" {
			return rest
		}
	}
	return text
}

// large and small are the multipliers of Japanese numbers: the small ones
// count within a large one, as 2千5百万 is 2,500 × 10,000.
var (
	large = map[rune]int32{'万': 4, '億': 8, '兆': 12}
	small = map[rune]int32{'百': 2, '千': 3}
)

// multiplied reads digits with multipliers, which must fall from left to
// right; only the last digits may have a fraction.
func multiplied(text string) (decimal.Decimal, bool) {
	var sum, group decimal.Decimal
	const none = int32(99)
	lastLarge, lastSmall := none, none
	digits, fraction := "", false
	for _, r := range text {
		if shift, ok := small[r]; ok {
			v, good := plainNumber(digits)
			if !good || fraction || shift >= lastSmall {
				return sum, false
			}
			fraction = strings.Contains(digits, ".")
			group, digits, lastSmall = group.Add(v.Shift(shift)), "", shift
			continue
		}
		if shift, ok := large[r]; ok {
			if digits != "" {
				v, good := plainNumber(digits)
				if !good || fraction {
					return sum, false
				}
				fraction = strings.Contains(digits, ".")
				group, digits = group.Add(v), ""
			} else if lastSmall == none {
				return sum, false
			}
			if shift >= lastLarge {
				return sum, false
			}
			sum, group = sum.Add(group.Shift(shift)), decimal.Zero
			lastLarge, lastSmall = shift, none
			continue
		}
		digits += string(r)
	}
	if digits == "" {
		return sum.Add(group), lastLarge != none || lastSmall != none
	}
	v, good := plainNumber(digits)
	if !good || fraction {
		return sum, false
	}
	return sum.Add(group).Add(v), true
}

// plainNumber reads digits with correctly placed commas and one point.
func plainNumber(digits string) (decimal.Decimal, bool) {
	whole, part, point := strings.Cut(digits, ".")
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if !allDigits(g) || (len(groups) > 1 && (len(g) > 3 || (i > 0 && len(g) != 3))) {
			return decimal.Zero, false
		}
	}
	if point && !allDigits(part) {
		return decimal.Zero, false
	}
	v, err := decimal.NewFromString(strings.Join(groups, "") + "." + part + "0")
	return v, err == nil
}

func allDigits(text string) bool {
	for _, r := range text {
		if r < '0' || r > '9' {
			return false
		}
	}
	return text != ""
}
