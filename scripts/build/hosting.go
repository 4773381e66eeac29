package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// hosting adds what servers read: headers, types and caching, in the forms of
// Apache and of the hosts that read a file called _headers. What nginx needs
// goes into the documentation: it reads nothing from the folder itself.
func (f *folder) hosting(root string) error {
	page := string(f.files["index.html"])
	policy := policyOfPage.FindStringSubmatch(page)
	if policy == nil {
		return fmt.Errorf("index.html carries no policy")
	}
	values := map[string]string{"policy": policy[1] + "; frame-src 'self'; frame-ancestors " + f.values["frame ancestors"]}
	for name, source := range map[string]string{".htaccess": "htaccess", "_headers": "headers", "nginx.conf.txt": "nginx.conf"} {
		template, err := os.ReadFile(filepath.Join(root, "site", "hosting", source))
		if err != nil {
			return err
		}
		filled, err := fill(source, string(template), values, true)
		if err != nil {
			return err
		}
		f.files[name] = []byte(filled)
	}
	var err error
	f.files["sw-off.js"], err = os.ReadFile(filepath.Join(root, "site", "hosting", "sw-off.js"))
	return err
}

// worker fills sw.js with every file that the page can ask for and the hash
// each must have, so that it takes a version whole or not at all. It keeps the
// program as it is compiled, made of either pack; a pack may arrive unpacked from a
// server that does so, so both forms are right.
func (f *folder) worker(root string) error {
	site := filepath.Join(root, "site")
	unpack, err := scripts(site, "page/lzma.js", "page/unpack.js")
	if err != nil {
		return err
	}
	template, err := os.ReadFile(filepath.Join(site, "offline", "sw.js"))
	if err != nil {
		return err
	}
	var list, later, packs strings.Builder
	for _, name := range f.names() {
		if !keptOffline(name) {
			continue
		}
		sums := integrity(f.files[name])
		address := name
		switch {
		case f.isOfClients(name):
			if path.Ext(name) == ".pack" {
				sums += " " + integrity(f.clientsDifferences)
			}
			fmt.Fprintf(&later, "  %q: %q,\n", name, sums)
			continue
		case name == "index.html":
			address = "./"
		case name == "agency.json": // edited on the server
			sums = ""
		case path.Ext(name) == ".pack":
			fmt.Fprintf(&packs, "  %q: %q,\n", name, sums+" "+integrity(f.differences))
			continue
		}
		fmt.Fprintf(&list, "  %q: %q,\n", address, sums)
	}
	values := map[string]string{
		"hash": f.values["hash"], "program": f.values["program"], "program bytes": f.values["program bytes"],
		"files": strings.TrimRight(list.String(), "\n"), "later": strings.TrimRight(later.String(), "\n"), "packs": strings.TrimRight(packs.String(), "\n"),
	}
	filled, err := fill("sw.js", string(template), values, true)
	if err != nil {
		return err
	}
	f.files["sw.js"] = append(unpack, filled...)
	return nil
}

// keptOffline leaves out what only servers, other sites and programs read, the
// picture that others show beside a link, and the program as a disk needs it. The
// page that makes the lines for other sites is a page of ours, and shows what they
// make.
func keptOffline(name string) bool {
	switch path.Ext(name) {
	case ".br", ".gz", ".htaccess":
		return false
	}
	return name != dataFile && name != tableFile && name != "_headers" && name != "nginx.conf.txt" && name != "sw-off.js" && !strings.HasPrefix(name, "embed-") && !strings.HasPrefix(name, "assets/card") && !strings.HasPrefix(name, "assets/program.")
}
