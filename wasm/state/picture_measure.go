package state

import (
	"sort"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/gordonloeb"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// A curve is drawn in curveSteps steps; every curveEach is a row of its table.
const (
	curveSteps = 40
	curveEach  = 5
)

// MeasurePictures is the picture of the measure: what a year costs against
// what is spent in it, for both shapes.
func (s *Store) MeasurePictures() []Plan {
	if !s.HasAmount() || len(s.best()) == 0 {
		return nil
	}
	in := s.Result.Input
	from := s.Total().Typical.String()
	for _, field := range []calc.Field{calc.FieldProbability, calc.FieldMeasureCost, calc.FieldMeasureProbability, calc.FieldSpending} {
		from += " "
		if n := in.Number(field); n.Valid {
			from += n.Decimal.String()
		}
	}
	return []Plan{{ID: "fig-measure", Draw: s.measurePicture, From: from}}
}

// measurePicture draws both shapes.
func (s *Store) measurePicture() Picture {
	m := s.Result.Measure
	k := chart.Curve{
		Label: s.Say(words.CurveLabel), XName: s.Say(words.CurveAxis),
		X: manAxis, Y: manAxis, Unit: s.Say(words.ManAxis),
	}
	kinds := []chart.LineKind{chart.Class1, chart.Class2}
	names := []words.Text{words.CurveOne, words.CurveTwo}
	upTo := s.curveReach()
	var curves [2][]gordonloeb.Point // none for a shape that cannot hold the measure
	for i, o := range []*calc.Optimum{m.ClassOne, m.ClassTwo} {
		if o == nil || o.Refused != "" {
			continue
		}
		curves[i] = o.Curve(upTo, curveSteps+1)
		line := chart.Line{Kind: kinds[i], Name: s.Say(names[i])}
		for _, p := range curves[i] {
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
	return Picture{
		Number: s.figureNumber("5"), Message: message, Sub: s.Say(words.CurveSub),
		SVG: k.SVG(), Source: s.Say(words.CurveSource), Table: s.curveTable(curves),
	}
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
func (s *Store) curveTable(curves [2][]gordonloeb.Point) Table {
	t := Table{
		Caption: s.Say(words.CurveTable),
		Heads:   []string{s.Say(words.CurveCostHead), s.Say(words.CurveOneHead), s.Say(words.CurveTwoHead)},
		Words:   1,
	}
	shapes := []*calc.Optimum{s.Result.Measure.ClassOne, s.Result.Measure.ClassTwo}
	type row struct {
		spent   decimal.Decimal
		name    string
		burdens [2]decimal.NullDecimal // none for a shape that cannot hold the measure
	}
	var rows []row
	for i := 0; i <= curveSteps; i += curveEach {
		var r row
		for class, points := range curves {
			if points != nil {
				r.spent = points[i].Investment.Round(0)
				r.burdens[class] = decimal.NewNullDecimal(points[i].Burden)
			}
		}
		r.name = man(r.spent)
		rows = append(rows, r)
	}
	// what was said of the measure is what both shapes start from
	own := s.Result.Input.Numbers[calc.FieldMeasureCost]
	ownRow := row{spent: own, name: words.CurveOwn.Put(s.Language, man(own))}
	for class, points := range curves {
		if points != nil {
			ownRow.burdens[class] = decimal.NewNullDecimal(own.Add(s.Result.Measure.ALELeft.Value))
		}
	}
	rows = append(rows, ownRow)
	for class, name := range []words.Text{words.CurveOne, words.CurveTwo} {
		if curves[class] == nil {
			continue
		}
		best := shapes[class].Investment.Value
		r := row{spent: best, name: words.CurveBest.Put(s.Language, man(best), s.Say(name))}
		r.burdens[class] = decimal.NewNullDecimal(s.burden(shapes[class]))
		if other := 1 - class; curves[other] != nil {
			burden := s.Result.Measure.ALE.Value
			if points := shapes[other].Curve(best, 2); len(points) > 0 { // none where nothing is spent
				burden = points[1].Burden
			}
			r.burdens[other] = decimal.NewNullDecimal(burden)
		}
		rows = append(rows, r)
	}
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].spent.LessThan(rows[j].spent) })
	for _, r := range rows {
		cells := []string{r.name, s.Say(words.None), s.Say(words.None)}
		for class, burden := range r.burdens {
			if burden.Valid {
				cells[class+1] = man(burden.Decimal)
			}
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}
