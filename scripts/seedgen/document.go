package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"cybercost/seeds"
)

// Document is one YAML file: a source, what its figures have in common, and
// the figures.
type Document struct {
	File     string `yaml:"-"`
	Source   source `yaml:"source"`
	Defaults common `yaml:"defaults"`
	Figures  []entry
	Ranking  []string       `yaml:"ranking"`  // an ordered list of names the source publishes
	Cases    []caseEntry    `yaml:"cases"`    // incidents that the back-test compares with an estimate
	Contacts []contactEntry `yaml:"contacts"` // public places to turn to that the source prints
	Without  []string       `yaml:"without"`  // series that the edition before had and this one has not
	keys     map[string]int
	checked  *seeds.Source // set by Check
	lines    []int
}

type source struct {
	ID        string `yaml:"id"`
	Publisher string `yaml:"publisher"`
	Title     string `yaml:"title"`
	Edition   string `yaml:"edition"`
	Short     string `yaml:"short"`
	ShortEn   string `yaml:"short_en"`
	URL       string `yaml:"url"`
	Published string `yaml:"published"`
	Accessed  string `yaml:"accessed"`
	Licence   string `yaml:"licence"`
}

// common is what a file may say once for all its figures; a figure that says
// it too overrides it.
type common struct {
	Unit      string `yaml:"unit"`
	Mark      string `yaml:"mark"`
	Describes string `yaml:"describes"`
	Locator   string `yaml:"locator"`
	Sample    int    `yaml:"sample"`
	Basis     string `yaml:"basis"`
	Read      string `yaml:"read"`
	Via       string `yaml:"via"`
	Use       string `yaml:"use"`
}

type entry struct {
	ID        string `yaml:"id"`
	Series    string `yaml:"series"` // what it is called in every edition it returns with
	Label     string `yaml:"label"`
	AsPrinted string `yaml:"as_printed"`
	Value     string `yaml:"value"`   // optional; must agree with as_printed
	Part      string `yaml:"part"`    // low or high: which end of a printed range
	Formula   string `yaml:"formula"` // for a derived number: how it follows from other figures
	Caution   string `yaml:"caution"`
	common    `yaml:",inline"`
}

// sourceKeys must all be written, even where they are empty: an empty url is a
// statement, a missing one an oversight.
var sourceKeys = []string{"id", "publisher", "title", "edition", "url", "published", "accessed", "licence"}

// LoadAll reads every *.yaml of the directory, in the order of their names.
func LoadAll(dir string) ([]*Document, []Problem, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	if err != nil {
		return nil, nil, fmt.Errorf("listing %s: %w", dir, err)
	}
	if len(files) == 0 {
		return nil, nil, fmt.Errorf("no *.yaml in %s", dir)
	}
	sort.Strings(files)
	var docs []*Document
	var problems []Problem
	for _, file := range files {
		if filepath.Base(file) == measuresFile {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, nil, fmt.Errorf("reading seeds: %w", err)
		}
		doc, found := Load(filepath.ToSlash(file), text)
		problems = append(problems, found...)
		if doc != nil {
			docs = append(docs, doc)
		}
	}
	return docs, problems, nil
}

// Load reads one file strictly: unknown and duplicate keys are problems.
func Load(file string, text []byte) (*Document, []Problem) {
	doc := &Document{File: file}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(doc); err != nil {
		return nil, yamlProblems(file, err)
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, []Problem{{file, 1, "more than one YAML document", "one file holds one source; remove the --- line"}}
	}
	// A second reading into nodes finds the lines: the strict decoder does not
	// hand them out, and node.Decode is not strict.
	var root yaml.Node
	if err := yaml.Unmarshal(text, &root); err != nil {
		return nil, yamlProblems(file, err)
	}
	doc.keys = map[string]int{}
	top := root.Content[0]
	for i := 0; i+1 < len(top.Content); i += 2 {
		key, value := top.Content[i], top.Content[i+1]
		doc.keys[key.Value] = key.Line
		if key.Value == "source" {
			for j := 0; j+1 < len(value.Content); j += 2 {
				doc.keys["source."+value.Content[j].Value] = value.Content[j].Line
			}
		}
		if key.Value == "figures" {
			for _, item := range value.Content {
				doc.lines = append(doc.lines, item.Line)
			}
		}
	}
	for i := range doc.Figures {
		doc.Figures[i].inherit(doc.Defaults)
	}
	return doc, nil
}

func (e *entry) inherit(d common) {
	if e.Via == "" && e.Read == "" {
		// The two belong together: a figure read elsewhere than the rest does
		// not inherit where the rest was read.
		e.Read, e.Via = d.Read, d.Via
	} else if e.Read == "" {
		e.Read = d.Read
	}
	e.Unit = cmp.Or(e.Unit, d.Unit)
	e.Mark = cmp.Or(e.Mark, d.Mark)
	e.Describes = cmp.Or(e.Describes, d.Describes)
	e.Locator = cmp.Or(e.Locator, d.Locator)
	e.Use = cmp.Or(e.Use, d.Use)
	e.Sample = cmp.Or(e.Sample, d.Sample)
	if e.Basis == "" && e.Mark == d.Mark && e.Formula == "" {
		e.Basis = d.Basis
	}
}

var yamlLine = regexp.MustCompile(`line (\d+): (.*)`)

func yamlProblems(file string, err error) []Problem {
	messages := []string{err.Error()}
	var several *yaml.TypeError
	if errors.As(err, &several) {
		messages = several.Errors
	}
	var problems []Problem
	for _, message := range messages {
		line, fact := 1, strings.TrimPrefix(message, "yaml: ")
		if m := yamlLine.FindStringSubmatch(message); m != nil {
			line, _ = strconv.Atoi(m[1]) // the pattern admits digits only
			fact = m[2]
		}
		problems = append(problems, Problem{file, line, fact, "write each key once, spelt as in the other files of seeds/"})
	}
	return problems
}
