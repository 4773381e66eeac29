package keep

import "cybercost/calc"

func choiceOf(field calc.Field) (calc.Choice, bool) {
	for _, choice := range calc.Choices() {
		if choice.Field == field {
			return choice, true
		}
	}
	return calc.Choice{}, false
}
