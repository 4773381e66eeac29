package cover_test

import "testing"

// BenchmarkSettle is what the page asks for: five lines, three parts, an
// overall limit.
func BenchmarkSettle(b *testing.B) {
	policy, loss := drawn(10_400_000, 3_000_001, 999, 5_000_000, 100_000, 7_000_000, 900000, 97*30+12, 1<<30|0b1110010011)
	for b.Loop() {
		if _, err := policy.Settle(loss); err != nil {
			b.Fatal(err)
		}
	}
}
