package main

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// checkEntry reports what is wrong with one figure by itself.
func checkEntry(item *Item, e entry, src *seeds.Source, report func(hint, fact string, args ...any)) {
	for _, need := range []struct{ key, value string }{{"id", e.ID}, {"label", e.Label}, {"as_printed", e.AsPrinted}, {"unit", e.Unit}, {"mark", e.Mark}, {"read", e.Read}} {
		if need.value == "" {
			report("write it in the figure or in defaults", "figure %s has no %s", e.ID, need.key)
		}
	}
	if e.ID != "" && !idForm.MatchString(e.ID) {
		report("use lower-case words joined by hyphens", "id %q is not kebab-case", e.ID)
	}
	oneOf(report, "unit", e.Unit, units())
	oneOf(report, "mark", e.Mark, marks)
	oneOf(report, "read", e.Read, reads)
	if item.Use == "" {
		item.Use = useModel
	}
	oneOf(report, "use", item.Use, []string{useModel, usePage, useEvidence, useBacktest})
	if e.Sample < 0 {
		report("leave sample out where the source gives none", "sample %d is below zero", e.Sample)
	}
	checkOrigin(e, src, report)
	checkPrinted(item, e, report)
}

// checkOrigin keeps what was read, where it was read, and what was chosen
// apart.
func checkOrigin(e entry, src *seeds.Source, report func(hint, fact string, args ...any)) {
	own := src.ID == assumptionsID
	switch {
	case own != (e.Read == string(seeds.ReadAssumption)):
		report("read: assumption belongs to assumptions.yaml, and only that", "figure %s is read as %q in %s", e.ID, e.Read, src.ID)
	case own && e.Mark != string(seeds.Assumed):
		report("our own choices are mark: assumed", "figure %s of assumptions.yaml is marked %q", e.ID, e.Mark)
	case e.Read == string(seeds.ReadSecondary) && e.Via == "":
		report("name the page in via", "figure %s was read in a secondary source that is not named", e.ID)
	case e.Read != string(seeds.ReadSecondary) && e.Via != "":
		report("via goes with read: secondary", "figure %s has a via but is read as %q", e.ID, e.Read)
	}
	if strings.Contains(e.Via, "http://") {
		report("write the https address, or the address without http://", "figure %s has an http address in via", e.ID)
	}
	if !own && e.Locator == "" {
		report("say where in the source it stands", "figure %s has no locator", e.ID)
	}
	switch e.Mark {
	case string(seeds.Assumed):
		if e.Basis == "" {
			report("say in basis why this number", "assumption %s has no basis", e.ID)
		}
	case string(seeds.Estimated):
		if e.Basis == "" && e.Formula == "" {
			report("give a formula, or say in basis how it was reckoned", "estimate %s has neither formula nor basis", e.ID)
		}
	case string(seeds.Measured):
		if e.Basis != "" || e.Formula != "" {
			report("a number with a formula or a basis is not measured", "measured figure %s has a formula or a basis", e.ID)
		}
	}
}

func checkPrinted(item *Item, e entry, report func(hint, fact string, args ...any)) {
	if e.AsPrinted == "" {
		return
	}
	p, err := ParsePrinted(e.AsPrinted)
	if err != nil {
		report("print the number as the source does, with its counter", "as_printed of %s: %v", e.ID, err)
		return
	}
	if !p.Fits(item.Unit) {
		report("correct the unit or the printed counter", "as_printed %q of %s does not fit the unit %q", e.AsPrinted, e.ID, e.Unit)
	}
	item.Value = p.Low
	isRange := !p.Low.Equal(p.High)
	switch {
	case isRange && e.Part == "high":
		item.Value = p.High
	case isRange && e.Part != "low":
		report("say part: low or part: high", "as_printed %q of %s is a range", e.AsPrinted, e.ID)
	case !isRange && e.Part != "":
		report("part goes with a printed range", "as_printed %q of %s is no range", e.AsPrinted, e.ID)
	}
	if e.Value != "" {
		if value, err := decimal.NewFromString(e.Value); err != nil || !value.Equal(item.Value) {
			report("one of the two is a slip; look into the source", "value %s of %s is not what is printed, %q (%s)", e.Value, e.ID, e.AsPrinted, item.Value)
		}
	}
}

func oneOf[T ~string](report func(hint, fact string, args ...any), key, value string, set []T) {
	for _, allowed := range set {
		if value == string(allowed) {
			return
		}
	}
	if value != "" {
		report(fmt.Sprintf("choose one of %v", set), "%s %q is not in the set", key, value)
	}
}
