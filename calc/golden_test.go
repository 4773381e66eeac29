package calc

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

var update = flag.Bool("update", false, "write testdata/golden and docs/model.md anew")

// companyOf is a company of the golden results.
type companyOf struct {
	name                                       string
	employees, revenue, pcs, records, spending seeds.Figure
	more                                       map[Field]string
	switches                                   []Field
}

func companies(f *seeds.Figures) []companyOf {
	year := map[Field]string{FieldProbability: "0.1", FieldMeasureCost: "300000", FieldMeasureProbability: "0.04", FieldMargin: "0.05"}
	counts := map[Field]string{FieldExaminedPCs: "2", FieldExaminedServers: "1", FieldTransferLoss: "12000000"}
	partner := map[Field]string{
		FieldPartnerRevenue: "120000000", FieldPartnerMargin: "0.2", FieldPartnerMonths: "3",
		FieldInvestigation: "4000000", FieldContainment: "6000000", FieldPrevention: "2500000",
	}
	cover := map[Field]string{
		FieldLiabilityLimit: "100000000", FieldLiabilityDeductible: "100000", FieldCostLimit: "30000000", FieldCostShare: "0.9",
		FieldProfitLimit: "10000000", FieldProfitWaiting: "12", FieldOverallLimit: "100000000",
	}
	return []companyOf{
		{"kou", f.KouEmployees, f.KouRevenueAssumed, f.KouPcsAssumed, f.KouRecordsAssumed, f.KouSpendingAssumed, nil, nil},
		{"otsu", f.OtsuEmployees, f.OtsuRevenueAssumed, f.OtsuInfectedPcs, f.OtsuRecordsAssumed, f.OtsuSpendingAssumed, year, nil},
		{"manufacturer-a", f.ManufacturerAEmployees, f.ManufacturerARevenue, f.ManufacturerAPcsAssumed, f.ManufacturerARecordsAssumed, f.ManufacturerASpendingAssumed, cover, nil},
		{"retailer-b", f.RetailerBEmployees, f.RetailerBRevenue, f.RetailerBPcsAssumed, f.RetailerBRecords, f.RetailerBSpendingAssumed, cover, Switches()},
		{"manufacturing", f.SampleManufacturingEmployees, f.SampleManufacturingRevenue, f.SampleManufacturingPcs, f.SampleManufacturingRecords, f.SampleManufacturingSpending, partner, nil},
		{"construction", f.SampleConstructionEmployees, f.SampleConstructionRevenue, f.SampleConstructionPcs, f.SampleConstructionRecords, f.SampleConstructionSpending, counts, nil},
		{"wholesale", f.SampleWholesaleEmployees, f.SampleWholesaleRevenue, f.SampleWholesalePcs, f.SampleWholesaleRecords, f.SampleWholesaleSpending, cover, []Field{SwitchCallCentre}},
		{"restaurant", f.SampleRestaurantEmployees, f.SampleRestaurantRevenue, f.SampleRestaurantPcs, f.SampleRestaurantRecords, f.SampleRestaurantSpending, year, []Field{SwitchNewspaper}},
	}
}

func (c companyOf) in(s Scenario) Input {
	in := with(company(c.employees.Value.IntPart(), c.revenue.Value.IntPart(), s, Itemised, c.more), c.switches...)
	for field, f := range map[Field]seeds.Figure{FieldPCs: c.pcs, FieldRecords: c.records, FieldSpending: c.spending} {
		in.Numbers[field] = f.Value
	}
	return in
}

// TestGolden_WholeResultsOfNamedCompanies compares everything a result shows.
func TestGolden_WholeResultsOfNamedCompanies(t *testing.T) {
	for _, c := range companies(figures()) {
		t.Run(c.name, func(t *testing.T) {
			answers := map[Scenario]any{}
			for _, s := range Scenarios() {
				answers[s] = readable(evaluate(t, c.in(s)))
			}
			got, err := json.MarshalIndent(answers, "", " ")
			require.NoError(t, err)
			file := filepath.Join("testdata", "golden", c.name+".json")
			if *update {
				require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
				require.NoError(t, os.WriteFile(file, append(got, '\n'), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, string(want), string(got)+"\n",
				"the result has changed; if it should have: go test ./calc -run Golden -update, then read the diff and put it in the changelog")
		})
	}
}

// readable is a result as a golden file shows it.
func readable(r Result) any {
	type line struct {
		Row     Row
		Damage  Damage
		Amount  Range
		Mark    seeds.Mark
		Uses    []string
		Widened bool `json:",omitempty"`
	}
	type estimate struct {
		Lack         Lack             `json:",omitempty"`
		Lines        map[LineKey]line `json:",omitempty"`
		Total        Range
		Omitted      []Omission `json:",omitempty"`
		Extrapolated bool       `json:",omitempty"`
	}
	type answer struct {
		Ways    map[Method]estimate
		Amounts map[string]decimal.Decimal
		Labour  *Range `json:",omitempty"`
	}
	a := answer{Ways: map[Method]estimate{}, Amounts: map[string]decimal.Decimal{}}
	for _, e := range r.Ways {
		lines := map[LineKey]line{}
		for _, l := range e.Lines {
			lines[l.Key] = line{l.Row, l.Damage, l.Amount, l.Mark, l.Uses, l.Widened}
		}
		a.Ways[e.Method] = estimate{e.Lack, lines, e.Total, e.Omitted, e.Extrapolated}
	}
	for _, amount := range r.Amounts() {
		a.Amounts[amount.Key] = amount.Value
	}
	if r.InternalLabour != nil {
		a.Labour = &r.InternalLabour.Amount
	}
	return a
}
