package format

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// chance finds so many times out of so many.
func chance(spec calc.Spec, text string) (times, of string, found bool) {
	if spec.Kind != calc.Share {
		return "", "", false
	}
	if spec.Field == calc.FieldProbability || spec.Field == calc.FieldMeasureProbability {
		if times, of, found = inYears(text); found {
			return times, of, true
		}
	}
	if of, times, found = strings.Cut(text, "分の"); found {
		return times, of, true
	}
	for _, word := range []string{"/", "in"} {
		if times, of, found = strings.Cut(text, word); found {
			return times, of, true
		}
	}
	return "", "", false
}

// inYears finds 20年に1回, once in 20 years and 1 in 20 years.
func inYears(text string) (times, of string, found bool) {
	if of, times, found = strings.Cut(text, "年に"); found {
		for _, word := range []string{"回", "度"} {
			if times, found = strings.CutSuffix(times, word); found {
				return times, of, true
			}
		}
		return "", "", false
	}
	text, found = strings.CutSuffix(text, "years")
	if !found {
		return "", "", false
	}
	for _, word := range []string{"oncein", "onceevery"} {
		if of, found = strings.CutPrefix(text, word); found {
			return "1", of, true
		}
	}
	return strings.Cut(text, "in")
}

// percentPlaces are the decimal places kept of a percent.
const percentPlaces = 4

// percent reads both numbers of a chance and divides them.
func percent(timesText, ofText string) Reading {
	times, timesOK := multiplied(timesText)
	of, ofOK := multiplied(ofText)
	if !timesOK || !ofOK || !of.value.IsPositive() {
		return Reading{Code: calc.NotNumber}
	}
	for _, n := range []numeral{times, of} {
		if n.row || n.vague {
			return Reading{Code: calc.Ambiguous, Doubt: n.doubt(calc.Ambiguous)}
		}
	}
	hundredfold := times.value.Shift(2)
	taken := hundredfold.DivRound(of.value, percentPlaces)
	if taken.IsZero() && !times.value.IsZero() {
		return Reading{Code: calc.NotNumber}
	}
	return Reading{
		Number: decimal.NewNullDecimal(taken.Shift(-2)), Way: Chance, Times: times.value, Of: of.value,
		Rounded: !taken.Mul(of.value).Equal(hundredfold),
	}
}
