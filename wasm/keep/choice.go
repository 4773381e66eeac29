package keep

import (
	"slices"

	"cybercost/calc"
)

func choiceOf(field calc.Field) (calc.Choice, bool) {
	choices := calc.Choices()
	i := slices.IndexFunc(choices, func(c calc.Choice) bool { return c.Field == field })
	if i < 0 {
		return calc.Choice{}, false
	}
	return choices[i], true
}

func isSwitch(field calc.Field) bool { return calc.IsSwitch(field) }
