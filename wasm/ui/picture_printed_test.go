//go:build !wasm

package ui_test

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// span is what a printed number may stand for: everything that is rounded to
// it. A number that is not rounded is a span of nothing.
type span struct{ low, high float64 }

func exactly(v float64) span { return span{v, v} }

func (s span) plus(o span) span     { return span{s.low + o.low, s.high + o.high} }
func (s span) times(f float64) span { return span{s.low * f, s.high * f} }

// holds tells whether a number may be printed so.
func (s span) holds(v float64) bool {
	slack := math.Abs(v) * 1e-12 // of the arithmetic here
	return v >= s.low-slack && v <= s.high+slack
}

// meets tells whether two printed numbers may be the same.
func (s span) meets(o span) bool {
	slack := math.Abs(o.low) * 1e-12
	return s.low <= o.high+slack && o.low <= s.high+slack
}

func (s span) String() string {
	if s.low == s.high {
		return strconv.FormatFloat(s.low, 'f', -1, 64)
	}
	return fmt.Sprintf("%s to %s", strconv.FormatFloat(s.low, 'g', 8, 64), strconv.FormatFloat(s.high, 'g', 8, 64))
}

// printedNumber is a number with its sign and its unit of money.
var printedNumber = regexp.MustCompile(`([−-]?)(¥?)([0-9][0-9,]*(?:\.[0-9]+)?)(兆円|億円|万円|円| trillion| billion| million)?`)

// units of money, in yen.
var units = map[string]float64{
	"兆円": 1e12, "億円": 1e8, "万円": 1e4, "円": 1,
	" trillion": 1e12, " billion": 1e9, " million": 1e6, "": 1,
}

// amounts are the amounts of money printed in a text, in yen. A number without
// a unit is one of a table, as the pictures say under their titles.
func amounts(t *testing.T, text string) (list []span) {
	for _, m := range printedNumber.FindAllStringSubmatch(text, -1) {
		if m[2] == "" && m[4] == "" {
			list = append(list, man(t, m[1]+m[3]))
			continue
		}
		digits := strings.ReplaceAll(m[3], ",", "")
		v, err := strconv.ParseFloat(digits, 64)
		require.NoError(t, err)
		// Estimated amounts have three significant digits, others more; which it
		// is cannot be seen where the last are noughts.
		off := max(unitOf(digits), significant(v, 3)) / 2
		if digits == "0" {
			off = 0.5
		}
		s := span{v - off, v + off}.times(units[m[4]])
		if m[1] != "" {
			s = span{-s.high, -s.low}
		}
		list = append(list, s)
	}
	return list
}

// amount is the one amount of money that is printed in a text, in yen.
func amount(t *testing.T, text string) span {
	list := amounts(t, text)
	require.Len(t, list, 1, "one amount is printed in %q", text)
	return list[0]
}

// tableUnit is what amounts of tables are in, in yen, and how finely: whole 万円,
// or hundredths of a million in English.
func tableUnit(t *testing.T) (unit, finest float64) {
	if strings.Contains(t.Name(), "_in_English") {
		return 1e6, 0.01
	}
	return 1e4, 1
}

// man is an amount as tables have it, or with two significant digits if it is
// less than the finest, in yen.
func man(t *testing.T, text string) span {
	digits := strings.ReplaceAll(strings.TrimPrefix(strings.TrimSuffix(text, "＋？"), "＋"), ",", "")
	digits = strings.Replace(digits, "−", "-", 1)
	v, err := strconv.ParseFloat(digits, 64)
	require.NoError(t, err, "%q is an amount in 万円", text)
	unit, finest := tableUnit(t)
	off := finest / 2
	switch {
	case v == 0:
		off = 0.00005 * finest // four decimal places more
	case math.Abs(v) < finest:
		off = max(significant(v, 2), 0.0001*finest) / 2
	}
	return span{v - off, v + off}.times(unit)
}

// rounded is a number of three significant digits and so many decimal places
// at most.
func rounded(t *testing.T, text string, places int) span {
	digits := strings.ReplaceAll(text, ",", "")
	v, err := strconv.ParseFloat(digits, 64)
	require.NoError(t, err, "%q is a number", text)
	off := math.Pow10(-places) / 2
	if v != 0 {
		off = max(math.Pow10(-places), significant(v, 3)) / 2
	}
	return span{v - off, v + off}
}

// rate is a share printed in percent.
func rate(t *testing.T, text string) float64 {
	v, err := strconv.ParseFloat(strings.TrimRight(text, "%％"), 64)
	require.NoError(t, err, "%q is a share", text)
	return v / 100
}

// yen is an amount to the yen, without its unit.
func yen(t *testing.T, text string) float64 {
	v, err := strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64)
	require.NoError(t, err, "%q is an amount in yen", text)
	return v
}

// unitOf is the value of the last digit that is printed.
func unitOf(digits string) float64 {
	_, decimals, _ := strings.Cut(digits, ".")
	return math.Pow10(-len(decimals))
}

// significant is the value of a significant digit, the first being 1.
func significant(v float64, digit int) float64 {
	if v == 0 {
		return 0
	}
	return math.Pow10(int(math.Floor(math.Log10(math.Abs(v))+1e-12)) + 1 - digit)
}
