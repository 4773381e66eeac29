package main

import (
	"encoding/json"
	"fmt"
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
// of ours, and nothing of their own; and in place of files of the others, copies
// in which some services are empty.
func overlay(root, work string, replacements map[string]string, off []emptied) (string, error) {
	goroot, err := goCommand(root, nil, "env", "GOROOT")
	if err != nil {
		return "", err
	}
	replace, err := adapted(strings.TrimSpace(string(goroot)), work, off)
	if err != nil {
		return "", err
	}
	for theirs, ours := range replacements {
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
	content, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	list := filepath.Join(work, "overlay.json")
	return list, os.WriteFile(list, content, 0o644)
}
