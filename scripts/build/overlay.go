package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
)

// overlay writes what the compiler reads in place of the standard library's
// fmt: one file of ours, and nothing of its own. See scripts/build/smallfmt.
func overlay(root, work string) (string, error) {
	goroot, err := goCommand(root, nil, "env", "GOROOT")
	if err != nil {
		return "", err
	}
	dir := filepath.Join(strings.TrimSpace(string(goroot)), "src", "fmt")
	theirs, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	for _, path := range theirs {
		if !strings.HasSuffix(path, "_test.go") {
			replace[path] = "" // left out
		}
	}
	ours, err := filepath.Abs(filepath.Join(root, "scripts", "build", "smallfmt", "print.go"))
	if err != nil {
		return "", err
	}
	replace[filepath.Join(dir, "print.go")] = ours
	content, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	list := filepath.Join(work, "overlay.json")
	return list, os.WriteFile(list, content, 0o644)
}
