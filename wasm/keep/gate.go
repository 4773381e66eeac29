package keep

import (
	"cybercost/calc"
	"cybercost/seeds"
)

// gate is the one test that every input passes on its way out and on its way
// in: each choice known, each required number there, each number within its
// bounds, and nothing else. It is [calc.Validate] without the relations of
// fields to each other, the only part for which the figures matter.
func gate(in calc.Input) Refusal {
	for _, p := range calc.Validate(&seeds.Figures{}, in) {
		switch p.Code {
		case calc.LowAbove, calc.NotLower, calc.NeedsOther:
			continue
		case calc.Missing:
			return refuseField(Missing, p.Field)
		case calc.Unknown:
			return refuseUnknown(in, p.Field)
		case calc.TooLong:
			return refuseField(ManyDigits, p.Field)
		case calc.NotWhole:
			return refuseField(NotWhole, p.Field)
		}
		return refuseField(OutOfBounds, p.Field)
	}
	return Refusal{}
}

// refuseUnknown tells a choice never made from one that does not exist, and
// both from a field that does not exist, whose name is not repeated.
func refuseUnknown(in calc.Input, field calc.Field) Refusal {
	c, ok := choiceOf(field)
	switch {
	case !ok:
		return refuse(UnknownKey)
	case c.get(in) == "":
		return refuseField(Missing, field)
	}
	return refuseField(BadChoice, field)
}
