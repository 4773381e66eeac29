//go:build !wasm

package ui_test

import (
	"math"
	"strconv"
	"strings"

	"cybercost/seeds"
)

// areas claims what a lane of areas says: classes with counts, classes with
// shares, or one range with its median.
func (l *law) areas(a *axis, of lane, f *figure, rows [][]string, heights *scale) {
	switch {
	case len(of.areas) == 1:
		l.reach(a, of, f, rows)
	case rows[len(rows)-1][3] != "—":
		l.bands(a, of, l.classes(rows), heights)
	default:
		l.bands(a, of, l.shares(rows), heights)
	}
}

// reach claims that a range reaches from its low to its high, which are printed
// beside it, and that its median is marked.
func (l *law) reach(a *axis, of lane, f *figure, rows [][]string) {
	if len(rows) != 3 {
		l.broken("%s is a range, and the table has %d rows", of.name, len(rows))
		return
	}
	l.points(a, of, f, rows[1:2])
	area := of.areas[0]
	area.told = area.kind == "d3"
	l.stands(a, "the low of "+of.name, area.x, half, man(l.t, rows[0][2]))
	l.stands(a, "the high of "+of.name, area.end(), 2*half, man(l.t, rows[2][2]))
	for _, row := range [][]string{rows[0], rows[2]} {
		l.made()
		_, name := cutLast(row[1])
		printed := false
		for _, p := range of.texts {
			if p.text != name+" "+row[2] {
				continue
			}
			printed = true
			l.stands(a, "the text "+p.text, p.x, half, man(l.t, row[2]))
			for _, line := range of.drawing.all("line", "pin") { // to the text, where that has no room beside
				line.told = line.told || line.x == p.x && line.x == line.toX
			}
		}
		if !printed {
			l.broken("%s of %s is %s in the table, and is not printed", name, of.name, row[2])
		}
	}
}

// spentNothing claims that the note of a lane has the share that spent nothing,
// which has no place on the axis.
func (l *law) spentNothing(of lane, row []string) {
	share := seeds.Current().AttackCostNoneShare.Value.Shift(2).String()
	if !strings.Contains(row[1], share) {
		return // they all spent something
	}
	l.made()
	if !strings.Contains(of.note, share) {
		l.broken("%s is in the table of %s, and its note is %q", row[1], of.name, of.note)
	}
}

// class is a class of a distribution: from and below in yen, 0 for none.
type class struct {
	name        string
	from, below float64
	count       float64
	of          float64 // how many are all
}

// shares are the classes of those who were attacked, as the table and their
// source have them, between the row of those who spent nothing and that of a
// part of the last class.
func (l *law) shares(rows [][]string) (list []class) {
	f := seeds.Current()
	all := [][]seeds.Figure{{f.AttackCostNoneShare}, {f.AttackCostBelowShare, f.AttackCostBound}, {f.AttackCostAboveShare, f.AttackCostBound}, {f.AttackCostLargeShare, f.AttackCostLargeFrom, f.AttackCostLargeBelow}}
	if len(rows) != len(all) {
		l.broken("the attacked are %d rows of the table", len(rows))
		return nil
	}
	for i, row := range rows {
		share := all[i][0].Value
		at := strings.LastIndexAny(row[1], "（(")
		l.made()
		if !strings.Contains(row[1][at:], share.Shift(2).String()) || row[3] != "—" {
			l.broken("the table has %q, %q for a share of %s", row[1], row[3], share)
		}
		var ends []float64
		for _, end := range all[i][1:] {
			ends = append(ends, end.Value.InexactFloat64())
		}
		if i > 0 {
			l.printedAs("share "+strconv.Itoa(i)+" in the table", row[1][:at], ends...)
		}
		list = append(list, class{name: row[1], count: share.InexactFloat64(), of: 1})
	}
	bound := f.AttackCostBound.Value.InexactFloat64()
	list[1].below, list[2].from = bound, bound
	return list[1:3]
}

// classes are the police's, as the table has them and as the police print
// them.
func (l *law) classes(rows [][]string) (list []class) {
	figures := seeds.Current()
	upper := func(n int) float64 {
		id := "npa-cost-band-" + strconv.Itoa(n) + "-upper"
		f := figures.ByID(id)
		if f == nil {
			l.broken("there is no figure %s", id)
			return 0
		}
		return f.Value.InexactFloat64()
	}
	for i, row := range rows {
		c := class{name: row[1], count: yen(l.t, row[3])}
		var ends []float64
		if i > 0 {
			c.from = upper(i)
			ends = append(ends, c.from)
		}
		if i < len(rows)-1 {
			c.below = upper(i + 1)
			ends = append(ends, c.below)
		}
		l.printedAs("class "+strconv.Itoa(i+1)+" in the table", row[1][:strings.LastIndexAny(row[1], "（(")], ends...)
		list = append(list, c)
	}
	total := 0.0
	for _, c := range list {
		total += c.count
	}
	for i := range list {
		list[i].of = total
	}
	return list
}

// bands claims that each class reaches from its one end to its other, is as
// high as its count, and has its share printed over it.
func (l *law) bands(a *axis, of lane, classes []class, heights *scale) {
	const gap = 0.25 // percent left free at either side of a band
	most := 0.0
	for _, c := range classes {
		most = max(most, c.count)
	}
	if len(of.areas) != len(classes) {
		l.broken("%s is drawn in %d bands, and the table has %d", of.name, len(of.areas), len(classes))
		return
	}
	for i, c := range classes {
		area := of.areas[i]
		area.told = true
		from, to := a.left, a.right
		if c.from > 0 {
			from, _ = a.at(c.from)
		}
		if c.below > 0 {
			to, _ = a.at(c.below)
		}
		l.made()
		if math.Abs(area.x-gap-from) > 3*half || math.Abs(area.end()+gap-to) > 4*half {
			l.broken("%s, %s, is drawn from %.2f%% to %.2f%%, which is %.4g to %.4g yen", of.name, c.name, area.x, area.end(), a.value(area.x-gap), a.value(area.end()+gap))
		}
		l.length(heights, of.name+", "+c.name+", in height", area.height, half, exactly(c.count/c.of), 0)
		if tone := map[bool]string{true: "d2", false: "d3"}[c.count == most]; area.kind != tone {
			l.broken("%s, %s with %.0f answers, has the tone %q", of.name, c.name, c.count, area.kind)
		}
		for _, p := range of.texts {
			if math.Abs(p.x-area.x-area.width/2) > 2*half {
				continue
			}
			l.made()
			if share := rate(l.t, p.text); math.Abs(share-c.count/c.of) > 0.005 {
				l.broken("%s, %s with %.5g of %.0f answers, is printed as %s", of.name, c.name, c.count, c.of, p.text)
			}
		}
	}
}
