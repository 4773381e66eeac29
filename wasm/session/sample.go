package session

import (
	"maps"
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
)

// Sample is a ready-made company with the incident it is known for.
type Sample struct {
	ID    string
	Input calc.Input
}

// Samples lists the ready-made companies: the deck's two, the insurers' two,
// and a few of our own. The first is what a newcomer sees.
func Samples(f *seeds.Figures) []Sample {
	type facts [5]*seeds.Figure // in the order of the page
	sample := func(id string, method calc.Method, in calc.Input, of facts) Sample {
		in.Method, in.Severity = method, calc.SeverityRange
		if in.Numbers == nil {
			in.Numbers = map[calc.Field]decimal.Decimal{}
		}
		for i, figure := range of {
			in.Numbers[company[i]] = figure.Value
		}
		return Sample{id, in}
	}
	mail, ransom := calc.Input{Scenario: calc.Malware}, calc.Input{Scenario: calc.Ransomware}
	ours := func(id string, of facts) Sample {
		return sample(id, calc.Itemised, ransom, of)
	}
	return []Sample{
		sample("kou", calc.Cases, mail,
			facts{&f.KouEmployees, &f.KouRevenueAssumed, &f.KouPcsAssumed, &f.KouRecordsAssumed, &f.KouSpendingAssumed}),
		sample("otsu", calc.Cases, mail,
			facts{&f.OtsuEmployees, &f.OtsuRevenueAssumed, &f.OtsuInfectedPcs, &f.OtsuRecordsAssumed, &f.OtsuSpendingAssumed}),
		sample("giaj-a", calc.Itemised, calc.ManufacturerCase(f),
			facts{&f.ManufacturerAEmployees, &f.ManufacturerARevenue, &f.ManufacturerAPcsAssumed, &f.ManufacturerARecordsAssumed, &f.ManufacturerASpendingAssumed}),
		sample("giaj-b", calc.Itemised, calc.RetailerCase(f),
			facts{&f.RetailerBEmployees, &f.RetailerBRevenue, &f.RetailerBPcsAssumed, &f.RetailerBRecords, &f.RetailerBSpendingAssumed}),
		ours("manufacturing", facts{&f.SampleManufacturingEmployees, &f.SampleManufacturingRevenue, &f.SampleManufacturingPcs, &f.SampleManufacturingRecords, &f.SampleManufacturingSpending}),
		ours("construction", facts{&f.SampleConstructionEmployees, &f.SampleConstructionRevenue, &f.SampleConstructionPcs, &f.SampleConstructionRecords, &f.SampleConstructionSpending}),
		ours("wholesale", facts{&f.SampleWholesaleEmployees, &f.SampleWholesaleRevenue, &f.SampleWholesalePcs, &f.SampleWholesaleRecords, &f.SampleWholesaleSpending}),
		ours("restaurant", facts{&f.SampleRestaurantEmployees, &f.SampleRestaurantRevenue, &f.SampleRestaurantPcs, &f.SampleRestaurantRecords, &f.SampleRestaurantSpending}),
	}
}

// sampleOf finds a ready-made company; false if there is none of that name.
func (s *Session) sampleOf(id string) (Sample, bool) {
	for _, one := range s.samples {
		if one.ID == id {
			return one, true
		}
	}
	return Sample{}, false
}

// draftOf writes an input into the controls as a user would type it.
func (s *Session) draftOf(in calc.Input) Draft {
	d := emptyDraft()
	for _, choice := range calc.Choices() {
		d.Choices[choice.Field] = choice.Of(in)
	}
	maps.Copy(d.On, in.Switches)
	for field, v := range in.Numbers {
		spec, _ := calc.SpecOf(field)
		d.Texts[field] = s.Voice.Typed(spec.Kind, v)
	}
	return d
}

// exampleOf finds the ready-made company whose facts stand in a draft, so that
// an example stays one when a link or a file brings it back; empty if there is none.
func (s *Session) exampleOf(d Draft) string {
	for _, one := range s.samples {
		if d.shows(one) {
			return one.ID
		}
	}
	return ""
}

// shows reports whether all five facts of the company are those of a ready-made
// one. What is spent on security moves no loss and counts all the same: it is
// one of the answers, and with any other answer the company is the user's own.
func (d Draft) shows(one Sample) bool {
	in, _ := d.input()
	return !slices.ContainsFunc(company, func(field calc.Field) bool {
		n := in.Number(field)
		return !n.Valid || !n.Decimal.Equal(one.Input.Numbers[field])
	})
}
