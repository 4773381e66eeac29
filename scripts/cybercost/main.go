// Command cybercost is the calculation without a browser. It reads standard
// input and writes standard output:
//
//	cybercost answer < question.json      one question, one answer; see package answer
//	cybercost book < clients.csv > answered.csv
//	                                      a book of clients: docs/scale.md
//	cybercost template                    the headings of a book
//	cybercost fields                      what can be asked, with bounds, as JSON
//	cybercost incidents                   every incident, and what it asks, as JSON
//	cybercost figures                     every figure behind the answers, as JSON
//
// What is wrong with a row goes to standard error, with row and column, and
// stops nothing. The command ends with 1 where there is no answer at all, and
// with 2 where it was not understood.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"strings"

	"cybercost/scripts/cybercost/answer"
	"cybercost/wasm/entry"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

const usage = "usage: cybercost answer|book|template|fields|incidents|figures, see go doc ./scripts/cybercost"

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	options := flag.NewFlagSet(os.Args[1], flag.ExitOnError)
	language := options.String("lang", "ja", "ja or en: the language of headings and messages")
	workers := options.Int("workers", runtime.GOMAXPROCS(0), "book: rows that are answered at once")
	bare := options.Bool("bare", false, "book: neither headings nor the mark of UTF-8, for a part of a file")
	columns := options.String("columns", "", "book: what each column holds, such as customer,,employees,revenue; by the names of cybercost fields")
	if err := options.Parse(os.Args[2:]); err != nil || options.NArg() > 0 || *language != "ja" && *language != "en" || *workers < 1 {
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	v := voice.Voice{Language: words.Japanese}
	if *language == "en" {
		v.Language = words.English
	}
	var err error
	switch os.Args[1] {
	case "answer":
		err = answer.Reply(os.Stdin, os.Stdout)
	case "book":
		b := task{voice: v, workers: *workers, bare: *bare}
		if *columns != "" {
			for name := range strings.SplitSeq(*columns, ",") {
				b.columns = append(b.columns, entry.Key(name))
			}
		}
		err = b.run(os.Stdin, os.Stdout, os.Stderr)
	case "template":
		err = template(v, os.Stdout)
	case "fields":
		err = list(os.Stdout, fields(v))
	case "incidents":
		err = list(os.Stdout, incidents(v))
	case "figures":
		err = list(os.Stdout, figures())
	default:
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "cybercost:", err)
		os.Exit(1)
	}
}
