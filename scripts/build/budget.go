package main

import (
	"fmt"
	"io"
	"path"
	"strings"
	"text/tabwriter"
)

// Budgets in bytes. They are decimal: a megabyte is a million bytes.
const (
	wasmGzipBudget   = 1_350_000
	wasmBrotliBudget = 1_000_000
	pageGzipBudget   = 60_000
)

type size struct {
	name              string
	raw, gzip, brotli int
	sum               string
	beforeWasm        bool
}

type sizes struct {
	files []size
	wasm  size
}

// measure packs every file both ways and keeps the packed forms of texts and
// of the program beside them, for servers that can send them. The settings of
// an agency are edited on the server, where nobody would pack them again.
func (f *folder) measure(program []byte) (sizes, error) {
	var s sizes
	for _, name := range f.names() {
		row, zipped, packed, err := weigh(name, f.files[name])
		if err != nil {
			return s, err
		}
		ext := path.Ext(name)
		row.beforeWasm = name == "index.html" || (ext == ".css" || ext == ".js") && f.isFirst(name)
		s.files = append(s.files, row)
		if ext == ".css" || ext == ".js" || ext == ".html" || ext == ".svg" || ext == ".txt" {
			f.files[name+".br"] = packed
			f.files[name+".gz"] = zipped
		}
	}
	row, _, packed, err := weigh("app.wasm", program)
	if err != nil {
		return s, err
	}
	s.wasm = row
	f.files[strings.TrimSuffix(f.values["app.pack"], ".pack")+".wasm.br"] = packed
	return s, nil
}

// isFirst reports whether the page itself asks for a file. Scripts that others
// bring when the page is there already are none of its weight.
func (f *folder) isFirst(name string) bool {
	page := string(f.files["index.html"])
	return strings.Contains(page, ` src="`+name+`"`) || strings.Contains(page, ` href="`+name+`"`)
}

func weigh(name string, content []byte) (row size, zipped, packed []byte, err error) {
	if zipped, err = gzipped(content); err != nil {
		return row, nil, nil, err
	}
	if packed, err = brotlied(content); err != nil {
		return row, nil, nil, err
	}
	return size{name: name, raw: len(content), gzip: len(zipped), brotli: len(packed), sum: digest(content)}, zipped, packed, nil
}

func (s sizes) print(w io.Writer) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "file\traw\tgzip\tbrotli\tsha256")
	for _, row := range append(s.files, s.wasm) {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%s\n", row.name, row.raw, row.gzip, row.brotli, row.sum)
	}
	table.Flush()
}

// check holds the sizes against their budgets: a warning from nine tenths on,
// an error above.
func (s sizes) check(w io.Writer) error {
	page := 0
	for _, row := range s.files {
		if row.beforeWasm {
			page += row.gzip
		}
	}
	var over []string
	for _, b := range []struct {
		name         string
		size, budget int
	}{
		{"program, gzip", s.wasm.gzip, wasmGzipBudget},
		{"program, brotli", s.wasm.brotli, wasmBrotliBudget},
		{"page before the program, gzip", page, pageGzipBudget},
	} {
		verdict := "ok"
		switch {
		case b.size > b.budget:
			verdict = "OVER"
			over = append(over, b.name)
		case b.size*10 > b.budget*9:
			verdict = "warning: above nine tenths"
		}
		fmt.Fprintf(w, "%-30s %9d of %9d bytes  %s\n", b.name, b.size, b.budget, verdict)
	}
	if len(over) > 0 {
		return fmt.Errorf("over budget: %s", strings.Join(over, "; "))
	}
	return nil
}
