// Command fuzz runs every fuzz target of the repository, one after the other,
// for the same short time each.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

func main() {
	each := flag.String("time", "10s", "time for each target")
	flag.Parse()
	if err := run(*each); err != nil {
		fmt.Fprintln(os.Stderr, "fuzz:", err)
		os.Exit(1)
	}
}

func run(each string) error {
	packages, err := exec.Command("go", "list", "./...").Output()
	if err != nil {
		return fmt.Errorf("go list: %w", err)
	}
	count := 0
	for _, pkg := range strings.Fields(string(packages)) {
		list, err := exec.Command("go", "test", "-list", "^Fuzz", pkg).Output()
		if err != nil {
			return fmt.Errorf("listing %s: %w", pkg, err)
		}
		lines := bufio.NewScanner(bytes.NewReader(list))
		for lines.Scan() {
			target := lines.Text()
			if !strings.HasPrefix(target, "Fuzz") {
				continue
			}
			count++
			fmt.Println("==", pkg, target)
			// without a bound on minimizing, most of the time goes into shortening long inputs
			cmd := exec.Command("go", "test", "-run=^$", "-fuzz=^"+target+"$", "-fuzztime="+each, "-fuzzminimizetime=10x", pkg)
			cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
			if err := cmd.Run(); err != nil {
				return fmt.Errorf("%s %s: %w", pkg, target, err)
			}
		}
	}
	fmt.Println("fuzz targets run:", count)
	return nil
}
