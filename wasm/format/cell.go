package format

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
)

// Style is how a number is written for people.
type Style uint8

// The styles.
const (
	Words           Style = iota // no number: what [Cell.Text] says
	Unpriced                     // no number: 「？」, it cannot be priced
	StyleHeadline                // [Headline]: an estimate, three digits at most
	StylePlain                   // [Plain]: printed or entered, keeps its digits
	StyleExact                   // [Exact]: to the yen
	StyleMan                     // [Man], or [Million] for English readers: of tables, the unit stands elsewhere
	StyleGrouped                 // to the yen or to the piece, the unit stands elsewhere
	StylePercent                 // [Percent]
	StyleTimes                   // [Times]: a multiple, with its unit
	StyleRatio                   // [Times], the unit stands elsewhere
	StyleTypedMoney              // yen as a user would type them
	StyleTypedShare              // a share, likewise
	StyleTypedCount              // any other number, likewise
	StyleTypedDay                // a day, likewise
)

// Unknown stands where something cannot be priced.
const Unknown = "？"

// Plus stands behind an amount beside which something unpriced is left.
const Plus = "＋" + Unknown

// Cell is one number on its way out, as the screen, the sheet, the file and
// programs have it. What is read by people is written from Value by Style and
// never read back.
type Cell struct {
	Key    string          // docs/page-contract.md; empty where no program reads it
	Value  decimal.Decimal // exact: yen, a share, a multiple or a count
	Style  Style
	Open   bool       // something unpriced is left beside it: 「＋？」
	Yearly bool       // an amount of every year: 「／年」
	Signed bool       // a gain or a loss: with its sign, and ± where it is nothing
	Mark   seeds.Mark // empty: none is shown
	Uses   []string   // ids of the figures that move it
	Text   string     // the words in its place where there is no number; else the words around it, which have the place {0}, or nothing
}

// Word is a cell without a number.
func Word(text string) Cell { return Cell{Text: text} }

// Of is a result of the calculation, to be written in a style.
func Of(a calc.Amount, style Style) Cell {
	return Cell{Key: a.Key, Value: a.Value, Style: style, Uses: a.Uses}
}

// Within is the number, as it was written, with the words around it.
func (c Cell) Within(number string) string {
	if before, after, around := strings.Cut(c.Text, "{0}"); around {
		return before + number + after
	}
	return number
}

// Number reports whether the cell holds a number.
func (c Cell) Number() bool { return c.Style > Unpriced }

// Unpriced reports whether the cell is of what cannot be priced.
func (c Cell) Unpriced() bool { return c.Style == Unpriced }

// Plus is the cell with something unpriced left beside it.
func (c Cell) Plus() Cell {
	c.Open = true
	return c
}

// EachYear is the cell as an amount of every year.
func (c Cell) EachYear() Cell {
	c.Yearly = true
	return c
}

// Named is the cell under another key.
func (c Cell) Named(key string) Cell {
	c.Key = key
	return c
}

// As is the cell in another style.
func (c Cell) As(style Style) Cell {
	c.Style = style
	return c
}
