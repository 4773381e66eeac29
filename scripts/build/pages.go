package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// pages fills the page around the pre-rendered tree and adds the table of
// sources. The hash that the page shows covers every other file and the page
// itself without the hash, so it names this build and no other.
func (f *folder) pages(root string, p parts) error {
	read := func(name string) (string, error) {
		content, err := os.ReadFile(filepath.Join(root, "site", name))
		return string(content), err
	}
	template, err := read("index.html")
	if err != nil {
		return err
	}
	version, err := read("version.txt")
	if err != nil {
		return err
	}
	sprite, err := read("sprite.svg")
	if err != nil {
		return err
	}
	f.values["version"] = strings.TrimSpace(version)
	f.values["sprite"] = strings.TrimSpace(sprite)
	f.values["app"] = strings.TrimSpace(string(p.app))
	f.values["evidence"] = strings.TrimSpace(string(p.evidence))
	f.values["hash"] = hashMark

	index, err := fill("index.html", template, f.values, true)
	if err != nil {
		return err
	}
	sources, err := fill("sources.html", string(p.sources), f.values, false)
	if err != nil {
		return err
	}
	sources, err = withIcon(sources, f.values["icon.svg"])
	if err != nil {
		return err
	}
	f.files["index.html"] = []byte(index)
	f.files["sources.html"] = []byte(sources)
	var list strings.Builder
	for _, name := range f.names() {
		fmt.Fprintf(&list, "%s  %s\n", digest(f.files[name]), name)
	}
	f.values["hash"] = digest([]byte(list.String()))
	for _, name := range []string{"index.html", "sources.html"} {
		f.files[name] = []byte(strings.ReplaceAll(string(f.files[name]), hashMark, f.values["hash"]))
	}
	return nil
}

// withIcon names the icon in a page that seedgen wrote: without it a browser
// asks the server for one that is not there.
func withIcon(page, icon string) (string, error) {
	const end = "</head>"
	if strings.Count(page, end) != 1 {
		return "", fmt.Errorf("sources.html: not one %s", end)
	}
	return strings.Replace(page, end, `  <link rel="icon" type="image/svg+xml" href="`+icon+`">`+"\n"+end, 1), nil
}

// hashMark stands where the hash of the build goes while it is computed.
const hashMark = "0000000000000000000000000000000000000000000000000000000000000000"

var placeholder = regexp.MustCompile(`\{\{[^{}\n]+\}\}`)

// fill replaces each {{name}}. A name without a value is an error, and so is
// a value that nothing uses when all is set: both are misspellings.
func fill(page, template string, values map[string]string, all bool) (string, error) {
	used := map[string]bool{}
	var missing []string
	filled := placeholder.ReplaceAllStringFunc(template, func(mark string) string {
		name := mark[2 : len(mark)-2]
		value, ok := values[name]
		if !ok {
			missing = append(missing, name)
		}
		used[name] = true
		return value
	})
	if len(missing) > 0 {
		return "", fmt.Errorf("%s: no value for %s", page, strings.Join(missing, ", "))
	}
	if all {
		for name := range values {
			if !used[name] {
				return "", fmt.Errorf("%s: nothing uses {{%s}}", page, name)
			}
		}
	}
	return filled, nil
}
