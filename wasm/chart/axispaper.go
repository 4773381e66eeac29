package chart

// paper draws the axis for the sheet: names on the left, rows as low as print
// allows.
func (d *axisDrawing) paper(a Axis) {
	const spine = 26
	names := d.axis.names(d.f, spine-7, true)
	top, from := float64(spine+6), float64(spine)
	if a.Own != nil {
		top, from = d.ownRow(*a.Own, spine)
	}
	for _, l := range a.Lanes {
		d.front.line("lane", 0, top, 100, top)
		if len(l.Bands) > 0 {
			top = d.bandRow(l, top)
		} else {
			top = d.pointRow(l, top)
		}
	}
	d.through(a.Own, names, spine, from, top)
	d.axis.spine(&d.back, spine)
	d.axis.ticks(&d.back, spine, lengths{3, 4.5, 7})
	d.back.text(names...)
	d.front.line("axis", 0, top, 100, top)
	d.height = top + 4
}

// rowName writes the name of a row into the column on the left.
func (d *axisDrawing) rowName(own bool, name, note string, y float64) (extra float64) {
	lines, extra := heading{own: own, name: name, note: note}.lay(d.f, y, d.f.narrowest()*paperNames/100-8)
	for i := range lines {
		lines[i].y -= extra * 0.25
	}
	d.front.text(lines...)
	return max(extra-lineHeight*0.5, 0)
}

func (d *axisDrawing) ownRow(own OwnLane, spine float64) (bottom, middleOfArea float64) {
	const height = 15
	top := spine + 14
	r := own.Range.sound()
	d.rowName(true, own.Name, "", top+11.5)
	from, to := ownRange(&d.front, d.axis, r, Accent, top, top+height, top)
	d.f.take(box{left: from, right: to, top: top, bottom: top + height})
	left := label{role: "us", text: own.Text, x: from, y: top + 12, dx: -7, anchor: end}
	right := label{role: "us", text: own.Text, x: to, y: top + 12, dx: 7}
	below := d.f.centred(label{role: "us", text: own.Text, x: d.axis.at(r.Typical), y: top + height + 13})
	placed, ok := d.f.place([]label{left}, []label{right}, []label{below})
	if !ok {
		placed = []label{below}
	}
	d.front.text(placed...)
	return max(top+height, placed[0].y) + 3, top + height/2
}

func (d *axisDrawing) pointRow(l Lane, top float64) float64 {
	extra := d.rowName(false, l.Name, l.Note, top+15.5)
	lowest := d.points(l, top+11, 4.5, 0)
	return max(top+22+extra, lowest+7)
}

func (d *axisDrawing) bandRow(l Lane, top float64) float64 {
	base := top + 36
	extra := d.rowName(false, l.Name, l.Note, base-2.5)
	d.bands(l.Bands, base, 22, "tick-strong", 3)
	return base + 4 + extra
}
