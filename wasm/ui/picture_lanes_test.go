//go:build !wasm

package ui_test

import (
	"math"
	"sort"
	"strconv"
	"strings"
)

// lane is one population on an axis.
type lane struct {
	name, note string
	drawing    *drawing
	texts      []*piece // amounts at marks, shares at bands
	areas      []*piece // bands, from left to right
}

// lanes reads the lanes of an axis.
func lanes(d *drawing) (list []lane) {
	for _, part := range d.from("lane") {
		l := lane{drawing: part}
		for _, p := range part.all("text") {
			switch p.kind {
			case "lane":
				l.name += p.text
				l.note += p.span("lane-note")
			case "lane-note":
				l.note += p.text
			case "value", "tick-strong":
				l.texts = append(l.texts, p)
			}
		}
		l.areas = part.all("area")
		sort.Slice(l.areas, func(i, j int) bool { return l.areas[i].x < l.areas[j].x })
		list = append(list, l)
	}
	return list
}

// said are the amounts of a lane as they are printed. The shares of classes
// stand over them where they fit.
func (l lane) said() string {
	if len(l.areas) > 0 {
		return strconv.Itoa(len(l.areas)) + " classes"
	}
	var texts []string
	for _, p := range l.texts {
		texts = append(texts, p.text)
	}
	sort.Strings(texts)
	return strings.Join(texts, ", ")
}

// axisFigure is figure 1: the estimate and all populations on one axis.
func (l *law) axisFigure(f *figure) {
	d := f.drawing
	a := l.logAxis(d)
	if a == nil {
		return
	}
	rows := l.ownLane(f, a)
	heights := newScale() // one for all lanes
	for _, lane := range lanes(d) {
		n := len(lane.drawing.all("mark"))
		for i := 0; len(lane.areas) > 0 && i < len(rows) && rows[i][0] == lane.name; i++ {
			n = i + 1
		}
		if n == 0 || n > len(rows) {
			l.broken("the lane %q has %d marks, and the table has %d more rows", lane.name, n, len(rows))
			return
		}
		of := rows[:n]
		rows = rows[n:]
		for _, row := range of {
			note, _ := cutLast(row[1])
			if row[0] != lane.name || len(lane.areas) == 0 && !strings.HasPrefix(lane.note, note) {
				l.broken("the lane %q (%s) is drawn where the table has %q (%s)", lane.name, lane.note, row[0], row[1])
			}
		}
		if len(lane.areas) > 0 {
			l.areas(a, lane, f, of, heights)
			l.spentNothing(lane, of[0])
			continue
		}
		l.points(a, lane, f, of)
	}
	if len(rows) > 0 {
		l.broken("the table has %q, which is in no lane", rows[0])
	}
}

// ownLane claims what figure 1 says of the estimate, and returns the rows of
// the table about others.
func (l *law) ownLane(f *figure, a *axis) (others [][]string) {
	d := f.drawing
	low, typical, high, _ := l.own()
	l.ownRange(d, a, "accent")
	l.throughLanes(d, a)
	for i, v := range []float64{low, typical, high} {
		l.made()
		if !man(l.t, f.rows[i][2]).holds(v) {
			l.broken("the table has %s for %s, and the page %.0f yen", f.rows[i][2], f.rows[i][1], v)
		}
	}
	texts := d.all("text", "us")
	if len(texts) != 1 {
		l.broken("the typical amount is printed %d times", len(texts))
		return f.rows[3:]
	}
	l.printedAs("the typical amount", texts[0].text, typical)
	l.stands(a, "the text "+texts[0].text, texts[0].x, half, exactly(typical))
	// Low and high stand at the ends of the area, before the first lane.
	for _, p := range d.pieces {
		if p.is == "line" && p.kind == "lane" {
			break
		}
		if p.is != "text" || p.kind != "value" {
			continue
		}
		areas := d.all("area", "accent")
		switch {
		case len(areas) == 1 && p.x == areas[0].x && p.text == strings.TrimSuffix(f.rows[0][2], "＋？"):
		case len(areas) == 1 && math.Abs(p.x-areas[0].end()) <= 3*half && p.text == strings.TrimSuffix(f.rows[2][2], "＋？"):
		default:
			l.broken("%q stands at %.2f%%, and the estimate is %s to %s", p.text, p.x, f.rows[0][2], f.rows[2][2])
		}
	}
	return f.rows[3:]
}

// throughLanes claims that the light band and the line through all lanes are
// the range and the typical amount of the estimate.
func (l *law) throughLanes(d *drawing, a *axis) {
	low, typical, high, ok := l.own()
	bands, lines := d.all("area", "band"), d.all("line", "typ")
	if !ok || high <= 0 {
		return // what is drawn stays untold
	}
	if len(bands) != 1 || typical > 0 && len(lines) != 1 {
		l.broken("the range of the estimate runs through the lanes as %d bands and %d lines", len(bands), len(lines))
		return
	}
	bands[0].told = true
	l.stands(a, "the low of the estimate, through all lanes,", bands[0].x, half, exactly(low))
	l.stands(a, "the high of the estimate, through all lanes,", bands[0].end(), 2*half, exactly(high))
	for _, line := range lines {
		line.told = true
		l.stands(a, "the typical amount, through all lanes,", line.x, half, exactly(typical))
	}
}

// points claims that each mark of a lane stands at its amount in the table, in
// the shape that the key has for what it is.
func (l *law) points(a *axis, of lane, f *figure, rows [][]string) {
	marks := of.drawing.all("mark")
	byText := map[string]*piece{}
	for _, p := range of.texts {
		byText[p.text] = p
	}
	for _, row := range rows {
		_, name := cutLast(row[1])
		text, what := name+" "+row[2], of.name+" ("+of.note+"), "+name
		p := byText[text]
		if p == nil {
			l.broken("%s is %s in the table, and the lane has %s", what, row[2], of.said())
			continue
		}
		l.stands(a, what, p.x, half, man(l.t, row[2]))
		shape := f.tone(name)
		if shape == "" { // one of many
			shape = f.keys[len(f.keys)-1].shows
		}
		l.made()
		found := false
		for _, m := range marks {
			if m.x == p.x && m.kind == shape {
				m.told, found = true, true
			}
		}
		if !found {
			l.broken("%s, %s, has no mark %q at %.2f%%, which is what the key shows", what, row[2], shape, p.x)
		}
	}
	at := map[float64]bool{}
	for _, m := range marks {
		at[m.x] = true
	}
	for _, line := range of.drawing.all("line", "join", "pin") {
		line.told = at[line.x] && at[line.toX]
	}
}

// paperAxis is the axis on the printed sheet: the lanes of figure 1 with short
// notes.
func (l *law) paperAxis(d *drawing, figure1 *figure) {
	a := l.logAxis(d)
	if a == nil || figure1 == nil {
		l.broken("it stands without figure 1")
		return
	}
	l.ownRange(d, a, "accent")
	l.throughLanes(d, a)
	low, typical, high, _ := l.own()
	numbers := []float64{typical}
	if low != high {
		numbers = append(numbers, low, high)
	}
	for _, p := range d.all("text", "us") {
		l.printedAs("the estimate", p.text, numbers...)
	}
	screen := map[string]lane{}
	for _, lane := range lanes(figure1.drawing) {
		screen[lane.name+" "+lane.said()] = lane
	}
	notes := map[string]string{}
	heights := newScale()
	for _, lane := range lanes(d) {
		same, known := screen[lane.name+" "+lane.said()]
		if !known {
			l.broken("%s with %s is in no lane of figure 1", lane.name, lane.said())
			continue
		}
		l.made()
		for _, word := range strings.FieldsFunc(lane.note, func(r rune) bool { return r == ' ' || r == ',' }) {
			if !strings.Contains(strings.ReplaceAll(same.note, " ", ""), word) {
				l.broken("%s with %s stands under the note %q, and in figure 1 under %q", lane.name, lane.said(), lane.note, same.note)
			}
		}
		if before, twice := notes[lane.name]; twice && (before == lane.note || lane.note == "") {
			l.broken("two lanes are %s with the note %q", lane.name, lane.note)
		}
		notes[lane.name] = lane.note
		if len(lane.areas) > 0 {
			var rows [][]string
			for _, row := range figure1.rows {
				if row[0] == lane.name {
					rows = append(rows, row)
				}
			}
			l.areas(a, lane, figure1, rows, heights)
			continue
		}
		var rows [][]string
		for _, row := range figure1.rows {
			_, name := cutLast(row[1])
			for _, p := range lane.texts {
				if row[0] == lane.name && p.text == name+" "+row[2] {
					rows = append(rows, row)
				}
			}
		}
		if len(rows) != len(lane.texts) {
			l.broken("%s with %s are %d rows of the table of figure 1", lane.name, lane.said(), len(rows))
		}
		l.points(a, lane, figure1, rows)
	}
}

// cutLast parts a text at its last colon; all of it comes first without one.
func cutLast(text string) (before, after string) {
	for _, colon := range []string{"：", ": "} {
		if i := strings.LastIndex(text, colon); i >= 0 {
			return text[:i], text[i+len(colon):]
		}
	}
	return text, ""
}
