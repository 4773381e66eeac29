package paper

import (
	"strings"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Ways is the amount by each way, side by side.
func (p *Sheet) Ways() []words.Run {
	if p.s.Result == nil {
		return nil
	}
	x := p.about(words.SheetWays)
	for _, method := range calc.Methods() {
		x.item(p.v.Say(words.Methods.Of(method).Name) + "\u00a0")
		x.put(p.r.Way(method))
	}
	return x.runs
}

// Omitted lists what is not in the total.
func (p *Sheet) Omitted() []words.Run {
	if !p.s.Result.HasAmount() {
		return nil
	}
	x := p.about(words.SheetOmitted)
	for _, o := range p.s.Result.Chosen.Omitted {
		x.item(p.v.Say(words.Omissions.Of(string(o)).Name))
		switch labour := p.s.Result.InternalLabour; {
		case o == calc.OmitOwnLabour && labour != nil:
			x.say("\u00a0")
			x.put(format.Cell{Key: "sheet.own-labour", Value: labour.Amount.Typical, Style: format.StylePlain})
		case o == calc.OmitFine:
			x.say("\u00a0")
			x.say(p.v.Say(words.SheetUpTo))
			x.put(format.Cell{Key: "sheet.fine", Value: p.s.Figures.CompanyFineMaximum.Value, Style: format.StylePlain})
		}
	}
	return x.runs
}

// Invest is cost and investment in a row, and the sales that earn the amount
// back, which every amount has.
func (p *Sheet) Invest() []words.Run {
	x := &sentence{p: p}
	if p.r.HasRows() {
		x.stat(p.v.Say(words.SheetDeckRows), p.r.Own(p.s.Result.Breakdown.Total))
	}
	for _, stat := range p.r.InvestStats() {
		x.stat(stat.Name, stat.Cell)
	}
	if why := p.r.InvestBeyond(); why != "" {
		x.say(p.v.Say(words.BreakEven) + p.v.Say(words.Colon) + why + "　")
	}
	x.result(words.SalesShort, p.s.Result.Measure.Sales)
	return x.runs
}

// Measure is the expected loss of a year and what a measure changes in it.
func (p *Sheet) Measure() []words.Run {
	x := &sentence{p: p}
	for i, stat := range p.r.MeasureStats() {
		x.stat(stat.Name, stat.Cell)
		if i == 0 {
			x.result(words.SheetAfter, p.s.Result.Measure.ALELeft)
		}
	}
	return x.runs
}

// Service is what the Chamber's service costs a year beside the guide.
func (p *Sheet) Service() []words.Run {
	x := p.about(words.PriceTitle)
	for _, price := range p.r.Prices() {
		x.stat(price.Name, price.Cell)
	}
	return x.runs
}

// Axis draws the estimate beside other numbers.
func (p *Sheet) Axis() string {
	if !p.s.Result.HasAmount() {
		return ""
	}
	total := p.s.Result.Total()
	own := p.v.Put(words.SheetOwn, p.v.Write(p.short(total.Typical)))
	if p.s.Result.Spread() {
		own = p.v.Put(words.SheetOwnRange, p.v.Write(p.short(total.Typical)), p.v.Write(p.short(total.Low)), p.v.Write(p.short(total.High)))
	}
	return p.a.PaperAxis(own)
}

// AxisNote explains the marks, and which cases the surveys are about.
func (p *Sheet) AxisNote() string {
	var editions []string
	var kind calc.Scenario // of the surveys after the first
	for _, survey := range p.s.Model.Populations(p.s.Result.Input) {
		if survey.Who == calc.WhoPublic {
			editions, kind = append(editions, p.v.Edition(survey.Edition)), survey.Scenario
		}
	}
	return p.v.Put(words.SheetAxisNote, editions[0], strings.Join(editions[1:], p.v.Say(words.SheetAside)), p.v.Say(words.Scenarios.Of(kind).Name))
}

// Split draws what the terms would cover and what is kept, on one bar.
func (p *Sheet) Split() string {
	if !p.r.Covered() {
		return ""
	}
	return p.a.PaperSplit(p.style())
}

// Kept says what is kept and why.
func (p *Sheet) Kept() []words.Run {
	if !p.r.Covered() {
		return nil
	}
	typical := p.s.Result.Protection.Typical
	x := &sentence{p: p}
	x.say(p.v.Say(words.CoverPaid) + "\u00a0")
	x.put(format.Of(typical.Paid, p.style()))
	x.say(p.v.Say(words.SentenceEnd) + p.v.Say(words.Kept) + " ")
	x.put(p.r.Kept())
	sign := p.v.Say(words.Equals)
	for _, reason := range typical.Reasons {
		if !reason.Amount.Value.IsZero() {
			x.say(sign + p.v.Say(words.Reasons.Of(string(reason.Why))) + "\u00a0")
			x.put(format.Of(reason.Amount, p.style()))
			sign = " ＋ "
		}
	}
	return x.runs
}

// Carry says what is left of the money at hand after each outcome.
func (p *Sheet) Carry() []words.Run {
	c := report.CarryOf(p.r)
	if c == nil {
		return nil
	}
	x := &sentence{p: p, runs: append(p.v.Fill(words.CarryCash, p.v.Run(c.Cash())), c.Gross()...)}
	if kept := c.Kept(); kept != nil {
		x.say(p.v.Say(words.SentenceEnd) + p.v.Say(words.CarryAfter))
		x.runs = append(x.runs, kept...)
	}
	return x.end(words.CarryNote)
}

// Terms lists the terms that were entered.
func (p *Sheet) Terms() []words.Run {
	if !p.r.Covered() {
		return nil
	}
	x := p.about(words.SheetTerms)
	for _, part := range p.r.CoverParts() {
		if p.s.Result.Input.Number(part.Fields[0]).Valid {
			if x.open {
				x.say("　")
			}
			x.say(part.Name + " ")
			x.open = false
			x.entered(part.Fields)
		}
	}
	x.entered([]calc.Field{calc.FieldOverallLimit, calc.FieldOverallDeductible})
	for _, field := range calc.PolicySwitches() {
		if p.s.Result.Input.Switches[field] {
			x.item(p.v.Say(words.Fields[field].Label))
		}
	}
	x.say(p.v.Say(words.SentenceEnd) + report.UpToOverall(p.r))
	if p.s.Result.Spread() {
		x.say(p.v.Say(words.KeptHighRail) + "\u00a0")
		x.put(report.KeptHigh(p.r))
	}
	return x.end(words.SheetNoPromise)
}
