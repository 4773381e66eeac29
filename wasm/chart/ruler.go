package chart

// Size is one of the three places of the ruler.
type Size int

// The places of the ruler.
const (
	Title Size = iota // head of the page: own range, pins, room for a question
	Panel             // beside the page, on a dark ground
	Wall              // large display, on a dark ground
)

// Ruler is the yardstick with the company's own range on it.
type Ruler struct {
	Label string
	Size  Size
	Scale LogScale // zero is the Yardstick; extended to hold what is shown
	Own   *Range   // nil before there is a result
	Text  string   // above the own range, in the title only
	// Waiting stands in the title in place of a result. With both given,
	// each is shown in its states of the page.
	Waiting string
	Pins    []Reference // in the title only
	Tick    Format      // of powers of ten
	Minor   Format      // of the ticks between, in the title only; may be nil
}

// Reference is a figure from elsewhere, pinned to the ruler.
type Reference struct {
	Value      float64
	Name, Text string
}

// SVG draws the ruler.
func (r Ruler) SVG() string {
	var own *Range
	if r.Own != nil {
		o := r.Own.sound()
		own = &o
	}
	axis := logAxis{scale: r.scale(own), major: r.Tick, minor: r.Minor}
	var c canvas
	switch r.Size {
	case Panel:
		return svg(46, r.Label, "", dark(&c, screenField(0), axis, own, panelRuler))
	case Wall:
		f := screenField(0)
		f.faces = onWall
		return svg(78, r.Label, "", dark(&c, f, axis, own, wallRuler))
	}
	height := r.title(&c, axis, own)
	return svg(height, r.Label, "", c.String())
}

func (r Ruler) scale(own *Range) LogScale {
	s := r.Scale.Including()
	if own != nil {
		s = s.Including(own.Low, own.Typical, own.High)
	}
	if r.Size == Title {
		for _, p := range r.Pins {
			s = s.Including(p.Value)
		}
	}
	return s
}

// metrics of a ruler on a dark ground, in px.
type metrics struct {
	area, cut, axis, names float64
	ticks                  lengths
}

var (
	panelRuler = metrics{area: 10, cut: 8, axis: 22, names: 44, ticks: lengths{4, 6, 9}}
	wallRuler  = metrics{area: 8, cut: 6, axis: 34, names: 72, ticks: lengths{6, 10, 16}}
)

func dark(c *canvas, f *field, axis logAxis, own *Range, m metrics) string {
	if own != nil {
		ownRange(c, axis, *own, onDeep, m.area, m.axis, m.cut)
	}
	axis.ticks(c, m.axis, m.ticks)
	axis.spine(c, m.axis)
	c.text(axis.names(f, m.names, false)...)
	return c.String()
}

// ownRange draws the own range with a cut at the typical amount. A range too
// narrow to be seen is drawn as wide as a mark, around its place.
func ownRange(c *canvas, axis logAxis, own Range, tone Tone, top, bottom, cut float64) (from, to float64) {
	from, to = axis.at(own.Low), axis.at(own.High)
	if own.High <= 0 {
		return from, from
	}
	to = max(to, from)
	const least = 1.2 // percent
	thin := to-from < least
	if thin {
		centre := min(max((from+to)/2, axis.left+least/2), 100-least/2)
		from, to = centre-least/2, centre+least/2
	}
	c.area(tone, from, top, to-from, bottom-top)
	if at := axis.at(own.Typical); !thin && at > from+0.3 && at < to-0.3 {
		c.line("cut", at, cut, at, bottom)
	}
	return from, to
}

// px from the top in the title, below a text of one line
const titleAxis, titlePins = 58, 108

func (r Ruler) title(c *canvas, axis logAxis, own *Range) float64 {
	f := screenField(0)
	lines := f.lines("us", r.Text)
	down := 18 * float64(len(lines)-1)
	split := own != nil && r.Waiting != ""
	if own != nil {
		if split {
			c.when("ready offline problem")
		}
		for i, text := range lines {
			c.text(f.centred(label{role: "us", text: text, x: axis.at(own.Typical), y: 22 + 18*float64(i)}))
		}
		ownRange(c, axis, *own, Accent, down+34, down+titleAxis, down+34)
		if split {
			c.endWhen()
		}
	}
	if r.Waiting != "" {
		if split {
			c.when("empty loading")
		}
		c.text(f.cut(label{role: "us", text: r.Waiting, y: 22}, f.room()))
		if split {
			c.endWhen()
		}
	}
	height := r.pins(c, f, axis, down)
	axis.ticks(c, down+titleAxis, lengths{-6, -11, -18})
	axis.spine(c, down+titleAxis)
	c.text(axis.names(f, down+titleAxis+18, true)...)
	return height
}

// pins hangs the references under the axis: in one row if they can stand side
// by side, else in as many as they need.
func (r Ruler) pins(c *canvas, f *field, axis logAxis, down float64) (height float64) {
	height = down + titleAxis + 24
	var pins []Reference
	for _, p := range r.Pins {
		if positive(p.Value) > 0 {
			pins = append(pins, p)
		}
	}
	texts := hang(f, axis, pins, down+titlePins)
	for i, p := range pins {
		x, foot := axis.at(p.Value), texts[i][0].y-16
		c.line("pin", x, down+titleAxis, x, foot)
		c.mark(Pin, Ink, x, down+titleAxis)
		f.take(box{left: x, leftPx: -2, right: x, rightPx: 2, top: down + titleAxis, bottom: foot, wide: true})
		height = max(height, texts[i][1].y+3)
	}
	for _, t := range texts {
		c.text(t...)
	}
	return height
}

// hang places name and amount of each pin.
func hang(f *field, axis logAxis, pins []Reference, top float64) [][]label {
	pair := func(p Reference, row int, put func(label) label) []label {
		y := top + 36*float64(row)
		return []label{
			put(label{role: "note", text: p.Name, x: axis.at(p.Value), y: y}),
			put(label{role: "value-strong", text: p.Text, x: axis.at(p.Value), y: y + 17}),
		}
	}
	left := func(l label) label { l = f.cut(l, f.room()); l.anchor, l.dx = end, 1; return l }
	right := func(l label) label { l = f.cut(l, f.room()); l.anchor, l.dx = start, -1; return l }
	const few = 5 // pins that are tried in every combination
	for rows := 1; rows <= len(pins) && len(pins) <= few; rows++ {
		var choices [][][]label
		for _, p := range pins {
			var at [][]label
			for row := range rows {
				at = append(at, pair(p, row, f.centred), pair(p, row, left), pair(p, row, right))
			}
			choices = append(choices, at)
		}
		if texts, ok := f.solve(choices); ok {
			return texts
		}
	}
	var out [][]label
	for i, p := range pins {
		labels := pair(p, i, f.centred)
		f.keep(labels...)
		out = append(out, labels)
	}
	return out
}
