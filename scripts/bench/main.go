// Bench measures the calculation packages, natively and as WebAssembly under
// node, and prints the medians as one table, with the error against the oracles
// beside the time where a benchmark reports it.
//
//	go run ./scripts/bench [-count 5] [-time 300ms] [-bench .] [-rows 20000]
//
// On a busy machine the medians say how busy it was; the fastest run, which is
// shown too, comes closest to what an idle one would show.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// packages are what is measured.
var packages = []string{"./calc", "./calc/gordonloeb", "./calc/cover", "./calc/annual", "./calc/plan"}

func main() {
	count := flag.Int("count", 5, "runs of each benchmark, of which the median is shown")
	time := flag.String("time", "300ms", "time of each run")
	pattern := flag.String("bench", ".", "which benchmarks, as for go test")
	rows := flag.Int("rows", 20_000, "companies of the book that the command answers; 0: none")
	flag.Parse()
	err := run(*count, *time, *pattern)
	if err == nil && *rows > 0 {
		err = books(os.Stdout, *rows)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(count int, time, pattern string) error {
	arguments := []string{
		"test", "-run", "^$", "-bench", pattern, "-benchtime", time, "-count", fmt.Sprint(count), "-timeout", "30m",
	}
	native, err := measure(nil, append(arguments, packages...))
	if err != nil {
		return fmt.Errorf("measuring natively: %w", err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return fmt.Errorf("asking for GOROOT: %w", err)
	}
	node := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "go_js_wasm_exec")
	wasm, err := measure([]string{"GOOS=js", "GOARCH=wasm"}, append(append(arguments, "-exec", node), packages...))
	if err != nil {
		return fmt.Errorf("measuring as WebAssembly: %w", err)
	}
	fmt.Printf("%s, %s/%s, %d CPUs, median of %d\n\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), count)
	if err := table(os.Stdout, native, wasm); err != nil {
		return err
	}
	return check(os.Stdout, wasm)
}

// measure runs go with the arguments and reads what its benchmarks print.
func measure(environment, arguments []string) ([]measurement, error) {
	command := exec.Command("go", arguments...)
	command.Env = append(os.Environ(), environment...)
	var printed bytes.Buffer
	command.Stdout, command.Stderr = &printed, os.Stderr
	if err := command.Run(); err != nil {
		os.Stderr.Write(printed.Bytes())
		return nil, err
	}
	return read(&printed)
}
