package calc

import "cybercost/seeds"

// preventionLine is what the company spends afterwards so that it does not
// happen again. No survey gives it, so the deck's two companies do:
//
//	small × (large ÷ small)^share, share the place of the people between the two
//
// It is an investment that the company decides on, not a loss that happens to
// it, and so the same at low, typical and high.
func preventionLine(f *seeds.Figures, in Input, to carrier) (Line, bool) {
	if to.prevention.Key == "" {
		*to.prevention = flat(positionOf(f, in.Numbers[FieldEmployees]).between(&f.KouPrevention, &f.OtsuPrevention)).
			line(LinePrevention, RowPrevention, DamageCost)
	}
	return *to.prevention, true
}
