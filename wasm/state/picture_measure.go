package state

import (
	"sort"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// A curve is drawn with curveCount points; its table has curveRows steps.
const (
	curveCount = 41
	curveRows  = 8
)

// MeasurePictures is the picture of the measure: what a year costs against
// what is spent in it, for both shapes.
func (s *Store) MeasurePictures() []Picture {
	if !s.HasAmount() || len(s.best()) == 0 {
		return nil
	}
	m := s.Result.Measure
	k := chart.Curve{
		Label: s.Say(words.CurveLabel), XName: s.Say(words.CurveAxis),
		X: manAxis, Y: manAxis, Unit: s.Say(words.ManAxis),
	}
	kinds := []chart.LineKind{chart.Class1, chart.Class2}
	names := []words.Text{words.CurveOne, words.CurveTwo}
	upTo := s.curveReach()
	for i, o := range []*calc.Optimum{m.ClassOne, m.ClassTwo} {
		if o == nil || o.Refused != "" {
			continue
		}
		line := chart.Line{Kind: kinds[i], Name: s.Say(names[i])}
		for _, p := range o.Curve(upTo, curveCount) {
			line.Points = append(line.Points, chart.XY{X: float(p.Investment), Y: float(p.Burden)})
		}
		k.Lines = append(k.Lines, line)
		k.Spots = append(k.Spots, chart.Spot{At: chart.XY{X: float(o.Investment.Value), Y: float(s.burden(o))}, Tone: chart.Own})
	}
	k.Lines = append(k.Lines, chart.Line{Kind: chart.Spend, Name: s.Say(words.CurveSpend), Points: []chart.XY{{}, {X: float(upTo), Y: float(upTo)}}})
	if m.ALE != nil {
		k.Spots = append(k.Spots, chart.Spot{At: chart.XY{Y: float(m.ALE.Value)}, Tone: chart.Ink,
			Text: words.CurveNothing.Put(s.Language, s.headline(m.ALE.Value).String())})
	}
	low, high := s.best()[0].Investment.Value, s.best()[len(s.best())-1].Investment.Value
	if !low.Equal(high) {
		k.Band = &chart.Span{From: float(low), To: float(high)}
	}
	if c := s.Result.Guides.Ceiling; c != nil {
		k.Ceiling = &chart.Station{X: float(c.Value), Text: s.Say(words.Ceiling) + " " + s.headline(c.Value).String()}
	}
	if n := s.Result.Input.Number(calc.FieldSpending); n.Valid {
		k.Now = &chart.Station{X: float(n.Decimal), Text: s.Say(words.NowMark)}
	}
	message := s.Say(words.CurveMessage0)
	switch {
	case low.IsPositive():
		message = words.CurveMessage.Put(s.Language, s.bestText())
	case high.IsPositive():
		message = words.CurveMessage1.Put(s.Language, s.headline(high).String())
	}
	return []Picture{{
		ID: "fig-measure", Number: s.figureNumber("5"), Message: message, Sub: s.Say(words.CurveSub),
		SVG: k.SVG(), Source: s.Say(words.CurveSource), Table: s.curveTable(upTo),
	}}
}

// burden is what a year costs at an optimum.
func (s *Store) burden(o *calc.Optimum) decimal.Decimal {
	return o.Investment.Value.Add(o.Remaining.Value.Mul(s.Total().Typical))
}

// manAxis writes the values of an axis in 万円.
func manAxis(v float64) string {
	return format.Grouped(decimal.NewFromFloat(v).Shift(-4), 1)
}

// curveReach is the spending up to which both shapes are drawn: as far as
// anything stands on the picture.
func (s *Store) curveReach() decimal.Decimal {
	upTo := s.Result.Input.Number(calc.FieldSpending).Decimal
	if c := s.Result.Guides.Ceiling; c != nil {
		upTo = decimal.Max(upTo, c.Value)
	}
	for _, o := range s.best() {
		upTo = decimal.Max(upTo, o.Reach())
	}
	return upTo
}

// curveTable lists the burden for both shapes: at some amounts of spending up
// to the most drawn, at the best of each shape and at the measure's own.
func (s *Store) curveTable(upTo decimal.Decimal) Table {
	t := Table{
		Caption: s.Say(words.CurveTable),
		Heads:   []string{s.Say(words.CurveCostHead), s.Say(words.CurveOneHead), s.Say(words.CurveTwoHead)},
		Words:   1,
	}
	shapes := []*calc.Optimum{s.Result.Measure.ClassOne, s.Result.Measure.ClassTwo}
	type row struct {
		spent decimal.Decimal
		name  string
	}
	var rows []row
	for i := range int64(curveRows + 1) {
		spent := upTo.Mul(decimal.NewFromInt(i)).DivRound(decimal.NewFromInt(curveRows), 0)
		rows = append(rows, row{spent, man(spent)})
	}
	own := s.Result.Input.Numbers[calc.FieldMeasureCost]
	rows = append(rows, row{own, words.CurveOwn.Put(s.Language, man(own))})
	for i, name := range []words.Text{words.CurveOne, words.CurveTwo} {
		if o := shapes[i]; o != nil && o.Refused == "" {
			rows = append(rows, row{o.Investment.Value, words.CurveBest.Put(s.Language, man(o.Investment.Value), s.Say(name))})
		}
	}
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].spent.LessThan(rows[j].spent) })
	for _, r := range rows {
		cells := []string{r.name, s.Say(words.None), s.Say(words.None)}
		for i, o := range shapes {
			if o == nil || o.Refused != "" {
				continue
			}
			burden := s.Result.Measure.ALE.Value
			if points := o.Curve(r.spent, 2); len(points) > 0 { // none where nothing is spent
				burden = points[1].Burden
			}
			cells[i+1] = man(burden)
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}
