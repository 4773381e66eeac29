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
	judge(name, shared, func(d *drawing) { a = l.logAxis(d) })
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

// rangeOf is a range that is printed; not ok where no amount is.
type rangeOf struct {
	what               string
	low, typical, high float64
	ok                 bool
}
