package annual_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"cybercost/calc/annual"
)

// Losses of 1,000,000 each, two a year in the mean: in 99 of 100 years no more than six
// of them.
func ExampleInput_Total() {
	loss, err := annual.FromMedianAndMean(decimal.NewFromInt(1_000_000), decimal.NewFromInt(1_000_000))
	if err != nil {
		fmt.Println(err)
		return
	}
	year, err := annual.Input{
		Rate: decimal.NewFromInt(2), Severity: loss.Severity, Percentiles: []decimal.Decimal{decimal.New(5, -1), decimal.New(99, -2)},
	}.Total()
	fmt.Println(err)
	fmt.Println("mean", year.Gross.Mean, "without a loss", year.Gross.NoLoss)
	for _, p := range year.Gross.Percentiles {
		fmt.Println("at", p.Chance, "no more than", p.Loss)
	}
	// Output:
	// <nil>
	// mean 2000000 without a loss 0.135335283
	// at 0.5 no more than 2000000
	// at 0.99 no more than 6000000
}
