package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"go.yaml.in/yaml/v3"

	"cybercost/seeds"
)

// measuresFile holds the kinds of measures; every other file is a source.
const measuresFile = "measures.yaml"

// measureEntry is a kind of measure as the YAML has it.
type measureEntry struct {
	ID       string   `yaml:"id"`
	Free     bool     `yaml:"free"`
	Against  []string `yaml:"against"`
	Works    []string `yaml:"works"`
	Strength string   `yaml:"strength"`
	Evidence []string `yaml:"evidence"` // ids of figures
	Price    []string `yaml:"price"`    // the same
}

// loadMeasures reads the kinds of measures strictly; none where there is no file.
func loadMeasures(dir string) ([]measureEntry, []Problem, error) {
	file := filepath.ToSlash(filepath.Join(dir, measuresFile))
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading the measures: %w", err)
	}
	var all struct {
		Measures []measureEntry `yaml:"measures"`
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&all); err != nil && !errors.Is(err, io.EOF) {
		return nil, yamlProblems(file, err), nil
	}
	return all.Measures, nil, nil
}

// checkMeasures refuses a measure that says nothing, or names what is not there.
func checkMeasures(dir string, measures []measureEntry, items []*Item) []Problem {
	var problems []Problem
	seen := map[string]bool{}
	for _, m := range measures {
		report := func(hint, fact string, args ...any) {
			problems = append(problems, Problem{filepath.ToSlash(filepath.Join(dir, measuresFile)), 1, fmt.Sprintf("measure %s ", m.ID) + fmt.Sprintf(fact, args...), hint})
		}
		if !idForm.MatchString(m.ID) || seen[m.ID] {
			report("give each measure an id of its own, in lower-case words joined by hyphens", "has no id, or that of another")
		}
		seen[m.ID] = true
		if len(m.Against) == 0 || len(m.Works) == 0 || m.Strength == "" {
			report("write all three", "has no incident, nothing that it works on, or no strength")
		}
		for _, works := range m.Works {
			oneOf(report, "works", works, []seeds.Works{seeds.WorksChance, seeds.WorksDays, seeds.WorksRecovery})
		}
		oneOf(report, "strength", m.Strength, []seeds.Strength{seeds.Counted, seeds.Abroad, seeds.Advised})
		if (m.Strength == string(seeds.Advised)) != (len(m.Evidence) == 0) {
			report("name the figures, or say advised", "has evidence without a strength, or a strength without evidence")
		}
		for _, id := range slices.Concat(m.Evidence, m.Price) {
			i := slices.IndexFunc(items, func(item *Item) bool { return item.ID == id })
			switch {
			case i < 0:
				report("name a figure of seeds/*.yaml", "names a figure that is not there: %q", id)
			case !items[i].carried():
				report("say use: page there", "names a figure that the page does not have: %q", id)
			}
		}
	}
	return problems
}

// named reports whether a measure names the figure, which is a use of it.
func named(measures []measureEntry, id string) bool {
	return slices.ContainsFunc(measures, func(m measureEntry) bool {
		return slices.Contains(m.Evidence, id) || slices.Contains(m.Price, id)
	})
}

func writeMeasures(b *bytes.Buffer, measures []measureEntry) {
	b.WriteString("// Measures lists the kinds of measures on the shelf, in the order shown.\nfunc Measures() []Measure {\nreturn []Measure{\n")
	for _, m := range measures {
		fmt.Fprintf(b, "{ID: %q, Free: %v, Against: %#v, Works: []Works{", m.ID, m.Free, m.Against)
		for _, works := range m.Works {
			fmt.Fprintf(b, "Works%s,", goName(works))
		}
		fmt.Fprintf(b, "}, Strength: %s, Evidence: %#v, Price: %#v},\n", goName(m.Strength), m.Evidence, m.Price)
	}
	b.WriteString("}\n}\n\n")
}
