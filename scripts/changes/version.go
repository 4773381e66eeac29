package main

import (
	"archive/zip"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
)

// version is what is compared of one.
type version struct {
	name    string
	edition string // of the figures
	figures []figure
	model   string            // docs/model.md
	golden  map[string]string // a company's file by its id
	words   []sentence        // none of an archive from before it held them
}

// places says where in a version what lies.
type places struct{ name, figures, model, golden, words string }

var (
	inArchive    = places{figures: "cyber-cost/figures.json", model: "model.md", golden: "golden", words: "words"}
	inRepository = places{name: "site/version.txt", figures: "dist/figures.json", model: "docs/model.md", golden: "calc/testdata/golden", words: "wasm/words"}
)

// read opens an archive of a release or a folder of the repository.
func read(where string) (version, error) {
	about, err := os.Stat(where)
	if err != nil {
		return version{}, err
	}
	if about.IsDir() {
		return from(os.DirFS(where), where, inRepository)
	}
	archive, err := zip.OpenReader(where)
	if err != nil {
		return version{}, fmt.Errorf("%s: %w", where, err)
	}
	defer archive.Close()
	root, err := fs.ReadDir(archive, ".")
	if err != nil || len(root) != 1 {
		return version{}, fmt.Errorf("%s is no archive of a release: it holds not one folder", where)
	}
	inside, err := fs.Sub(archive, root[0].Name())
	if err != nil {
		return version{}, err
	}
	v, err := from(inside, where, inArchive)
	v.name = strings.TrimPrefix(root[0].Name(), "cybercost-")
	return v, err
}

func from(files fs.FS, where string, at places) (v version, err error) {
	get := func(name string) (string, error) {
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return "", fmt.Errorf("%s: %w", where, err)
		}
		return string(content), nil
	}
	if at.name != "" {
		if v.name, err = get(at.name); err != nil {
			return v, err
		}
		v.name = strings.TrimSpace(v.name)
	}
	data, err := get(at.figures)
	if err != nil {
		return v, err
	}
	var list struct {
		Schema  int
		Edition string
		Figures []figure
	}
	if err := json.Unmarshal([]byte(data), &list); err != nil {
		return v, fmt.Errorf("%s: %s: %w", where, at.figures, err)
	}
	if list.Schema != 1 {
		return v, fmt.Errorf("%s: %s has schema %d, and this command knows 1", where, at.figures, list.Schema)
	}
	v.edition, v.figures = list.Edition, list.Figures
	if v.model, err = get(at.model); err != nil {
		return v, err
	}
	if v.words, err = sentences(files, at.words); err != nil {
		return v, fmt.Errorf("%s: %w", where, err)
	}
	names, err := fs.Glob(files, at.golden+"/*.txt")
	if err != nil {
		return v, err
	}
	if len(names) == 0 {
		return v, fmt.Errorf("%s holds no golden file in %s", where, at.golden)
	}
	v.golden = map[string]string{}
	for _, name := range names {
		if v.golden[strings.TrimSuffix(path.Base(name), ".txt")], err = get(name); err != nil {
			return v, err
		}
	}
	return v, nil
}
