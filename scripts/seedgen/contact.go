package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
)

// contactEntry is a public place to turn to as the YAML has it, in the file of
// the source that prints it.
type contactEntry struct {
	ID      string `yaml:"id"`
	Name    string `yaml:"name"`
	Phone   string `yaml:"phone"`
	Mail    string `yaml:"mail"`
	Page    string `yaml:"page"`
	Locator string `yaml:"locator"`
	Via     string `yaml:"via"` // where it was read, if not at the publisher
}

// phoneForm is what a telephone dials: digits, hyphens, and # before a short number.
var phoneForm = regexp.MustCompile(`^#?[0-9]+(-[0-9]+)*$`)

// checkContacts refuses a contact that nobody could reach, or not find again.
func checkContacts(docs []*Document) []Problem {
	var problems []Problem
	seen := map[string]bool{}
	for _, doc := range docs {
		for _, c := range doc.Contacts {
			report := func(hint, fact string, args ...any) {
				problems = append(problems, Problem{doc.File, doc.keys["contacts"], fmt.Sprintf("contact %s ", c.ID) + fmt.Sprintf(fact, args...), hint})
			}
			if !idForm.MatchString(c.ID) || seen[c.ID] {
				report("give each contact an id of its own, in lower-case words joined by hyphens", "has no id, or that of another")
			}
			seen[c.ID] = true
			if c.Name == "" || c.Locator == "" {
				report("write both", "has no name or no locator")
			}
			if !strings.HasPrefix(c.Page, "https://") {
				report("write the https address of the publisher's page", "has the page %q", c.Page)
			}
			if c.Phone != "" && !phoneForm.MatchString(c.Phone) {
				report("write it as it is dialled", "has the number %q", c.Phone)
			}
			if c.Mail != "" && strings.Count(c.Mail, "@") != 1 {
				report("write the address alone", "has the address %q", c.Mail)
			}
		}
	}
	return problems
}

// writeContacts writes every contact with its source.
func writeContacts(b *bytes.Buffer, docs []*Document) {
	b.WriteString("// contacts are the public places to turn to, in the order of the files.\nvar contacts = [...]Contact{\n")
	for _, doc := range docs {
		for _, c := range doc.Contacts {
			fmt.Fprintf(b, "{ID: %q, Name: %q, Page: %q, Locator: %q, Source: &source%s", c.ID, c.Name, c.Page, c.Locator, goName(doc.Source.ID))
			for _, text := range []struct{ key, value string }{{"Phone", c.Phone}, {"Mail", c.Mail}, {"Via", c.Via}} {
				if text.value != "" {
					fmt.Fprintf(b, ", %s: %q", text.key, text.value)
				}
			}
			b.WriteString("},\n")
		}
	}
	b.WriteString("}\n\n")
}
