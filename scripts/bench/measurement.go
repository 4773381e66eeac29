package main

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
)

// measurement is one benchmark's runs, in the order in which they were made.
type measurement struct {
	name   string // package and benchmark, without the number of CPUs
	times  []float64
	digits []float64 // −log₁₀ of the error; empty where none is reported
}

// read takes the runs out of what go test -bench prints.
func read(printed io.Reader) ([]measurement, error) {
	var all []measurement
	at := map[string]int{}
	in := ""
	lines := bufio.NewScanner(printed)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		if len(words) == 2 && words[0] == "pkg:" {
			in = words[1][strings.LastIndex(words[1], "/")+1:]
		}
		if len(words) < 4 || !strings.HasPrefix(words[0], "Benchmark") {
			continue
		}
		name := in + " " + strings.TrimPrefix(words[0], "Benchmark")
		if cut := strings.LastIndex(name, "-"); cut > 0 {
			name = name[:cut]
		}
		if _, seen := at[name]; !seen {
			at[name] = len(all)
			all = append(all, measurement{name: name})
		}
		m := &all[at[name]]
		for i := 2; i+1 < len(words); i += 2 {
			value, err := strconv.ParseFloat(words[i], 64)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", lines.Text(), err)
			}
			switch words[i+1] {
			case "ns/op":
				m.times = append(m.times, value)
			case "digits":
				m.digits = append(m.digits, value)
			}
		}
	}
	return all, lines.Err()
}

// median is the middle of the values, the upper of two; it is not asked of none.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

// table prints what was measured natively, with the same as WebAssembly.
func table(out io.Writer, native, wasm []measurement) error {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "benchmark\tnative\tfastest\twasm\tfastest\trelative error\t")
	for _, n := range native {
		off, other := "-", measurement{}
		if len(n.digits) > 0 {
			off = strconv.FormatFloat(math.Pow(10, -median(n.digits)), 'e', 1, 64)
		}
		for _, w := range wasm {
			if w.name == n.name {
				other = w
			}
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t\n", n.name,
			took(n.times, median), took(n.times, slices.Min), took(other.times, median), took(other.times, slices.Min), off)
	}
	return t.Flush()
}

// limits are what a benchmark may take as WebAssembly, in nanoseconds, for it
// is worked out at every key.
var limits = map[string]float64{"calc Incidents_SixWithCover": 3e6}

// check holds the fastest run of what has a limit against it. The median of a
// busy machine would say how busy it was.
func check(out io.Writer, wasm []measurement) error {
	var over []string
	for _, w := range wasm {
		limit, has := limits[w.name]
		if !has {
			continue
		}
		verdict := "ok"
		if slices.Min(w.times) > limit {
			verdict = "OVER"
			over = append(over, w.name)
		}
		fmt.Fprintf(out, "%-30s %s of %s as WebAssembly  %s\n", w.name, took(w.times, slices.Min), took([]float64{limit}, slices.Min), verdict)
	}
	if len(over) > 0 {
		return fmt.Errorf("over the limit: %s", strings.Join(over, "; "))
	}
	return nil
}

// took is one of some times in nanoseconds, for a reader: in milliseconds, to
// three digits.
func took(times []float64, which func([]float64) float64) string {
	if len(times) == 0 {
		return "-"
	}
	return strconv.FormatFloat(which(times)/1e6, 'g', 3, 64) + " ms"
}
