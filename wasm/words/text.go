// Package words holds every sentence and word the page shows, in one place
// and in both languages.
//
// It knows no component and computes nothing. A text without its English half
// does not compile: literals of [Text] are unkeyed.
package words

import (
	"strings"

	"cybercost/wasm/format"
)

// Language is the language of the page.
type Language int

// The languages.
const (
	Japanese Language = iota
	English
)

// Text is one text in both languages.
type Text struct{ ja, en string }

// In returns the text in a language.
func (t Text) In(l Language) string {
	if l == English {
		return spelt(t.en)
	}
	return spelt(t.ja)
}

// Mark starts what stands in the place of words that lie beside the program of the
// page: docs/adr/0011 and 0013. Their number follows in two bytes of seven bits.
const Mark = '\x00'

const markLength = 3

var held []string // the words that marks stand for

// Hold takes in the words of the page's language that lie beside the program, in the
// order of their numbers.
func Hold(list []string) { held = list }

// spelt puts words in the places of marks: none for those that are not held. A text
// may be made of two, with a mark from each.
func spelt(text string) string {
	at := strings.IndexByte(text, Mark)
	end := at + markLength
	if at < 0 || end > len(text) {
		return text
	}
	number, word := int(text[at+1])<<7|int(text[at+2]), ""
	if number < len(held) {
		word = held[number]
	}
	if at == 0 && end == len(text) {
		return word
	}
	return text[:at] + word + spelt(text[end:])
}

// Either is one of two texts: the first if something is so.
func Either(so bool, yes, no Text) Text {
	if so {
		return yes
	}
	return no
}

// Run is a piece of a sentence. Strong runs carry the sentence's numbers.
type Run struct {
	Text   string
	Strong bool
	Cell   format.Cell // the number that the text says, for programs; without a key there is none
}

// Said is a text that was put together already, in whatever language.
func Said(text string) Text { return Text{text, text} }

// Plain is a run of ordinary words.
func Plain(text string) Run { return Run{Text: text} }

// Strong is a run that stands out.
func Strong(text string) Run { return Run{Text: text, Strong: true} }

// Fill puts runs into the places {0}, {1} … of a text, in either language's
// own order.
func (t Text) Fill(l Language, runs ...Run) []Run {
	var out []Run
	rest := t.In(l)
	for {
		open := strings.IndexByte(rest, '{')
		if open < 0 || open+2 >= len(rest) || rest[open+2] != '}' {
			break
		}
		if open > 0 {
			out = append(out, Plain(rest[:open]))
		}
		if i := int(rest[open+1] - '0'); i >= 0 && i < len(runs) {
			out = append(out, runs[i])
		}
		rest = rest[open+3:]
	}
	if rest != "" {
		out = append(out, Plain(rest))
	}
	return out
}

// Put is Fill for plain words.
func (t Text) Put(l Language, parts ...string) string {
	runs := make([]Run, len(parts))
	for i, p := range parts {
		runs[i] = Plain(p)
	}
	var b strings.Builder
	for _, r := range t.Fill(l, runs...) {
		b.WriteString(r.Text)
	}
	return b.String()
}
