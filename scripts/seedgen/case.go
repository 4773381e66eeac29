package main

import (
	"bytes"
	"fmt"
	"slices"

	"cybercost/seeds"
)

// caseEntry is an incident of known size and cost as the YAML has it, in the
// file of the source that tells its cost. A case more is a row more, and no
// line of code.
type caseEntry struct {
	ID        string `yaml:"id"`
	Name      string `yaml:"name"`
	Incident  string `yaml:"incident"` // as calc names it
	Compared  string `yaml:"compared"` // which lines of an estimate
	Actual    string `yaml:"actual"`   // the id of a figure, as the next ones
	Employees string `yaml:"employees"`
	Revenue   string `yaml:"revenue"` // empty: the employees × what one sells
	Records   string `yaml:"records"` // empty: none leaked
	Model     bool   `yaml:"model"`   // reckoned by somebody, and paid by nobody
	Fitted    bool   `yaml:"fitted"`  // a figure of the model was made from it
}

// figures are the ids that a case names.
func (c caseEntry) figures() []string {
	return slices.DeleteFunc([]string{c.Actual, c.Employees, c.Revenue, c.Records}, func(id string) bool { return id == "" })
}

func casesOf(docs []*Document) []caseEntry {
	var all []caseEntry
	for _, doc := range docs {
		all = append(all, doc.Cases...)
	}
	return all
}

// checkCases refuses a case that could not be compared, or not be found again.
func checkCases(docs []*Document, byID map[string]*Item) []Problem {
	var problems []Problem
	seen := map[string]bool{}
	for _, doc := range docs {
		for _, c := range doc.Cases {
			report := func(hint, fact string, args ...any) {
				problems = append(problems, Problem{doc.File, doc.keys["cases"], fmt.Sprintf("case %s ", c.ID) + fmt.Sprintf(fact, args...), hint})
			}
			if !idForm.MatchString(c.ID) || seen[c.ID] {
				report("give each case an id of its own, in lower-case words joined by hyphens", "has no id, or that of another")
			}
			seen[c.ID] = true
			if c.Name == "" || c.Incident == "" {
				report("write both", "has no name or no incident")
			}
			oneOf(report, "compared", c.Compared, []seeds.Compared{seeds.ComparedTotal, seeds.ComparedResponse, seeds.ComparedResponseAndProfit})
			if c.Compared == "" {
				report("say which lines of an estimate its cost is", "does not say what is compared")
			}
			for _, need := range []struct {
				key, id  string
				optional bool
				units    []seeds.Unit
			}{
				{"actual", c.Actual, false, []seeds.Unit{seeds.Yen}},
				{"employees", c.Employees, false, []seeds.Unit{seeds.People}},
				{"revenue", c.Revenue, true, []seeds.Unit{seeds.YenPerYear}},
				{"records", c.Records, true, []seeds.Unit{seeds.People, seeds.Events}},
			} {
				item := byID[need.id]
				switch {
				case need.id == "" && need.optional:
				case item == nil:
					report("name a figure of seeds/*.yaml", "has no figure for %s: %q", need.key, need.id)
				case !slices.Contains(need.units, item.Unit):
					report("name a figure of another unit", "has for %s a figure in %s", need.key, item.Unit)
				}
			}
		}
	}
	return problems
}

func writeCases(b *bytes.Buffer, cases []caseEntry) {
	b.WriteString("// Cases lists the incidents of known size and cost, in the order of the files.\nfunc Cases() []Case {\nreturn []Case{\n")
	for _, c := range cases {
		fmt.Fprintf(b, "{ID: %q, Name: %q, Incident: %q, Compared: Compared%s, Actual: %q, Employees: %q, Revenue: %q, Records: %q, Model: %v, Fitted: %v},\n",
			c.ID, c.Name, c.Incident, goName(c.Compared), c.Actual, c.Employees, c.Revenue, c.Records, c.Model, c.Fitted)
	}
	b.WriteString("}\n}\n\n")
}
