package main

import (
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"text/tabwriter"
)

// Budgets in bytes. They are decimal: a megabyte is a million bytes. The program has
// three ways over the wire: as the smaller pack, as a gzip pack, and by brotli from
// hosts that send that.
const (
	smallBudget   = 820_000 // with the worker that opens it, by gzip
	gzipBudget    = 1_120_000
	brotliBudget  = 840_000
	pageBudget    = 64_000
	pluginBudget  = 2_000_000 // what PHP takes in one upload, if nobody changed that, is 2,097,152
	clientsBudget = 720_000   // the program for a book of clients with its worker, by gzip; nobody loads it who does not open that page
	teaserBudget  = 25_000    // each of its two pages, with all that it asks for
	wordsBudget   = 25_000    // what the English page asks for besides
	laterBudget   = 25_000    // what the Japanese page asks for when the program listens
	factsBudget   = 12_000    // what every page asks for when the program listens
)

type size struct {
	name              string
	raw, gzip, brotli int
	sum               string
	beforeWasm        bool
	teaser            bool // what both pages of the small version ask for
}

type sizes struct {
	files   []size
	wire    wire
	clients int // the program for a book of clients
	plugin  int // the zip for WordPress
	disk    int // the program as a script, which no network brings

	english, later, facts int // what lies beside the program: English words, Japanese ones that come after it, what figures say of themselves
}

// wire is what the program weighs on each way.
type wire struct{ small, gzip, brotli int }

// measure packs every file both ways and keeps the packed forms of texts and
// of the program beside them, for servers that can send them. The settings of
// an agency are edited on the server, where nobody would pack them again.
func (f *folder) measure() (sizes, error) {
	var s sizes
	for _, name := range f.names() {
		ext := path.Ext(name)
		if ext == ".pack" {
			continue
		}
		if name == f.values["program.js"] {
			s.disk = len(f.files[name])
			s.files = append(s.files, size{name: name, raw: s.disk, sum: digest(f.files[name])})
			continue
		}
		row, zipped, packed, err := weigh(name, f.files[name])
		if err != nil {
			return s, err
		}
		row.beforeWasm = name == "index.html" || (ext == ".css" || ext == ".js") && f.isFirst(name)
		switch name {
		case f.values[wordsFile]:
			s.english = row.gzip
		case f.values[laterFile]:
			s.later = row.gzip
		case f.values[factsFile]:
			s.facts = row.gzip
		}
		row.teaser = name == "agency.json" || ext != ".html" && f.asks(teaserPages[0], name)
		s.files = append(s.files, row)
		if ext == ".css" || ext == ".js" || ext == ".html" || ext == ".svg" || ext == ".txt" || name == dataFile || name == tableFile {
			f.files[name+".br"] = packed
			f.files[name+".gz"] = zipped
		}
	}
	packed, err := brotlied(f.differences)
	if err != nil {
		return s, err
	}
	f.files[f.values["app.pack"]+".br"] = packed
	if packed, err = brotlied(f.clientsDifferences); err != nil {
		return s, err
	}
	f.files[f.values["clients.pack"]+".br"] = packed
	s.clients = len(f.files[f.values["clients.pack"]]) + len(f.files[f.values["clients-worker.js"]+".gz"])
	s.wire = wire{len(f.files[f.values["small.pack"]]) + len(f.files[f.values["worker.js"]+".gz"]), len(f.files[f.values["app.pack"]]), len(f.files[f.values["app.pack"]+".br"])}
	for _, name := range []string{f.values["clients.pack"], f.values["clients.pack"] + ".br", f.values["small.pack"], f.values["app.pack"], f.values["app.pack"] + ".br"} {
		s.files = append(s.files, size{name: name, raw: len(f.files[name]), sum: digest(f.files[name])})
	}
	return s, nil
}

// isFirst reports whether the page itself asks for a file. Scripts that others
// bring when the page is there already are none of its weight.
func (f *folder) isFirst(name string) bool { return f.asks("index.html", name) }

// asks reports whether a page names a file that the browser then loads.
func (f *folder) asks(html, name string) bool {
	page := string(f.files[html])
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
	for _, row := range s.files {
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%s\n", row.name, row.raw, row.gzip, row.brotli, row.sum)
	}
	table.Flush()
}

// check holds the sizes against their budgets: a warning from nine tenths on,
// an error above.
func (s sizes) check(w io.Writer) error {
	page, small, largest := 0, 0, 0
	for _, row := range s.files {
		if row.beforeWasm {
			page += row.gzip
		}
		if row.teaser {
			small += row.gzip
		}
		if slices.Contains(teaserPages[:], row.name) {
			largest = max(largest, row.gzip)
		}
	}
	var over []string
	for _, b := range []struct {
		name         string
		size, budget int
	}{
		{"program on the wire, slow network", s.wire.small, smallBudget},
		{"program on the wire, gzip", s.wire.gzip, gzipBudget},
		{"program on the wire, brotli", s.wire.brotli, brotliBudget},
		{"page before the program, gzip", page, pageBudget},
		{"English words, gzip", s.english, wordsBudget},
		{"words after the program, gzip", s.later, laterBudget},
		{"facts of the figures, gzip", s.facts, factsBudget},
		{"teaser in all, gzip", small + largest, teaserBudget},
		{"portfolio on the wire", s.clients, clientsBudget},
		{"plugin for WordPress", s.plugin, pluginBudget},
	} {
		verdict := "ok"
		switch {
		case b.size > b.budget:
			verdict = "OVER"
			over = append(over, b.name)
		case b.size*10 > b.budget*9:
			verdict = "warning: above nine tenths"
		}
		fmt.Fprintf(w, "%-33s  %9d of %9d bytes  %s\n", b.name, b.size, b.budget, verdict)
	}
	fmt.Fprintf(w, "%-33s  %9d bytes, on no network\n", "program from a disk", s.disk)
	if len(over) > 0 {
		return fmt.Errorf("over budget: %s", strings.Join(over, "; "))
	}
	return nil
}
