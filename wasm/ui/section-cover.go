package ui

import (
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// SectionCover tests the terms of a policy against the estimate: one limit and
// one deductible over everything first, part by part for who has them so. It is
// no quote, and says so first.
type SectionCover struct{ Page *Page }

// Overall lists the terms over everything.
func (c *SectionCover) Overall() []calc.Field {
	var fields []calc.Field
	for _, term := range calc.TermsOf("") {
		fields = append(fields, term.Field)
	}
	return fields
}

// More lists what the user may say that the policy pays for, too.
func (c *SectionCover) More() []calc.Field { return calc.PolicySwitches() }

// UpTo says which parts are covered up to the limit over everything.
func (c *SectionCover) UpTo() string { return report.UpToOverall(c.Page.Report) }

// Limited says how many parts have a limit of their own, on their fold.
func (c *SectionCover) Limited() string {
	limited, parts := 0, c.Page.Report.CoverParts()
	for _, part := range parts {
		if c.Page.Session.Draft.Texts[part.Fields[0]] != "" {
			limited++
		}
	}
	return c.Page.Put(words.CoverPartsNow, strconv.Itoa(limited), strconv.Itoa(len(parts)))
}
