package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"path"
	"regexp"
	"slices"
	"sort"
	"strings"

	"cybercost/seeds"
)

type fileLine struct {
	Name      string `json:"name"`
	Bytes     int    `json:"bytes"`
	SHA256    string `json:"sha256"`
	Integrity string `json:"integrity,omitempty"` // for scripts that other sites load
}

type figureLine struct {
	ID        string `json:"id"`
	Value     string `json:"value"`
	Unit      string `json:"unit"`
	Printed   string `json:"printed"`
	Mark      string `json:"mark"`
	Locator   string `json:"locator,omitempty"`
	Basis     string `json:"basis,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Title     string `json:"title"`
	Edition   string `json:"edition,omitempty"`
	URL       string `json:"url,omitempty"`
	Checked   string `json:"checked"`
}

var shownHash = regexp.MustCompile(`SHA-256 ([0-9a-f]{64})`)

// manifest lists every file of the built folder and every figure in it.
func manifest(version string, files map[string][]byte) ([]byte, error) {
	hash := shownHash.FindSubmatch(files["index.html"])
	if hash == nil {
		return nil, errors.New("the page shows no hash")
	}
	list := struct {
		Version string       `json:"version"`
		Hash    string       `json:"hash"` // as the page shows it
		Files   []fileLine   `json:"files"`
		Figures []figureLine `json:"figures"`
	}{Version: version, Hash: string(hash[1])}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		line := fileLine{Name: name, Bytes: len(files[name]), SHA256: digest(files[name])}
		if strings.HasPrefix(name, "embed") && path.Ext(name) == ".js" {
			sum := sha512.Sum384(files[name])
			line.Integrity = "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
		}
		list.Files = append(list.Files, line)
	}
	used, shown := seeds.Current(), seeds.CurrentEvidence()
	for _, f := range append(used.All(), shown.All()...) {
		list.Figures = append(list.Figures, figureLine{
			ID: f.ID, Value: f.Value.String(), Unit: string(f.Unit), Printed: f.Printed, Mark: string(f.Mark), Locator: f.Locator, Basis: f.Basis,
			Publisher: f.Source.Publisher, Title: f.Source.Title, Edition: f.Source.Edition, URL: f.Source.URL, Checked: f.Source.Accessed,
		})
	}
	sort.Slice(list.Figures, func(i, j int) bool { return list.Figures[i].ID < list.Figures[j].ID })
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(list)
	return b.Bytes(), err
}

// checkArchive computes the hash of a page's build from the files of an
// archive and compares it with what the page showed.
func checkArchive(name, shown string) error {
	archive, err := zip.OpenReader(name)
	if err != nil {
		return err
	}
	defer archive.Close()
	files := map[string][]byte{}
	for _, entry := range archive.File {
		_, inside, ok := strings.Cut(entry.Name, "/cyber-cost/")
		if !ok {
			continue
		}
		r, err := entry.Open()
		if err != nil {
			return err
		}
		if files[inside], err = io.ReadAll(r); err != nil {
			return err
		}
		if err := r.Close(); err != nil {
			return err
		}
	}
	computed, err := buildHash(files)
	if err != nil {
		return err
	}
	if strings.TrimSpace(shown) != computed {
		return fmt.Errorf("the archive's hash is %s, the page shows %q: they are not the same version", computed, shown)
	}
	fmt.Println("the page and the archive are the same version:", computed)
	return nil
}

// buildHash is the hash that the build wrote into its pages: of the hashes and
// names of all files, the pages with zeros in the place of the hash. Packed
// copies and the list for offline use follow from these files and are not in it.
func buildHash(files map[string][]byte) (string, error) {
	hash := shownHash.FindSubmatch(files["index.html"])
	if hash == nil {
		return "", errors.New("the page in the archive shows no hash")
	}
	zeros := bytes.Repeat([]byte("0"), len(hash[1]))
	var names []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if ext := path.Ext(name); ext != ".br" && ext != ".gz" && name != "sw.js" {
			names = append(names, name)
		}
	}
	sort.SliceStable(names, func(i, j int) bool { return path.Ext(names[i]) != ".html" && path.Ext(names[j]) == ".html" })
	var list strings.Builder
	for _, name := range names {
		fmt.Fprintf(&list, "%s  %s\n", digest(bytes.ReplaceAll(files[name], hash[1], zeros)), name)
	}
	return digest([]byte(list.String())), nil
}
