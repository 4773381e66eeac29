package keep

import "strings"

// writer writes JSON objects.
type writer struct {
	b     strings.Builder
	depth int
	empty bool // nothing yet in the object that is open
}

func (w *writer) open(key string) {
	if key == "" {
		w.b.WriteString("{")
	} else {
		w.item(key, "{")
	}
	w.depth, w.empty = w.depth+1, true
}

func (w *writer) close() {
	w.depth--
	if !w.empty {
		w.line()
	}
	w.b.WriteString("}")
	w.empty = false
}

func (w *writer) line() { w.b.WriteString("\n" + strings.Repeat("  ", w.depth)) }

// text writes nothing where there is nothing to say.
func (w *writer) text(key, value string) {
	if value == "" {
		return
	}
	w.item(key, quoted(value))
}

// quoted is a checked text as JSON holds it. A [strings.Replacer] would bring its
// four other ways of replacing, in all 6 KB of the download.
func quoted(text string) string {
	line := []byte{'"'}
	for _, c := range []byte(text) {
		switch c {
		case '"', '\\':
			line = append(line, '\\', c)
		case '\n':
			line = append(line, `\n`...)
		case '\t':
			line = append(line, `\t`...)
		default:
			line = append(line, c)
		}
	}
	return string(append(line, '"'))
}

func (w *writer) item(key, value string) {
	if !w.empty {
		w.b.WriteString(",")
	}
	w.line()
	w.b.WriteString(`"` + key + `": ` + value)
	w.empty = false
}
