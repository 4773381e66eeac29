package state

import (
	"cybercost/calc"
	"cybercost/seeds"
)

// Sample is a ready-made company.
type Sample struct {
	ID       string
	Industry calc.Industry
	Scenario calc.Scenario
	Method   calc.Method
	Online   bool
	Numbers  map[calc.Field]seeds.Figure
}

// Samples lists the ready-made companies: the deck's two, the insurers' two,
// and a few of our own. The first is what a newcomer sees.
func Samples(f *seeds.Figures) []Sample {
	company := func(employees, revenue, pcs, records, spending seeds.Figure) map[calc.Field]seeds.Figure {
		return map[calc.Field]seeds.Figure{
			calc.FieldEmployees: employees, calc.FieldRevenue: revenue, calc.FieldPCs: pcs,
			calc.FieldRecords: records, calc.FieldSpending: spending,
		}
	}
	ours := func(id string, industry calc.Industry, employees, revenue, pcs, records, spending seeds.Figure) Sample {
		return Sample{id, industry, calc.Ransomware, calc.Itemised, false, company(employees, revenue, pcs, records, spending)}
	}
	return []Sample{
		{"kou", calc.Service, calc.Malware, calc.Cases, false,
			company(f.KouEmployees, f.KouRevenueAssumed, f.KouPcsAssumed, f.KouRecordsAssumed, f.KouSpendingAssumed)},
		{"otsu", calc.Manufacturing, calc.Malware, calc.Cases, false,
			company(f.OtsuEmployees, f.OtsuRevenueAssumed, f.OtsuInfectedPcs, f.OtsuRecordsAssumed, f.OtsuSpendingAssumed)},
		{"giaj-a", calc.Manufacturing, calc.Ransomware, calc.Itemised, false,
			company(f.ManufacturerAEmployees, f.ManufacturerARevenue, f.ManufacturerAPcsAssumed, f.ManufacturerARecordsAssumed, f.ManufacturerASpendingAssumed)},
		{"giaj-b", calc.Retail, calc.PersonalLeak, calc.Itemised, true,
			company(f.RetailerBEmployees, f.RetailerBRevenue, f.RetailerBPcsAssumed, f.RetailerBRecords, f.RetailerBSpendingAssumed)},
		ours("manufacturing", calc.Manufacturing, f.SampleManufacturingEmployees, f.SampleManufacturingRevenue, f.SampleManufacturingPcs, f.SampleManufacturingRecords, f.SampleManufacturingSpending),
		ours("construction", calc.Construction, f.SampleConstructionEmployees, f.SampleConstructionRevenue, f.SampleConstructionPcs, f.SampleConstructionRecords, f.SampleConstructionSpending),
		ours("wholesale", calc.Wholesale, f.SampleWholesaleEmployees, f.SampleWholesaleRevenue, f.SampleWholesalePcs, f.SampleWholesaleRecords, f.SampleWholesaleSpending),
		ours("restaurant", calc.Retail, f.SampleRestaurantEmployees, f.SampleRestaurantRevenue, f.SampleRestaurantPcs, f.SampleRestaurantRecords, f.SampleRestaurantSpending),
	}
}

// draftOfSample writes a ready-made company into the controls as a user would
// type it.
func (s *Store) draftOfSample(one Sample) Draft {
	d := emptyDraft()
	d.Sample = one.ID
	d.Choices[calc.FieldIndustry] = string(one.Industry)
	d.Choices[calc.FieldScenario] = string(one.Scenario)
	d.Choices[calc.FieldMethod] = string(one.Method)
	d.On[calc.SwitchOnlineShop] = one.Online
	for field, figure := range one.Numbers {
		spec, _ := calc.SpecOf(field)
		d.Texts[field] = s.typed(spec.Kind, figure.Value)
	}
	return d
}
