//go:build !wasm

package ui_test

// compare is the picture of the states of a year: a bar for each, for the mean,
// for a year in 20 and for one in 100, and the money at hand as a line through
// them and a bar of its own.
func (l *law) compare(f *figure) {
	type state struct{ keys, tone string }
	states := []state{{"compare.now", "d1"}}
	for _, more := range []state{{"compare.measures", "accent3"}, {"compare.cover", "accent"}} {
		if _, is := l.facts[more.keys+".100"]; is {
			states = append(states, more)
		}
	}
	s, list := newScale(), bars(f.drawing)
	outcomes := []string{".mean", ".20", ".100"}
	told := len(outcomes) * len(states)
	if l.made(); len(list) != told && len(list) != told+1 {
		l.broken("%d bars are drawn for %d results", len(list), told)
		return
	}
	var cash *span
	if len(list) > told {
		own := list[told]
		printed := amounts(l.t, own.text)
		if left, is := l.facts["carry.typical"]; is {
			_, typical, _, _ := l.own()
			l.printedAs(own.name, own.text, left+typical)
		}
		cash = &printed[0]
		l.bar(s, own, "ghost", *cash)
	}
	for i, b := range list[:told] {
		as := states[i%len(states)]
		value := l.facts[as.keys+outcomes[i/len(states)]]
		l.printedAs(b.name+" "+b.note, b.text, value)
		l.bar(s, b, as.tone, exactly(value))
		for _, line := range b.lines {
			if line.told = cash != nil && line.kind == "nowref"; line.told {
				l.length(s, "the money at hand beside "+b.name, line.x, half, *cash, 0)
			}
		}
		if cash != nil && len(b.lines) != 1 {
			l.broken("%s %s has %d lines, and the money at hand is one", b.name, b.note, len(b.lines))
		}
	}
}

// bar claims that a bar begins at nothing and is as long as what is printed.
func (l *law) bar(s *scale, b *bar, tone string, printed span) {
	if l.made(); printed.high > 0 && len(b.areas) != 1 {
		l.broken("%s %s is drawn as %d areas", b.name, b.note, len(b.areas))
	}
	for _, a := range b.areas {
		if a.told = a.kind == tone && a.x == 0; !a.told {
			l.broken("%s %s is drawn as %q from %.2f%%, and should be %q", b.name, b.note, a.kind, a.x, tone)
		}
		l.length(s, b.name+" "+b.note, a.width, half, printed, speck)
	}
}
