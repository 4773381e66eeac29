package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// uncalled are functions that no program of ours reaches, and why each stays.
// A name ends in * for all that start so.
var uncalled = map[string]string{
	"cybercost/scripts/build/smallfmt.*":  "stands in for package fmt in the browser program, where the compiler's overlay puts it",
	"cybercost/scripts/build/smallhtml.*": "stands in for package html in the same way",
	"cybercost/scripts/build/nogodebug.*": "stands in for internal/godebug in the same way",
	"cybercost/calc/bound.Codes":          "the same",
	"cybercost/calc.Codes":                "every code of a problem, for the test that each has its words",
	"cybercost/calc.Gaps":                 "every gap of a check, for the test that each has its words",
	"cybercost/calc.Omissions":            "every omission, for the test that each has its words",
	"cybercost/wasm/keep.Codes":           "every code of a refusal, for the test that each has its words",
}

// reached finds functions that no program calls: neither a command on this
// machine nor a program in the browser. Tests do not count as callers, for
// what only its own test calls is as dead as before.
func reached() (tally, error) {
	here, err := analyse(nil, "./...", "./...")
	if err != nil {
		return tally{}, err
	}
	browser, err := analyse(wasm, "-deps", "./wasm")
	if err != nil {
		return tally{}, err
	}
	clients, err := analyse(wasm, "-deps", "./wasm/portfolio")
	if err != nil {
		return tally{}, err
	}
	dead := unreachedByAll(here, browser, clients)
	for name := range uncalled {
		if !slices.ContainsFunc(dead, func(f function) bool { return fits(f.name, name) }) {
			return tally{failed: 1}, fmt.Errorf("%s is called by now, or gone: take it off the list in scripts/verify/reached.go", name)
		}
	}
	var left []string
	for _, f := range dead {
		if !excused(f.name) {
			left = append(left, fmt.Sprintf("%s: no program calls %s: delete it, or list it in scripts/verify/reached.go with the reason why it stays", f.at, f.name))
		}
	}
	if len(left) > 0 {
		return tally{failed: 1}, errors.New(strings.Join(left, "\n"))
	}
	return tally{passed: 1}, nil
}

func excused(name string) bool {
	for entry := range uncalled {
		if fits(name, entry) {
			return true
		}
	}
	return false
}

func fits(name, entry string) bool {
	if start, all := strings.CutSuffix(entry, "*"); all {
		return strings.HasPrefix(name, start)
	}
	return name == entry
}

// function is one that a target does not reach.
type function struct{ name, at string }

// analysis is what one target makes of the code: the files it compiles, and
// the functions in them that it never calls.
type analysis struct {
	files map[string]bool
	dead  map[function]bool
}

// unreachedByAll lists the functions that are dead for every target that
// compiles their file.
func unreachedByAll(targets ...analysis) []function {
	var all []function
	for _, one := range targets {
		for f := range one.dead {
			file, _, _ := strings.Cut(f.at, ":")
			alive := slices.ContainsFunc(targets, func(other analysis) bool { return other.files[file] && !other.dead[f] })
			if !alive && !slices.Contains(all, f) {
				all = append(all, f)
			}
		}
	}
	slices.SortFunc(all, func(a, b function) int { return strings.Compare(a.at, b.at) })
	return all
}

// analyse asks the go command for a target's files and deadcode for its dead
// functions; the patterns are those of go list, the last one deadcode's too.
func analyse(env []string, patterns ...string) (analysis, error) {
	found := analysis{files: map[string]bool{}, dead: map[function]bool{}}
	list := append([]string{"go", "list", "-f", `{{$dir := .Dir}}{{if not .Standard}}{{range .GoFiles}}{{$dir}}/{{.}}{{"\n"}}{{end}}{{end}}`}, patterns...)
	files, err := output(env, list...)
	if err != nil {
		return found, err
	}
	here, err := os.Getwd()
	if err != nil {
		return found, err
	}
	for _, file := range strings.Fields(string(files)) {
		if name, err := filepath.Rel(here, file); err == nil {
			found.files[filepath.ToSlash(name)] = true
		}
	}
	path, err := toolPath("deadcode")
	if err != nil {
		return found, err
	}
	report, err := output(env, path, "-json", patterns[len(patterns)-1])
	if err != nil {
		return found, err
	}
	dead, err := readDead(report)
	if err != nil {
		return found, err
	}
	for _, f := range dead {
		found.dead[f] = true
	}
	if len(found.files) == 0 {
		return found, fmt.Errorf("deadcode %v: no file looked at", patterns)
	}
	return found, nil
}

// readDead reads deadcode's report.
func readDead(report []byte) ([]function, error) {
	var packages []struct {
		Path  string
		Funcs []struct {
			Name     string
			Position struct {
				File string
				Line int
			}
			Generated bool
		}
	}
	if err := json.Unmarshal(report, &packages); err != nil {
		return nil, fmt.Errorf("deadcode's report: %w", err)
	}
	var all []function
	for _, p := range packages {
		for _, f := range p.Funcs {
			if !f.Generated {
				all = append(all, function{p.Path + "." + f.Name, fmt.Sprintf("%s:%d", filepath.ToSlash(f.Position.File), f.Position.Line)})
			}
		}
	}
	return all, nil
}

// output runs a command for what it prints.
func output(env []string, args ...string) ([]byte, error) {
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Env = append(os.Environ(), env...)
	var trouble bytes.Buffer
	cmd.Stderr = &trouble
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", strings.Join(args, " "), err, trouble.String())
	}
	return out, nil
}
