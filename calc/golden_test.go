package calc

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

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
		FieldCash: "20000000",
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
	for field, f := range c.facts() {
		in.Numbers[field] = f.Value
	}
	return in
}

// facts are what the company answers with a figure.
func (c companyOf) facts() map[Field]*seeds.Figure {
	return map[Field]*seeds.Figure{
		FieldEmployees: &c.employees, FieldRevenue: &c.revenue, FieldPCs: &c.pcs, FieldRecords: &c.records, FieldSpending: &c.spending,
	}
}

// TestGolden_WholeResultsOfNamedCompanies compares everything a result shows.
func TestGolden_WholeResultsOfNamedCompanies(t *testing.T) {
	for _, c := range companies(figures()) {
		t.Run(c.name, func(t *testing.T) {
			var got strings.Builder
			for _, s := range Scenarios() {
				for _, line := range readable(evaluate(t, c.in(s))) {
					fmt.Fprintf(&got, "%s %s\n", s, line)
				}
			}
			file := filepath.Join("testdata", "golden", c.name+".txt")
			if *update {
				require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
				require.NoError(t, os.WriteFile(file, []byte(got.String()), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, string(want), got.String(),
				"the result has changed; if it should have: go test ./calc -run Golden -update, then read the diff and put it in the changelog")
		})
	}
}

// readable is a result as a golden file shows it, a line for each line and
// amount:
//
//	way line low/typical/high mark row damage figures…
func readable(r Result) []string {
	var all []string
	add := func(parts ...string) { all = append(all, strings.Join(parts, " ")) }
	for _, e := range r.Ways {
		if e.Lack != "" {
			add(string(e.Method), "lacks", string(e.Lack))
			continue
		}
		for _, l := range e.Lines {
			widened := ""
			if l.Widened {
				widened = " widened"
			}
			if l.Beyond != "" {
				widened += " " + string(l.Beyond)
			}
			add(append([]string{string(e.Method), string(l.Key), spelled(l.Amount), string(l.Mark) + widened, string(l.Row), string(l.Damage)}, l.Uses...)...)
		}
		add(string(e.Method), "total", spelled(e.Total))
		add(append([]string{string(e.Method), "omits"}, texts(e.Omitted)...)...)
		if e.CountedBelow {
			add(string(e.Method), "counted below")
		}
	}
	if r.Protection != nil {
		for _, whole := range []Settlement{r.Protection.Low, r.Protection.Typical, r.Protection.High} {
			for _, s := range append([]Settlement{whole}, whole.Parts...) {
				all = append(all, settledAs(s))
			}
		}
	}
	for _, a := range r.Amounts() {
		if !strings.HasPrefix(a.Key, "cover") {
			add(a.Key, a.Value.String())
		}
	}
	if l := r.InternalLabour; l != nil {
		add(string(l.Key), spelled(l.Amount))
	}
	return all
}

// settledAs is a settlement in a line; a reason that keeps nothing is left out.
func settledAs(s Settlement) string {
	key, _ := strings.CutSuffix(s.Loss.Key, ".loss")
	line := fmt.Sprintf("%s loss %s paid %s kept %s", key, s.Loss.Value, s.Paid.Value, s.Kept.Value)
	for _, r := range s.Reasons {
		if !r.Amount.Value.IsZero() {
			line += fmt.Sprintf(" %s %s", r.Why, r.Amount.Value)
		}
	}
	return line
}

// spelled is low/typical/high, and one number where they are the same.
func spelled(r Range) string {
	if r.Typical.Equal(r.Low) && !r.Spread() {
		return r.Typical.String()
	}
	return r.Low.String() + "/" + r.Typical.String() + "/" + r.High.String()
}
