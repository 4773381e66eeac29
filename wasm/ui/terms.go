package ui

import (
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Terms are the fields of one policy, of the one there is or of the one that is
// proposed: one limit and one deductible over everything first, part by part for
// who has them so.
type Terms struct {
	Page     *Page
	Proposed bool
}

// Of is the field of a term of this policy.
func (c *Terms) Of(term calc.Field) calc.Field {
	if c.Proposed {
		return calc.Proposed(term)
	}
	return term
}

// PartsTitle is on the fold of the parts.
func (c *Terms) PartsTitle() string {
	return c.Page.Say(words.Either(c.Proposed, words.ProposalParts, words.CoverParts))
}

// MoreTitle stands above what the policy may pay for, too.
func (c *Terms) MoreTitle() string {
	return c.Page.Say(words.Either(c.Proposed, words.ProposalMore, words.CoverMore))
}

// Overall lists the terms over everything.
func (c *Terms) Overall() []calc.Field {
	var fields []calc.Field
	for _, term := range calc.TermsOf("") {
		fields = append(fields, c.Of(term.Field))
	}
	return fields
}

// More lists what the user may say that the policy pays for, too.
func (c *Terms) More() []calc.Field {
	var fields []calc.Field
	for _, field := range calc.PolicySwitches() {
		fields = append(fields, c.Of(field))
	}
	return fields
}

// UpTo says which parts are covered up to the limit over everything.
func (c *Terms) UpTo() string {
	if c.Proposed {
		return ""
	}
	return report.UpToOverall(c.Page.Report)
}

// Limited says how many parts have a limit of their own, on their fold.
func (c *Terms) Limited() string {
	limited, parts := 0, c.Page.Report.CoverParts()
	for _, part := range parts {
		if c.Page.Session.Draft.Texts[c.Of(part.Fields[0])] != "" {
			limited++
		}
	}
	return c.Page.Put(words.CoverPartsNow, strconv.Itoa(limited), strconv.Itoa(len(parts)))
}
