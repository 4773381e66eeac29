// Command page writes the first view of the program as HTML, rendered
// natively from the components that the browser runs.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"

	"cybercost/wasm/ui"
)

func main() {
	out := flag.String("out", "", "file to write")
	flag.Parse()
	var b bytes.Buffer
	err := ui.RenderStatic(&b)
	if err == nil {
		err = os.WriteFile(*out, b.Bytes(), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "page:", err)
		os.Exit(1)
	}
}
