package state

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/gordonloeb"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// A curve is drawn with curveCount points; every curveEach-th is in the table.
const (
	curveCount = 41
	curveEach  = 5
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
		X: manAxis, Y: manAxis, Unit: s.Say(words.ManHead),
	}
	kinds := []chart.LineKind{chart.Class1, chart.Class2}
	names := []words.Text{words.CurveOne, words.CurveTwo}
	curves := [2][]gordonloeb.Point{}
	upTo := s.curveReach()
	for i, o := range []*calc.Optimum{m.ClassOne, m.ClassTwo} {
		if o == nil || o.Refused != "" {
			continue
		}
		line := chart.Line{Kind: kinds[i], Name: s.Say(names[i])}
		curves[i] = o.Curve(upTo, curveCount)
		for _, p := range curves[i] {
			line.Points = append(line.Points, chart.XY{X: float(p.Investment), Y: float(p.Burden)})
		}
		k.Lines = append(k.Lines, line)
		k.Spots = append(k.Spots, chart.Spot{At: chart.XY{X: float(o.Investment.Value), Y: float(s.burden(o))}, Tone: chart.Own})
	}
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
		SVG: k.SVG(), Source: s.Say(words.CurveSource), Table: s.curveTable(curves),
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

// curveReach is the spending up to which both shapes are drawn.
func (s *Store) curveReach() decimal.Decimal {
	upTo := s.Result.Input.Number(calc.FieldSpending).Decimal
	for _, o := range s.best() {
		upTo = decimal.Max(upTo, o.Reach())
	}
	return upTo
}

// curveTable lists the burden at some amounts of spending, for both shapes.
func (s *Store) curveTable(curves [2][]gordonloeb.Point) Table {
	t := Table{
		Caption: s.Say(words.CurveTable),
		Heads:   []string{s.Say(words.CurveCostHead), s.Say(words.CurveOneHead), s.Say(words.CurveTwoHead)},
		Words:   1,
	}
	for i := 0; i < curveCount; i += curveEach {
		row := []string{"", s.Say(words.None), s.Say(words.None)}
		for j, points := range curves {
			if i < len(points) {
				row[0], row[j+1] = man(points[i].Investment), man(points[i].Burden)
			}
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
