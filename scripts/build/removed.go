package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"text/tabwriter"
)

// removal is one thing that is taken out of the toolchain, and the recipe in which
// it stays.
type removal struct {
	name string
	kept func(recipe) recipe
}

func removals() []removal {
	without := func(name string) func(recipe) recipe {
		return func(r recipe) recipe {
			r.replaced = maps.Clone(r.replaced)
			delete(r.replaced, name)
			return r
		}
	}
	return []removal{
		{"package fmt", without("fmt")},
		{"package internal/godebug", without("internal/godebug")},
		{"inlining outside the runtime", func(r recipe) recipe { r.flags = nil; return r }},
		{"names and lines of functions", func(r recipe) recipe {
			r.strip = func(program []byte) ([]byte, error) { return program, nil }
			return r
		}},
		{"data segments as the linker cuts them", func(r recipe) recipe {
			r.join = func(program []byte) ([]byte, error) { return program, nil }
			return r
		}},
		{"the Green Tea garbage collector", func(r recipe) recipe { r.target = wasmTarget; return r }},
	}
}

// weighRemoved builds the program as it is shipped, then once for each removal with
// that thing left in, and prints how many bytes it would add.
func weighRemoved(root string, w io.Writer) error {
	build := func(r recipe) (size, error) {
		work, err := os.MkdirTemp("", "cybercost-removed-")
		if err != nil {
			return size{}, err
		}
		defer os.RemoveAll(work)
		program, err := compile(root, work, r)
		if err != nil {
			return size{}, err
		}
		row, _, _, err := weigh("app.wasm", program)
		return row, err
	}
	shipped, err := build(usual())
	if err != nil {
		return err
	}
	version, err := goCommand(root, nil, "env", "GOVERSION")
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "%s\traw\tgzip\tbrotli\n", version[:len(version)-1])
	fmt.Fprintf(table, "as shipped\t%d\t%d\t%d\n", shipped.raw, shipped.gzip, shipped.brotli)
	for _, p := range removals() {
		row, err := build(p.kept(usual()))
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		fmt.Fprintf(table, "%s\t%+d\t%+d\t%+d\n", p.name, row.raw-shipped.raw, row.gzip-shipped.gzip, row.brotli-shipped.brotli)
	}
	return table.Flush()
}
