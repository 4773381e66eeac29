// Command page writes the parts of the page that are computed or stand
// elsewhere too: the first view of the program, rendered natively from the
// components that the browser runs, the published cases beside what the
// calculation makes of them, the back-test, which figure moves which amount, and
// the disclaimer, which is printed as well.
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
	tested := flag.String("backtest", "", "file to write the back-test to")
	movesOut := flag.String("moves", "", "file to write to which figure moves which amount")
	legal := flag.String("legal", "", "file to write the disclaimer to")
	legalEnglish := flag.String("legal-english", "", "file to write the disclaimer in English to")
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
	if err := write(*tested, triedOut); err != nil {
		fail(err)
	}
	if err := write(*movesOut, whatMoves); err != nil {
		fail(err)
	}
	if err := write(*legal, func() ([]byte, error) { return ui.RenderLegal(words.Japanese), nil }); err != nil {
		fail(err)
	}
	if err := write(*legalEnglish, func() ([]byte, error) { return ui.RenderLegal(words.English), nil }); err != nil {
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

func triedOut() ([]byte, error) {
	figures, evidence := seeds.Current(), seeds.CurrentEvidence()
	return Backtest(&figures, &evidence)
}

func whatMoves() ([]byte, error) {
	figures := seeds.Current()
	return Moves(&figures)
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "page:", err)
	os.Exit(1)
}
