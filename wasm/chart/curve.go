package chart

import (
	"cmp"
	"slices"
	"strings"
)

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
	for i, place := range p.fromTop(len(lines)) {
		front.text(p.ending(lines[place], place, i > 0)...)
	}
	for _, s := range k.Spots {
		at := p.at(s.At)
		front.mark(Mean, s.Tone, at.X, at.Y)
	}
	return ground.String() + p.open() + paths.String() + "</svg>\n" + front.String()
}

// beside places a text at the side of an upright line, the right one first.
func (p *plot) beside(role, text string, x, y float64) []label {
	l := p.f.cut(label{role: role, text: text, x: x, y: y}, p.f.room())
	right, left := l, l
	right.dx = -2
	left.anchor, left.dx = end, 2
	labels, ok := p.f.place([]label{right}, []label{left}, []label{p.f.centred(l)})
	if !ok {
		return []label{p.f.centred(l)}
	}
	return labels
}

// over places a text over a mark on the axis, or at its side when something
// stands there.
func (p *plot) over(role, text string, x, y float64) []label {
	l := label{role: role, text: text, x: x, y: y}
	right, left := l, l
	right.dx, right.y = 6, y+12
	left.anchor, left.dx, left.y = end, -6, y+12
	further := left
	further.dx = -14
	centred := p.f.centred(l)
	higher := centred
	higher.y -= 18
	labels, ok := p.place([]label{centred}, []label{right}, []label{left}, []label{further}, []label{higher})
	if !ok {
		return nil
	}
	return labels
}

// spot places a text near a marked place.
func (p *plot) spot(role, text string, at XY) []label {
	if text == "" {
		return nil
	}
	l := label{role: role, text: text, x: at.X, y: at.Y}
	var tries [][]label
	for _, d := range []float64{-14, 24, -30, 40, -46, 56} {
		up := p.f.centred(l)
		up.y += d
		tries = append(tries, []label{up})
	}
	right, left := l, l
	right.dx, right.y = 11, at.Y+5
	left.dx, left.y, left.anchor = -11, at.Y+5, end
	tries = append(tries, []label{right}, []label{left})
	labels, ok := p.place(within(tries, p.top-16, p.bottom-4)...)
	if !ok {
		return nil
	}
	return labels
}

// fromTop orders n curves by the height at which they end, highest first.
func (p *plot) fromTop(n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(p.endOf(a).Y, p.endOf(b).Y) })
	return order
}

// endOf is where a curve ends.
func (p *plot) endOf(i int) XY {
	if n := len(p.curves[i]); n > 0 {
		return p.curves[i][n-1]
	}
	return XY{0, p.bottom}
}

// ending places the name of a curve at its right end, above or below first, as
// near to it as other texts and curves allow. Between a curve and its name no
// other curve ends: the name would be taken for that one's.
func (p *plot) ending(l Line, i int, belowFirst bool) []label {
	if l.Name == "" || len(p.curves[i]) == 0 {
		return nil
	}
	role := "value"
	if l.Kind == Spend {
		role = "note"
	}
	last := p.endOf(i)
	name := p.f.cut(label{role: role, text: l.Name, x: last.X, anchor: end}, p.f.room())
	if p.f.width(name) > last.X/100*p.f.room() {
		name = p.f.centred(name)
	}
	var own, any [][]label
	try := func(y float64) {
		clear := !p.endsBetween(i, last.Y, y-4)
		for _, dx := range []float64{0, -14} {
			l := name
			l.y, l.dx = y, l.dx+dx
			any = append(any, []label{l})
			if clear {
				own = append(own, []label{l})
			}
		}
	}
	for d := 9.0; d < p.bottom-p.top; d += 3 {
		if belowFirst {
			try(last.Y + d + 9)
		}
		try(last.Y - d)
		if !belowFirst {
			try(last.Y + d + 9)
		}
	}
	labels, ok := p.place(within(own, p.top-14, p.bottom-5)...)
	if !ok {
		labels, ok = p.place(within(any, p.top-14, p.bottom-5)...)
	}
	if !ok {
		return nil
	}
	return labels
}

// endsBetween tells whether another curve ends between two heights.
func (p *plot) endsBetween(i int, a, b float64) bool {
	for j := range p.curves {
		if y := p.endOf(j).Y; j != i && y > min(a, b) && y < max(a, b) {
			return true
		}
	}
	return false
}

// within keeps the candidates with their baselines between two heights.
func within(candidates [][]label, top, bottom float64) (out [][]label) {
	for _, labels := range candidates {
		ok := true
		for _, l := range labels {
			ok = ok && l.y >= top && l.y <= bottom
		}
		if ok {
			out = append(out, labels)
		}
	}
	return out
}
