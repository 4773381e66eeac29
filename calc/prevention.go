package calc

import "cybercost/seeds"

// preventionLine is what the company spends afterwards so that it does not
// happen again. No survey gives it, so the deck's two companies do:
//
//	kou-prevention × (otsu-prevention ÷ kou-prevention)^share
//	share = ln(employees ÷ kou-employees) ÷ ln(otsu-employees ÷ kou-employees)
//
// It is an investment that the company decides on, not a loss that happens to
// it, and so the same at low, typical and high.
func preventionLine(f *seeds.Figures, in Input, to carrier) (Line, bool) {
	if to.prevention.Key == "" {
		people := in.Numbers[FieldEmployees]
		workOut := func() Line {
			return flat(positionOf(f, people).between(&f.KouPrevention, &f.OtsuPrevention)).
				line(LinePrevention, RowPrevention, DamageCost)
		}
		if to.memory == nil {
			*to.prevention = workOut()
		} else {
			*to.prevention = to.memory.prevention(people, workOut)
		}
	}
	return *to.prevention, true
}
