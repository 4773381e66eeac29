package keep

import "strings"

// escapes are what a checked text may hold that JSON cannot hold as it is.
var escapes = strings.NewReplacer(`"`, `\"`, `\`, `\\`, "\n", `\n`, "\t", `\t`)

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
	w.item(key, `"`+escapes.Replace(value)+`"`)
}

func (w *writer) item(key, value string) {
	if !w.empty {
		w.b.WriteString(",")
	}
	w.line()
	w.b.WriteString(`"` + key + `": ` + value)
	w.empty = false
}
