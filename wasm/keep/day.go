package keep

// isDay reports whether a text is a day of the calendar as 2026-03-31. The
// library's own reading of dates would be the heaviest thing in this package.
func isDay(text string) bool {
	if len(text) != len("2026-03-31") || text[4] != '-' || text[7] != '-' {
		return false
	}
	year, month, day := text[:4], text[5:7], text[8:]
	if !digits(year + month + day) {
		return false
	}
	two := func(s string) int { return 10*int(s[0]-'0') + int(s[1]-'0') }
	y := 100*two(year[:2]) + two(year[2:])
	return two(day) >= 1 && two(day) <= daysOf(y, two(month))
}

// daysOf is the number of days of a month; none if there is no such month.
func daysOf(year, month int) int {
	switch month {
	case 1, 3, 5, 7, 8, 10, 12:
		return 31
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 0
}
