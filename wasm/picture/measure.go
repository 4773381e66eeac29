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

// measurePicture draws every shape that can hold the measure: the span between
// them is what one fact about it tells.
func (a *Album) measurePicture() Picture {
	m := a.s.Result.Measure
	k := chart.Curve{
		Label: a.v.Say(words.CurveLabel), XName: a.v.Say(words.CurveAxis),
		X: a.axisAmount, Y: a.axisAmount, Unit: a.v.Say(words.ManAxis),
	}
	upTo, least := a.curveReach(), a.r.Optima()
	curves := make([][]gordonloeb.Point, len(least))
	for i, o := range least {
		curves[i] = o.Curve(upTo, curveSteps+1)
		line := chart.Line{Kind: chart.Class1, Name: a.v.Say(words.CurveBurden)}
		if i > 0 {
			line = chart.Line{Kind: chart.Class2}
		}
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
	low, high := least[0].Investment.Value, least[len(least)-1].Investment.Value
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
		SVG: k.SVG(), Source: a.v.Say(words.CurveSource), Table: a.curveTable(curves, least),
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

// curveTable lists the span of the burden: at some amounts of spending up to the
// most drawn, where it is least by each shape, and at the measure's own.
func (a *Album) curveTable(curves [][]gordonloeb.Point, least []*calc.Optimum) report.Table {
	t := report.Table{
		Caption: words.CurveTable,
		Heads:   []words.Text{words.CurveCostHead, words.CurveLowHead, words.CurveHighHead},
		Words:   1,
	}
	m := a.s.Result.Measure
	add := func(text string, spent decimal.Decimal, burdens ...decimal.Decimal) {
		at := man(spent)
		at.Text = text
		t.Rows = append(t.Rows, []format.Cell{at, man(decimal.Min(burdens[0], burdens...)), man(decimal.Max(burdens[0], burdens...))})
	}
	for i := 0; i <= curveSteps; i += curveEach {
		var burdens []decimal.Decimal
		for _, points := range curves {
			burdens = append(burdens, points[i].Burden)
		}
		add("", curves[0][i].Investment.Round(0), burdens...)
	}
	// what was said of the measure is what every shape starts from
	own := a.s.Result.Input.Numbers[calc.FieldMeasureCost]
	add(a.v.Say(words.CurveOwn), own, own.Add(m.ALELeft.Value))
	for i, o := range least {
		spent, burdens := o.Investment.Value, []decimal.Decimal{a.burden(o)}
		if i > 0 && spent.Equal(least[0].Investment.Value) {
			continue
		}
		if other := least[len(least)-1-i]; other != o {
			burdens = append(burdens, a.burdenAt(other, spent))
		}
		add(a.v.Say(words.CurveLeast), spent, burdens...)
	}
	sort.SliceStable(t.Rows, func(i, j int) bool { return t.Rows[i][0].Value.LessThan(t.Rows[j][0].Value) })
	return t
}

// burdenAt is what a year costs by a shape when so much is spent.
func (a *Album) burdenAt(o *calc.Optimum, spent decimal.Decimal) decimal.Decimal {
	if points := o.Curve(spent, 2); len(points) > 0 {
		return points[1].Burden
	}
	return a.s.Result.Measure.ALE.Value // nothing is spent
}
