// Command changes writes what is different between two versions, for whoever has to
// approve the newer one: figures, formulas, and the amounts of the ready-made
// companies, each with what was there before.
//
//	go run ./scripts/changes OLD NEW
//
// Either is an archive of scripts/release, or a folder with the repository in which
// the site was built. It writes Markdown, in Japanese, as the reviewer reads it.
package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "changes: give two versions, the older first: archives of a release, or folders of the repository with the site built")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "changes:", err)
		os.Exit(1)
	}
}

func run(before, after string, out io.Writer) error {
	old, err := read(before)
	if err != nil {
		return err
	}
	now, err := read(after)
	if err != nil {
		return err
	}
	return report(old, now, out)
}
