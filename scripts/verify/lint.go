package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// lintFolder holds the npm packages that check scripts, pages and style, and
// what they are asked.
const lintFolder = "scripts/lint"

// lint is a step in which one of these packages looks at files.
func lint(name, config string, args ...string) func() (tally, error) {
	return command(nil, append([]string{filepath.Join(lintFolder, "node_modules", ".bin", name), "--config", filepath.Join(lintFolder, config)}, args...)...)
}

// style looks at the two style sheets as one, as the pages have them: what the
// second uses is defined in the first.
func style() (tally, error) {
	var sheet strings.Builder
	for _, name := range []string{"style", "agency"} {
		found, err := filepath.Glob(filepath.Join("dist", "assets", name+".*.css"))
		if err != nil {
			return tally{}, err
		}
		if len(found) != 1 {
			return tally{failed: 1}, errors.New("dist/assets holds not one " + name + ".css: build first")
		}
		content, err := os.ReadFile(found[0])
		if err != nil {
			return tally{}, err
		}
		sheet.Write(content)
	}
	cmd := exec.Command(filepath.Join(lintFolder, "node_modules", ".bin", "stylelint"),
		"--config", filepath.Join(lintFolder, "stylelint.config.mjs"), "--stdin-filename", "style.css and agency.css")
	cmd.Stdin = strings.NewReader(sheet.String())
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stdout
	if err := cmd.Run(); err != nil {
		return tally{failed: 1}, errors.New("the style has mistakes; lines count through style.css, then agency.css")
	}
	return tally{passed: 1}, nil
}
