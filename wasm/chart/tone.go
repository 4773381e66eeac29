package chart

// Tone is the role of an area's colour or pattern.
type Tone string

// The tones of the style sheet.
const (
	Investigation Tone = "d1" // darkest grey
	Containment   Tone = "d2" // middle grey
	LostProfit    Tone = "d3" // light grey
	Accent        Tone = "accent"
	Accent2       Tone = "accent2"
	Accent3       Tone = "accent3"
	Paid          Tone = "paid"    // thin hatch
	Estimate      Tone = "est"     // wide hatch
	Ghost         Tone = "ghost"   // the whole behind a share
	Whole         Tone = "whole"   // outlined: what is cut up below it
	Unpriced      Tone = "unknown" // the dashed box
	onDeep        Tone = "range"   // own range on a dark ground
	veil          Tone = "band"    // light accent behind other things
)

// Mark is the shape of a point.
type Mark string

// The marks of the sprite.
const (
	Mean   Mark = "mean"   // circle
	Median Mark = "median" // diamond
	Case   Mark = "case"   // square
	Pin    Mark = "pin"    // small diamond
	Dot    Mark = "dot"    // circle among many
)

// MarkTone is the colour of a mark.
type MarkTone string

// The colours of marks.
const (
	Ink     MarkTone = "ink"
	Own     MarkTone = "accent"
	Quiet   MarkTone = "mid"
	cutaway MarkTone = "on"
)

// LineKind is the stroke of a curve.
type LineKind string

// The strokes of the style sheet.
const (
	Spend  LineKind = "spend"  // dotted
	Class1 LineKind = "class1" // solid
	Class2 LineKind = "class2" // dashed
	Gross  LineKind = "gross"  // solid
	Kept   LineKind = "kept"   // accent
)

// Format writes a value of an axis.
type Format func(value float64) string

func (f Format) of(value float64) string {
	if f == nil {
		return ""
	}
	return f(value)
}

// Range is an amount with its low and high case, in yen.
type Range struct{ Low, Typical, High float64 }

func (r Range) sound() Range {
	return Range{Low: finite(r.Low), Typical: finite(r.Typical), High: finite(r.High)}
}
