package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Printed is what a source prints, read exactly. Low equals High unless the
// source prints a range.
type Printed struct {
	Low, High decimal.Decimal
	Word      string // the counter after the number: 円, %, 人月
}

// counters says for each printed counter which units it may stand for and by
// how much the printed number is multiplied to reach them. A unit that no
// counter stands for is in no figure, so this is the list of the units, too.
var counters = []struct {
	word  string
	scale decimal.Decimal
	units []seeds.Unit
}{
	{"人月", decimal.New(1, 0), []seeds.Unit{seeds.PersonMonths}},
	{"週間", decimal.New(7, 0), []seeds.Unit{seeds.Days}},
	{"時間", decimal.New(1, 0), []seeds.Unit{seeds.Hours}},
	{"か月", decimal.New(1, 0), []seeds.Unit{seeds.Months}},
	{"ヶ月", decimal.New(1, 0), []seeds.Unit{seeds.Months}},
	{"工場", decimal.New(1, 0), []seeds.Unit{seeds.Count}},
	{"ライン", decimal.New(1, 0), []seeds.Unit{seeds.Count}},
	{"生産ライン", decimal.New(1, 0), []seeds.Unit{seeds.Count}},
	{"拠点", decimal.New(1, 0), []seeds.Unit{seeds.Count}},
	{"組織", decimal.New(1, 0), []seeds.Unit{seeds.Companies}},
	{"円", decimal.New(1, 0), []seeds.Unit{seeds.Yen, seeds.YenPerYear, seeds.YenPerMonth, seeds.YenPerDay, seeds.YenPerPerson, seeds.YenPerDevice}},
	{"ドル", decimal.New(1, 0), []seeds.Unit{seeds.Dollars}},
	{"ユーロ", decimal.New(1, 0), []seeds.Unit{seeds.Euros}},
	{"%", decimal.New(1, -2), []seeds.Unit{seeds.Ratio}},
	{"割", decimal.New(1, -1), []seeds.Unit{seeds.Ratio}},
	{"人", decimal.New(1, 0), []seeds.Unit{seeds.People}},
	{"名", decimal.New(1, 0), []seeds.Unit{seeds.People}},
	{"社", decimal.New(1, 0), []seeds.Unit{seeds.Companies}},
	{"件", decimal.New(1, 0), []seeds.Unit{seeds.Events}},
	{"回", decimal.New(1, 0), []seeds.Unit{seeds.Events}},
	{"台", decimal.New(1, 0), []seeds.Unit{seeds.Devices}},
	{"日", decimal.New(1, 0), []seeds.Unit{seeds.Days}},
	{"倍", decimal.New(1, 0), []seeds.Unit{seeds.Multiple}},
	{"乗", decimal.New(1, 0), []seeds.Unit{seeds.Exponent}},
	{"隻", decimal.New(1, 0), []seeds.Unit{seeds.Count}},
	{"本", decimal.New(1, 0), []seeds.Unit{seeds.Count}},
}

// units lists the units a figure may have.
func units() []seeds.Unit {
	var all []seeds.Unit
	for _, c := range counters {
		for _, u := range c.units {
			if !slices.Contains(all, u) {
				all = append(all, u)
			}
		}
	}
	return all
}

// width turns the full-width signs of Japanese print into the ASCII ones that
// the patterns below know.
var width = strings.NewReplacer(
	"０", "0", "１", "1", "２", "2", "３", "3", "４", "4",
	"５", "5", "６", "6", "７", "7", "８", "8", "９", "9",
	"，", ",", "．", ".", "％", "%", "＋", "+", "？", "?",
	"～", "~", "〜", "~", "–", "~",
)

var (
	printedForm = regexp.MustCompile(`^(?:約|最大|平均|月額|年)?([0-9][0-9,.百千万億兆]*)(?:~([0-9][0-9,.百千万億兆]*))?(\D+?)(?:以上|未満|以下|近く|~)?$`)
	segmentForm = regexp.MustCompile(`^([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)(百|千)?(万|億|兆)?`)
	groupedForm = regexp.MustCompile(`^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$`)
	scaleEnding = regexp.MustCompile(`[百千]?[万億兆]$|[百千]$`)
	zeros       = map[string]int32{"": 0, "百": 2, "千": 3, "万": 4, "億": 8, "兆": 12}
)

// ParsePrinted reads a number as Japanese sources print it: 1億2,000万円, 0.5%,
// 約7割, 300~400万円, 2週間. It never guesses: what it does not know is an
// error.
func ParsePrinted(text string) (Printed, error) {
	plain := strings.TrimSuffix(width.Replace(text), "+?")
	m := printedForm.FindStringSubmatch(plain)
	if m == nil {
		return Printed{}, fmt.Errorf("%q is not a number with a counter", text)
	}
	low, high, word := m[1], m[2], m[3]
	scale, known := counterScale(word)
	if !known {
		return Printed{}, fmt.Errorf("%q ends in the unknown counter %q", text, word)
	}
	if high == "" {
		high = low
	} else if !scaleEnding.MatchString(low) {
		// In 300~400万円 the 万 belongs to both ends.
		low += scaleEnding.FindString(high)
	}
	lowValue, err := parseNumber(low)
	if err != nil {
		return Printed{}, fmt.Errorf("%q: %w", text, err)
	}
	highValue, err := parseNumber(high)
	if err != nil {
		return Printed{}, fmt.Errorf("%q: %w", text, err)
	}
	if lowValue.GreaterThan(highValue) {
		return Printed{}, fmt.Errorf("%q runs downwards", text)
	}
	return Printed{Low: lowValue.Mul(scale), High: highValue.Mul(scale), Word: word}, nil
}

// Fits says whether the printed counter may stand for the unit.
func (p Printed) Fits(unit seeds.Unit) bool {
	for _, c := range counters {
		if c.word != p.Word {
			continue
		}
		if slices.Contains(c.units, unit) {
			return true
		}
	}
	return false
}

func counterScale(word string) (decimal.Decimal, bool) {
	for _, c := range counters {
		if c.word == word {
			return c.scale, true
		}
	}
	return decimal.Decimal{}, false
}

// parseNumber adds up segments such as 1億 and 2,000万, which must fall in
// size.
func parseNumber(text string) (decimal.Decimal, error) {
	sum := decimal.Zero
	rest, above := text, int32(99)
	for rest != "" {
		m := segmentForm.FindStringSubmatch(rest)
		if m == nil {
			return sum, fmt.Errorf("%q cannot be read as a number", text)
		}
		digits := m[1]
		if strings.Contains(digits, ",") && !groupedForm.MatchString(digits) {
			return sum, fmt.Errorf("%q is grouped wrongly", digits)
		}
		shift := zeros[m[2]] + zeros[m[3]]
		if shift >= above {
			return sum, fmt.Errorf("%q names its powers of ten out of order", text)
		}
		value, err := decimal.NewFromString(strings.ReplaceAll(digits, ",", ""))
		if err != nil {
			return sum, fmt.Errorf("reading %q: %w", digits, err)
		}
		sum = sum.Add(value.Shift(shift))
		rest, above = rest[len(m[0]):], shift
		if shift == 0 && rest != "" {
			return sum, fmt.Errorf("%q goes on after its last digit", text)
		}
	}
	return sum, nil
}
