package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
)

// replacements are the packages of the standard library that the browser
// program has in a form of ours: what is compiled in place of each.
var replacements = map[string]string{
	"fmt":              "smallfmt/print.go",
	"html":             "smallhtml/escape.go",
	"internal/godebug": "nogodebug/setting.go",
}

// overlay writes what the compiler reads in place of these packages: one file
// of ours, and nothing of their own; in place of files of the others, copies in
// which some services are empty; and in place of sources of ours what the recipe says.
func overlay(root, work string, r recipe) (string, error) {
	goroot, err := goCommand(root, nil, "env", "GOROOT")
	if err != nil {
		return "", err
	}
	replace, err := adapted(strings.TrimSpace(string(goroot)), work, r.off)
	if err != nil {
		return "", err
	}
	maps.Copy(replace, r.read)
	for theirs, ours := range r.replaced {
		dir := filepath.Join(strings.TrimSpace(string(goroot)), "src", filepath.FromSlash(theirs))
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			return "", err
		}
		if len(files) == 0 {
			return "", fmt.Errorf("this Go has no package %s to replace", theirs)
		}
		for _, path := range files {
			if !strings.HasSuffix(path, "_test.go") {
				replace[path] = "" // left out
			}
		}
		file, err := filepath.Abs(filepath.Join(root, "scripts", "build", filepath.FromSlash(ours)))
		if err != nil {
			return "", err
		}
		replace[filepath.Join(dir, filepath.Base(ours))] = file
	}
	return overlaid(work, replace)
}

// overlaid writes the list that the go command reads, of files in place of others.
func overlaid(work string, replace map[string]string) (string, error) {
	content, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	list := filepath.Join(work, "overlay.json")
	return list, os.WriteFile(list, content, 0o644)
}
