package chart

// AreaKey is the legend's picture of a tone.
func AreaKey(t Tone) string {
	return key(`<rect class="cc-chart__area"` + attribute("data-tone", string(t)) + ` x="1" y="1" width="14" height="14"/>`)
}

// MarkKey is the legend's picture of a mark.
func MarkKey(m Mark, t MarkTone) string {
	return key(`<use class="cc-chart__mark"` + attribute("data-tone", string(t)) + ` href="#cc-m-` + escaped(string(m)) + `" x="8" y="8"/>`)
}

// LineKey is the legend's picture of a curve.
func LineKey(k LineKind) string {
	return key(`<svg y="0" width="16" height="16" viewBox="0 0 100 100" preserveAspectRatio="none"><path class="cc-chart__curve"` +
		attribute("data-kind", string(k)) + ` d="M0 50L100 50"/></svg>`)
}

func key(body string) string {
	return `<svg class="cc-legend__key" width="16" height="16" aria-hidden="true">` + body + `</svg>`
}
