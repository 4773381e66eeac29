package main

import (
	"html"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"cybercost/scripts/build/relative"
	"cybercost/wasm/book"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// clientsPages are the pages for a book of clients, in the order of [languages].
var clientsPages = [...]string{"portfolio.html", "portfolio-en.html"}

// clients adds the program for a book of clients, in one pack, with the script of
// the worker that runs it, and the script and style of its page. The page and
// nothing else asks for them; those who never open it load none of it.
func (f *folder) clients(root string, program []byte) error {
	differences, err := relative.Program(program)
	if err != nil {
		return err
	}
	zipped, err := gzippedBest(differences)
	if err != nil {
		return err
	}
	f.add("clients.pack", zipped)
	f.clientsDifferences = differences
	f.values["clients bytes"] = strconv.Itoa(len(program))
	glue, err := wasmExec(root)
	if err != nil {
		return err
	}
	site := filepath.Join(root, "site")
	script, err := scripts(site, "page/unpack.js", "clients/clients-worker.js")
	if err != nil {
		return err
	}
	f.add("clients-worker.js", append(glue, script...))
	for _, name := range []string{"clients.js", "clients.css"} {
		content, err := os.ReadFile(filepath.Join(site, "clients", name))
		if err != nil {
			return err
		}
		f.add(name, content)
	}
	return nil
}

// clientsIn is what the marks of its page mean in the language with the given
// place in [languages], beside those of every page.
func clientsIn(i int) map[string]string {
	v := voice.Voice{Language: languages[i].language}
	values := map[string]string{
		"clients other":        clientsPages[languages[i].other],
		"clients home":         languages[i].address,
		"clients headings":     html.EscapeString(keep.Line(book.Template(v))),
		"clients made":         html.EscapeString(v.Say(words.SheetMade)),
		"clients sources":      html.EscapeString(v.Say(words.SheetSources)),
		"clients how read":     html.EscapeString(v.Say(words.SheetHowRead)),
		"clients known":        html.EscapeString(v.List(book.Template(v))),
		"clients example text": html.EscapeString(v.Say(words.ClientsExample)),
	}
	for name, text := range words.Clients {
		values[name] = html.EscapeString(v.Say(text))
	}
	return values
}

// isOfClients reports whether a file is one that only the page for a book of clients
// asks for, and that is large: such a file is kept for use without a network once it
// was asked for.
func (f *folder) isOfClients(name string) bool {
	return name == f.values["clients.pack"] || name == f.values["clients-worker.js"]
}

// hasClients reports whether that page is in the folder; a plugin has no room for it.
func (f *folder) hasClients() bool { return strings.HasPrefix(f.values["clients.pack"], "assets/") }

// withoutClients takes it out of a copy of the folder.
func (f *folder) withoutClients() {
	for _, name := range []string{"clients.pack", "clients-worker.js", "clients.js", "clients.css"} {
		delete(f.files, f.values[name])
		delete(f.values, name)
	}
	delete(f.values, "clients bytes")
}
