package chart

// Axis is one log axis with a lane for each population: they are shown one
// under another and never joined.
type Axis struct {
	Label string
	Scale LogScale // zero is the Yardstick; extended to hold what is shown
	Own   *OwnLane // nil before there is a result
	Lanes []Lane
	Tick  Format // of powers of ten
	Minor Format // of the ticks between, on wide drawings; may be nil
	// Paper draws for the printed sheet: names in a column on the left, low
	// rows, and only Text of the own lane.
	Paper bool
}

// OwnLane is the company's own range.
type OwnLane struct {
	Name      string
	Range     Range
	Text      string // typical amount; on paper all three
	Low, High string // amounts at the ends
}

// Lane is one population: points or bands.
type Lane struct {
	Name, Note string
	Points     []Point
	Join       bool   // points of one distribution, joined by a line
	Reach      *Range // a range behind the points, from its low to its high
	Bands      []Band
}

// Point is a mark with its text, such as a mean.
type Point struct {
	Mark  Mark // empty at an end of the reach, which is mark enough
	Value float64
	Text  string
}

// Band is a class of a distribution. A Low or High of 0 means open: it reaches
// to the end of the scale.
type Band struct {
	Low, High float64
	Share     float64 // any unit: the largest of all lanes decides the height
	Text      string
	Strong    bool
}

// SVG draws the axis.
func (a Axis) SVG() string {
	d := a.drawing()
	if a.Paper {
		d.paper(a)
	} else {
		d.screen(a)
	}
	return svg(d.height, a.Label, "", d.back.String()+d.front.String())
}

// axisDrawing is an Axis at work. back holds what runs through all lanes: its
// length is only known at the end.
type axisDrawing struct {
	f           *field
	axis        logAxis
	most        float64 // the largest share of a band
	back, front canvas
	height      float64
}

const paperNames = 31 // percent of a sheet's width for the names of lanes

func (a Axis) drawing() *axisDrawing {
	d := &axisDrawing{f: screenField(0)}
	d.axis = logAxis{scale: a.Scale.Including(), major: a.Tick, minor: a.Minor}
	if a.Paper {
		d.f = paperField()
		d.axis.left, d.f.from = paperNames, paperNames
	}
	extend := func(v ...float64) { d.axis.scale = d.axis.scale.Including(v...) }
	if a.Own != nil {
		extend(a.Own.Range.Low, a.Own.Range.Typical, a.Own.Range.High)
	}
	for _, l := range a.Lanes {
		for _, p := range l.Points {
			extend(p.Value)
		}
		if l.Reach != nil {
			extend(l.Reach.Low, l.Reach.High)
		}
		for _, b := range l.Bands {
			extend(b.Low, b.High)
			d.most = max(d.most, positive(b.Share))
		}
	}
	return d
}

// screen draws a lane under another, names above what they name.
func (d *axisDrawing) screen(a Axis) {
	const spine = 24
	names := d.axis.names(d.f, spine-6, true)
	top, from := float64(spine+12), float64(spine)
	if a.Own != nil {
		top, from = d.ownLane(*a.Own, spine)
	}
	for _, l := range a.Lanes {
		d.front.line("lane", 0, top, 100, top)
		if len(l.Bands) > 0 {
			top = d.bandLane(l, top)
		} else {
			top = d.pointLane(l, top)
		}
	}
	d.through(a.Own, names, spine, from, top)
	d.axis.ticks(&d.back, spine, lengths{3, 5, 8})
	d.axis.spine(&d.back, spine)
	d.back.text(names...)
	d.axis.spine(&d.front, top)
	d.axis.ticks(&d.front, top, lengths{3, 5, 8})
	d.front.text(d.axis.names(d.f, top+22, false)...)
	d.height = top + 26
}

// through draws what all lanes share: grid lines, own range, typical amount.
func (d *axisDrawing) through(own *OwnLane, names []label, spine, from, to float64) {
	for _, n := range names {
		if !n.wide {
			d.back.line("grid", n.x, spine, n.x, to)
		}
	}
	if own == nil {
		return
	}
	r := own.Range.sound()
	if r.High <= 0 {
		return
	}
	low, high := d.axis.at(r.Low), d.axis.at(r.High)
	d.back.area(veil, low, from, high-low, to-from)
	if r.Typical > 0 {
		at := d.axis.at(r.Typical)
		d.back.line("typ", at, from, at, to)
	}
}

// ownLane draws the own range, its amount above it, low and high beside it or,
// without room, under it.
func (d *axisDrawing) ownLane(own OwnLane, spine float64) (bottom, middleOfArea float64) {
	const height = 23
	r := own.Range.sound()
	name := d.f.cut(label{role: "lane-us", text: own.Name, y: spine + 30}, d.f.room())
	d.f.keep(name)
	text := d.f.centred(label{role: "us", text: own.Text, x: d.axis.at(r.Typical), y: spine + 34})
	lower := text
	lower.y += 18
	labels, ok := d.f.place([]label{text}, []label{lower})
	if !ok {
		labels = []label{lower}
	}
	top := labels[0].y + 7
	from, to := ownRange(&d.front, d.axis, r, Accent, top, top+height, top)
	d.front.text(name)
	d.front.text(labels...)
	d.f.take(box{left: from, right: to, top: top, bottom: top + height})
	bottom = top + height
	if r.High <= 0 {
		return bottom + 16, top + height/2
	}
	if low := d.end(own.Low, from, end, bottom); low.text != "" {
		d.front.text(low)
		bottom = max(bottom, low.y+5)
	}
	if high := d.end(own.High, to, start, top+height); high.text != "" {
		d.front.text(high)
		bottom = max(bottom, high.y+5)
	}
	return bottom + 16, top + height/2
}

// end places the amount at one end of the own range.
func (d *axisDrawing) end(text string, x float64, anchor string, areaBottom float64) label {
	dx := 8.0
	if anchor == end {
		dx = -dx
	}
	beside := label{role: "value", text: text, x: x, y: areaBottom - 7, dx: dx, anchor: anchor}
	tries := [][]label{{beside}}
	for i := range 3 {
		tries = append(tries, []label{d.f.centred(label{role: "value", text: text, x: x, y: areaBottom + 15 + 16*float64(i)})})
	}
	placed, ok := d.f.place(tries...)
	if !ok {
		return label{}
	}
	return placed[0]
}
