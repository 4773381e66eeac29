package chart

// Split is one bar, cut into its shares over the full width.
type Split struct {
	Label string
	Parts []Part
}

// SVG draws the bar.
func (s Split) SVG() string {
	f := screenField(0)
	var c canvas
	segs, _ := segments(s.Parts, 0, scaled([][]Part{s.Parts}, []float64{100}))
	c.segments(f, segs, 1, 28)
	return svg(30, s.Label, "", c.String())
}
