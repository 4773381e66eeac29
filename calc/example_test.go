package calc_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
)

// A company has three quotes for one incident, and thinks that it happens once
// in ten years.
func ExampleEvaluate() {
	figures := seeds.Current()
	in := calc.Input{
		Scenario: calc.Malware, Method: calc.Entered, Severity: calc.SeverityRange,
		Numbers: map[calc.Field]decimal.Decimal{
			calc.FieldEmployees: decimal.NewFromInt(30), calc.FieldRevenue: decimal.NewFromInt(300_000_000),
			calc.FieldInvestigation: decimal.NewFromInt(3_000_000), calc.FieldContainment: decimal.NewFromInt(1_000_000),
			calc.FieldPrevention: decimal.NewFromInt(2_000_000), calc.FieldProbability: decimal.New(1, -1),
		},
	}
	result, problems := calc.Evaluate(&figures, in)
	fmt.Println(problems)
	fmt.Println("total", result.Chosen.Total.Typical, "of which avoidable", result.Breakdown.Avoidable.Value)
	fmt.Println("worth at most", result.Guides.Ceiling.Value, "a year, of an expected", result.Measure.ALE.Value)

	in.Numbers[calc.FieldEmployees] = decimal.New(5, -1)
	delete(in.Numbers, calc.FieldRevenue)
	_, problems = calc.Evaluate(&figures, in)
	for _, p := range problems {
		fmt.Println(p.Field, p.Code)
	}
	// Output:
	// []
	// total 6000000 of which avoidable 4000000
	// worth at most 220728 a year, of an expected 600000
	// employees too-small
	// revenue missing
}
