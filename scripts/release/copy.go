package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// addCompared adds what the next release is held against by scripts/changes: the model,
// the amounts of the ready-made companies, and the sentences of the page.
func addCompared(root, name string, inside map[string][]byte) error {
	golden, err := readFolder(filepath.Join(root, "calc", "testdata", "golden"))
	if err != nil {
		return err
	}
	for file, content := range golden {
		inside[name+"/golden/"+file] = content
	}
	words, err := readFolder(filepath.Join(root, "wasm", "words"))
	if err != nil {
		return err
	}
	for file, content := range words {
		if !strings.HasSuffix(file, "_test.go") {
			inside[name+"/words/"+file] = content
		}
	}
	inside[name+"/model.md"], err = os.ReadFile(filepath.Join(root, "docs", "model.md"))
	return err
}

func readFolder(dir string) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		files[filepath.ToSlash(name)], err = os.ReadFile(path)
		return err
	})
	return files, err
}

// notSource reports whether a copy of the repository leaves out a folder: what
// was built, what was installed, and the history.
func notSource(name string) bool {
	return name == "dist" || name == "release" || name == ".git" || filepath.Base(name) == "node_modules"
}

func copyRepository(from, to string) error {
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		if d.IsDir() && notSource(name) {
			return fs.SkipDir
		}
		if d.IsDir() {
			return os.MkdirAll(filepath.Join(to, name), 0o755)
		}
		if !d.Type().IsRegular() {
			return nil
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), content, 0o644)
	})
}
