package voice_test

import (
	"github.com/shopspring/decimal"

	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

var (
	japanese = voice.Voice{Language: words.Japanese}
	english  = voice.Voice{Language: words.English}
)

// cell is a number in a style.
func cell(value string, style format.Style) format.Cell {
	return format.Cell{Value: decimal.RequireFromString(value), Style: style}
}

// around is a number with words around it.
func around(c format.Cell, text string) format.Cell {
	c.Text = text
	return c
}

// signed is a gain or a loss.
func signed(c format.Cell) format.Cell {
	c.Signed = true
	return c
}
