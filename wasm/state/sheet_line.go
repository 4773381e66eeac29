package state

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/words"
)

// SheetWays is the amount by each way, side by side.
func (s *Store) SheetWays() []words.Run {
	if s.Result == nil {
		return nil
	}
	var runs []words.Run
	for _, way := range s.Result.Ways {
		amount := words.Plain(s.Say(words.Lacks[way.Lack]))
		if way.Lack == "" {
			amount = valued("way."+string(way.Method), way.Total.Typical, s.WayText(way.Method).String())
			if way.Method == calc.Survey {
				amount.Key = "survey.amount"
			}
		}
		runs = s.listed(runs, words.Plain(s.Say(words.Methods[way.Method].Name)+" "), amount)
	}
	return s.headed(words.SheetWays, runs)
}

// SheetOmitted lists what is not in the total.
func (s *Store) SheetOmitted() []words.Run {
	if !s.HasAmount() {
		return nil
	}
	var runs []words.Run
	for _, o := range s.Result.Chosen.Omitted {
		name := s.Say(words.Omissions[string(o)].Name)
		item := []words.Run{words.Plain(name)}
		put := func(in words.Text, key string, amount decimal.Decimal) {
			item = in.Fill(s.Language, item[0], valued(key, amount, s.plain(amount).String()))
		}
		switch labour := s.Result.InternalLabour; {
		case o == calc.OmitOwnLabour && labour != nil:
			put(words.SheetWorth, "sheet.own-labour", labour.Amount.Typical)
		case o == calc.OmitFine:
			put(words.SheetUpTo, "sheet.fine", s.Figures.CompanyFineMaximum.Value)
		}
		runs = s.listed(runs, item...)
	}
	return s.headed(words.SheetOmitted, runs)
}

// statRuns puts numbers that stand apart on the page in a row.
func (s *Store) statRuns(stats []Stat) []words.Run {
	var runs []words.Run
	for _, stat := range stats {
		if stat.Amount != nil {
			runs = append(runs, words.Plain(stat.Name+" "), valued(stat.Amount.Key, stat.Amount.Value, stat.Text.String()), words.Plain("　"))
		}
	}
	return runs
}

// SheetInvest is cost and investment in a row.
func (s *Store) SheetInvest() []words.Run {
	if !s.HasRows() {
		return nil
	}
	total := s.Result.Breakdown.Total
	sum := Stat{Name: s.Say(words.SheetDeckRows), Amount: &total, Text: s.Headline(total.Value)}
	return s.statRuns(append([]Stat{sum}, s.InvestStats()...))
}

// SheetMeasure is the expected loss of a year and what a measure changes in it.
func (s *Store) SheetMeasure() []words.Run {
	stats := s.MeasureStats()
	if !s.HasAmount() {
		return nil
	}
	if left := s.Result.Measure.ALELeft; left != nil {
		stats = append([]Stat{stats[0], {Name: s.Say(words.SheetAfter), Amount: left, Text: s.headline(left.Value)}}, stats[1:]...)
	}
	return s.statRuns(stats)
}

// SheetAxis draws the estimate beside other numbers, for paper.
func (s *Store) SheetAxis() string {
	if !s.HasAmount() {
		return ""
	}
	axis, _ := s.axis()
	total := s.Total()
	axis.Paper = true
	for i := range axis.Lanes {
		axis.Lanes[i].Note = words.SheetLanes[i].Put(s.Language, strconv.Itoa(s.Figures.NpaCostBand1Count.Sample), strconv.Itoa(s.Figures.RansomwareMedian2025.Sample))
	}
	axis.Own.Text = words.SheetOwn.Put(s.Language, s.short(total.Typical))
	if s.Spread() {
		axis.Own.Text = words.SheetOwnRange.Put(s.Language, s.short(total.Typical), s.short(total.Low), s.short(total.High))
	}
	return axis.SVG()
}

// SheetAxisNote explains the marks, and which cases the surveys are about.
func (s *Store) SheetAxisNote() string {
	_, kind := s.surveyedFigure()
	return words.SheetAxisNote.Put(s.Language, s.Say(words.Scenarios[kind].Name))
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

// SheetKept says what is kept and why, in 万円.
func (s *Store) SheetKept() []words.Run {
	if !s.Covered() {
		return nil
	}
	p := s.Result.Protection.Typical
	kept := s.guideRun(p.Kept)
	kept.Text += "＋？"
	sign := "　＝　"
	runs := []words.Run{words.Plain(s.Say(words.Kept) + " "), kept}
	for _, r := range p.Reasons {
		if r.Amount.Value.IsZero() {
			continue
		}
		runs = append(runs, words.Plain(sign+s.Say(words.Reasons[string(r.Why)])+" "), s.cell(r.Amount.Key, r.Amount.Value, ""))
		sign = " ＋ "
	}
	return append(runs, words.Plain("　"+s.Say(words.CoverPaid)+" "), s.cell(p.Paid.Key, p.Paid.Value, ""))
}

// SheetTerms lists the terms that were entered.
func (s *Store) SheetTerms() []words.Run {
	if !s.Covered() {
		return nil
	}
	var runs []words.Run
	fields := [][]calc.Field{
		{calc.FieldLiabilityLimit, calc.FieldLiabilityDeductible, calc.FieldLiabilityShare},
		{calc.FieldCostLimit, calc.FieldCostDeductible, calc.FieldCostShare},
		{calc.FieldProfitLimit, calc.FieldProfitWaiting, calc.FieldProfitShare},
	}
	for i, part := range []string{"liability", "cost", "profit"} {
		if terms := s.enteredOf(fields[i]); len(terms) > 0 {
			runs = s.listed(runs, words.Plain(s.Say(words.Parts[part].Name)+" "))
			runs = append(runs, terms...)
		}
	}
	if overall := s.enteredOf([]calc.Field{calc.FieldOverallLimit}); len(overall) > 0 {
		runs = s.listed(runs, overall...)
	}
	return append(s.headed(words.SheetTerms, runs), words.Plain(s.Say(words.SentenceEnd)+s.Say(words.SheetNoPromise)))
}
