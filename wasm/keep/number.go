package keep

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// maxNumber is longer than any number within the bounds of [calc.Fields].
// Text is measured before it is parsed, because the decimal library takes
// mantissas of any length.
const maxNumber = 40

// Plain writes a number exactly, as digits and one point: no grouping, no
// exponent, no needless zeros. [CSV] leaves such a text unquoted.
func Plain(v decimal.Decimal) string {
	text := v.String()
	if strings.ContainsRune(text, '.') {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return text
}

// readPlain reads digits with at most one point. Needless zeros are dropped,
// so that they cannot push a good number over the limit of digits.
func readPlain(text string) (decimal.Decimal, Code) {
	whole, part, point := strings.Cut(text, ".")
	switch {
	case whole == "" && part == "", point && part == "", !digits(whole), !digits(part):
		return decimal.Zero, BadNumber
	case len(text) > maxNumber:
		return decimal.Zero, ManyDigits
	}
	text = "0" + strings.TrimLeft(whole, "0")
	if part = strings.TrimRight(part, "0"); part != "" {
		text += "." + part
	}
	v, err := decimal.NewFromString(text)
	if err != nil {
		return decimal.Zero, BadNumber
	}
	return v, ""
}

// put reads a number into the input.
func put(in *calc.Input, field calc.Field, text string) Refusal {
	v, code := readPlain(text)
	if code != "" {
		return refuseField(code, field)
	}
	in.Numbers[field] = v
	return Refusal{}
}

func digits(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r < '0' || r > '9' }) < 0
}
