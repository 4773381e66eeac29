package report

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Proposal is the cover there is beside the one that is proposed, in words.
type Proposal struct {
	r         *Report
	now, then *calc.Protection // now is nil where there is no policy
}

// ProposalOf is nil where nothing is proposed, or nothing could be tested.
func ProposalOf(r *Report) *Proposal {
	if then := session.Proposal(r.s); then != nil {
		return &Proposal{r, r.s.Result.Protection, then}
	}
	return nil
}

// settled is an outcome of the incident as a policy settles it.
type settled func(*calc.Protection) calc.Settlement

// outcomes are the typical one and, where the amount has a range, the bad one.
func (p *Proposal) outcomes() []settled {
	all := []settled{func(x *calc.Protection) calc.Settlement { return x.Typical }}
	if p.r.s.Result.Spread() {
		all = append(all, func(x *calc.Protection) calc.Settlement { return x.High })
	}
	return all
}

// kept is what the company keeps now, and then. Without a policy it keeps all.
func (p *Proposal) kept(o settled) (now, then format.Cell) {
	then = estimated(o(p.then).Kept).Plus()
	if p.now == nil {
		return estimated(o(p.then).Loss).Named("").Plus(), then
	}
	return estimated(o(p.now).Kept).Plus(), then
}

// Case is one outcome, now and as proposed: [words.ProposalYears].
type Case struct {
	Name  words.Text
	Sides []Side
}

// Side is what a policy makes of an outcome; without one the company keeps all.
type Side struct {
	Settled *calc.Settlement // nil without a policy
	Kept    format.Cell
}

// Cases are the typical outcome and, where the amount has a range, the bad one.
func (p *Proposal) Cases() []Case {
	var all []Case
	for i, o := range p.outcomes() {
		now, then := p.kept(o)
		proposed := o(p.then)
		sides := []Side{{Kept: now}, {&proposed, then}}
		if p.now != nil {
			settled := o(p.now)
			sides[0].Settled = &settled
		}
		all = append(all, Case{words.Either(i == 0, words.Typical, words.High), sides})
	}
	return all
}

// Now is the answer in short, on the fold.
func (p *Proposal) Now() []words.Run {
	now, then := p.kept(p.outcomes()[0])
	return p.r.v.Fill(words.ProposalShort, words.Plain(p.r.v.Write(now)), words.Plain(p.r.v.Write(then)))
}

// Answer says what the company keeps now, and then.
func (p *Proposal) Answer() []words.Run {
	var runs []words.Run
	for i, o := range p.outcomes() {
		now, then := p.kept(o)
		text := words.ProposalHigh
		if i == 0 {
			text = words.Either(p.now == nil, words.ProposalBare, words.ProposalAnswer)
		} else {
			runs = append(runs, words.Plain(p.r.v.Space()))
		}
		runs = append(runs, p.r.v.Fill(text, p.r.v.Run(now), p.r.v.Run(then))...)
	}
	return runs
}

// Heads are the columns of [Proposal.Rows] after the first.
func (p *Proposal) Heads() []words.Text { return words.ProposalHeads[:2*len(p.outcomes())] }

// Rows are loss, paid and kept, and of what is kept each part and each reason
// that is not nothing in every column, in a style for amounts.
func (p *Proposal) Rows(style format.Style) []Row {
	var rows []Row
	add := func(name string, always bool, of func(calc.Settlement) calc.Amount) {
		row, any := Row{Name: name}, false
		for _, o := range p.outcomes() {
			now := format.Word(p.r.v.Say(words.None))
			if p.now != nil {
				now = format.Of(of(o(p.now)), style)
			}
			then := format.Of(of(o(p.then)), style)
			any = any || now.Number() && !now.Value.IsZero() || !then.Value.IsZero()
			row.Cells = append(row.Cells, now, then)
		}
		if always || any {
			rows = append(rows, row)
		}
	}
	say := p.r.v.Say
	add(say(words.CoverLoss), true, func(x calc.Settlement) calc.Amount { return x.Loss })
	add(say(words.CoverPaid), true, func(x calc.Settlement) calc.Amount { return x.Paid })
	add(say(words.Kept), true, func(x calc.Settlement) calc.Amount { return x.Kept })
	for i, part := range p.then.Typical.Parts {
		if name, is := words.Parts.Find(string(part.Part)); is { // what belongs to none is a reason below
			add(p.r.v.Put(words.ProposalPart, say(name.Name)), false, func(x calc.Settlement) calc.Amount { return x.Parts[i].Kept })
		}
	}
	for i, why := range calc.Reasons() {
		add(p.r.v.Put(words.ProposalWhy, say(words.Reasons.Of(string(why)))), false, func(x calc.Settlement) calc.Amount { return x.Reasons[i].Amount })
	}
	return rows
}

// YearRows are what the company keeps in a year, now and then; none where the
// year is not computed.
func (p *Proposal) YearRows(style format.Style) []Row {
	y := p.r.s.Year
	if y == nil || y.Proposed == nil {
		return nil
	}
	now := &y.Gross
	if y.Kept != nil {
		now = y.Kept
	}
	row := func(name string, of func(*calc.YearTotal) calc.Amount) Row {
		return Row{Name: name, Cells: []format.Cell{format.Of(of(now), style), format.Of(of(y.Proposed), style)}}
	}
	rows := []Row{row(p.r.v.Say(words.YearMean), func(t *calc.YearTotal) calc.Amount { return t.Mean })}
	for i, period := range now.Leading() {
		rows = append(rows, row(p.r.YearOneIn(period.Years), func(t *calc.YearTotal) calc.Amount { return t.Leading()[i].Loss }))
	}
	return rows
}

// Table is all of it, to the yen, for a spreadsheet.
func (p *Proposal) Table() Table {
	t := Table{Caption: words.ProposalTable, Heads: append([]words.Text{words.CoverWhatHead}, p.Heads()...), Words: 1}
	for _, row := range p.Rows(format.StyleGrouped) {
		t.Row(row.Name, row.Cells...)
	}
	return t
}

// YearTable is the year, to the yen, for a spreadsheet.
func (p *Proposal) YearTable() Table {
	t := Table{Caption: words.ProposalYear, Heads: append([]words.Text{words.SheetYearHead}, words.ProposalYears...), Words: 1}
	for _, row := range p.YearRows(format.StyleGrouped) {
		t.Row(row.Name, row.Cells...)
	}
	return t
}
