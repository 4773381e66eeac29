package main

import (
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"text/tabwriter"

	"cybercost/scripts/build/lean"
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
	leaving := func(part lean.Part) func(recipe) recipe {
		return func(r recipe) recipe {
			r.parts &^= part
			return r
		}
	}
	list := []removal{
		{"package fmt", without("fmt")},
		{"package html", without("html")},
		{"package internal/godebug", without("internal/godebug")},
		{"inlining outside the runtime", func(r recipe) recipe { r.flags = nil; return r }},
		{"names and lines of functions", leaving(lean.Names)},
		{"tables that only traces and preemption read", leaving(lean.Tables)},
		{"data segments as the linker cuts them", func(r recipe) recipe {
			// the list of functions lies in many of them, so nothing can be written as differences
			r.differences = asItIs
			return leaving(lean.Segments)(r)
		}},
		{"addresses and places as they are", func(r recipe) recipe { r.differences = asItIs; return r }},
		{"the Green Tea garbage collector", func(r recipe) recipe { r.target = wasmTarget; return r }},
	}
	for i, service := range services {
		list = append(list, removal{service.name, func(r recipe) recipe {
			r.off = slices.Delete(slices.Clone(r.off), i, i+1)
			if service.name == directSearch {
				r.parts &^= lean.Index
			}
			return r
		}})
	}
	return list
}

func asItIs(program []byte) ([]byte, error) { return program, nil }

// weighRemoved builds the program as it is shipped, then once for each removal with
// that thing left in, and prints how many bytes it would add.
func weighRemoved(root string, w io.Writer) error {
	lists, err := withoutBeside(root)
	if err != nil {
		return err
	}
	build := func(r recipe) (raw, zipped, small int, err error) {
		work, err := os.MkdirTemp("", "cybercost-removed-")
		if err != nil {
			return 0, 0, 0, err
		}
		defer os.RemoveAll(work)
		program, err := compile(root, work, r, lists)
		if err != nil {
			return 0, 0, 0, err
		}
		differences, err := r.differences(program)
		if err != nil {
			return 0, 0, 0, err
		}
		gz, err := gzippedBest(differences)
		if err != nil {
			return 0, 0, 0, err
		}
		xz, err := lzmaed(differences)
		return len(program), len(gz), len(xz), err
	}
	raw, zipped, small, err := build(usual())
	if err != nil {
		return err
	}
	version, err := goCommand(root, nil, "env", "GOVERSION")
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(w, 60, 0, 2, ' ', 0) // wide enough for each line to be printed when it is known
	fmt.Fprintf(table, "%s\traw\tgzip pack\tsmaller pack\n", version[:len(version)-1])
	fmt.Fprintf(table, "as shipped\t%d\t%d\t%d\n", raw, zipped, small)
	for _, p := range removals() {
		r, z, s, err := build(p.kept(usual()))
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		fmt.Fprintf(table, "%s\t%+d\t%+d\t%+d\n", p.name, r-raw, z-zipped, s-small)
		if err := table.Flush(); err != nil {
			return err
		}
	}
	return nil
}
