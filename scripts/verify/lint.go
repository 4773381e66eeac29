package main

import (
	"errors"
	"fmt"
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

// style looks at the style sheets as the pages have them: that of a page with the one it adds to,
// for what the second uses is defined in the first, and that of the small version
// by itself.
func style() (tally, error) {
	var all tally
	for _, names := range [][]string{{"style", "agency"}, {"style", "clients"}, {"teaser"}} {
		one, err := sheets(names)
		all.add(one)
		if err != nil {
			return all, err
		}
	}
	return all, nil
}

func sheets(names []string) (tally, error) {
	var sheet strings.Builder
	for _, name := range names {
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
		"--config", filepath.Join(lintFolder, "stylelint.config.mjs"), "--stdin-filename", strings.Join(names, ".css and ")+".css")
	cmd.Stdin = strings.NewReader(sheet.String())
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stdout
	if err := cmd.Run(); err != nil {
		return tally{failed: 1}, fmt.Errorf("the style has mistakes; lines count through %s.css", strings.Join(names, ".css, then "))
	}
	return tally{passed: 1}, nil
}
