//go:build !wasm

package ui_test

import (
	"slices"
	"strings"
)

// guide is a row of the table of the guides.
type guide struct {
	name, key string
	value     float64
}

// guides is figure 4: today's spending beside every guide. Its table is the
// page's own.
func (l *law) guides(f *figure) {
	byName := map[string][]guide{}
	for _, row := range elements(l.ids["s5"], "tr") {
		for _, data := range elements(row, "data") {
			if strings.HasPrefix(attr(data, "data-key"), "plan.") || attr(data, "data-key") == "" {
				continue // of the plan, which is a picture of its own
			}
			g := guide{nameOf(row), attr(data, "data-key"), yen(l.t, attr(data, "value"))}
			byName[g.name] = append(byName[g.name], g)
			if strings.HasPrefix(g.key, "benchmark.band-") {
				byName["band"] = append(byName["band"], g)
			}
		}
	}
	tones := map[string]string{
		"spending": "d1", "optimum.class-1": "accent", "optimum.class-2": "accent", "benchmark.half-percent": "d3", "benchmark.one-percent": "d3",
		"benchmark.band-low": "d3", "benchmark.band-high": "d3", "guide.36": "est",
	}
	s := newScale()
	now, spends := l.facts["spending"]
	drawn := map[string]bool{}
	for _, b := range bars(f.drawing) {
		rows := byName[b.name]
		if len(rows) == 0 { // the two ends of the band have names of their own
			rows = byName["band"]
		}
		if len(rows) == 0 {
			l.broken("the bar %q is no row of the table", b.name)
			continue
		}
		low, high := rows[0].value, rows[len(rows)-1].value
		low, high = min(low, high), max(low, high)
		for _, g := range rows {
			drawn[g.key] = true
		}
		numbers := []float64{high}
		if low != high {
			numbers = []float64{low, high}
		}
		l.printedAs(b.name, b.text, numbers...)
		for _, a := range b.areas {
			a.told = true
			if tone := tones[rows[0].key]; a.kind != tone {
				l.broken("%s has the tone %q, and %q is that of %s", b.name, a.kind, tone, rows[0].key)
			}
			if strings.HasPrefix(rows[0].key, "optimum.") || strings.HasPrefix(rows[0].key, "benchmark.band") {
				if low > 0 {
					l.length(s, "the low end of "+b.name, a.x, half, exactly(low), 0)
				} else if a.x != 0 {
					l.broken("%s, from nothing on, begins at %.2f%%", b.name, a.x)
				}
				if a.width > 2*speck+half {
					l.length(s, b.name, a.end(), 2*half, exactly(high), 0)
				}
				continue
			}
			if a.x != 0 {
				l.broken("%s begins at %.2f%%", b.name, a.x)
			}
			l.length(s, b.name, a.width, half, exactly(high), speck)
		}
		limits := 0
		for _, line := range b.lines {
			switch line.kind {
			case "limit":
				line.told = rows[0].key == "ceiling.gordon-loeb"
				limits++
				l.length(s, b.name, line.x, half, exactly(high), 0)
			case "nowref":
				line.told = spends
				l.length(s, "today's spending beside "+b.name, line.x, half, exactly(now), 0)
			case "grid": // leads to what is drawn
				for _, p := range slices.Concat(b.areas, b.lines) {
					line.told = line.told || p != line && p.x == line.toX && line.x == 0
				}
			}
		}
		if high > 0 && len(b.areas)+limits != 1 {
			l.broken("%s, %s, is drawn as %d bars and %d lines", b.name, b.text, len(b.areas), limits)
		}
	}
	for _, rows := range byName {
		for _, g := range rows {
			if !drawn[g.key] {
				l.broken("%s, %.0f yen, is not drawn", g.name, g.value)
			}
		}
	}
}
