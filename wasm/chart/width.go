package chart

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Width estimates the width of a text in px at a font size. It errs on the
// wide side: the fonts of the page differ, and a label that is thought too
// wide only moves, while one that is too wide collides.
func Width(text string, size float64, bold bool) float64 {
	var em float64
	before := rune(0)
	for _, r := range text {
		em += advance(r)
		if bold && r < 0x1100 {
			em += 0.03
		}
		if spacedByBrowser(before, r) || spacedByBrowser(r, before) {
			em += 0.125
		}
		before = r
	}
	return em * size
}

// spacedByBrowser tells whether a pair is set apart by text-autospace: a
// letter or digit beside a kanji or kana.
func spacedByBrowser(a, b rune) bool {
	if b < 0x3041 || a >= 0x1100 {
		return false
	}
	kana := b <= 0x3096 || b >= 0x30A1 && b <= 0x30FA
	kanji := b >= 0x3400 && b <= 0x9FFF || b >= 0x20000 && b <= 0x3FFFF
	return (kana || kanji) && (unicode.IsLetter(a) || unicode.IsDigit(a))
}

func advance(r rune) float64 {
	switch {
	case r >= 0x1F000:
		return 1.35
	case r >= 0x1100:
		return 1
	case r >= '0' && r <= '9':
		return 0.56
	case r == ' ':
		return 0.25
	case r < 0x80 && strings.IndexByte(",.:;'|!il", byte(r)) >= 0:
		return 0.3
	case r < 0x80 && strings.IndexByte("()-/[]{}fjrtI\"`", byte(r)) >= 0:
		return 0.4
	case r < 0x80 && strings.IndexByte("mwMW@%", byte(r)) >= 0:
		return 0.94
	case r >= 'A' && r <= 'Z':
		return 0.7
	case r < 0x80:
		return 0.59
	case r == '×' || r == '÷' || r == '±':
		return 1
	}
	return 0.7
}

// shortened cuts a text to a width and ends it with an ellipsis when cut.
func shortened(text string, size float64, bold bool, room float64) string {
	if Width(text, size, bold) <= room {
		return text
	}
	if n := int(4*max(room, 0)/size) + 4; len(text) > 4*n {
		text = strings.ToValidUTF8(text[:4*n], "")
	}
	for text != "" {
		_, n := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-n]
		if Width(text+"…", size, bold) <= room {
			break
		}
	}
	return text + "…"
}

// face is how a role of text is set.
type face struct {
	size float64
	bold bool
}

// faces gives the type of each role, as the style sheet sets it.
type faces func(role string) face

func onScreen(role string) face {
	switch role {
	case "tick", "lane-note":
		return face{12, false}
	case "tick-strong":
		return face{11, false}
	case "lane", "value-strong":
		return face{14, true}
	case "lane-us", "us":
		return face{15, true}
	case "value":
		return face{13, false}
	}
	if strings.HasPrefix(role, "on-") {
		return face{13, true}
	}
	return face{12.5, false}
}

func onPaper(role string) face {
	f := onScreen(role)
	switch role {
	case "lane":
		f.size = 11.5
	case "lane-us", "us":
		f.size = 12.5
	case "lane-note":
		f.size = 9.5
	default:
		f.size = 10.5
	}
	return f
}

func onWall(role string) face { return face{16, onScreen(role).bold} }
