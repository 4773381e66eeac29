package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Beyond says on which side of the evidence a company lies; empty within it.
type Beyond string

// The sides.
const (
	BeyondBelow Beyond = "below" // smaller than the evidence
	BeyondAbove Beyond = "above" // larger
)

// Sizes are the sizes that a line has evidence for.
type Sizes struct{ From, To *seeds.Figure }

// SizesOf are the sizes behind a line: people for what follows the deck's two
// companies, devices or people for what is carried to the company's size; false
// for a line that does not depend on the size.
func SizesOf(f *seeds.Figures, in Input, key LineKey) (Sizes, bool) {
	switch key {
	case LinePrevention, LineCaseInvestigation, LineCaseContainment, LineCasePrevention:
		return deckSizes(f), true
	}
	return Sizes{&f.SizeEvidenceLow, &f.SizeEvidenceHigh}, carried(in, key)
}

// carried reports whether a line is carried to the company's size.
func carried(in Input, key LineKey) bool {
	if incidentOf(in.Scenario).sized != yes {
		return false
	}
	switch key {
	case LineInvestigation:
		return !in.counted()
	case LineRecovery, LineConsulting, LineLegal:
		return true
	}
	return false
}

// counted reports whether devices to be examined were entered.
func (in Input) counted() bool {
	return in.Number(FieldExaminedPCs).Valid || in.Number(FieldExaminedServers).Valid
}

// deckSizes are those of the deck's two companies.
func deckSizes(f *seeds.Figures) Sizes { return Sizes{&f.KouEmployees, &f.OtsuEmployees} }

// beyondEvidence is the side of a line's evidence on which the company lies.
func beyondEvidence(f *seeds.Figures, in Input, l Line) Beyond {
	sizes, ok := SizesOf(f, in, l.Key)
	if !ok {
		return ""
	}
	size := SizeOf(in)
	if l.Key == LinePrevention {
		size = in.Numbers[FieldEmployees]
	}
	return sizes.side(size)
}

func (s Sizes) side(size decimal.Decimal) Beyond {
	switch {
	case size.LessThan(s.From.Value):
		return BeyondBelow
	case size.GreaterThan(s.To.Value):
		return BeyondAbove
	}
	return ""
}
