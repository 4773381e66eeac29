package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// A series is one figure through the editions of a publication. The program
// names the series and takes the newest edition or all of them, so that a new
// edition is a new file and no change of code.

// fieldsOf groups figures into the fields of the generated struct, in file
// order: a figure by itself, or the editions of a series, newest first, where
// the first of them stands.
func fieldsOf(items []*Item) [][]*Item {
	var fields [][]*Item
	at := map[string]int{}
	for _, item := range items {
		i, known := at[item.Series]
		if item.Series == "" || !known {
			at[item.Series] = len(fields)
			fields = append(fields, []*Item{item})
			continue
		}
		fields[i] = append(fields[i], item)
	}
	for _, field := range fields {
		slices.SortStableFunc(field, func(a, b *Item) int { return strings.Compare(b.Source.Published, a.Source.Published) })
	}
	return fields
}

func fieldType(field []*Item) string {
	if field[0].Series == "" {
		return "Figure"
	}
	return seriesType(field)
}

func seriesType(field []*Item) string { return fmt.Sprintf("Series%d", len(field)) }

// writeSeries declares a type for every number of editions that a series has.
// An array is copied with the struct it stands in; a slice would not be.
func writeSeries(b *bytes.Buffer, items []*Item) {
	written := map[string]bool{}
	for _, field := range fieldsOf(items) {
		name := seriesType(field)
		if field[0].Series == "" || written[name] {
			continue
		}
		written[name] = true
		fmt.Fprintf(b, "// %s is a figure that returns with each edition, newest first; %d so far.\ntype %s [%d]Figure\n\n", name, len(field), name, len(field))
		fmt.Fprintf(b, "// Newest is the figure as the newest edition has it.\nfunc (s *%s) Newest() *Figure { return &s[0] }\n\n", name)
	}
}

// checkSeries reports what would go wrong without a word: editions in no
// order, of different kinds, or half entered. names are the Go names that
// figures by themselves have.
func checkSeries(docs []*Document, items []*Item, names map[string]string) []Problem {
	var problems []Problem
	for _, field := range fieldsOf(items) {
		if field[0].Series == "" {
			continue
		}
		oldest := field[len(field)-1]
		for i, item := range field {
			report := func(hint, fact string, args ...any) {
				problems = append(problems, Problem{item.File, item.Line, fmt.Sprintf(fact, args...), hint})
			}
			checkMember(item, names, report)
			if item.Unit != oldest.Unit {
				report("give the new kind of figure a series of its own", "series %s has the unit %q here and %q in %s", item.Series, item.Unit, oldest.Unit, oldest.Source.ID)
			}
			if item.Use != oldest.Use {
				report("say the same use in every edition", "series %s says use: %s here and use: %s in %s", item.Series, item.Use, oldest.Use, oldest.Source.ID)
			}
			if item.Source.Publisher != oldest.Source.Publisher {
				report("a series follows one publisher", "series %s is of another publisher in %s", item.Series, oldest.Source.ID)
			}
			if i > 0 && strings.HasPrefix(field[i-1].Source.Published, item.Source.Published) && item.Source.Published != "" {
				report("write both days of publication as exactly as it takes to order them", "series %s: nothing says whether %s or %s is the newer edition", item.Series, item.Source.ID, field[i-1].Source.ID)
			}
		}
	}
	return append(problems, checkComplete(docs, items)...)
}

// checkMember reports what keeps one figure out of its series.
func checkMember(item *Item, names map[string]string, report func(hint, fact string, args ...any)) {
	if !idForm.MatchString(item.Series) {
		report("use lower-case words joined by hyphens", "series %q is not kebab-case", item.Series)
		return
	}
	if other, taken := names[item.Field()]; taken {
		report("put that figure into the series, or choose other words", "series %q has the Go name of the figure %s, which is not in it", item.Series, other)
	}
	if !item.carried() {
		report("the tables of the evidence name each edition; remove the line series", "figure %s is evidence only and has a series", item.ID)
	}
	if item.Source.Published == "" {
		report("write when the source was published, or remove the line series", "series %s: %s is undated, so nothing can be newer", item.Series, item.Source.ID)
	}
	if item.Source.Short == "" || item.Source.ShortEn == "" {
		report("write short and short_en in the source, as 2025年版 and 2025", "series %s: sentences cannot name the edition %s", item.Series, item.Source.ID)
	}
}

// checkComplete compares each edition with the one before. A series that is
// left out would stay at its older edition beside newer figures; that may be
// right, and then without says so.
func checkComplete(docs []*Document, items []*Item) []Problem {
	var problems []Problem
	has := map[string][]string{} // series by source
	for _, item := range items {
		if item.Series != "" {
			has[item.Source.ID] = append(has[item.Source.ID], item.Series)
		}
	}
	before := map[string][]string{} // the editions just before one, by source
	for _, field := range fieldsOf(items) {
		for i, item := range field[1:] {
			newer := field[i].Source.ID
			if field[0].Series != "" && !slices.Contains(before[newer], item.Source.ID) {
				before[newer] = append(before[newer], item.Source.ID)
			}
		}
	}
	for _, doc := range docs {
		report := func(hint, fact string, args ...any) {
			problems = append(problems, Problem{doc.File, max(doc.keys["without"], 1), fmt.Sprintf(fact, args...), hint})
		}
		lost := map[string]bool{}
		for _, older := range before[doc.Source.ID] {
			for _, series := range has[older] {
				if slices.Contains(has[doc.Source.ID], series) {
					continue
				}
				lost[series] = true
				if !slices.Contains(doc.Without, series) {
					report("enter the figure, or list the series under without:", "%s has no %s, which %s had", doc.Source.ID, series, older)
				}
			}
		}
		for _, series := range doc.Without {
			if !lost[series] {
				report("remove it from without", "%s is listed as left out, but the edition before had no such series or this one has it", series)
			}
		}
	}
	return problems
}
