package state

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/words"
)

// sentence is a sentence of the sheet while it is put together.
type sentence struct {
	s    *Store
	runs []words.Run
	open bool // the list has an item
}

// about begins a list with its name.
func (s *Store) about(name words.Text) *sentence {
	x := &sentence{s: s}
	x.say(s.Say(name) + s.Say(words.Colon))
	return x
}

// say adds words.
func (x *sentence) say(text string) { x.runs = append(x.runs, words.Run{Text: text}) }

// put adds a number.
func (x *sentence) put(key string, v decimal.Decimal, text string) {
	x.runs = append(x.runs, valued(key, v, text))
}

// item begins the next item of a list.
func (x *sentence) item(name string) {
	if x.open {
		name = x.s.Say(words.ListComma) + name
	}
	x.open = true
	x.say(name)
}

// end ends a sentence and adds one of words.
func (x *sentence) end(text words.Text) []words.Run {
	x.say(x.s.Say(words.SentenceEnd) + x.s.Say(text))
	return x.runs
}

// entered adds those fields of some that were entered.
func (x *sentence) entered(fields []calc.Field) {
	for _, field := range fields {
		if x.s.Result.Input.Number(field).Valid {
			x.item(x.s.Say(words.Fields[field].Label) + "\u00a0")
			x.runs = append(x.runs, x.s.entered(field))
		}
	}
}

// SheetWays is the amount by each way, side by side.
func (s *Store) SheetWays() []words.Run {
	if s.Result == nil {
		return nil
	}
	x := s.about(words.SheetWays)
	for i := range s.Result.Ways {
		way := &s.Result.Ways[i]
		x.item(s.Say(words.Methods[way.Method].Name) + "\u00a0")
		key := "way." + string(way.Method)
		switch {
		case way.Lack != "":
			x.say(s.Say(words.Lacks[way.Lack]))
			continue
		case way.Method == calc.Survey:
			key = "survey.amount"
		}
		x.put(key, way.Total.Typical, s.WayText(way.Method).String())
	}
	return x.runs
}

// SheetOmitted lists what is not in the total.
func (s *Store) SheetOmitted() []words.Run {
	if !s.HasAmount() {
		return nil
	}
	x := s.about(words.SheetOmitted)
	for _, o := range s.Result.Chosen.Omitted {
		x.item(s.Say(words.Omissions[string(o)].Name))
		key, amount := "", s.Figures.CompanyFineMaximum.Value
		switch labour := s.Result.InternalLabour; {
		case o == calc.OmitOwnLabour && labour != nil:
			key, amount = "sheet.own-labour", labour.Amount.Typical
		case o == calc.OmitFine:
			key = "sheet.fine"
		}
		if key != "" {
			x.say("\u00a0")
			if key == "sheet.fine" {
				x.say(s.Say(words.SheetUpTo))
			}
			x.put(key, amount, s.plain(amount).String())
		}
	}
	return x.runs
}

// stat adds a number that stands apart on the page.
func (x *sentence) stat(name string, a *calc.Amount, text string) {
	if a != nil {
		x.say(name + "\u00a0")
		x.put(a.Key, a.Value, text)
		x.say("　")
	}
}

// SheetInvest is cost and investment in a row.
func (s *Store) SheetInvest() []words.Run {
	if !s.HasRows() {
		return nil
	}
	x, total := &sentence{s: s}, &s.Result.Breakdown.Total
	x.stat(s.Say(words.SheetDeckRows), total, s.Headline(total.Value).String())
	for _, stat := range s.InvestStats() {
		x.stat(stat.Name, stat.Amount, stat.Text.String())
	}
	if sales := s.Result.Measure.Sales; sales != nil {
		x.stat(s.Say(words.SalesShort), sales, s.headline(sales.Value).String())
	}
	return x.runs
}

// SheetMeasure is the expected loss of a year and what a measure changes in it.
func (s *Store) SheetMeasure() []words.Run {
	x := &sentence{s: s}
	for i, stat := range s.MeasureStats() {
		x.stat(stat.Name, stat.Amount, stat.Text.String())
		if left := s.Result.Measure.ALELeft; i == 0 && left != nil {
			x.stat(s.Say(words.SheetAfter), left, s.headline(left.Value).String())
		}
	}
	return x.runs
}

// SheetService is what the Chamber's service costs a year beside the guide.
func (s *Store) SheetService() []words.Run {
	x := s.about(words.PriceTitle)
	for _, price := range s.Prices() {
		x.say(price.Name + "\u00a0")
		x.runs = append(x.runs, words.Run{Text: price.Text, Strong: true, Value: price.Value, Key: price.Key})
		x.say("　")
	}
	return x.runs
}

// SheetAxis draws the estimate beside other numbers, for paper.
func (s *Store) SheetAxis() string {
	if !s.HasAmount() {
		return ""
	}
	axis, _ := s.axis(true)
	total := s.Total()
	axis.Own.Text = words.SheetOwn.Put(s.Language, s.short(total.Typical))
	if s.Spread() {
		axis.Own.Text = words.SheetOwnRange.Put(s.Language, s.short(total.Typical), s.short(total.Low), s.short(total.High))
	}
	return axis.SVG()
}

// SheetAxisNote explains the marks, and which cases the surveys are about.
func (s *Store) SheetAxisNote() string {
	var editions []string
	surveys := s.surveys()
	for _, survey := range surveys {
		editions = append(editions, s.edition(survey.of))
	}
	return words.SheetAxisNote.Put(s.Language, editions[0], strings.Join(editions[1:], s.Say(words.SheetAside)), s.Say(words.Scenarios[surveys[len(surveys)-1].kind].Name))
}

// SheetSplit draws what the terms would cover and what is kept, on one bar.
func (s *Store) SheetSplit() string {
	if !s.Covered() {
		return ""
	}
	p := s.Result.Protection.Typical
	bar := chart.Split{Label: s.Say(words.CoverLabel)}
	bar.Parts = append(bar.Parts, chart.Part{Tone: chart.Paid, Value: float(p.Paid.Value), Text: s.Say(words.SheetPaid) + " " + s.short(p.Paid.Value)})
	for _, r := range p.Reasons {
		bar.Parts = append(bar.Parts, chart.Part{Tone: reasonTone[r.Why], Value: float(r.Amount.Value), Text: s.short(r.Amount.Value)})
	}
	return bar.SVG()
}

// SheetKept says what is kept and why.
func (s *Store) SheetKept() []words.Run {
	if !s.Covered() {
		return nil
	}
	p := &s.Result.Protection.Typical
	x := &sentence{s: s}
	x.say(s.Say(words.CoverPaid) + "\u00a0")
	x.put(p.Paid.Key, p.Paid.Value, s.short(p.Paid.Value))
	x.say(s.Say(words.SentenceEnd) + s.Say(words.Kept) + " ")
	x.put(p.Kept.Key, p.Kept.Value, s.headline(p.Kept.Value).String()+"＋？")
	sign := s.Say(words.Equals)
	for i := range p.Reasons {
		if r := &p.Reasons[i]; !r.Amount.Value.IsZero() {
			x.say(sign + s.Say(words.Reasons[string(r.Why)]) + "\u00a0")
			x.put(r.Amount.Key, r.Amount.Value, s.short(r.Amount.Value))
			sign = " ＋ "
		}
	}
	return x.runs
}

// SheetTerms lists the terms that were entered.
func (s *Store) SheetTerms() []words.Run {
	if !s.Covered() {
		return nil
	}
	x := s.about(words.SheetTerms)
	for _, part := range s.CoverParts() {
		if s.Result.Input.Number(part.Fields[0]).Valid {
			if x.open {
				x.say("　")
			}
			x.say(part.Name + " ")
			x.open = false
			x.entered(part.Fields)
		}
	}
	x.entered([]calc.Field{calc.FieldOverallLimit})
	return x.end(words.SheetNoPromise)
}
