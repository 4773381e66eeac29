package chart

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// finite makes a number fit for drawing: what is not one counts as zero.
func finite(v float64) float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	return v
}

func positive(v float64) float64 { return max(finite(v), 0) }

// number writes a coordinate with two decimal places at most.
func number(v float64) string {
	hundredths := int64(math.Round(min(max(finite(v), -1e6), 1e6) * 100))
	b := make([]byte, 0, 12)
	if hundredths < 0 {
		b, hundredths = append(b, '-'), -hundredths
	}
	b = strconv.AppendInt(b, hundredths/100, 10)
	if part := hundredths % 100; part != 0 {
		b = append(b, '.', byte('0'+part/10))
		if part%10 != 0 {
			b = append(b, byte('0'+part%10))
		}
	}
	return string(b)
}

func percent(v float64) string { return number(v) + "%" }

// escaped makes a text safe inside an element or a quoted attribute. What XML
// forbids is dropped, and so are the marks that turn the direction of writing:
// they would reach over the end of the text.
func escaped(text string) string {
	if !strings.ContainsFunc(text, special) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r == '\t' || r == '\n' || r == '\r':
			b.WriteByte(' ')
		case r == utf8.RuneError: // of bytes that are no text
			b.WriteRune(r)
		case special(r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// special tells whether a character cannot stand in markup as it is.
func special(r rune) bool {
	switch {
	case r < 0x20, r == '&', r == '<', r == '>', r == '"',
		r >= 0x7F && r <= 0x9F, r == 0xFFFE, r == 0xFFFF, r == utf8.RuneError,
		r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return false
}

// attribute writes one attribute, or nothing when its value is empty.
func attribute(name, value string) string {
	if value == "" {
		return ""
	}
	return " " + name + `="` + escaped(value) + `"`
}

// svg wraps a drawing.
func svg(height float64, label, inset, body string) string {
	var b strings.Builder
	b.WriteString(`<svg class="cc-chart__svg"`)
	b.WriteString(attribute("data-inset", inset))
	b.WriteString(` width="100%" height="` + number(height) + `"`)
	if label == "" {
		b.WriteString(` aria-hidden="true"`)
	} else {
		b.WriteString(` role="img"` + attribute("aria-label", label))
	}
	b.WriteString(">\n" + body + "</svg>")
	return b.String()
}
