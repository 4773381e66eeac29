package state

// Picture is a drawing with everything that lets it be read without seeing
// it.
type Picture struct {
	ID, Number string
	Message    string // what the picture says, with its numbers
	Sub        string // what is drawn, scale and unit
	Keys       []Key
	SVG        string
	Source     string
	Table      Table
}

// Key is one entry of a legend.
type Key struct{ SVG, Text string }

// TitleRuler draws the company's place on the ruler of the page.
func (s *Store) TitleRuler() string { return "" }

// PanelRuler draws the same ruler small.
func (s *Store) PanelRuler() string { return "" }

// LargeRuler draws the same ruler for the large display.
func (s *Store) LargeRuler() string { return "" }

// RangeStrip draws the piece of the ruler between low and high.
func (s *Store) RangeStrip() string { return "" }

// LossPictures are the pictures of the third section.
func (s *Store) LossPictures() []Picture { return nil }

// InvestPictures are the pictures of the fourth section.
func (s *Store) InvestPictures() []Picture { return nil }

// GuidePictures are the pictures of the fifth section.
func (s *Store) GuidePictures() []Picture { return nil }
