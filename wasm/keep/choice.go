package keep

import (
	"slices"

	"cybercost/calc"
)

// choice is one of the four choices as text.
type choice struct {
	field calc.Field
	get   func(calc.Input) string
	set   func(*calc.Input, string)
}

var choices = []choice{
	{calc.FieldIndustry,
		func(in calc.Input) string { return string(in.Industry) },
		func(in *calc.Input, s string) { in.Industry = calc.Industry(s) }},
	{calc.FieldScenario,
		func(in calc.Input) string { return string(in.Scenario) },
		func(in *calc.Input, s string) { in.Scenario = calc.Scenario(s) }},
	{calc.FieldMethod,
		func(in calc.Input) string { return string(in.Method) },
		func(in *calc.Input, s string) { in.Method = calc.Method(s) }},
	{calc.FieldSeverity,
		func(in calc.Input) string { return string(in.Severity) },
		func(in *calc.Input, s string) { in.Severity = calc.SeverityBasis(s) }},
}

func choiceOf(field calc.Field) (choice, bool) {
	i := slices.IndexFunc(choices, func(c choice) bool { return c.field == field })
	if i < 0 {
		return choice{}, false
	}
	return choices[i], true
}

func isSwitch(field calc.Field) bool { return slices.Contains(calc.Switches(), field) }
