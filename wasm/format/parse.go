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

// Number reads what was typed into a field. A text of nothing but spaces gives
// no number and no code. Shares are read in percent.
//
// Understood: full-width characters, grouping commas, a leading ¥, a unit at
// the end with its year or month, the multipliers 百 千 万 億 兆 as in
// 1億2,000万円 and 1.5億, and the English million and billion.
//
// Refused as ambiguous: 1億2千, which is said for 1億2,000万 and would read as
// 100,002,000. With 円 at the end it is taken as it stands.
func Number(spec calc.Spec, text string) (decimal.NullDecimal, calc.Code) {
	text = strings.TrimSpace(text)
	if text == "" {
		return decimal.NullDecimal{}, ""
	}
	if len(text) > 4*maxRunes || len([]rune(text)) > maxRunes {
		return decimal.NullDecimal{}, calc.TooLong
	}
	plain, period := trimPeriod(spec, narrow(text))
	if period != "" && period != periodOf(spec.Field) {
		return decimal.NullDecimal{}, calc.Period
	}
	plain, whole := trimUnit(spec.Kind, plain)
	negative := strings.HasPrefix(plain, "-")
	value, vague, ok := multiplied(strings.TrimPrefix(plain, "-"))
	switch {
	case !ok:
		return decimal.NullDecimal{}, calc.NotNumber
	case negative:
		return decimal.NullDecimal{}, calc.Negative
	case vague && !whole:
		return decimal.NullDecimal{}, calc.Ambiguous
	}
	if spec.Kind == calc.Share {
		value = value.Shift(-2)
	}
	return decimal.NewNullDecimal(value), ""
}

// The periods an amount can be of.
const (
	year  = "年"
	month = "月"
)

// periodOf is the period of a field's amount; empty if it has none.
func periodOf(field calc.Field) string {
	switch field {
	case calc.FieldRevenue, calc.FieldSpending, calc.FieldMeasureCost, calc.FieldPartnerRevenue:
		return year
	case calc.FieldLabourCost:
		return month
	}
	return ""
}

// trimPeriod takes 年 or 月 off the start of an amount, or /年 or /月 off its end.
func trimPeriod(spec calc.Spec, text string) (rest, period string) {
	if spec.Kind != calc.Money {
		return text, ""
	}
	for _, p := range []string{year, month} {
		if rest, ok := strings.CutSuffix(text, "/"+p); ok {
			return rest, p
		}
		if rest, ok := strings.CutPrefix(strings.TrimPrefix(text, "毎"), p); ok {
			return rest, p
		}
	}
	return text, ""
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
	calc.Money:        {"円", "yen"},
	calc.Headcount:    {"人", "名", "people"},
	calc.DeviceCount:  {"台", "devices"},
	calc.RecordCount:  {"人分", "人", "名", "件", "people"},
	calc.Share:        {"%", "パーセント"},
	calc.DayCount:     {"日", "days"},
	calc.MonthCount:   {"か月", "ヶ月", "カ月", "ヵ月", "ケ月", "月", "months"},
	calc.HourCount:    {"時間", "hours"},
	calc.PersonMonths: {"人月", "person-months"},
}

// trimUnit takes the unit off, and reports whether there was one.
func trimUnit(kind calc.Kind, text string) (rest string, had bool) {
	if kind == calc.Money {
		if negative, ok := strings.CutPrefix(text, "-¥"); ok {
			text = "-" + negative
		}
		text = strings.TrimPrefix(text, "¥")
	}
	for _, unit := range unitsOf[kind] {
		if rest, ok := strings.CutSuffix(text, unit); ok && rest != "" {
			return rest, true
		}
	}
	return text, false
}

// large and small are the multipliers of Japanese numbers: the small ones
// count within a large one, as 2千5百万 is 2,500 × 10,000.
var (
	large = map[rune]int32{'万': 4, '億': 8, '兆': 12}
	small = map[rune]int32{'百': 2, '千': 3}
)

// millions are the multipliers of the other language, each at the end.
var millions = []struct {
	name  string
	shift int32
}{{"trillion", 12}, {"billion", 9}, {"million", 6}, {"thousand", 3}}

// multiplied reads digits with multipliers, which must fall from left to
// right; only the last digits may have a fraction. Vague is a rest below 万
// right after 億 or 兆.
func multiplied(text string) (v decimal.Decimal, vague, ok bool) {
	for _, m := range millions {
		if digits, found := strings.CutSuffix(strings.ToLower(text), m.name); found {
			v, ok = plainNumber(digits)
			return v.Shift(m.shift), false, ok
		}
	}
	sum, rest, last, ok := japanese(text)
	return sum.Add(rest), last != none && last > large['万'] && !rest.IsZero(), ok
}

// none is no multiplier.
const none = int32(99)

// japanese is multiplied for 1億2,000万 and the like, in two parts: up to the
// last of the large multipliers, and the rest.
func japanese(text string) (sum, group decimal.Decimal, last int32, ok bool) {
	lastLarge, lastSmall := none, none
	digits, fraction := "", false
	for _, r := range text {
		if shift, ok := small[r]; ok {
			v, good := plainNumber(digits)
			if !good || fraction || shift >= lastSmall {
				return sum, group, none, false
			}
			fraction = strings.Contains(digits, ".")
			group, digits, lastSmall = group.Add(v.Shift(shift)), "", shift
			continue
		}
		if shift, ok := large[r]; ok {
			if digits != "" {
				v, good := plainNumber(digits)
				if !good || fraction {
					return sum, group, none, false
				}
				fraction = strings.Contains(digits, ".")
				group, digits = group.Add(v), ""
			} else if lastSmall == none {
				return sum, group, none, false
			}
			if shift >= lastLarge {
				return sum, group, none, false
			}
			sum, group = sum.Add(group.Shift(shift)), decimal.Zero
			lastLarge, lastSmall = shift, none
			continue
		}
		digits += string(r)
	}
	if digits == "" {
		return sum, group, lastLarge, lastLarge != none || lastSmall != none
	}
	v, good := plainNumber(digits)
	if !good || fraction {
		return sum, group, none, false
	}
	return sum, group.Add(v), lastLarge, true
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
