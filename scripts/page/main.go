// Command page writes the parts of the page that are computed: the first view
// of the program, rendered natively from the components that the browser
// runs, and the published cases beside what the calculation makes of them.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"

	"cybercost/seeds"
	"cybercost/wasm/ui"
)

func main() {
	out := flag.String("out", "", "file to write the first view to")
	checks := flag.String("checks", "", "file to write the published cases to")
	flag.Parse()
	if err := write(*out, firstView); err != nil {
		fail(err)
	}
	if err := write(*checks, publishedCases); err != nil {
		fail(err)
	}
}

func write(path string, render func() ([]byte, error)) error {
	if path == "" {
		return nil
	}
	text, err := render()
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}

func firstView() ([]byte, error) {
	var b bytes.Buffer
	err := ui.RenderStatic(&b)
	return b.Bytes(), err
}

func publishedCases() ([]byte, error) {
	figures, evidence := seeds.Current(), seeds.CurrentEvidence()
	return Checks(&figures, &evidence)
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "page:", err)
	os.Exit(1)
}
