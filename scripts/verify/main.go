// Command verify runs every check of the repository, the browser tests
// included, and prints what ran. It is what CI runs, and all it runs.
//
// A step that fails does not stop the steps after it. A test that was skipped
// is named: nothing is left out in silence.
//
// With a word it runs the steps whose names hold it: verify staticcheck.
package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// tally counts what a step ran.
type tally struct {
	passed, failed int
	skipped        []string
}

func (t *tally) add(other tally) {
	t.passed += other.passed
	t.failed += other.failed
	t.skipped = append(t.skipped, other.skipped...)
}

// step is one check. It returns its counts; an error says that the step
// itself could not run and counts as one failure.
type step struct {
	name string
	run  func() (tally, error)
}

func main() {
	var total tally
	var broken []string
	wanted := strings.Join(os.Args[1:], " ")
	all := steps()
	if wanted != "" {
		all = append(all, apart()...)
	}
	for _, s := range all {
		if !strings.Contains(s.name, wanted) {
			continue
		}
		fmt.Printf("== %s\n", s.name)
		start := time.Now()
		got, err := s.run()
		if err != nil {
			fmt.Println(err)
			got.failed = max(got.failed, 1)
		}
		if got.failed > 0 {
			broken = append(broken, s.name)
		}
		total.add(got)
		fmt.Printf("   %d passed, %d failed, %d skipped, %s\n", got.passed, got.failed, len(got.skipped), time.Since(start).Round(time.Second))
	}
	for _, name := range total.skipped {
		fmt.Println("skipped:", name)
	}
	for _, name := range broken {
		fmt.Println("failed:", name)
	}
	fmt.Printf("%d passed, %d failed, %d skipped\n", total.passed, total.failed, len(total.skipped))
	if total.failed > 0 || total.passed+len(total.skipped) == 0 {
		os.Exit(1)
	}
}
