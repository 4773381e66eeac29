package picture

import (
	"math"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// float is an exact amount for drawing. Positions need not be right to the
// last bit, for which the library's own conversion reduces a fraction.
func float(v decimal.Decimal) float64 {
	whole, _ := v.Coefficient().Float64()
	return whole * math.Pow10(int(v.Exponent()))
}

// drawn is a range for drawing.
func drawn(r calc.Range) chart.Range {
	return chart.Range{Low: float(r.Low), Typical: float(r.Typical), High: float(r.High)}
}

// man is an amount in whole 万円, as labels of a picture and cells of its table
// show it.
func man(v decimal.Decimal) format.Cell { return format.Cell{Value: v, Style: format.StyleMan} }

// headline is an amount that was computed.
func headline(v decimal.Decimal) format.Cell {
	return format.Cell{Value: v, Style: format.StyleHeadline}
}

// plain is an amount that was printed or entered.
func plain(v decimal.Decimal) format.Cell { return format.Cell{Value: v, Style: format.StylePlain} }

// count is a number of answers; a dash where there is none.
func (a *Album) count(n decimal.Decimal) format.Cell {
	if n.IsZero() {
		return a.none()
	}
	return format.Cell{Value: n, Style: format.StyleGrouped}
}

// part is a part of a bar: as long as the number beside it.
func (a *Album) part(tone chart.Tone, c format.Cell) chart.Part {
	return chart.Part{Tone: tone, Value: float(c.Value), Text: a.v.Write(c)}
}

// step is a bar of the waterfall, likewise.
func (a *Album) step(name string, c format.Cell) chart.Step {
	return chart.Step{Name: name, Value: float(c.Value), Text: a.v.Write(c)}
}

// bar is a bar of a row of bars, likewise.
func (a *Album) bar(name, note string, tone chart.Tone, c format.Cell) chart.Bar {
	return chart.Bar{Name: name, Note: note, Tone: tone, High: float(c.Value), Text: a.v.Write(c)}
}

// span is a bar from one number to another.
func (a *Album) span(name, note string, tone chart.Tone, low, high format.Cell) chart.Bar {
	bar := a.bar(name, note, tone, high)
	bar.Shape, bar.Low = chart.Interval, float(low.Value)
	if !low.Value.Equal(high.Value) {
		bar.Text = a.v.Write(low) + a.v.Say(words.To) + a.v.Write(high)
	}
	return bar
}

// point is a mark on an axis, with its name before the number.
func (a *Album) point(mark chart.Mark, name string, c format.Cell) chart.Point {
	return chart.Point{Mark: mark, Value: float(c.Value), Text: name + " " + a.v.Write(c)}
}

// none is the dash of an empty place.
func (a *Album) none() format.Cell { return format.Word(a.v.Say(words.None)) }
