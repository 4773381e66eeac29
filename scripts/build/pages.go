package main

import (
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"cybercost/wasm/words"
)

// policyOfPage finds the policy that the page carries in itself.
var policyOfPage = regexp.MustCompile(`http-equiv="Content-Security-Policy" content="([^"]*)"`)

// pages fills the page around the pre-rendered tree and adds the table of
// sources, the pages that make embedding lines and an agency's settings. The
// hash that the pages show covers every other file and the pages themselves
// without the hash, so it names this build and no other.
func (f *folder) pages(root string, p parts) error {
	read := func(name string) (string, error) {
		content, err := os.ReadFile(filepath.Join(root, "site", filepath.FromSlash(name)))
		return strings.TrimSpace(string(content)), err
	}
	for _, name := range []string{"version", "sprite"} {
		content, err := read(map[string]string{"version": "version.txt", "sprite": "page/sprite.svg"}[name])
		if err != nil {
			return err
		}
		f.values[name] = content
	}
	titles, folded, err := foldedAway(p.evidence)
	if err != nil {
		return err
	}
	f.values["evidence"] = titles
	f.values["incident options"] = incidentOptions()
	f.values["hash"] = hashMark
	if err := f.edition(); err != nil {
		return err
	}
	if err := f.embed(root); err != nil {
		return err
	}

	if err := f.data(p.figures); err != nil {
		return err
	}

	sources, err := withHead(p.sources+"\n", "{{icon.svg}}", "{{back.js}}", "{{find.js}}")
	if err != nil {
		return err
	}
	if sources, err = withEvidence(sources, folded, f.values["sprite"]); err != nil {
		return err
	}
	templates := map[string]string{"sources.html": sources}
	for _, name := range []string{"page/index.html", "embed/embed.html", "embed/teaser.html", "agency/agency.html", "offline/manifest.webmanifest"} {
		content, err := read(name)
		if err != nil {
			return err
		}
		templates[path.Base(name)] = content + "\n"
	}
	f.values["clients agency"] = ""
	if f.hasClients() {
		f.values["clients agency"] = `<p><a class="cc-link" href="` + clientsPages[0] + `">` + words.Clients["clients title"].In(words.Japanese) + `</a></p>`
		content, err := read("clients/clients.html")
		if err != nil {
			return err
		}
		templates[clientsPages[0]] = content + "\n"
	}
	own := map[string]map[string]string{}
	for i, in := range languages {
		templates[in.page] = templates["index.html"]
		own[in.page] = f.inLanguage(i, p)
		small := teaserPages[i]
		templates[small] = templates["teaser.html"]
		if own[small], err = teaserIn(i); err != nil {
			return err
		}
		own[in.page]["clients link"] = ""
		if f.hasClients() {
			page := clientsPages[i]
			templates[page] = templates[clientsPages[0]]
			own[page] = f.inLanguage(i, p)
			maps.Copy(own[page], clientsIn(i))
			own[in.page]["clients link"] = `<li><a class="cc-link" href="` + page + `">` + own[page]["clients title"] + `</a></li>`
		}
	}
	// what only the lines of the two languages use
	all := "{{frame ancestors}}{{version}}{{edition}}{{checked}}{{checked year}}{{checked month}}{{checked day}}{{words-en.js}}{{words-ja.js}}"
	every := map[string]string{}
	for name, template := range templates {
		values := maps.Clone(f.values)
		maps.Copy(values, own[name])
		filled, err := fill(name, template, values, false)
		if err != nil {
			return err
		}
		f.files[name] = []byte(filled)
		maps.Copy(every, values)
		all += template
	}
	if _, err := fill("the pages", all, every, true); err != nil {
		return err
	}
	if err := f.hosting(root); err != nil {
		return err
	}
	var list strings.Builder
	for _, name := range f.names() {
		fmt.Fprintf(&list, "%s  %s\n", digest(f.files[name]), name)
	}
	f.values["hash"] = digest([]byte(list.String()))
	for name := range templates {
		f.files[name] = []byte(strings.ReplaceAll(string(f.files[name]), hashMark, f.values["hash"]))
	}
	return f.worker(root)
}

// withHead names the icon in a page that seedgen wrote, for without it a
// browser asks the server for one that is not there, and the scripts that lead
// back to the estimate and look for words.
func withHead(page, icon string, scripts ...string) (string, error) {
	const end = "</head>"
	if strings.Count(page, end) != 1 {
		return "", fmt.Errorf("sources.html: not one %s", end)
	}
	head := `  <link rel="icon" type="image/svg+xml" href="` + icon + `">` + "\n"
	for _, script := range scripts {
		head += `  <script defer src="` + script + `"></script>` + "\n"
	}
	return strings.Replace(page, end, head+end, 1), nil
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
