package format

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// maxRunes is longer than any number within the bounds of [calc.Fields],
// however it is written. Text is measured before it is parsed, because the
// decimal library accepts mantissas of any length.
const maxRunes = 40

// Number is the number of a [Reading], or what is wrong with the text. A text
// of nothing but spaces gives neither.
func Number(spec calc.Spec, text string) (decimal.NullDecimal, calc.Code) {
	r := Read(spec, text)
	return r.Number, r.Code
}

// single reads one number with or without its unit; shares in percent.
//
// Understood: grouping commas, a leading ¥, the multipliers 十 百 千 万 億 兆 as
// in 1億2,000万円, 1.5億 and 二千五百万, and the English million and billion, in
// short for what can be that many.
//
// Refused as ambiguous: 1億2千, which is said for 1億2,000万 and would read as
// 100,002,000 (with 円 at the end it is taken as it stands), and 五六, which is
// said for five or six.
func single(kind calc.Kind, text string) (n numeral, unit bool, code calc.Code) {
	text, unit = trimUnit(kind, text)
	negative := strings.HasPrefix(text, "-")
	n, ok := multiplied(longName(kind, strings.TrimPrefix(text, "-")))
	switch {
	case !ok:
		return numeral{}, unit, calc.NotNumber
	case negative:
		return numeral{}, unit, calc.Negative
	case n.row, n.vague && !unit:
		return n, unit, calc.Ambiguous
	}
	return n, unit, ""
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
// both waves and both apostrophes one, and removes spaces.
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
		case r == '〜':
			r = '~'
		case r == '’':
			r = '\''
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
	calc.Share:        {"%", "パーセント", "percent"},
	calc.DayCount:     {"日", "days"},
	calc.MonthCount:   {"か月", "ヶ月", "カ月", "ヵ月", "ケ月", "月", "months"},
	calc.HourCount:    {"時間", "hours"},
	calc.PersonMonths: {"人月", "person-months"},
	calc.YearCount:    {"年目", "年", "years", "year"},
	calc.ShelfNumber:  {"番"},
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
// count within a large one, as 2千5百万 is 2,500 × 10,000. A small one alone
// stands for itself: 百 is 100.
var (
	large = map[rune]int32{'万': 4, '億': 8, '兆': 12}
	small = map[rune]int32{'十': 1, '百': 2, '千': 3}
)

// millions are the multipliers of the other language, each at the end.
var millions = []struct {
	name  string
	short []string
	shift int32
}{
	{"trillion", []string{"tn"}, 12}, {"billion", []string{"bn"}, 9},
	{"million", []string{"mil", "mn", "m"}, 6}, {"thousand", []string{"k"}, 3},
}

// longName writes 10m as 10million, in fields where m cannot be a month or
// anything else.
func longName(kind calc.Kind, text string) string {
	switch kind {
	case calc.Money, calc.Headcount, calc.DeviceCount, calc.RecordCount:
	default:
		return text
	}
	for _, m := range millions {
		for _, short := range m.short {
			if digits, found := strings.CutSuffix(text, short); found && digits != "" && allDigits(digits[len(digits)-1:]) {
				return digits + m.name
			}
		}
	}
	return text
}

// A numeral is one number as it is written.
type numeral struct {
	value   decimal.Decimal
	spelled bool    // not in digits alone
	vague   bool    // a rest below 万 right after 億 or 兆
	row     bool    // kanji digits in a row
	tails   []int32 // what it ends with, as powers of ten: 百万 gives 4 and 6
}

// doubt is why a code says that the number can be read in two ways.
func (n numeral) doubt(code calc.Code) Doubt {
	switch {
	case code != calc.Ambiguous:
		return Plainly
	case n.row:
		return Row
	}
	return Rest
}

// zeros are the words for 0.
var zeros = []string{"ゼロ", "零", "zero"}

// multiplied reads digits with multipliers, which must fall from left to
// right; only the last digits may have a fraction.
func multiplied(text string) (n numeral, ok bool) {
	if slices.Contains(zeros, text) {
		return numeral{spelled: true}, true
	}
	for _, m := range millions {
		if digits, found := strings.CutSuffix(text, m.name); found {
			v, ok := plainNumber(digits)
			return numeral{value: v.Shift(m.shift), spelled: true, tails: []int32{m.shift}}, ok
		}
	}
	plain, row, ok := arabic(text)
	if !ok {
		return numeral{}, false
	}
	sum, rest, last, ok := japanese(plain)
	n = numeral{value: sum.Add(rest), row: row, vague: last != none && last > large['万'] && !rest.IsZero(), tails: tailsOf(plain)}
	n.spelled = strings.ContainsFunc(text, func(r rune) bool { return !strings.ContainsRune("0123456789,.", r) })
	return n, ok
}

// tailsOf adds up the multipliers that a text ends with, from the last one on.
func tailsOf(text string) (tails []int32) {
	runes, sum := []rune(text), int32(0)
	for i := len(runes) - 1; i >= 0; i-- {
		shift := small[runes[i]] + large[runes[i]]
		if shift == 0 {
			break
		}
		sum += shift
		tails = append(tails, sum)
	}
	return tails
}

// kanji are the digits 0 to 9.
const kanji = "〇一二三四五六七八九"

// arabic writes kanji digits as digits. Beside other digits they cannot be
// read; row says that several of them stand side by side.
func arabic(text string) (plain string, row, ok bool) {
	var b strings.Builder
	before, beforeKanji := false, false // what stands before is a digit, or a kanji digit
	for _, r := range text {
		i := strings.IndexRune(kanji, r)
		digit := i >= 0 || r >= '0' && r <= '9'
		if digit && before && (i >= 0) != beforeKanji {
			return "", false, false
		}
		row = row || i >= 0 && beforeKanji
		before, beforeKanji = digit, i >= 0
		if i >= 0 {
			r = '0' + rune(i/len("〇"))
		}
		b.WriteRune(r)
	}
	return b.String(), row, true
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
			if digits == "" {
				digits = "1"
			}
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
