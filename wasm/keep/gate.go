package keep

import "cybercost/calc"

// gate is the one test that every input passes on its way out and on its way
// in: each choice known, each required number there, each number within its
// bounds, and nothing else. Whether fields fit each other is for the page to say:
// it depends on figures, which may be newer than the link.
func gate(in calc.Input) Refusal {
	problems := calc.CheckInput(in)
	if len(problems) == 0 {
		return Refusal{}
	}
	switch p := problems[0]; p.Code {
	case calc.Missing:
		return refuseField(Missing, p.Field)
	case calc.Unknown:
		return refuseUnknown(in, p.Field)
	case calc.TooLong:
		return refuseField(ManyDigits, p.Field)
	case calc.NotWhole:
		return refuseField(NotWhole, p.Field)
	default:
		return refuseField(OutOfBounds, p.Field)
	}
}

// refuseUnknown tells a choice never made from one that does not exist, and
// both from a field that does not exist, whose name is not repeated.
func refuseUnknown(in calc.Input, field calc.Field) Refusal {
	c, ok := choiceOf(field)
	switch {
	case !ok:
		return refuse(UnknownKey)
	case c.Of(in) == "":
		return refuseField(Missing, field)
	}
	return refuseField(BadChoice, field)
}
