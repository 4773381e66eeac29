package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// goTest runs go test and counts single tests, subtests included.
func goTest(env []string, args ...string) (tally, error) {
	cmd := exec.Command("go", append([]string{"test", "-json", "-timeout=15m"}, args...)...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stdout
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return tally{}, err
	}
	if err := cmd.Start(); err != nil {
		return tally{}, err
	}
	counts := countGo(pipe)
	if err := cmd.Wait(); err != nil {
		return counts, fmt.Errorf("go test: %w", err)
	}
	if counts.passed == 0 {
		return counts, fmt.Errorf("no test ran")
	}
	return counts, nil
}

// counted is what a passing test prints to be read: what a change takes.
const counted = " files by hand: "

// countGo reads the events of go test. What a failing test printed is shown; of
// what a passing one printed, what it counted.
func countGo(events io.Reader) tally {
	var t tally
	printed := map[string][]string{}
	lines := bufio.NewReader(events)
	for {
		line, err := lines.ReadBytes('\n')
		var e struct{ Action, Package, Test, Output string }
		if json.Unmarshal(line, &e) == nil {
			key := e.Package + " " + e.Test
			switch {
			case e.Action == "output":
				printed[key] = append(printed[key], e.Output)
			case e.Action == "build-output":
				fmt.Print(e.Output)
			case e.Action == "fail":
				fmt.Print(strings.Join(printed[key], ""))
				if e.Test != "" {
					t.failed++
				}
			case e.Action == "pass" && e.Test != "":
				t.passed++
				for _, line := range printed[key] {
					if _, said, is := strings.Cut(line, ".go:"); is && strings.Contains(said, counted) {
						fmt.Print("   ", said)
					}
				}
			case e.Action == "skip" && e.Test != "":
				t.skipped = append(t.skipped, key+": "+strings.TrimSpace(strings.Join(printed[key], "")))
			}
			if e.Action != "output" {
				delete(printed, key)
			}
		}
		if err != nil {
			return t
		}
	}
}

var tapCount = regexp.MustCompile(`(?m)^# (pass|fail|cancelled|todo) (\d+)$`)
var tapSkip = regexp.MustCompile(`(?m)^\s*ok \d+ - (.*) # SKIP (.*)$`)

// browserFolder is where the tests in browsers are.
const browserFolder = "scripts/browsertest"

// browserTests runs the Node tests of a folder on dist in an engine, and reads
// their counts.
func browserTests(engine, folder string) func() (tally, error) {
	return func() (tally, error) {
		files, err := filepath.Glob(filepath.Join(browserFolder, folder, "*.test.mjs"))
		if err != nil {
			return tally{}, err
		}
		for i, file := range files {
			files[i] = filepath.Join(folder, filepath.Base(file))
		}
		return inBrowser(files, "CYBERCOST_ENGINE="+engine)
	}
}

// briefTests runs in an engine the tests that brief.json names, by file.
func briefTests(engine string) func() (tally, error) {
	return func() (tally, error) {
		list, err := os.ReadFile(filepath.Join(browserFolder, "brief.json"))
		if err != nil {
			return tally{}, err
		}
		var named map[string][]string
		if err := json.Unmarshal(list, &named); err != nil {
			return tally{}, err
		}
		var files []string
		for _, name := range slices.Sorted(maps.Keys(named)) {
			files = append(files, filepath.Join("tests", name+".test.mjs"))
		}
		return inBrowser(files, "CYBERCOST_ENGINE="+engine, "CYBERCOST_BRIEF=1")
	}
}

// inBrowser runs two files at a time, each with a browser and a server of its own:
// half of a test is waiting.
func inBrowser(files []string, env ...string) (tally, error) {
	cmd := exec.Command("node", append([]string{"--test", "--test-concurrency=2", "--test-reporter=tap"}, files...)...)
	cmd.Dir = browserFolder
	cmd.Env = append(os.Environ(), env...)
	var out strings.Builder
	cmd.Stdout = io.MultiWriter(os.Stdout, &out)
	cmd.Stderr = os.Stdout
	err := cmd.Run()
	t := countTAP(out.String())
	if err != nil {
		return t, fmt.Errorf("browser tests: %w", err)
	}
	if t.passed == 0 {
		return t, fmt.Errorf("no browser test ran")
	}
	return t, nil
}

func countTAP(report string) tally {
	var t tally
	for _, m := range tapCount.FindAllStringSubmatch(report, -1) {
		n, _ := strconv.Atoi(m[2])
		if m[1] == "pass" {
			t.passed += n
		} else {
			t.failed += n
		}
	}
	for _, m := range tapSkip.FindAllStringSubmatch(report, -1) {
		t.skipped = append(t.skipped, m[1]+": "+m[2])
	}
	return t
}
