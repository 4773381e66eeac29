package dom

import (
	"strconv"
	"unicode/utf8"
)

// The changes that a patch is made of. site/page/dom.js knows the same numbers.
// Nodes are named by their place in the list that both sides keep.
const (
	opElement  = iota // a new element: its place, its name, its namespace or ""
	opText            // a new text: its place, the text
	opInsert          // a node into its parent: its place, the parent's, the place of the node it goes before or -1
	opRemove          // nodes that leave: their number, their places; the first is the root of the others
	opSetAttr         // an attribute: place, name, value
	opDropAttr        // an attribute that leaves: place, name
	opProperty        // a property: place, name, value
	opContent         // all that is inside an element: place, its text
	opMarkup          // all that is inside an element: place, its markup
	opParts           // children of the one element in an element: place, their number, which, their markup
	opListen          // a listener: place, type of event
)

// patch is a list of changes on its way to the browser, as the JSON of one flat
// array: the browser's own parser of it is faster than any reader of ours.
type patch struct{ json []byte }

func (p *patch) empty() bool { return len(p.json) == 0 }

// take ends the list and begins a new one, which is written over it.
func (p *patch) take() []byte {
	json := append(p.json, ']')
	p.json = json[:0]
	return json
}

func (p *patch) op(op, place int) {
	if p.empty() {
		p.json = append(p.json, '[')
	} else {
		p.json = append(p.json, ',')
	}
	p.json = strconv.AppendInt(p.json, int64(op), 10)
	p.number(place)
}

func (p *patch) number(n int) {
	p.json = strconv.AppendInt(append(p.json, ','), int64(n), 10)
}

func (p *patch) text(s string) { p.json = appendQuoted(append(p.json, ','), s) }

// value adds what is JSON already.
func (p *patch) value(json []byte) { p.json = append(append(p.json, ','), json...) }

// appendQuoted appends a text as JSON. Bytes that are no text become U+FFFD.
func appendQuoted(b []byte, text string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	from := 0
	for i := 0; i < len(text); {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		size := 1
		if c >= utf8.RuneSelf {
			var r rune
			if r, size = utf8.DecodeRuneInString(text[i:]); r != utf8.RuneError || size > 1 {
				i += size
				continue
			}
		}
		b = append(b, text[from:i]...)
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ':
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			b = utf8.AppendRune(b, utf8.RuneError)
		}
		i += size
		from = i
	}
	return append(append(b, text[from:]...), '"')
}
