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
	"cybercost/wasm/words"
)

func main() {
	out := flag.String("out", "", "file to write the first view to")
	english := flag.String("english", "", "file to write the first view in English to")
	checks := flag.String("checks", "", "file to write the published cases to")
	flag.Parse()
	if err := write(*out, func() ([]byte, error) { return firstView(words.Japanese) }); err != nil {
		fail(err)
	}
	if err := write(*english, func() ([]byte, error) { return firstView(words.English) }); err != nil {
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

func firstView(language words.Language) ([]byte, error) {
	var b bytes.Buffer
	err := ui.RenderStatic(&b, language)
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
