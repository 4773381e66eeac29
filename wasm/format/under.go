package format

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// maxFew is how many digits always fit into 64 bits.
const maxFew = 18

// Multipliers are what the unit of a heading can have before it, as 百万円 has
// 百万.
func Multipliers() []string { return []string{"億", "百万", "万", "千", ""} }

// HeadUnit is the doubt that only [ReadUnder] has: 5千 under a heading with a unit
// is 5千円, or so many of the unit.
const HeadUnit = NoLimit + 1

// ReadUnder understands a cell under a heading whose unit has a multiplier, one
// of [Multipliers]. Digits alone are of that unit: 500 under 年商（百万円） is 5億.
// What has a unit of its own is read as it stands. 5千 under such a heading is
// ambiguous: it is said for 5千円 and for 5千 of the heading's unit.
func ReadUnder(spec calc.Spec, times, text string) Reading {
	if times == "" && spec.Kind != calc.Day && len(text) <= maxFew && allDigits(text) { // as nearly all cells of a book are
		v, _ := strconv.ParseInt(text, 10, 64)
		return Reading{Number: decimal.NewNullDecimal(inUnit(spec, decimal.NewFromInt(v)))}
	}
	if times == "" {
		return Read(spec, text)
	}
	plain := strings.ToLower(narrow(text))
	if plain != "" && strings.Trim(plain, "0123456789.,-") == "" {
		return Read(spec, plain+times)
	}
	r := Read(spec, text)
	_, had := trimUnit(spec.Kind, plain)
	if r.Code == "" && r.Number.Valid && r.AsWritten() && !had && !strings.ContainsAny(plain, "万億兆") {
		return Reading{Code: calc.Ambiguous, Doubt: HeadUnit}
	}
	return r
}
