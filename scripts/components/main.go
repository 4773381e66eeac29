// Command components turns the markup of the page's components into Go.
//
// It runs the Vugu generator that go.mod pins, and gofmt after it, because the
// generator's output is stable but not formatted; then it folds what
// the generator repeats. With -check it writes nothing and fails when a
// committed file is not what the markup gives.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	dir := flag.String("dir", filepath.Join("wasm", "ui"), "folder of the components")
	check := flag.Bool("check", false, "write nothing; fail if a generated file is not up to date")
	flag.Parse()
	if err := run(*dir, *check); err != nil {
		fmt.Fprintln(os.Stderr, "components:", err)
		os.Exit(1)
	}
}

func run(dir string, check bool) error {
	want, err := generate(dir)
	if err != nil {
		return err
	}
	have, err := filepath.Glob(filepath.Join(dir, "*_gen.go"))
	if err != nil {
		return err
	}
	var stale []string
	for _, path := range have {
		if _, ok := want[filepath.Base(path)]; ok {
			continue
		}
		stale = append(stale, path+" comes from no markup")
		if !check {
			if err := os.Remove(path); err != nil {
				return err
			}
		}
	}
	for name, code := range want {
		path := filepath.Join(dir, name)
		if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, code) {
			continue
		}
		stale = append(stale, path+" is not what its markup gives")
		if !check {
			if err := os.WriteFile(path, code, 0o644); err != nil {
				return err
			}
		}
	}
	if check && len(stale) > 0 {
		return fmt.Errorf("%s\n\thint: make generate", strings.Join(stale, "\n"))
	}
	fmt.Printf("components: %d, %d files changed\n", len(want), len(stale))
	return nil
}

// generate runs the generator on a copy of the folder, because it writes
// beside its input, and returns the formatted code by file name.
func generate(dir string) (map[string][]byte, error) {
	work, err := os.MkdirTemp("", "cybercost-components-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	copied := filepath.Join(work, filepath.Base(dir))
	if err := copySources(dir, copied); err != nil {
		return nil, err
	}
	cmd := exec.Command("go", "tool", "vugugen", "-skip-go-mod", "-skip-main", copied)
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("vugugen: %w", err)
	}
	if _, err := os.Stat(filepath.Join(copied, "0_missing_gen.go")); err == nil {
		return nil, errors.New("the generator invented a type: a .vugu file has no .go file beside it")
	}
	paths, err := filepath.Glob(filepath.Join(copied, "*_gen.go"))
	if err != nil {
		return nil, err
	}
	code := map[string][]byte{}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		tidy, err := format.Source(raw)
		if err == nil {
			tidy, err = fold(tidy)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", filepath.Base(path), err)
		}
		code[filepath.Base(path)] = tidy
	}
	return code, nil
}

// copySources copies markup and hand-written code, and leaves what is
// generated behind.
func copySources(from, to string) error {
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := e.Name()
		source := strings.HasSuffix(name, ".vugu") ||
			strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_gen.go") && !strings.HasSuffix(name, "_test.go")
		if e.IsDir() || !source {
			continue
		}
		content, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
