package picture

import (
	"sort"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/gordonloeb"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// A curve is drawn in curveSteps steps; every curveEach is a row of its table.
const (
	curveSteps = 40
	curveEach  = 5
)

// Measure is the picture of the measure: what a year costs against
// what is spent in it, for both shapes.
func (a *Album) Measure() []Plan {
	if !a.s.Result.HasAmount() || len(a.r.Optima()) == 0 {
		return nil
	}
	in := a.s.Result.Input
	from := a.s.Result.Total().Typical.String()
	for _, field := range []calc.Field{calc.FieldProbability, calc.FieldMeasureCost, calc.FieldMeasureProbability, calc.FieldSpending} {
		from += " "
		if n := in.Number(field); n.Valid {
			from += n.Decimal.String()
		}
	}
	return []Plan{{ID: measureID, Draw: a.measurePicture, From: from}}
}

// measurePicture draws both shapes.
func (a *Album) measurePicture() Picture {
	m := a.s.Result.Measure
	k := chart.Curve{
		Label: a.v.Say(words.CurveLabel), XName: a.v.Say(words.CurveAxis),
		X: a.axisAmount, Y: a.axisAmount, Unit: a.v.Say(words.ManAxis),
	}
	kinds := []chart.LineKind{chart.Class1, chart.Class2}
	names := []words.Text{words.CurveOne, words.CurveTwo}
	upTo := a.curveReach()
	var curves [2][]gordonloeb.Point // none for a shape that cannot hold the measure
	for i, o := range a.s.Outlook.Optima().Each() {
		if o == nil || o.Refused != "" {
			continue
		}
		curves[i] = o.Curve(upTo, curveSteps+1)
		line := chart.Line{Kind: kinds[i], Name: a.v.Say(names[i])}
		for _, p := range curves[i] {
			line.Points = append(line.Points, chart.XY{X: float(p.Investment), Y: float(p.Burden)})
		}
		k.Lines = append(k.Lines, line)
		k.Spots = append(k.Spots, chart.Spot{At: chart.XY{X: float(o.Investment.Value), Y: float(a.burden(o))}, Tone: chart.Own})
	}
	k.Lines = append(k.Lines, chart.Line{Kind: chart.Spend, Name: a.v.Say(words.CurveSpend), Points: []chart.XY{{}, {X: float(upTo), Y: float(upTo)}}})
	if m.ALE != nil {
		k.Spots = append(k.Spots, chart.Spot{At: chart.XY{Y: float(m.ALE.Value)}, Tone: chart.Ink,
			Text: a.v.Put(words.CurveNothing, a.v.Headline(m.ALE.Value).String())})
	}
	best := a.r.Optima()
	low, high := best[0].Investment.Value, best[len(best)-1].Investment.Value
	if !low.Equal(high) {
		k.Band = &chart.Span{From: float(low), To: float(high)}
	}
	if c := a.s.Result.Guides.Ceiling; c != nil {
		k.Ceiling = &chart.Station{X: float(c.Value), Text: a.v.Say(words.Ceiling) + " " + a.v.Headline(c.Value).String()}
	}
	if n := a.s.Result.Input.Number(calc.FieldSpending); n.Valid {
		k.Now = &chart.Station{X: float(n.Decimal), Text: a.v.Say(words.NowMark)}
	}
	message := a.v.Say(words.CurveMessage0)
	switch {
	case low.IsPositive():
		message = a.v.Put(words.CurveMessage, a.r.OptimaText())
	case high.IsPositive():
		message = a.v.Put(words.CurveMessage1, a.v.Headline(high).String())
	}
	return Picture{
		Number: a.number(measureID), Message: message, Sub: a.v.Say(words.CurveSub),
		SVG: k.SVG(), Source: a.v.Say(words.CurveSource), Table: a.curveTable(curves),
	}
}

// burden is what a year costs at an optimum.
func (a *Album) burden(o *calc.Optimum) decimal.Decimal {
	return o.Investment.Value.Add(o.Remaining.Value.Mul(a.s.Result.Total().Typical))
}

// axisAmount writes the values of an axis in 万円, in English in millions of yen.
func (a *Album) axisAmount(v float64) string {
	if a.v.English() {
		return format.Grouped(decimal.NewFromFloat(v).Shift(-6), 3)
	}
	return format.Grouped(decimal.NewFromFloat(v).Shift(-4), 1)
}

// curveReach is the spending up to which both shapes are drawn: as far as
// anything stands on the picture.
func (a *Album) curveReach() decimal.Decimal {
	upTo := a.s.Result.Input.Number(calc.FieldSpending).Decimal
	if c := a.s.Result.Guides.Ceiling; c != nil {
		upTo = decimal.Max(upTo, c.Value)
	}
	for _, o := range a.r.Optima() {
		upTo = decimal.Max(upTo, o.Reach())
	}
	return upTo
}

// curveTable lists the burden for both shapes: at some amounts of spending up
// to the most drawn, at the best of each shape and at the measure's own.
func (a *Album) curveTable(curves [2][]gordonloeb.Point) report.Table {
	t := report.Table{
		Caption: words.CurveTable,
		Heads:   []words.Text{words.CurveCostHead, words.CurveOneHead, words.CurveTwoHead},
		Words:   1,
	}
	shapes := a.s.Outlook.Optima().Each()
	type row struct {
		spent   format.Cell
		burdens [2]decimal.NullDecimal // none for a shape that cannot hold the measure
	}
	var rows []row
	for i := 0; i <= curveSteps; i += curveEach {
		var r row
		for class, points := range curves {
			if points != nil {
				r.spent = man(points[i].Investment.Round(0))
				r.burdens[class] = decimal.NewNullDecimal(points[i].Burden)
			}
		}
		rows = append(rows, r)
	}
	// what was said of the measure is what both shapes start from
	own := a.s.Result.Input.Numbers[calc.FieldMeasureCost]
	ownRow := row{spent: man(own)}
	ownRow.spent.Text = a.v.Say(words.CurveOwn)
	for class, points := range curves {
		if points != nil {
			ownRow.burdens[class] = decimal.NewNullDecimal(own.Add(a.s.Result.Measure.ALELeft.Value))
		}
	}
	rows = append(rows, ownRow)
	for class, name := range []words.Text{words.CurveOne, words.CurveTwo} {
		if curves[class] == nil {
			continue
		}
		best := shapes[class].Investment.Value
		r := row{spent: man(best)}
		r.spent.Text = a.v.Put(words.CurveBest, "{0}", a.v.Say(name))
		r.burdens[class] = decimal.NewNullDecimal(a.burden(shapes[class]))
		if other := 1 - class; curves[other] != nil {
			burden := a.s.Result.Measure.ALE.Value
			if points := shapes[other].Curve(best, 2); len(points) > 0 { // none where nothing is spent
				burden = points[1].Burden
			}
			r.burdens[other] = decimal.NewNullDecimal(burden)
		}
		rows = append(rows, r)
	}
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].spent.Value.LessThan(rows[j].spent.Value) })
	for _, r := range rows {
		cells := []format.Cell{r.spent, a.none(), a.none()}
		for class, burden := range r.burdens {
			if burden.Valid {
				cells[class+1] = man(burden.Decimal)
			}
		}
		t.Rows = append(t.Rows, cells)
	}
	return t
}
