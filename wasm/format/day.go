package format

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// day reads a day of the calendar, with or without what stands between its year,
// month and day: 2027-03-31, 2027/3/31, 2027年3月31日, 20270331. The number is
// 20270331.
func day(text string) Reading {
	text = strings.TrimSuffix(strings.Map(dashed, text), "日")
	parts := strings.Split(text, "-")
	if len(parts) == 1 && len(text) == len("20270331") {
		parts = []string{text[:4], text[4:6], text[6:]}
	}
	if len(parts) != 3 {
		return Reading{Code: calc.NotNumber}
	}
	var at [3]int
	for i, part := range parts {
		n, err := strconv.ParseUint(part, 10, 16)
		if err != nil {
			return Reading{Code: calc.NotNumber}
		}
		at[i] = int(n)
	}
	if len(parts[0]) != len("2027") || at[1] < 1 || at[1] > 12 || at[2] < 1 || at[2] > lastDay(at[0], at[1]) {
		return Reading{Code: calc.NotNumber}
	}
	return Reading{Number: decimal.NewNullDecimal(decimal.New(int64(at[0]*10_000+at[1]*100+at[2]), 0))}
}

// dashed is a dash for what stands between year, month and day.
func dashed(r rune) rune {
	switch r {
	case '年', '月', '/', '.', '~':
		return '-'
	}
	return r
}

// lastDay is the last day of a month. The calendar of package time would weigh 4 KB
// more on the wire.
func lastDay(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// writtenDay is a day as 2027-03-31.
func writtenDay(v decimal.Decimal) string {
	text := v.String()
	if len(text) != len("20270331") {
		return text
	}
	return text[:4] + "-" + text[4:6] + "-" + text[6:]
}
