package paper

import (
	"cybercost/calc"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Compares reports whether another cover is proposed, or a limit is sought.
func (p *Sheet) Compares() bool {
	return report.ProposalOf(p.r) != nil || report.FinderOf(p.r) != nil
}

// ProposedTerms lists what the proposal changes.
func (p *Sheet) ProposedTerms() []words.Run {
	x := p.about(words.ProposalTerms)
	for _, part := range p.r.CoverParts() {
		for _, term := range part.Fields {
			x.entry(calc.Proposed(term), part.Name+" ")
		}
	}
	for _, term := range calc.TermsOf("") {
		x.entry(calc.Proposed(term.Field), "")
	}
	for _, field := range calc.ProposalSwitches() {
		if p.s.Result.Input.Switches[field] {
			x.item(p.v.Say(words.Fields[field].Label))
		}
	}
	return x.end(words.ProposalRest)
}

// Compared is the loss, what is paid and what is kept, now and as proposed.
func (p *Sheet) Compared(c *report.Proposal) Table {
	return Table{Caption: p.InMan(words.ProposalPaper), Heads: p.heads(append([]words.Text{words.CoverWhatHead}, c.Heads()...)...), Rows: c.Rows(p.style())}
}

// ComparedYear is what is kept of a year, now and as proposed.
func (p *Sheet) ComparedYear(c *report.Proposal) Table {
	return Table{Caption: p.InMan(words.ProposalPaperYear), Heads: p.heads(append([]words.Text{words.SheetYearHead}, words.ProposalYears...)...), Rows: c.YearRows(p.style())}
}

// Target is what the limits should leave.
func (p *Sheet) Target() []words.Run {
	x := &sentence{p: p}
	x.entered([]calc.Field{calc.FieldTargetKept})
	x.end(words.FinderPaper)
	if p.s.Comparing.Limits != nil {
		x.say(p.v.Space() + report.YearFinderNote(p.r))
	}
	return x.runs
}
