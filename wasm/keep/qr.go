package keep

import (
	"html"
	"strconv"
	"strings"

	"rsc.io/qr/coding"
)

// quiet is the white border a reader needs around a code, in modules.
const quiet = 4

// MaxQR is the most characters that a code holds.
const MaxQR = 2953

// QR draws a text as a QR code: one path of black modules in an SVG that
// carries no size and no colours, for the style sheet to give. The label is
// what a screen reader says. Not ok if the text is empty or longer than any
// code holds.
//
// The code is the smallest that takes the text, with as much error correction
// as fits into that size for free.
func QR(text, label string) (svg string, ok bool) {
	version, level, ok := smallest(text)
	if !ok {
		return "", false
	}
	code, ok := clearest(text, version, level)
	if !ok {
		return "", false
	}
	side := strconv.Itoa(code.Size + 2*quiet)
	return `<svg class="cc-qr" viewBox="0 0 ` + side + ` ` + side + `" role="img" aria-label="` + html.EscapeString(label) +
		`"><path class="cc-qr__path" shape-rendering="crispEdges" d="` + outline(code) + `"/></svg>`, true
}

// smallest finds the smallest version for a text, then the highest level of
// error correction that needs no larger one.
func smallest(text string) (coding.Version, coding.Level, bool) {
	if text == "" {
		return 0, 0, false
	}
	for v := coding.Version(coding.MinVersion); v <= coding.MaxVersion; v++ {
		bits := coding.String(text).Bits(v)
		for level := coding.H; level >= coding.L; level-- {
			if bits <= 8*v.DataBytes(level) {
				return v, level, true
			}
		}
	}
	return 0, 0, false
}

// clearest draws the code under each of the eight masks and keeps the one
// that is easiest to read.
func clearest(text string, version coding.Version, level coding.Level) (best *coding.Code, ok bool) {
	least := 0
	for mask := range coding.Mask(8) {
		plan, err := coding.NewPlan(version, level, mask)
		if err != nil {
			return nil, false
		}
		code, err := plan.Encode(coding.String(text))
		if err != nil {
			return nil, false
		}
		if p := penalty(code); best == nil || p < least {
			best, least = code, p
		}
	}
	return best, true
}

// outline draws each run of black modules in a row as one rectangle.
func outline(code *coding.Code) string {
	var b strings.Builder
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			start := x
			for code.Black(x, y) {
				x++
			}
			if x == start {
				continue
			}
			run := strconv.Itoa(x - start)
			b.WriteString("M" + strconv.Itoa(quiet+start) + " " + strconv.Itoa(quiet+y) + "h" + run + "v1h-" + run + "z")
		}
	}
	return b.String()
}
