//go:build !wasm

package ui_test

import (
	"strings"

	"github.com/vugu/html"
)

// incidents are the rows of the picture of all incidents: each has a drawing of
// its own, under one axis. A bar is drawn where an amount is printed, and
// reaches from its low to its high.
func (l *law) incidents(judge func(string, *drawing, func(*drawing))) {
	const name = "the incidents"
	at := l.ids["fig-incidents"]
	if at == nil {
		return
	}
	rows := map[string]*html.Node{} // by scenario
	var order []string
	var shared *drawing
	walk(at, func(n *html.Node) {
		if attr(n, "class") == "cc-choice" {
			scenario := attr(elements(n, "input")[0], "value")
			rows[scenario], order = n, append(order, scenario)
		}
		if attr(n, "class") == "cc-chart__svg" {
			if d := drawn(l.t, n); len(d.all("line", "axis")) > 0 {
				shared = d
			}
		}
	})
	if shared == nil {
		for scenario := range rows {
			if _, is := l.facts["incident."+scenario+".typical"]; is {
				l.name = name
				l.broken("%s has an amount, and there is no axis", scenario)
			}
		}
		return
	}
	var a *axis
	var cash *span
	judge(name, shared, func(d *drawing) { a = l.logAxis(d); cash = l.cash(d, a) })
	powers := map[float64]bool{}
	for _, t := range shared.all("line", "tick") {
		if t.toY-t.y == 8 {
			powers[t.x] = true
		}
	}
	for _, scenario := range order {
		r := rangeOf{what: scenario}
		r.low, r.typical, r.high = l.facts["incident."+scenario+".low"], l.facts["incident."+scenario+".typical"], l.facts["incident."+scenario+".high"]
		_, r.ok = l.facts["incident."+scenario+".typical"]
		if _, ends := l.facts["incident."+scenario+".low"]; !ends { // one amount has none
			r.low, r.high = r.typical, r.typical
		}
		bars := 0
		for _, svg := range elements(rows[scenario], "svg") {
			if attr(svg, "class") != "cc-chart__svg" {
				continue
			}
			bars++
			judge(name, drawn(l.t, svg), func(d *drawing) {
				tone := "accent3"
				if len(d.all("area", "accent")) > 0 {
					tone = "accent"
				}
				l.ranged(d, a, tone, r)
				for _, line := range d.all("line", "grid") {
					line.told = powers[line.x]
				}
				if l.through(d, a, cash); len(d.all("line", "nowref")) > 0 != (cash != nil) {
					l.broken("the row of %s does not have the line that the axis names", scenario)
				}
			})
		}
		l.name = name
		if l.made(); bars > 0 != r.ok {
			l.broken("%s has %d bars, and an amount is printed: %t", scenario, bars, r.ok)
		}
		// the amounts in the row are those that programs read
		words := text(rows[scenario])
		if r.ok && !strings.Contains(words, "？") {
			l.broken("the row of %s does not say that something is not priced: %s", scenario, words)
		}
	}
}

// cash is the money at hand as a picture prints it, nil where it prints none;
// where the page says what is left of it, it is that and what is lost together.
func (l *law) cash(d *drawing, a *axis) *span {
	var printed *span
	for _, p := range d.all("text", "value-strong") {
		if list := amounts(l.t, p.text); len(list) == 1 && strings.HasPrefix(p.text, "手元資金") || strings.HasPrefix(p.text, "at hand") {
			printed = &list[0]
		}
	}
	left, is := l.facts["carry.typical"]
	_, typical, _, _ := l.own()
	if l.made(); printed != nil && is && !printed.holds(left+typical) {
		l.broken("the money at hand is printed as %v, and the page has %.0f yen", *printed, left+typical)
	}
	l.through(d, a, printed)
	return printed
}

// through claims that the line of the money at hand stands where the axis has it.
func (l *law) through(d *drawing, a *axis, cash *span) {
	for _, line := range d.all("line", "nowref") {
		l.made()
		if cash == nil {
			continue // and so nobody is told
		}
		where := a.places(*cash)
		if line.told = line.x >= where.low-half && line.x <= where.high+half; !line.told {
			l.broken("the line of the money at hand is at %.2f%%, and the axis has it at %.2f%%", line.x, where.low)
		}
	}
}

// rangeOf is a range that is printed; not ok where no amount is.
type rangeOf struct {
	what               string
	low, typical, high float64
	ok                 bool
}
