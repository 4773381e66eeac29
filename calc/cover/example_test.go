package cover_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"cybercost/calc/cover"
)

// Costs of 5,000,000 yen against a limit of 3,000,000 above a deductible of
// 500,000, of which the insurer pays nine tenths; nobody covers prevention.
func ExamplePolicy_Settle() {
	yen := func(n int64) decimal.Decimal { return decimal.NewFromInt(n) }
	policy := cover.Policy{Cost: cover.Terms{Limit: yen(3_000_000), Deductible: yen(500_000), Share: decimal.New(9, -1)}}
	s, err := policy.Settle(cover.Loss{Lines: []cover.Line{
		{Key: "recovery", Part: cover.Cost, Loss: yen(5_000_000)},
		{Key: "prevention", Part: cover.None, Loss: yen(1_000_000)},
	}})
	fmt.Println(err)
	fmt.Println("paid", s.Paid, "kept", s.Kept.Total(), "of", s.Loss)
	fmt.Println("deductible", s.Kept.Deductible, "above the limit", s.Kept.AboveLimit, "own share", s.Kept.Share, "not insurable", s.Kept.NotInsurable)
	// Output:
	// <nil>
	// paid 2700000 kept 3300000 of 6000000
	// deductible 500000 above the limit 1500000 own share 300000 not insurable 1000000
}
