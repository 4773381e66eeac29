package chart

// BarShape is how a row of Bars shows its amount.
type BarShape int

// The shapes of a row.
const (
	Solid    BarShape = iota // from nothing to High
	Interval                 // from Low to High
	Single                   // an upright line at High
)

// Bars compares amounts on one linear scale, a row each.
type Bars struct {
	Label string
	Rows  []Bar
	// Now is the amount that a dotted line carries through the rows; nil for
	// none. Rows that are themselves that amount say so.
	Now  *float64
	Slim bool
}

// Bar is one row.
type Bar struct {
	Name, Note, Text string
	Strong           bool // Text in bold
	Shape            BarShape
	Tone             Tone // of Solid and Interval
	Low, High        float64
	Whole            float64 // draws the whole behind a share; 0 for none
	IsNow            bool    // the row that Now comes from
}

// SVG draws the rows.
func (b Bars) SVG() string {
	f := screenField(0)
	var now *float64
	if b.Now != nil {
		v := positive(*b.Now)
		now = &v
	}
	scale := b.scale(f, now)
	height, row, foot := 24.0, 61.0, 4.0
	if b.Slim {
		height, row, foot = 20, 55, 6
	}
	var back, front canvas
	top := 0.0
	for _, r := range b.Rows {
		lines, extra := heading{name: r.Name, note: r.Note}.lay(f, top+20, f.room())
		front.text(lines...)
		y := top + 27 + extra
		r.draw(&back, scale, y, height)
		texts := *f
		if now != nil && !r.IsNow {
			at := *now * scale
			front.line("nowref", at, y-1, at, y+height+1)
			texts.take(around(at, y+height/2, 2, height/2))
		}
		front.text(r.text(&texts, scale, now, y+height/2+5))
		top += row + extra
	}
	if len(b.Rows) > 0 {
		top -= row - 27 - height - foot
	}
	return svg(max(top, 1), b.Label, "", back.String()+front.String())
}

const afterBar = 9 // px between a bar and its text

// reach is how far the row goes, the whole included.
func (r Bar) reach() float64 { return max(positive(r.Low), positive(r.High), positive(r.Whole)) }

func (r Bar) role() string {
	if r.Strong {
		return "value-strong"
	}
	return "value"
}

// scale is percent a unit, such that every text has room after its bar.
func (b Bars) scale(f *field, now *float64) float64 {
	scale := 0.0
	lower := func(value, room float64) {
		if value < 1e-9 {
			return
		}
		if s := room / value; scale == 0 || s < scale {
			scale = s
		}
	}
	for _, r := range b.Rows {
		px := min(f.width(label{role: r.role(), text: r.Text})+afterBar+1, f.room()*0.65)
		lower(r.reach(), 100-px/f.room()*100)
	}
	if now != nil {
		lower(*now, 99)
	}
	return scale
}

func (r Bar) draw(c *canvas, scale, y, height float64) {
	low, high := positive(r.Low)*scale, positive(r.High)*scale
	if w := positive(r.Whole) * scale; w > 0 {
		c.area(Ghost, 0, y, w, height)
	}
	if high <= 0 {
		return
	}
	switch r.Shape {
	case Interval:
		low = min(low, high)
		if low > 0 {
			c.line("grid", 0, y+height/2, low, y+height/2)
		}
		c.area(r.Tone, low, y+4, max(high-low, 2*speck), height-8)
	case Single:
		c.line("grid", 0, y+height/2, high, y+height/2)
		c.line("limit", high, y, high, y+height)
	default:
		c.area(r.Tone, 0, y, max(high, speck), height)
	}
}

// text puts the amount after the bar, or after the dotted line when that would
// strike it through.
func (r Bar) text(f *field, scale float64, now *float64, y float64) label {
	at := r.reach() * scale
	l := label{role: r.role(), text: r.Text, x: at, y: y, dx: afterBar}
	l = f.cut(l, (100-at)/100*f.room()-afterBar+0.5)
	tries := [][]label{{l}}
	if now != nil {
		after := l
		after.x = *now * scale
		tries = append(tries, []label{after})
	}
	if placed, ok := f.place(tries...); ok {
		return placed[0]
	}
	return l
}
