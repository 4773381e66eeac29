package chart

// Thickness is the height of a bar.
type Thickness int

// The heights of bars.
const (
	Thick Thickness = iota
	Medium
	Thin
)

// px is the height, the place under the top of the row, and the row's height.
func (t Thickness) px() (height, under, row float64) {
	switch t {
	case Medium:
		return 26, 28, 66
	case Thin:
		return 22, 29, 65
	}
	return 30, 29, 73
}

// Stack is a set of stacked bars on one linear scale.
type Stack struct {
	Label string
	Rows  []StackRow
}

// StackRow is one bar with its heading.
type StackRow struct {
	Group     string // opens a group with this heading, after a rule
	Own       bool   // the company's own: in the accent
	Name      string
	Note      string
	Value     string // amount in the heading
	Parts     []Part
	Unpriced  string // what stands in the dashed box at the end; empty for none
	End       string // text after the bar
	Thickness Thickness
}

// SVG draws the bars. The scale leaves room for the dashed box and for the
// text after the longest bar.
func (s Stack) SVG() string {
	f := screenField(0)
	bars, rooms := make([][]Part, len(s.Rows)), make([]float64, len(s.Rows))
	rows := make([]StackRow, len(s.Rows))
	for i, r := range s.Rows {
		if r.endWidth(f) > f.narrowest()*0.6 {
			r.Value, r.End = joined(r.Value, r.End), ""
		}
		rows[i], bars[i], rooms[i] = r, r.Parts, r.room(f)
	}
	scale := scaled(bars, rooms)
	var c canvas
	top := 0.0
	for i, r := range rows {
		if r.Group != "" {
			if i > 0 {
				c.line("lane", 0, top+6, 100, top+6)
				top += 10
			}
			lines := f.wrapped(label{role: "lane-note", text: r.Group, y: top + 20}, f.room())
			c.text(lines...)
			top = lines[len(lines)-1].y + 6
		}
		top += r.draw(&c, f, top, scale)
	}
	if len(rows) > 0 {
		height, under, row := rows[len(rows)-1].Thickness.px()
		top -= row - under - height - 8
	}
	return svg(max(top, 1), s.Label, "", c.String())
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}

func (r StackRow) endRole() string {
	if r.Own {
		return "us"
	}
	return "value"
}

func (r StackRow) endWidth(f *field) float64 {
	if r.End == "" {
		return 0
	}
	return f.width(label{role: r.endRole(), text: r.End}) + 9
}

// room is how far the bar may reach, in percent.
func (r StackRow) room(f *field) float64 {
	px := r.endWidth(f)
	if r.Unpriced != "" {
		px += unpricedWidth + 1
	}
	return 99.4 - px/f.room()*100
}

func (r StackRow) draw(c *canvas, f *field, top, scale float64) float64 {
	height, under, row := r.Thickness.px()
	lines, extra := heading{own: r.Own, name: r.Name, note: r.Note, value: r.Value}.lay(f, top+20, f.room())
	c.text(lines...)
	y := top + under + extra
	segs, to := segments(r.Parts, 0, scale)
	c.segments(f, segs, y, height)
	dx := 8.0
	if r.Unpriced != "" {
		if to > 0 {
			to += 0.5
		}
		c.unpriced(r.Unpriced, to, y, height)
		dx += unpricedWidth
	}
	c.text(label{role: r.endRole(), text: r.End, x: to, y: y + height/2 + 5, dx: dx})
	return row + extra
}
