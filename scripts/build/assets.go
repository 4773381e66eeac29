package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

// folder is the site before it is written.
type folder struct {
	files  map[string][]byte
	values map[string]string // what {{name}} means in a page

	differences        []byte              // the program as both packs hold it
	clientsDifferences []byte              // and that of a book of clients
	cards              [len(cardOf)]string // what names the picture for links, in the order of [languages]; empty without an address
}

func digest(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}

// add puts a file under a name that changes with its content, and makes that
// name known to the pages.
func (f *folder) add(name string, content []byte) {
	ext := path.Ext(name)
	hashed := "assets/" + strings.TrimSuffix(name, ext) + "." + digest(content)[:12] + ext
	f.files[hashed] = content
	f.values[name] = hashed
}

func (f *folder) assets(root string, program []byte, lists beside) error {
	f.files = map[string][]byte{}
	f.values = map[string]string{}
	site := filepath.Join(root, "site")

	if err := f.packs(site, program); err != nil {
		return err
	}

	for _, one := range []struct {
		file, name string
		lines      []string
	}{{wordsFile, wordsName, lists.words.english.words}, {laterFile, wordsName, lists.words.japanese.words}, {factsFile, factsName, lists.facts.list}} {
		script, err := listed(one.name, one.lines)
		if err != nil {
			return err
		}
		f.add(one.file, script)
	}

	style, err := styleSheet(filepath.Join(site, "page", "css"))
	if err != nil {
		return err
	}
	f.add("style.css", style)
	if err := f.disk(style); err != nil {
		return err
	}

	glue, err := wasmExec(root)
	if err != nil {
		return err
	}
	f.add("wasm_exec.js", glue)

	for _, name := range []string{"page/dom.js", "page/entry.js", "page/shell.js", "page/back.js", "page/icon.svg",
		"embed/builder.js", "meeting/meeting.js", "meeting/meeting.css", "offline/offline.js"} {
		content, err := os.ReadFile(filepath.Join(site, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		f.add(path.Base(name), content)
	}

	for _, name := range []string{"page/evidence.js", "page/find.js"} {
		if err := f.joined(site, "page/search.js", name); err != nil {
			return err
		}
	}
	if err := f.agency(site); err != nil {
		return err
	}
	if err := f.teaser(site); err != nil {
		return err
	}
	if err := f.icons(); err != nil {
		return err
	}
	licenses, err := licenseTexts(root)
	if err != nil {
		return err
	}
	f.files["licenses.txt"] = licenses
	return nil
}

// packs adds the program in two packs, for a slow network and for a slow processor,
// and the scripts that make the program of them.
func (f *folder) packs(site string, program []byte) error {
	differences, err := usual().differences(program)
	if err != nil {
		return err
	}
	zipped, err := gzippedBest(differences)
	if err != nil {
		return err
	}
	small, err := lzmaed(differences)
	if err != nil {
		return err
	}
	f.add("app.pack", zipped)
	f.add("small.pack", small)
	f.differences = differences
	f.values["program"] = "assets/app." + digest(program)[:12] + ".wasm"
	f.values["program bytes"] = strconv.Itoa(len(program))
	if err := f.joined(site, "page/unpack.js", "page/boot.js"); err != nil {
		return err
	}
	return f.joined(site, "page/lzma.js", "page/unpack.js", "page/worker.js")
}

// joined adds a script, the last one named, with others in front of it, which it
// shares with more: so there is one of each, and still one request.
func (f *folder) joined(site string, names ...string) error {
	script, err := scripts(site, names...)
	f.add(path.Base(names[len(names)-1]), script)
	return err
}

func scripts(site string, names ...string) ([]byte, error) {
	var all []byte
	for _, name := range names {
		content, err := os.ReadFile(filepath.Join(site, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		all = append(all, content...)
	}
	return all, nil
}

// styleSheet joins the files of a folder in the order of their names.
func styleSheet(dir string) ([]byte, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.css"))
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("%s holds no style sheet", dir)
	}
	sort.Strings(names)
	var b bytes.Buffer
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		b.Write(content)
	}
	return b.Bytes(), nil
}

// write replaces the folder at out. Pages go last, for a page never names a
// file that is not there yet, and after them the list of all for offline use.
func (f *folder) write(out string) error {
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	for _, name := range f.names() {
		target := filepath.Join(out, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, f.files[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}

func (f *folder) names() []string {
	names := make([]string, 0, len(f.files))
	for name := range f.files {
		names = append(names, name)
	}
	last := func(name string) int {
		switch name = strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz"); {
		case name == "sw.js":
			return 2
		case path.Ext(name) == ".html":
			return 1
		}
		return 0
	}
	sort.Slice(names, func(i, j int) bool {
		if last(names[i]) != last(names[j]) {
			return last(names[i]) < last(names[j])
		}
		return names[i] < names[j]
	})
	return names
}
