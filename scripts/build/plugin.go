package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"

	"cybercost/calc"
	"cybercost/scripts/release/archive"
	"cybercost/wasm/words"
)

// plugin packs the whole calculator as a plugin for WordPress, which its keeper
// uploads in a browser. What can be uploaded there is two megabytes on hosts that
// changed nothing, so it has no packed copies, which are for servers that cannot
// pack, and one pack of the program in the place of both: the smaller one, which
// every browser opens. Its pages say so, and that is why they are made once more;
// all else is as it was built, but for the page for a book of clients, which would
// make it too large.
//
// It takes the folder before its pages are made, and before it has an address:
// that of a plugin is its keeper's.
func (f *folder) plugin(root string, p parts) (name string, packed []byte, err error) {
	one := &folder{files: maps.Clone(f.files), values: maps.Clone(f.values), differences: f.differences}
	delete(one.files, one.values["app.pack"])
	delete(one.files, one.values["program.js"]) // a plugin is not opened from a disk
	one.values["app.pack"] = one.values["small.pack"]
	one.withoutClients()
	if err := one.pages(root, p); err != nil {
		return "", nil, err
	}
	inside := map[string][]byte{}
	for name, content := range one.files {
		inside["cybercost/cyber-cost/"+name] = content
	}
	license, err := os.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		return "", nil, err
	}
	inside["cybercost/LICENSE.txt"] = license

	site := filepath.Join(root, "site", "wordpress")
	entries, err := os.ReadDir(site)
	if err != nil {
		return "", nil, err
	}
	values := map[string]string{"version": one.values["version"], "incidents": incidentsForPHP()}
	all := ""
	for _, entry := range entries {
		template, err := os.ReadFile(filepath.Join(site, entry.Name()))
		if err != nil {
			return "", nil, err
		}
		filled, err := fill(entry.Name(), string(template), values, false)
		if err != nil {
			return "", nil, err
		}
		inside["cybercost/"+entry.Name()] = []byte(filled)
		all += string(template)
	}
	if _, err := fill("the plugin", all, values, true); err != nil {
		return "", nil, err
	}
	packed, err = archive.Zip(inside)
	return "wordpress/cybercost-" + values["version"] + ".zip", packed, err
}

// incidentsForPHP lists the incidents with their names in both languages, as the
// lines of an array.
func incidentsForPHP() string {
	var lines []string
	for _, one := range calc.Scenarios() {
		name := words.Scenarios.Of(one).Name
		lines = append(lines, fmt.Sprintf("%s => array( %s, %s ),", quotedForPHP(string(one)), quotedForPHP(name.In(words.Japanese)), quotedForPHP(name.In(words.English))))
	}
	return strings.Join(lines, "\n\t\t")
}

// quotedForPHP is a text as PHP has it between single quotes, where two signs
// mean something else than themselves.
func quotedForPHP(text string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(text) + "'"
}
