package keep

import "strings"

// Table is one table of a CSV file. A cell that is a plain number, as [Plain]
// writes it, stays a number; every other cell is text.
type Table struct {
	Title string
	Head  []string
	Rows  [][]string
}

// CSV writes tables for Excel: UTF-8 with its mark, lines ended by CR LF,
// quoted by RFC 4180, an empty line between tables. Every line has as many
// cells as the widest, as the RFC asks.
//
// A text that Excel would take for a formula gets an apostrophe in front.
// Excel itself shows no more than 15 digits of a number; the file has all.
func CSV(tables ...Table) []byte {
	width := 1
	for _, t := range tables {
		width = max(width, len(t.Head))
		for _, row := range t.Rows {
			width = max(width, len(row))
		}
	}
	var b strings.Builder
	b.WriteString("\ufeff")
	for i, t := range tables {
		if i > 0 {
			writeLine(&b, width, nil)
		}
		if t.Title != "" {
			writeLine(&b, width, []string{t.Title})
		}
		writeLine(&b, width, t.Head)
		for _, row := range t.Rows {
			writeLine(&b, width, row)
		}
	}
	return []byte(b.String())
}

func writeLine(b *strings.Builder, width int, cells []string) {
	for i := range width {
		if i > 0 {
			b.WriteByte(',')
		}
		if i < len(cells) {
			b.WriteString(cell(cells[i]))
		}
	}
	b.WriteString("\r\n")
}

// cell writes one cell.
func cell(text string) string {
	if plainNumber(text) {
		return text
	}
	if formula(text) {
		text = "'" + text
	}
	if strings.ContainsAny(text, "\",\r\n") || text != strings.TrimSpace(text) {
		text = `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return text
}

// formula reports whether a spreadsheet might calculate a text. The wide
// forms are there because Japanese Excel reads them like the narrow ones;
// spaces before are looked through because some programs drop them.
func formula(text string) bool {
	if text != "" && strings.ContainsRune("\t\r\n", rune(text[0])) {
		return true
	}
	first := strings.TrimLeft(text, " \t\r\n\v\f\u0000\u00a0\u3000\ufeff")
	for _, sign := range []string{"=", "+", "-", "@", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(first, sign) {
			return true
		}
	}
	return false
}

// plainNumber reports digits with at most one point and a minus sign, and no
// zero in front that a spreadsheet would drop.
func plainNumber(text string) bool {
	whole, part, point := strings.Cut(strings.TrimPrefix(text, "-"), ".")
	switch {
	case whole == "" || !digits(whole) || !digits(part), point && part == "":
		return false
	}
	return whole == "0" || whole[0] != '0'
}

// Line is one line of a CSV file, as [CSV] writes it, without its line end.
func Line(cells []string) string {
	var b strings.Builder
	writeLine(&b, len(cells), cells)
	return strings.TrimSuffix(b.String(), "\r\n")
}
