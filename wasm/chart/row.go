package chart

// Row is one range on a log axis that several rows share, each with a drawing of
// its own: they are controls, and words stand between them.
type Row struct {
	Scale LogScale // of all rows
	Own   Range
	Tone  Tone
	Cash  float64 // an amount with a line through all rows; 0: none
}

// Height of a row and of the axis, in px.
const rowHeight, rowAxis = 18, 30

// SVG draws the row: the powers of ten behind a bar from low to high, which is
// cut at typical. A range of one amount is a mark.
func (r Row) SVG() string {
	own := r.Own.sound()
	axis := logAxis{scale: r.Scale}
	var c canvas
	for _, t := range axis.scale.ticks() {
		if t.rank == 2 {
			c.line("grid", t.at, 0, t.at, rowHeight)
		}
	}
	ownRange(&c, axis, own, r.Tone, 2, rowHeight-4, 2)
	if positive(r.Cash) > 0 {
		c.line("nowref", axis.at(r.Cash), 0, axis.at(r.Cash), rowHeight)
	}
	return svg(rowHeight, "", "", c.String())
}

// RowAxis is the axis that the rows share.
type RowAxis struct {
	Scale LogScale
	Tick  Format // of powers of ten
	Minor Format // of the ticks between, on wide drawings; may be nil

	Cash     float64 // where the line of the rows ends, above its name; 0: none
	CashText string
}

// SVG draws the axis, its names below.
func (a RowAxis) SVG() string {
	axis := logAxis{scale: a.Scale, major: a.Tick, minor: a.Minor}
	var c canvas
	f, height := screenField(0), float64(rowAxis)
	axis.ticks(&c, 0, lengths{3, 5, 8})
	axis.spine(&c, 0)
	if positive(a.Cash) > 0 {
		const name = 18
		c.line("nowref", axis.at(a.Cash), 0, axis.at(a.Cash), 9)
		c.text(f.centred(label{role: "value-strong", text: a.CashText, x: axis.at(a.Cash), y: name + 4}))
		height += name
	}
	c.text(axis.names(f, height-6, true)...)
	return svg(height, "", "", c.String())
}
