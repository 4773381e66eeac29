package chart

import "strings"

// Curve shows what a year costs against what is spent in it.
type Curve struct {
	Label   string
	Lines   []Line
	Spots   []Spot
	Band    *Span    // a light band between two places on the x axis
	Ceiling *Station // a line through the whole height
	Now     *Station // a mark on the x axis
	X, Y    Format   // values without unit
	Unit    string   // written after the last value of the x axis
	XName   string   // under the x axis
}

// Span is a stretch of the x axis.
type Span struct{ From, To float64 }

// SVG draws the curves on round axes that hold everything shown.
func (k Curve) SVG() string {
	const top, bottom = 44, 260
	lines := make([]Line, len(k.Lines))
	copy(lines, k.Lines)
	xMax, yMax := 0.0, 0.0
	hold := func(v XY) { xMax, yMax = max(xMax, finite(v.X)), max(yMax, finite(v.Y)) }
	for i := range lines {
		lines[i].Points = ordered(lines[i].Points)
		for _, v := range lines[i].Points {
			hold(v)
		}
	}
	for _, s := range k.Spots {
		hold(s.At)
	}
	for _, s := range []*Station{k.Ceiling, k.Now} {
		if s != nil {
			hold(XY{X: s.X})
		}
	}
	if k.Band != nil {
		hold(XY{X: max(k.Band.From, k.Band.To)})
	}
	yMax = finite(yMax * 1.1)
	texts, heights := k.levels(yMax, top, bottom)
	p := &plot{top: top, bottom: bottom, xMax: xMax, y: func(v float64) float64 {
		if yMax <= 0 {
			return bottom
		}
		return bottom - finite(v)/yMax*(bottom-top)
	}}
	var px float64
	p.inset, px = margin(texts)
	p.f = screenField(px)
	return svg(bottom+50, k.Label, p.inset, k.draw(p, lines, texts, heights))
}

// levels are the round values of the y axis and their heights.
func (k Curve) levels(yMax, top, bottom float64) (texts []string, heights []float64) {
	by := step(yMax, 6)
	count := int(yMax/by + 1e-9)
	if yMax < 1e-9 {
		count = 0
	}
	for i := range count + 1 {
		v := by * float64(i)
		texts = append(texts, k.Y.of(v))
		h := bottom
		if yMax > 0 {
			h = bottom - v/yMax*(bottom-top)
		}
		heights = append(heights, h)
	}
	return texts, heights
}

func (k Curve) draw(p *plot, lines []Line, texts []string, heights []float64) string {
	var ground, front canvas
	for i, h := range heights {
		kind := "grid"
		if i == 0 {
			kind = "axis"
		}
		ground.line(kind, 0, h, 100, h)
	}
	p.yNames(&ground, texts, heights)
	p.xAxis(&ground, k.X, k.Unit, k.XName)
	if k.Band != nil {
		from, to := p.x(min(k.Band.From, k.Band.To)), p.x(max(k.Band.From, k.Band.To))
		ground.area(veil, from, p.top-8, max(to-from, speck), p.bottom-p.top+8)
	}
	var paths strings.Builder
	for _, l := range lines {
		p.path(&paths, l.Kind, l.Points)
	}
	if k.Ceiling != nil {
		x := p.x(k.Ceiling.X)
		front.line("limit", x, p.top-8, x, p.bottom)
		p.curves = append(p.curves, []XY{{x, p.top - 8}, {x, p.bottom}})
		front.text(p.beside("value-strong", k.Ceiling.Text, x, p.top-16)...)
	}
	if k.Now != nil {
		x := p.x(k.Now.X)
		front.line("now", x, p.bottom, x, p.bottom-12)
		front.text(p.over("value-strong", k.Now.Text, x, p.bottom-16)...)
	}
	for _, s := range k.Spots {
		at := p.at(s.At)
		p.f.take(around(at.X, at.Y, 6, 6))
	}
	for _, s := range k.Spots {
		front.text(p.spot("value", s.Text, p.at(s.At))...)
	}
	for _, i := range p.fromTop(len(lines)) {
		role := "value"
		if lines[i].Kind == Spend {
			role = "note"
		}
		front.text(p.name(role, lines[i], i, 1)...)
	}
	for _, s := range k.Spots {
		at := p.at(s.At)
		front.mark(Mean, s.Tone, at.X, at.Y)
	}
	return ground.String() + p.open() + paths.String() + "</svg>\n" + front.String()
}
