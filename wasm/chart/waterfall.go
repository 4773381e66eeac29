package chart

// Waterfall shows an amount, what is taken off it step by step, and what is
// left of it, all on one linear scale.
type Waterfall struct {
	Label string
	Total Step
	Paid  []Step // from the top down; each ends where the next begins
	Kept  KeptRow
}

// Step is one bar.
type Step struct {
	Name, Note, Text string
	Value            float64
}

// KeptRow is what is left, by reason.
type KeptRow struct {
	Name, Text string
	Parts      []Part
	Unpriced   string // what stands in the dashed box at the end; empty for none
}

// SVG draws the steps. Amounts taken off never exceed what is there.
func (w Waterfall) SVG() string {
	const bar, keptBar = 26.0, 34.0
	f := screenField(0)
	scale := w.scale(f)
	var back, front canvas
	row := func(h heading, top, under float64) (y float64) {
		lines, extra := h.lay(f, top+20, f.room())
		for _, l := range lines {
			front.blank(f.boxOf(l))
		}
		front.text(lines...)
		return top + under + extra
	}
	amount := func(role, text string, to, y float64) {
		l := label{role: role, text: text, x: to, y: y + bar/2 + 5, dx: 8}
		front.text(f.cut(l, (100-to)/100*f.room()-7.5))
	}
	left := positive(w.Total.Value)
	y := row(heading{name: w.Total.Name, note: w.Total.Note}, 0, 27)
	front.area(Whole, 0, y, left*scale, bar)
	amount("value-strong", w.Total.Text, left*scale, y)
	for _, s := range w.Paid {
		next := row(heading{name: s.Name, note: s.Note}, y+bar+10, 27)
		off := min(positive(s.Value), left)
		w.join(&back, left*scale, y+bar, next)
		if off > 0 {
			front.area(Paid, (left-off)*scale, next, max(off*scale, speck), bar)
		}
		amount("value", s.Text, left*scale, next)
		left -= off
		y = next
	}
	next := row(heading{own: true, name: w.Kept.Name, value: w.Kept.Text}, y+bar+10, 29)
	w.join(&back, left*scale, y+bar, next)
	segs, to := segments(w.Kept.Parts, 0, scale)
	front.segments(f, segs, next, keptBar)
	if w.Kept.Unpriced != "" {
		if to > 0 {
			to += 0.35
		}
		front.unpriced(w.Kept.Unpriced, to, next, keptBar)
	}
	return svg(next+keptBar+4, w.Label, "", back.String()+front.String())
}

// join leads from one bar to the next, behind the names. On narrow drawings
// these would leave little of it.
func (w Waterfall) join(c *canvas, x, from, to float64) {
	if x > 0 {
		c.stroke("join", x, from, x, to, true)
	}
}

// scale is percent a unit: the total and the parts kept stay inside, with what
// stands after them.
func (w Waterfall) scale(f *field) float64 {
	roomFor := func(px float64) float64 { return 100 - px/f.room()*100 }
	px := f.width(label{role: "value-strong", text: w.Total.Text}) + 9
	for _, s := range w.Paid {
		px = max(px, f.width(label{role: "value", text: s.Text})+9)
	}
	total := []Part{{Value: w.Total.Value}}
	return scaled([][]Part{total, w.Kept.Parts}, []float64{max(roomFor(px), 35), roomFor(unpricedWidth + 2)})
}
