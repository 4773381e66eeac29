package chart

import "strings"

// box is a stretch of the drawing: its sides are a percentage of the width
// plus px, its top and bottom px.
type box struct {
	left, leftPx, right, rightPx float64
	top, bottom                  float64
	wide                         bool
}

func (b box) sides(width float64) (left, right float64) {
	return b.left/100*width + b.leftPx, b.right/100*width + b.rightPx
}

// around is the box of px around a point.
func around(x, y, dx, dy float64) box {
	return box{left: x, leftPx: -dx, right: x, rightPx: dx, top: y - dy, bottom: y + dy}
}

// wideFrom is the container width from which data-show="wide" is shown.
const wideFrom = 544

// field is the room of a drawing: what is in it, at the widths it is tried at.
// Positions are linear in the width, so two things that keep their order and
// are apart at neighbouring widths are apart between them.
type field struct {
	faces  faces
	inset  float64   // px taken from the container by a left axis
	widths []float64 // of the container, ascending
	from   float64   // percent kept free on the left
	taken  []box
}

func screenField(inset float64) *field {
	return &field{faces: onScreen, inset: inset, widths: []float64{288, 305, 330, 360, 400, 440, 490, wideFrom - 1, wideFrom, 620, 700, 800, 920, 1060}}
}

func paperField() *field {
	return &field{faces: onPaper, widths: []float64{670, 690, 720}}
}

// narrowest is the smallest width of the drawing.
func (f *field) narrowest() float64 { return f.widths[0] - f.inset }

// room is what a text that has to fit everywhere may take: a little less, for
// pages with 320 px leave 280.
func (f *field) room() float64 { return f.narrowest() - 8 }

func (f *field) narrowestWide() float64 { return max(f.widths[0], wideFrom) - f.inset }

// take keeps a stretch free of labels.
func (f *field) take(b box) { f.taken = append(f.taken, b) }

const apart = 3 // px between two labels in a row

// fits tells whether a box is inside the drawing and meets nothing.
func (f *field) fits(b box) bool {
	for _, container := range f.widths {
		if b.wide && container < wideFrom {
			continue
		}
		width := container - f.inset
		left, right := b.sides(width)
		if left < f.from/100*width-0.5 || right > width+0.5 {
			return false
		}
		for _, t := range f.taken {
			if t.wide && container < wideFrom || b.top >= t.bottom || t.top >= b.bottom {
				continue
			}
			l, r := t.sides(width)
			if left < r+apart && l < right+apart {
				return false
			}
		}
	}
	return true
}

// place keeps the first candidate whose labels all fit, and tells whether
// there was one.
func (f *field) place(candidates ...[]label) ([]label, bool) {
	for _, labels := range candidates {
		if f.fitAll(labels) {
			f.keep(labels...)
			return labels, true
		}
	}
	return nil, false
}

func (f *field) fitAll(labels []label) bool {
	for _, l := range labels {
		if !f.fits(f.boxOf(l)) {
			return false
		}
	}
	return true
}

func (f *field) keep(labels ...label) {
	for _, l := range labels {
		f.take(f.boxOf(l))
	}
}

// solve chooses one of the candidates of each thing such that all of them fit,
// preferring earlier ones, and keeps them.
func (f *field) solve(choices [][][]label) (chosen [][]label, ok bool) {
	if len(choices) == 0 {
		return nil, true
	}
	before := len(f.taken)
	for _, labels := range choices[0] {
		if _, fits := f.place(labels); !fits {
			continue
		}
		if rest, ok := f.solve(choices[1:]); ok {
			return append([][]label{labels}, rest...), true
		}
		f.taken = f.taken[:before]
	}
	return nil, false
}

// boxOf is the room a label needs.
func (f *field) boxOf(l label) box {
	w, size := f.width(l), f.faces(l.role).size
	for _, s := range l.spans {
		size = max(size, f.faces(s.role).size)
	}
	b := box{left: l.x, right: l.x, leftPx: l.dx, rightPx: l.dx + w, wide: l.wide,
		top: l.y - 0.86*size, bottom: l.y + 0.14*size}
	switch l.anchor {
	case middle:
		b.leftPx, b.rightPx = l.dx-w/2, l.dx+w/2
	case end:
		b.leftPx, b.rightPx = l.dx-w, l.dx
	}
	return b
}

func (f *field) width(l label) float64 {
	face := f.faces(l.role)
	w := Width(l.text, face.size, face.bold)
	for _, s := range l.spans {
		face = f.faces(s.role)
		w += s.dx + Width(s.text, face.size, face.bold)
	}
	return w
}

// centred puts a label over its x, or as near to it as the edges allow at the
// narrowest width. It stays in reach of its x on wider drawings too.
func (f *field) centred(l label) label {
	width := f.room()
	if l.wide {
		width = f.narrowestWide()
	}
	l = f.cut(l, width)
	half := f.width(l) / 2
	left, right := (l.x-f.from)/100*width, (100-l.x)/100*width
	switch {
	case left < half && left <= right:
		l.anchor, l.dx = start, -left
	case right < half:
		l.anchor, l.dx = end, right
	default:
		l.anchor, l.dx = middle, 0
	}
	return l
}

// cut shortens a label that no place could hold.
func (f *field) cut(l label, room float64) label {
	if len(l.spans) == 0 {
		face := f.faces(l.role)
		l.text = shortened(l.text, face.size, face.bold, room)
	}
	return l
}

// lines breaks a text that fits no drawing in two, at its first space.
func (f *field) lines(role, text string) []string {
	at := strings.IndexAny(text, " \u3000")
	if at <= 0 || f.width(label{role: role, text: text}) <= f.room() {
		return []string{text}
	}
	return []string{text[:at], strings.TrimLeft(text[at:], " \u3000")}
}

// mostLines is how many lines a label is broken into at most.
const mostLines = 4

// wrapped breaks a label that is too wide for the room in as many lines as it
// needs, between words if there are any. Only what so many lines cannot hold is
// cut.
func (f *field) wrapped(l label, room float64) (lines []label) {
	for {
		first := f.cut(l, room)
		if first.text == l.text || len(lines) == mostLines-1 {
			return append(lines, first)
		}
		at, parts := len(first.text)-len("…"), false
		for i, r := range l.text[:at] {
			if parts {
				at = i
			}
			parts = r == ' ' || r == '・'
		}
		if at <= 0 { // no room for a letter
			return append(lines, first)
		}
		first.text, l.text = l.text[:at], l.text[at:]
		l.y += lineHeight
		lines = append(lines, first)
	}
}
