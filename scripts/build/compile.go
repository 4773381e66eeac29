package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"cybercost/scripts/build/lean"
	"cybercost/scripts/build/relative"
)

// goCommand runs the go command in root and returns what it prints.
func goCommand(root string, env []string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w", strings.Join(args, " "), err)
	}
	return out, nil
}

var wasmTarget = []string{"GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0"}

// programFlags are what the program is compiled with besides the usual. The
// download is what visitors wait for, so most of it is compiled without
// inlining. Three parts keep theirs, as an answer to a key is mostly their work:
// the runtime with what it is made of, the renderer, and the writing of numbers.
//
// Measured on 2026-11-26, by gzip and before names were taken out: 1,479 KB
// with decimal, math/big and the drawing inlined as well, 1,450 with the
// drawing, 1,436 with the runtime alone, 1,411 with nothing. An answer, its
// calculation and its tree, took 26 ms of processor time under Node in the first
// two, 27 and 44 in the others: medians of five runs in turn. Later, without the
// drawing: 11 KB less, and keys no slower (128 and 138 ms with it, 126 and 134
// without, medians at a fourth of the speed, in turn).
var programFlags = inlined("runtime", "runtime/...", "internal/...",
	"cybercost/wasm/browser/dom", "cybercost/wasm/format")

// inlined asks for inlining in these packages only: the last pattern that fits
// a package counts.
func inlined(packages ...string) []string {
	flags := []string{"-gcflags=all=-l"}
	for _, name := range packages {
		flags = append(flags, "-gcflags="+name+"=")
	}
	return flags
}

// programTarget is the browser, with the garbage collector that was usual
// before Go 1.26: 8 KB less by brotli, and this page leaves little garbage.
var programTarget = append([]string{"GOEXPERIMENT=nogreenteagc"}, wasmTarget...)

// recipe is what the program is made with: everything that docs/adr/0008 takes
// out of the toolchain, and nothing else.
type recipe struct {
	replaced map[string]string // packages of the standard library, and ours in their place
	off      []emptied         // services of the standard library
	flags    []string
	target   []string
	parts    lean.Part // taken out of what the linker wrote

	differences func(program []byte) ([]byte, error) // how it stands in the packs

	read map[string]string // what the compiler reads in place of our own sources: docs/adr/0011 to 0013
}

// usual is the recipe of the program that is shipped.
func usual() recipe {
	return recipe{
		replaced: replacements, off: services, flags: programFlags, target: programTarget,
		parts: lean.Names | lean.Tables | lean.Index | lean.Segments, differences: relative.Program,
	}
}

// compile builds the program for the browser, without what lies beside it. Paths, the
// build id and the state of the checkout are left out, so that equal source gives
// equal bytes.
func compile(root, work string, r recipe, lists beside) ([]byte, error) {
	var err error
	if r.read, err = lists.write(work); err != nil {
		return nil, err
	}
	return compilePackage(root, root, work, "./wasm", r)
}

// clientsFlags are what the program for a book of clients is compiled with: it is
// used where many rows wait, by those who ask for it, so it is inlined. A made-up
// book of 10,000 took one worker less than half as long.
var clientsFlags []string

// compileClients builds the program for a book of clients in the same way.
func compileClients(root, work string, figures facts) ([]byte, error) {
	r := usual()
	var err error
	if r.read, err = figures.write(work); err != nil { // nobody looks at a source there
		return nil, err
	}
	r.flags = clientsFlags
	return compilePackage(root, root, work, "./wasm/portfolio", r)
}

// compilePackage builds a package of the module in a folder, with what lies below root.
func compilePackage(folder, root, work, name string, r recipe) ([]byte, error) {
	target := filepath.Join(work, "app.wasm")
	replaced, err := overlay(root, work, r)
	if err != nil {
		return nil, err
	}
	args := append([]string{"build", "-overlay=" + replaced, "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", target}, r.flags...)
	if _, err := goCommand(folder, r.target, append(args, name)...); err != nil {
		return nil, err
	}
	program, err := os.ReadFile(target)
	if err != nil {
		return nil, err
	}
	return lean.Without(program, r.parts)
}

// wasmExec is the glue of the same toolchain that compiled the program; glue
// of another version fails at start.
func wasmExec(root string) ([]byte, error) {
	goroot, err := goCommand(root, nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec.js"))
}

// parts are the pieces of the page that other programs write; what differs by
// language is in the order of [languages].
type parts struct {
	app      [2]string // the pre-rendered tree
	legal    [2]string // the disclaimer
	evidence string    // the figures and the published cases, as a part of the page
	sources  string    // the figures, as a page of their own
	figures  string    // the same for programs
}

func render(root, work string) (parts, error) {
	var p parts
	var checks, tested string
	files := map[string]*string{"app.html": &p.app[0], "english.html": &p.app[1], "legal.html": &p.legal[0], "legal-english.html": &p.legal[1],
		"checks.html": &checks, "backtest.html": &tested, "evidence.html": &p.evidence, "sources.html": &p.sources, dataFile: &p.figures}
	at := func(name string) string { return filepath.Join(work, name) }
	if _, err := goCommand(root, nil, "run", "./scripts/page", "-out", at("app.html"), "-english", at("english.html"), "-checks", at("checks.html"),
		"-backtest", at("backtest.html"), "-legal", at("legal.html"), "-legal-english", at("legal-english.html"), "-moves", at("moves.json")); err != nil {
		return p, err
	}
	if _, err := goCommand(root, nil, "run", "./scripts/seedgen", "-page", at("sources.html"), "-evidence", at("evidence.html"),
		"-data", at(dataFile), "-moves", at("moves.json")); err != nil {
		return p, err
	}
	for name, into := range files {
		content, err := os.ReadFile(at(name))
		if err != nil {
			return p, err
		}
		*into = strings.TrimSpace(string(content))
	}
	var err error
	p.evidence, err = fill("evidence.html", p.evidence, map[string]string{"checks": checks}, true)
	if err == nil {
		p.sources = strings.Replace(p.sources, "{{backtest}}", tested, 1) // its other marks are filled with the pages'
	}
	return p, err
}
