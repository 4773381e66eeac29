// Command lists writes into the documents what the code lists, between two
// marks that name the list:
//
//	<!-- incidents -->`malware` `ransomware`<!-- /incidents -->
//
// With -check it writes nothing and fails where a document is not up to date.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"cybercost/calc"
)

func main() {
	root := flag.String("root", ".", "root of the repository")
	check := flag.Bool("check", false, "write nothing; fail if a document is not up to date")
	flag.Parse()
	if err := run(*root, *check); err != nil {
		fmt.Fprintln(os.Stderr, "lists:", err)
		os.Exit(1)
	}
}

// documents are the files with lists, and how many each holds.
var documents = map[string]int{"docs/agency.md": 1, "docs/embedding.md": 1}

func run(root string, check bool) error {
	for name, count := range documents {
		path := filepath.Join(root, filepath.FromSlash(name))
		old, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		filled, err := fill(string(old), count, lists())
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if filled == string(old) {
			continue
		}
		if check {
			return fmt.Errorf("%s is not up to date; run: make generate", name)
		}
		if err := os.WriteFile(path, []byte(filled), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// lists are the lists that a document can hold, as Markdown.
func lists() map[string]string {
	var incidents []string
	for _, one := range calc.Scenarios() {
		incidents = append(incidents, "`"+string(one)+"`")
	}
	return map[string]string{"incidents": strings.Join(incidents, " ")}
}

// fill writes each list of a text anew, and refuses a text with another count
// of them: a mark that was misspelt would leave its list as it is for good.
func fill(text string, count int, lists map[string]string) (string, error) {
	found := 0
	for name, list := range lists {
		start, end := "<!-- "+name+" -->", "<!-- /"+name+" -->"
		var b strings.Builder
		for rest := text; ; {
			before, after, ok := strings.Cut(rest, start)
			b.WriteString(before)
			if !ok {
				break
			}
			_, behind, ended := strings.Cut(after, end)
			if !ended {
				return "", fmt.Errorf("%s without %s", start, end)
			}
			found++
			b.WriteString(start + list + end)
			rest = behind
		}
		text = b.String()
	}
	if found != count {
		return "", fmt.Errorf("%d lists between marks, not %d", found, count)
	}
	return text, nil
}
