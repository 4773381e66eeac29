package calc

import "cybercost/seeds"

// preventionLine is what the company spends afterwards so that it does not
// happen again. No survey gives it, so the deck's two companies do:
//
//	low = the small company
//	typical = small × (large ÷ small)^share, share the place of the people between the two
//	high = the large company
//
// A company outside the two takes its own typical amount as low or high.
func preventionLine(f *seeds.Figures, in Input) (Line, bool) {
	return spread{
		low:     figure(&f.KouPrevention),
		typical: positionOf(f, in.Numbers[FieldEmployees]).between(&f.KouPrevention, &f.OtsuPrevention),
		high:    figure(&f.OtsuPrevention),
	}.line(LinePrevention, RowPrevention, DamageCost), true
}
