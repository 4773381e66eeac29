package chart

import "strings"

// Table is the same numbers as a picture, in words and figures. It is text
// like the pictures, because most tables of the page are closed: as nodes of
// their own they were a third of what each key press compared.
type Table struct {
	Caption string
	Heads   []string
	Rows    [][]string // the first cell names the row
	Words   int        // the first columns are words, the others numbers
}

// HTML writes the table. Every text is escaped.
func (t Table) HTML() string {
	var b strings.Builder
	b.Grow(512 + 64*len(t.Rows)*len(t.Heads))
	b.WriteString(`<table class="cc-table" data-size="small"><caption class="cc-table__caption">` + escaped(t.Caption) + `</caption><thead><tr>`)
	for i, head := range t.Heads {
		t.cell(&b, `th scope="col"`, i, head)
	}
	b.WriteString(`</tr></thead><tbody>`)
	for _, row := range t.Rows {
		b.WriteString(`<tr>`)
		for i, text := range row {
			if i == 0 {
				b.WriteString(`<th scope="row">` + escaped(text) + `</th>`)
				continue
			}
			t.cell(&b, "td", i, text)
		}
		b.WriteString(`</tr>`)
	}
	b.WriteString(`</tbody></table>`)
	return b.String()
}

func (t Table) cell(b *strings.Builder, open string, column int, text string) {
	align := "num"
	if column < t.Words {
		align = "word"
	}
	name, _, _ := strings.Cut(open, " ")
	b.WriteString(`<` + open + ` data-align="` + align + `">` + escaped(text) + `</` + name + `>`)
}
