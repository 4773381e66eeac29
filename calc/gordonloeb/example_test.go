package gordonloeb_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"cybercost/calc/gordonloeb"
)

// One loss of 10,000,000 in ten years: 1/e of the 1,000,000 that a year is
// expected to cost.
func ExampleExposure_Ceiling() {
	ceiling, err := gordonloeb.Exposure{Probability: decimal.New(1, -1), Loss: decimal.NewFromInt(10_000_000)}.Ceiling()
	fmt.Println(ceiling.Round(0), err)

	_, err = gordonloeb.Exposure{Probability: decimal.New(11, -1), Loss: decimal.NewFromInt(10_000_000)}.Ceiling()
	fmt.Println(err)
	// Output:
	// 367879 <nil>
	// probability: too-large
}
