// Command seedgen turns seeds/*.yaml into seeds/figures_gen.go and into the
// pages that show every figure without a script.
//
// It refuses what it cannot vouch for: unknown keys, printed numbers that do
// not give the value, units outside the set, figures nobody uses, series whose
// editions do not follow each other. Every refusal is printed as file:line:
// fact, and a hint; the exit code is 1.
//
// A figure is used if its name stands after a dot in the Go of calc or, with
// use: page, of wasm, or if a measure of measures.yaml names it, or with use:
// backtest, of calc/backtest, or if a case of the YAML files names it; with use: evidence, if evidence.tmpl.html names its id.
// That code need not compile yet: name the field, then generate it.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns 0, or 1 if
// anything was refused, or 2 for a wrong flag.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("seedgen", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("seeds", "seeds", "directory of the YAML files and of figures_gen.go")
	calc := flags.String("calc", "calc", "directory of the code that must use the figures of the model")
	wasm := flags.String("wasm", "wasm", "directory of the code that must use the figures of the page")
	check := flags.Bool("check", false, "write nothing; fail if figures_gen.go is not up to date")
	draft := flags.Bool("draft", false, "only warn where the code does not use figures as they say")
	page := flags.String("page", "", "write the page of sources to this file, and not figures_gen.go")
	evidence := flags.String("evidence", "", "write the evidence section to this file, and not figures_gen.go")
	data := flags.String("data", "", "write every figure for programs to this file, and not figures_gen.go")
	moved := flags.String("moves", "", "what each figure moves, as scripts/page writes it; without it no order is known")
	css := flags.String("css", "{{style.css}}", "address of the stylesheet in the page of sources")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	docs, problems, err := LoadAll(*dir)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	items, found := Check(docs)
	problems = append(problems, found...)
	measures, found, err := loadMeasures(*dir)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	problems = append(append(problems, found...), checkMeasures(*dir, measures, items)...)
	if *page != "" || *evidence != "" || *data != "" {
		var m moves
		if *moved != "" {
			if m, err = readMoves(*moved); err != nil {
				fmt.Fprintln(stderr, err)
				return 1
			}
		}
		return writePages(problems, stderr, map[string]func() ([]byte, error){
			*page:     func() ([]byte, error) { return SourcesPage(docs, items, m, *css) },
			*evidence: func() ([]byte, error) { return EvidenceSection(docs, items) },
			*data:     func() ([]byte, error) { return Data(items, m) },
		})
	}
	backtest := filepath.Join(*calc, "backtest")
	tested, err := Selected(backtest, "")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		fmt.Fprintln(stderr, err)
		return 1
	}
	reckoned, err := Selected(*calc, backtest)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	shown, err := Selected(*wasm, "")
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	misused := append(Misused(items, measures, reckoned, shown), Untested(items, casesOf(docs), tested)...)
	if *draft {
		for _, p := range misused {
			fmt.Fprintln(stderr, "warning:", p)
		}
	} else {
		problems = append(problems, misused...)
	}
	if refused(problems, stderr) {
		return 1
	}
	code, err := Generate(items, docs, measures)
	if err != nil {
		fmt.Fprintln(stderr, "generating:", err)
		return 1
	}
	if err := settle(filepath.Join(*dir, "figures_gen.go"), code, *check); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	fmt.Fprintf(stdout, "seedgen: %d figures from %d sources, edition %s\n", len(items), len(docs), Edition(items))
	return 0
}

// writePages leaves the use by code unasked: it is a rule about the generated
// code, and the pages must not depend on the state of another package. A page
// without a name is not written.
func writePages(problems []Problem, stderr io.Writer, pages map[string]func() ([]byte, error)) int {
	if refused(problems, stderr) {
		return 1
	}
	for path, render := range pages {
		if path == "" {
			continue
		}
		text, err := render()
		if err == nil {
			err = os.WriteFile(path, text, 0o644)
		}
		if err != nil {
			fmt.Fprintln(stderr, err)
			return 1
		}
	}
	return 0
}

func refused(problems []Problem, stderr io.Writer) bool {
	inOrder(problems)
	for _, p := range problems {
		fmt.Fprintln(stderr, p)
	}
	return len(problems) > 0
}

// settle writes the file, or in a check compares it.
func settle(path string, code []byte, check bool) error {
	old, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("reading the generated file: %w", err)
	}
	if bytes.Equal(old, code) {
		return nil
	}
	if check {
		return fmt.Errorf("%s:1: not what the YAML files give\n\thint: go run ./scripts/seedgen", path)
	}
	return os.WriteFile(path, code, 0o644)
}
