package chart

import "strings"

// The anchors of a label.
const (
	start  = ""
	middle = "middle"
	end    = "end"
)

// label is a line of text: x in percent, dx and y in px.
type label struct {
	role, text string
	x, y, dx   float64
	anchor     string
	wide       bool
	spans      []span
}

// span is a further piece of a label in another role.
type span struct {
	role, text string
	dx         float64
}

// canvas collects the elements of a drawing.
type canvas struct{ b strings.Builder }

func (c *canvas) String() string { return c.b.String() }

func (c *canvas) element(parts ...string) {
	if c.b.Cap() == 0 {
		c.b.Grow(4096) // most drawings have a few thousand bytes
	}
	for _, p := range parts {
		c.b.WriteString(p)
	}
	c.b.WriteByte('\n')
}

func shown(wide bool) string {
	if wide {
		return ` data-show="wide"`
	}
	return ""
}

// area draws a rectangle; x and width in percent.
func (c *canvas) area(tone Tone, x, y, width, height float64) {
	c.element(`<rect class="cc-chart__area"`, attribute("data-tone", string(tone)),
		` x="`, percent(x), `" y="`, number(y), `" width="`, percent(max(width, 0)), `" height="`, number(max(height, 0)), `"/>`)
}

func (c *canvas) line(kind string, x1, y1, x2, y2 float64) { c.stroke(kind, x1, y1, x2, y2, false) }

func (c *canvas) stroke(kind string, x1, y1, x2, y2 float64, wide bool) {
	c.element(`<line class="cc-chart__line" data-kind="`, kind,
		`" x1="`, percent(x1), `" y1="`, number(y1), `" x2="`, percent(x2), `" y2="`, number(y2), `"`, shown(wide), `/>`)
}

func (c *canvas) mark(m Mark, tone MarkTone, x, y float64) {
	c.element(`<use class="cc-chart__mark"`, attribute("data-tone", string(tone)),
		` href="#cc-m-`, escaped(string(m)), `" x="`, percent(x), `" y="`, number(y), `"/>`)
}

func (c *canvas) text(labels ...label) {
	for _, l := range labels {
		if l.text == "" && len(l.spans) == 0 {
			continue
		}
		c.b.WriteString(`<text class="cc-chart__text"` + attribute("data-role", l.role) +
			` x="` + percent(l.x) + `" y="` + number(l.y) + `"` + attribute("text-anchor", l.anchor))
		if l.dx != 0 {
			c.b.WriteString(` dx="` + number(l.dx) + `"`)
		}
		c.b.WriteString(shown(l.wide) + ">" + escaped(l.text))
		for _, s := range l.spans {
			c.b.WriteString(`<tspan class="cc-chart__text"` + attribute("data-role", s.role) +
				` dx="` + number(s.dx) + `">` + escaped(s.text) + `</tspan>`)
		}
		c.element("</text>")
	}
}

// unpriced draws the dashed box that stands for what nobody can price.
func (c *canvas) unpriced(text string, x, y, height float64) {
	c.element(`<rect class="cc-chart__area" data-tone="unknown" x="`, percent(x), `" y="`, number(y+0.75),
		`" width="`, number(unpricedWidth), `" height="`, number(height-1.5), `"/>`)
	c.text(label{role: "value", text: text, x: x, y: y + height/2 + 5, dx: unpricedWidth / 2, anchor: middle})
}

const unpricedWidth = 22 // px

// blank covers what runs behind a text from the left edge: its halo alone
// leaves a line between the letters.
func (c *canvas) blank(b box) {
	c.element(`<rect class="cc-chart__area" data-tone="blank" x="0" y="`, number(b.top-3),
		`" width="`, number(b.rightPx+3), `" height="`, number(b.bottom-b.top+6), `"/>`)
}

// when opens a group that is shown in some states of the page only.
func (c *canvas) when(states string) { c.element(`<g class="cc-when" data-on="`, states, `">`) }

func (c *canvas) endWhen() { c.element(`</g>`) }
