//go:build !wasm

package ui_test

import (
	"strings"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// proposal is the loss as two policies split it: by reason what is kept, then what
// is paid, as the results on the page say, in a typical and in a bad case.
func (l *law) proposal(f *figure) {
	prefixes := []string{"cover", "new.cover"}
	if _, is := l.facts["new.cover.high.loss"]; is {
		prefixes = append(prefixes, "cover.high", "new.cover.high")
	}
	rows, s := bars(f.drawing), newScale()
	if l.made(); len(rows) != len(prefixes) {
		l.broken("%d bars are drawn for %d results", len(rows), len(prefixes))
		return
	}
	for i, b := range rows {
		var printed []part
		add := func(name words.Text, value float64) {
			printed = append(printed, part{name: b.name + ", " + name.In(words.English), tone: toneOf(f, name), printed: exactly(value)})
		}
		prefix := prefixes[i]
		kept := l.facts[prefix+".kept"]
		if _, policy := l.facts[prefix+".loss"]; policy {
			for _, why := range calc.Reasons() {
				name := words.Reasons.Of(string(why))
				if why == calc.KeptDeductible || why == calc.KeptWaiting || why == calc.KeptBelowOverall {
					name = words.KeptFirst
				}
				add(name, l.facts[prefix+".kept."+string(why)])
			}
			add(words.CoverPaid, l.facts[prefix+".paid"])
		} else {
			kept = l.facts["new."+prefix+".loss"]
			add(words.Reasons.Of(string(calc.KeptUncovered)), kept)
		}
		l.printedAs(b.name, strings.TrimSuffix(b.value, "＋？"), kept)
		l.open(b)
		l.parts(s, b.name, areasOf(b), printed)
		l.inParts(f.drawing, b, printed)
	}
}

// toneOf is what the key of a picture shows for a name, in whichever language.
func toneOf(f *figure, name words.Text) string {
	for _, language := range []words.Language{words.Japanese, words.English} {
		if shows := f.tone(name.In(language)); shows != "" {
			return shows
		}
	}
	return ""
}
