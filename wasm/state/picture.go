package state

import (
	"math"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/chart"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Picture is a drawing with everything that lets it be read without seeing
// it.
type Picture struct {
	Number  string
	Message string // what the picture says, with its numbers
	Sub     string // what is drawn, scale and unit
	Keys    []Key
	SVG     string
	Source  string
	Table   Table
}

// Plan is a picture of the page that is drawn when it is asked for.
type Plan struct {
	ID   string // of the picture's element
	Draw func() Picture
	From string // everything it is drawn from, where to tell that is much less work than to draw
}

// remembered is a picture with what it was drawn from.
type remembered struct {
	Picture
	from string
}

// Drawn is a picture as the page shows it now: drawn anew, or as it was if it
// may wait or would be the same.
func (s *Store) Drawn(p Plan) Picture {
	if was, is := s.pictures[p.ID]; is && (s.MayWait(p.ID) || p.From != "" && p.From == was.from) {
		return was.Picture
	}
	now := p.Draw()
	s.pictures[p.ID] = remembered{now, p.From}
	return now
}

// Key is one entry of a legend.
type Key struct{ SVG, Text string }

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

// tick writes a value of an axis. They are always the same few.
func (s *Store) tick(v float64) string {
	text, known := s.ticks[v]
	if !known {
		text = s.headline(decimal.NewFromFloat(v)).String()
		s.ticks[v] = text
	}
	return text
}

// figureNumber counts the pictures of the page.
func (s *Store) figureNumber(n string) string { return words.PictureNumber.Put(s.Language, n) }

// AsTable names the table of a picture.
func (s *Store) AsTable(number string) string { return words.AsTable.Put(s.Language, number) }

// man is an amount in whole 万円 without unit, as labels of a picture show it.
func man(v decimal.Decimal) string { return format.Man(v) }

// figureText is a figure's amount as labels show it.
func figureText(f seeds.Figure) string { return man(f.Value) }
