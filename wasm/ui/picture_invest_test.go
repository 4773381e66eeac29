//go:build !wasm

package ui_test

import "strings"

// multiples is figure 3: what could be avoided as a multiple of the investment.
func (l *law) multiples(f *figure) {
	s := newScale()
	rows := bars(f.drawing)
	drawn := map[string]bool{}
	for i, b := range rows {
		row := f.row(b.name)
		if row == nil || len(b.areas) > 1 {
			l.broken("the bar %q is drawn %d times, and is no row of the table", b.name, len(b.areas))
			continue
		}
		drawn[row[0]] = true
		times := rounded(l.t, row[3], 2)
		l.made()
		if strings.TrimRight(b.text, "×倍") != row[3] {
			l.broken("%s is printed as %q and stands in the table as %q", b.name, b.text, row[3])
		}
		avoidable, investment := man(l.t, row[1]), man(l.t, row[2])
		if quotient := (span{avoidable.low / investment.high, avoidable.high / max(investment.low, 1e-9)}); !quotient.meets(times) {
			l.broken("%s is %s times in the table, and %s over %s is %s", b.name, row[3], row[1], row[2], quotient)
		}
		own := i == 0 && b.strong
		if own {
			times = exactly(l.facts["breakdown.leverage"])
			l.made()
			if !rounded(l.t, row[3], 2).holds(times.low) || !avoidable.holds(l.facts["breakdown.avoidable"]) || !investment.holds(l.facts["breakdown.investment"]) {
				l.broken("%s is %q in the table, and the page has %v, %v and %v", b.name, row, l.facts["breakdown.avoidable"], l.facts["breakdown.investment"], times.low)
			}
		}
		for _, a := range b.areas {
			a.told = true
			l.length(s, b.name, a.width, half, times, speck)
			if tone := map[bool]string{true: "accent", false: "d2"}[own]; a.x != 0 || a.kind != tone {
				l.broken("%s is drawn from %.2f%% on in the tone %q", b.name, a.x, a.kind)
			}
		}
		if len(b.areas) == 0 && times.low > 0 {
			l.broken("%s, %s times, is not drawn", b.name, row[3])
		}
	}
	for i, row := range f.rows { // the last is what the deck prints, and is not drawn
		if i < len(f.rows)-1 && row[3] != "—" && !drawn[row[0]] {
			l.broken("%q is not drawn", row)
		}
	}
}
