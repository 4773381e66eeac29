package format

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// parted cuts a range in two at 〜, から or to. A hyphen between two numbers is
// found, too, with neither end: it may mean something else.
func parted(kind calc.Kind, text string) (low, high string, found bool) {
	for _, word := range []string{"~", "から", "to"} {
		if low, high, found = strings.Cut(text, word); found {
			return low, strings.TrimSuffix(high, "まで"), true
		}
	}
	low, high, found = strings.Cut(text, "-")
	return "", "", found && isNumber(kind, low) && isNumber(kind, high)
}

func isNumber(kind calc.Kind, text string) bool {
	_, _, code := single(kind, text)
	return code == ""
}

var half = decimal.New(5, -1)

// middle reads both ends and takes the number between them.
func middle(spec calc.Spec, lowText, highText string) Reading {
	lowText, lowAbout := trimAbout(lowText)
	highText, highAbout := trimAbout(highText)
	low, hasUnit, lowCode := single(spec.Kind, lowText)
	high, _, highCode := single(spec.Kind, highText)
	switch {
	case (lowText == "" || lowCode == "") && (highText == "" || highCode == "") && (lowText == "" || highText == ""):
		return Reading{Code: calc.Ends}
	case lowCode != "":
		return Reading{Code: lowCode, Doubt: low.doubt(lowCode)}
	case highCode != "":
		return Reading{Code: highCode, Doubt: high.doubt(highCode)}
	case low.value.GreaterThan(high.value), !hasUnit && shared(low, high):
		return Reading{Code: calc.Ends}
	}
	r := Reading{Way: Middle, Low: inUnit(spec, low.value), High: inUnit(spec, high.value), About: lowAbout || highAbout}
	for _, end := range []decimal.Decimal{r.Low, r.High} {
		switch {
		case spec.Whole && !end.IsInteger():
			return Reading{Code: calc.NotWhole}
		case spec.Max.IsPositive() && end.LessThan(spec.Min):
			return Reading{Code: calc.TooSmall}
		case spec.Max.IsPositive() && end.GreaterThan(spec.Max):
			return Reading{Code: calc.TooLarge}
		}
	}
	mid := r.Low.Add(r.High).Mul(half)
	if r.Rounded = spec.Whole && !mid.IsInteger(); r.Rounded {
		mid = mid.Add(half)
	}
	r.Number = decimal.NewNullDecimal(mid)
	return r
}

// shared reports whether what the upper end ends with may be meant for the
// lower end, too: it may in 5〜6百万, and cannot in 500〜1万.
func shared(low, high numeral) bool {
	return !low.value.IsZero() && slices.ContainsFunc(high.tails, func(shift int32) bool {
		return low.value.Shift(shift).LessThanOrEqual(high.value)
	})
}
