package calc

import "testing"

// The work of one key stroke: every way, the deck's rows, the guides, and the
// cover of an itemised estimate with all lines on.
func BenchmarkEvaluate_EveryWayWithCover(b *testing.B) {
	f, in := figures(), benchmarkInput()
	for b.Loop() {
		Evaluate(f, in)
	}
}

func BenchmarkItemised_EstimateWithCover(b *testing.B) {
	f, in := figures(), benchmarkInput()
	for b.Loop() {
		protectionOf(f, in, itemisedEstimate(f, in, carrierOf(f, in)))
	}
}

func BenchmarkMeasure_BothOptima(b *testing.B) {
	f, in := figures(), benchmarkInput()
	in.Numbers[FieldProbability], in.Numbers[FieldMeasureProbability] = half, half.Mul(half)
	in.Numbers[FieldMeasureCost] = f.PracticalSpendingShare.Value.Mul(in.Numbers[FieldRevenue])
	e := itemisedEstimate(f, in, carrierOf(f, in))
	b.ResetTimer()
	for b.Loop() {
		measureOf(in, e)
	}
}

func benchmarkInput() Input {
	return with(company(77, 1_050_000_000, CardLeak, Itemised, map[Field]string{
		FieldRecords: "12345", FieldLiabilityLimit: "50000000", FieldLiabilityDeductible: "100000", FieldLiabilityShare: "0.9",
		FieldCostLimit: "20000000", FieldCostDeductible: "300000", FieldProfitLimit: "1100000", FieldProfitWaiting: "12",
	}), Switches()...)
}
