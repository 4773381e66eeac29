package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// licenseTexts collects the licence of everything compiled into the program,
// and of Go itself: each asks that its notice travels with a copy.
func licenseTexts(root string) ([]byte, error) {
	list, err := goCommand(root, wasmTarget, "list", "-deps", "-f",
		`{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}} {{.Dir}}{{end}}{{end}}`, "./wasm")
	if err != nil {
		return nil, err
	}
	goroot, err := goCommand(root, nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	version, err := goCommand(root, nil, "env", "GOVERSION")
	if err != nil {
		return nil, err
	}
	lines := map[string]bool{fmt.Sprintf("go %s %s", strings.TrimSpace(string(version)), strings.TrimSpace(string(goroot))): true}
	for line := range strings.Lines(string(list)) {
		if line = strings.TrimSpace(line); line != "" {
			lines[line] = true
		}
	}
	sorted := make([]string, 0, len(lines))
	for line := range lines {
		sorted = append(sorted, line)
	}
	sort.Strings(sorted)
	var b bytes.Buffer
	for _, line := range sorted {
		field := strings.SplitN(line, " ", 3)
		text, err := licenseIn(field[2])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", field[0], err)
		}
		fmt.Fprintf(&b, "== %s %s ==\n\n%s\n\n", field[0], field[1], bytes.TrimSpace(text))
	}
	return b.Bytes(), nil
}

// licenseIn looks for the licence of a module; some Go distributions keep
// their own one level above the root of the toolchain.
func licenseIn(dir string) ([]byte, error) {
	for _, name := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING", "../LICENSE", "README.md"} {
		if text, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			return text, nil
		}
	}
	return nil, fmt.Errorf("no licence in this module")
}
