package chart

// heading is the line of text above a bar or a lane: whose it is, a note, an
// amount.
type heading struct {
	own               bool
	name, note, value string
}

const lineHeight = 17 // px between two lines of a heading

// lay puts the heading on one line, or on as many as the room asks for, and
// returns the height of the further lines.
func (h heading) lay(f *field, y, room float64) (out []label, extra float64) {
	nameRole, valueRole := "lane", "value"
	if h.own {
		nameRole, valueRole = "lane-us", "us"
	}
	line := func(spans ...span) label {
		l := label{role: nameRole, text: h.name, y: y}
		for _, s := range spans {
			if s.text != "" {
				l.spans = append(l.spans, s)
			}
		}
		return l
	}
	note := span{role: "lane-note", text: h.note, dx: 8}
	value := span{role: valueRole, text: h.value, dx: 10}
	if l := line(note, value); f.width(l) <= room {
		return []label{f.cut(l, room)}, 0
	}
	further := func(s span) {
		if s.text != "" {
			lines := f.wrapped(label{role: s.role, text: s.text, y: y + extra + lineHeight}, room)
			out, extra = append(out, lines...), lines[len(lines)-1].y-y
		}
	}
	if l := line(value); f.width(l) <= room {
		out = append(out, l)
		further(note)
		return out, extra
	}
	out = append(out, f.cut(line(), room))
	further(note)
	further(value)
	return out, extra
}
