// Command fresh lists the figures that nobody has held against their source
// for over a year. It is no test: a clock must not turn a test red.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"

	"cybercost/seeds"
)

func main() {
	today := flag.String("today", time.Now().Format(time.DateOnly), "date to count from")
	flag.Parse()
	now, err := time.Parse(time.DateOnly, *today)
	if err != nil {
		fmt.Fprintln(os.Stderr, "fresh:", err)
		os.Exit(2)
	}
	used, shown := seeds.Current(), seeds.CurrentEvidence()
	figures := append(used.All(), shown.All()...)
	old, err := stale(figures, now.AddDate(-1, 0, 0))
	if err != nil {
		fmt.Fprintln(os.Stderr, "fresh:", err)
		os.Exit(1)
	}
	for _, line := range old {
		fmt.Println(line)
	}
	fmt.Printf("%d of %d figures were last checked over a year before %s\n", len(old), len(figures), *today)
}

// stale names the figures whose source was last opened before a day.
func stale(figures []*seeds.Figure, day time.Time) ([]string, error) {
	var lines []string
	for _, f := range figures {
		checked, err := time.Parse(time.DateOnly, f.Source.Accessed)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.ID, err)
		}
		if checked.Before(day) {
			lines = append(lines, fmt.Sprintf("%s  %s  %s", f.Source.Accessed, f.ID, f.Source.URL))
		}
	}
	return lines, nil
}
