package state

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/words"
)

// OpenYear shows or hides the section about a year. It is computed only while
// it is open or printed, because it takes a hundred times as long as everything else.
func (s *Store) OpenYear(open bool) {
	s.YearOpen = open
	s.computeYear()
}

// ageYear is called when a key has changed the answer. The year, if it is
// shown, takes longer than all the rest: it stays what it was until [Store.CatchUp],
// so that the amount can be on the page before.
func (s *Store) ageYear() {
	s.yearBehind = s.Year != nil && s.HasAmount() && s.Result.Input.Number(calc.FieldProbability).Valid
	if !s.yearBehind {
		s.computeYear()
	}
}

func (s *Store) computeYear() {
	s.Year, s.yearProblems, s.yearBehind = nil, nil, false
	if (s.YearOpen || s.Printing != nil) && s.Result != nil {
		s.Year, s.yearProblems = calc.EvaluateYear(s.Figures, s.Result.Input, *s.Result)
	}
}

// YearNote says what the section lacks or what to beware of; empty if there
// is nothing to say.
func (s *Store) YearNote() string {
	switch {
	case s.Result == nil:
		return s.Say(words.NeedsCompany)
	case !s.HasAmount():
		return s.Say(words.YearNoAmount)
	case s.Year != nil && len(s.Year.Warnings) > 0:
		return s.Say(words.YearWide)
	}
	for _, p := range s.yearProblems {
		switch {
		case p.Field == calc.FieldProbability && p.Code == calc.Missing:
			return s.Say(words.YearNeedsP)
		case p.Field == calc.FieldProbability:
			return s.Say(words.YearCertain)
		case p.Field == calc.FieldSeverity && p.Code == calc.NeedsOther:
			return s.Say(words.YearBasis)
		}
		return s.Say(words.YearRefused)
	}
	return ""
}

// SeverityName is a way to spread one incident's loss, in words.
func (s *Store) SeverityName(b calc.SeverityBasis) string {
	if b == calc.SeverityRange && s.HasAmount() && !s.Spread() {
		return s.Say(words.SeverityFlat)
	}
	median, _ := calc.SurveyPair(s.Figures)
	return words.Severities[string(b)].Put(s.Language, s.percent(s.Figures.RangeLowChance.Value), s.percent(s.Figures.RangeHighChance.Value),
		s.edition(median.Source), s.edition(s.Figures.NpaCostAnswers.Newest().Source))
}

// YearStats are the four numbers about a year.
func (s *Store) YearStats() []Stat {
	y := s.Year
	if y == nil {
		return nil
	}
	with := func(of func(calc.YearTotal) calc.Amount) string {
		if y.Kept == nil {
			return ""
		}
		return words.YearWithCover.Put(s.Language, s.headline(of(*y.Kept).Value).String())
	}
	p := s.Result.Input.Number(calc.FieldProbability).Decimal
	stats := []Stat{
		{s.Say(words.YearNoLoss), calc.Share, &y.Gross.NoLoss, s.percentText(y.Gross.NoLoss.Value), words.YearNoLossTx.Put(s.Language, s.percent(p))},
		{s.Say(words.YearMean), calc.Money, &y.Gross.Mean, s.headline(y.Gross.Mean.Value), with(func(t calc.YearTotal) calc.Amount { return t.Mean })},
	}
	for i := range y.Gross.Periods {
		if y.Gross.Periods[i].Years < 20 {
			continue
		}
		note := with(func(t calc.YearTotal) calc.Amount { return t.Periods[i].Loss })
		if y.Gross.Periods[i].Loss.Value.IsZero() {
			note = words.YearStillNone.Put(s.Language, s.percent(p))
		}
		stats = append(stats, Stat{
			words.YearOneIn.Put(s.Language, strconv.Itoa(y.Gross.Periods[i].Years)), calc.Money, &y.Gross.Periods[i].Loss,
			s.headline(y.Gross.Periods[i].Loss.Value), note,
		})
	}
	return stats
}

// YearPictures is the picture of the year.
func (s *Store) YearPictures() []Plan {
	if s.Year == nil {
		return nil
	}
	return []Plan{{ID: "fig-year", Draw: s.yearPicture}}
}

// yearPicture is the loss-exceedance curve.
func (s *Store) yearPicture() Picture {
	y := s.Year
	e := chart.Exceedance{Label: s.Say(words.YearLabel), X: manAxis, Unit: s.Say(words.ManAxis), XName: s.Say(words.YearAxis)}
	last := len(y.Gross.Periods) - 1
	add := func(kind chart.LineKind, tone chart.MarkTone, name words.Text, t calc.YearTotal) {
		line := chart.Line{Kind: kind, Name: s.Say(name)}
		for _, p := range t.Curve {
			line.Points = append(line.Points, chart.XY{X: float(p.Loss), Y: float(p.Exceeded)})
		}
		e.Lines = append(e.Lines, line)
		if worst := t.Periods[last]; worst.Loss.Value.IsPositive() {
			e.Spots = append(e.Spots, chart.Spot{
				At:   chart.XY{X: float(worst.Loss.Value), Y: 1 / float64(worst.Years)},
				Text: s.headline(worst.Loss.Value).String(), Tone: tone,
			})
		}
	}
	add(chart.Gross, chart.Ink, words.YearGross, y.Gross)
	worst := s.headline(y.Gross.Periods[last].Loss.Value).String()
	message := words.YearMessage.Put(s.Language, worst)
	if y.Gross.Periods[last].Loss.Value.IsZero() {
		message = s.Say(words.YearMessage0)
	} else if y.Kept != nil {
		add(chart.Kept, chart.Own, words.YearKept, *y.Kept)
		message = words.YearMessage2.Put(s.Language, worst, s.headline(y.Kept.Periods[last].Loss.Value).String())
	}
	for _, t := range y.Gross.Periods {
		e.Levels = append(e.Levels, chart.Level{
			P: 1 / float64(t.Years), Text: s.percent(oneIn(t.Years)),
			Note: words.YearOneIn.Put(s.Language, strconv.Itoa(t.Years)),
		})
	}
	source := s.Say(words.YearSource)
	if y.Severity == calc.SeverityBands {
		source = words.YearSourceBand.Put(s.Language, s.policeEdition())
	}
	return Picture{
		Number: s.figureNumber("7"), Message: message, Sub: s.Say(words.YearSub),
		SVG: e.SVG(), Source: source, Table: s.yearTable(),
	}
}

// oneIn is the chance of a year that comes once in so many.
func oneIn(years int) decimal.Decimal {
	return decimal.New(1, 0).DivRound(decimal.NewFromInt(int64(years)), calc.RatePlaces)
}

func (s *Store) yearTable() Table {
	y := s.Year
	t := Table{
		Caption: s.Say(words.YearTable),
		Heads:   []string{s.Say(words.YearChance), s.Say(words.YearGross)},
		Words:   1,
	}
	if y.Kept != nil {
		t.Heads = append(t.Heads, s.Say(words.YearKept))
	}
	row := func(name string, of func(calc.YearTotal) calc.Amount) {
		cells := []string{name, man(of(y.Gross).Value)}
		if y.Kept != nil {
			cells = append(cells, man(of(*y.Kept).Value))
		}
		t.Rows = append(t.Rows, cells)
	}
	row(s.Say(words.YearMeanRow), func(t calc.YearTotal) calc.Amount { return t.Mean })
	for i, p := range y.Gross.Periods {
		years := strconv.Itoa(p.Years)
		row(words.YearRow.Put(s.Language, s.percent(oneIn(p.Years)), years), func(t calc.YearTotal) calc.Amount { return t.Periods[i].Loss })
	}
	for i, p := range y.Gross.Periods {
		row(words.YearTail.Put(s.Language, strconv.Itoa(p.Years)), func(t calc.YearTotal) calc.Amount { return t.Periods[i].Tail })
	}
	return t
}

// Severities lists the bases of severity that fit the incident.
func (s *Store) Severities() []calc.SeverityBasis {
	scenario := calc.Scenario(s.Draft.Choices[calc.FieldScenario])
	return calc.SeveritiesFor(scenario)
}
