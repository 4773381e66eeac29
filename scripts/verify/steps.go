package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

var wasm = []string{"GOOS=js", "GOARCH=wasm"}

func steps() []step {
	return []step{
		{"what the tests need is installed", command(nil, "go", "run", "./scripts/ready", "engines")},
		{"every Go file is formatted", formatted},
		{"go.mod and go.sum hold what is used, and nothing else", command(nil, "go", "mod", "tidy", "-diff")},
		{"go vet, this machine", command(nil, "go", "vet", "./...")},
		{"go vet, js/wasm", command(wasm, "go", "vet", "./seeds/...", "./calc/...", "./wasm/...")},
		{"staticcheck, this machine", tool("staticcheck", nil, "-checks=all", "./...")},
		{"staticcheck, js/wasm", tool("staticcheck", wasm, "-checks=all", "./seeds/...", "./calc/...", "./wasm/...")},
		{"every function is called by a program", reached},
		{"no known weakness in what is used", weaknesses},
		{"scripts", lint("eslint", "eslint.config.mjs", "--max-warnings=0", "site", "scripts/**/*.mjs")},
		{"generated figures are up to date", command(nil, "go", "run", "./scripts/seedgen", "-check")},
		{"generated components are up to date", command(nil, "go", "run", "./scripts/components", "-check")},
		{"generated lists in documents are up to date", command(nil, "go", "run", "./scripts/lists", "-check")},
		{"Go tests and repository rules, this machine", func() (tally, error) { return goTest(nil, "-shuffle=on", "./...") }},
		{"Go tests of the calculation, js/wasm", wasmTests},
		{"Go tests of what runs at once with something else, for races", races},
		{"the site builds within its budgets", command(nil, "go", "run", "./scripts/build")},
		{"every amount again, in another language, from the built figures and the document", command(nil, "python3", "scripts/reproduce/reproduce.py", "dist/figures.json", "docs/model.md", "calc/testdata/golden")},
		{"the built pages", lint("html-validate", "htmlvalidate.config.mjs", "dist/**/*.html")},
		{"the built style", style},
		{"a second build gives the same bytes", sameTwice},
		{"a release built elsewhere is the same, byte for byte", command(nil, "go", "run", "./scripts/release", "-twice")},
		{"browser tests on the built site", browserTests("chromium", "tests")},
		{"the plugin in WordPress, from upload to removal", browserTests("chromium", "wordpress")},
		{"what matters most, in Firefox", briefTests("firefox")},
		{"what matters most, in WebKit", browserTests("", "webkit")},
	}
}

// apart are the steps that run only when they are asked for by a word.
func apart() []step {
	return []step{
		{"in another engine: what it needs is installed", command(nil, "go", "run", "./scripts/ready", "engines")},
		{"in another engine: Firefox", browserTests("firefox", "tests")},
		{"in another engine: the plugin in WordPress, Firefox", browserTests("firefox", "wordpress")},
		{"in another engine: WebKit", browserTests("", "webkit")},
		{"in another engine: the plugin in WordPress, WebKit", browserTests("", "webkit/wordpress")},
	}
}

// command is a step that passes when a command ends well.
func command(env []string, args ...string) func() (tally, error) {
	return func() (tally, error) {
		cmd := exec.Command(args[0], args[1:]...)
		cmd.Env = append(os.Environ(), env...)
		cmd.Stdout, cmd.Stderr = os.Stdout, os.Stdout
		if err := cmd.Run(); err != nil {
			return tally{failed: 1}, fmt.Errorf("%s: %w", strings.Join(args, " "), err)
		}
		return tally{passed: 1}, nil
	}
}

// races runs with the race detector what listens, serves or is called by the
// browser. The calculation starts nothing beside itself, which a test of the
// repository holds, and would take four minutes more.
func races() (tally, error) {
	return goTest([]string{"CGO_ENABLED=1"}, "-race", "./seeds/...", "./wasm/...", "./scripts/serve/...", "./scripts/cybercost/...")
}

func formatted() (tally, error) {
	var files []string
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && (d.Name() == ".git" || d.Name() == "node_modules" || d.Name() == "dist") {
			return fs.SkipDir
		}
		if err == nil && strings.HasSuffix(path, ".go") {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		return tally{}, err
	}
	out, err := exec.Command("gofmt", append([]string{"-l"}, files...)...).CombinedOutput()
	if err != nil || len(bytes.TrimSpace(out)) > 0 {
		return tally{failed: 1}, fmt.Errorf("not formatted:\n%s%v", out, err)
	}
	return tally{passed: 1}, nil
}

// wasmTests runs the calculation where visitors run it: compiled to
// WebAssembly, in Node.
func wasmTests() (tally, error) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return tally{}, err
	}
	runner := filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "go_js_wasm_exec")
	return goTest(wasm, "-exec="+runner, "./calc/...", "./wasm/format/...")
}

// sameTwice builds again into another folder and compares it with dist.
func sameTwice() (tally, error) {
	again, err := os.MkdirTemp("", "cybercost-again-")
	if err != nil {
		return tally{}, err
	}
	defer os.RemoveAll(again)
	if out, err := exec.Command("go", "run", "./scripts/build", "-out", again).CombinedOutput(); err != nil {
		return tally{failed: 1}, fmt.Errorf("%s%w", out, err)
	}
	first, err := fingerprint("dist")
	if err != nil {
		return tally{}, err
	}
	second, err := fingerprint(again)
	if err != nil {
		return tally{}, err
	}
	if first != second {
		return tally{failed: 1}, fmt.Errorf("two builds differ:\n%s\n%s", first, second)
	}
	return tally{passed: 1}, nil
}

// fingerprint lists every file below dir with its hash, in order.
func fingerprint(dir string) (string, error) {
	var b strings.Builder
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(content), name)
		return err
	})
	return b.String(), err
}
