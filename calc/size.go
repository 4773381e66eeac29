package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// curvePlaces is the number of decimal places of a power and of a level
// between two band ends: the yen of any amount does not feel the next.
const curvePlaces = 15

// SizeOf is how large the company is for a cost that grows with it: its
// devices in use if they were entered, else its people. One person counts as
// one device.
func SizeOf(in Input) decimal.Decimal {
	if devices := in.Number(FieldPCs); devices.Valid {
		return devices.Decimal
	}
	return in.Numbers[FieldEmployees]
}

// sizeFactor carries a cost from the companies that answered to this one:
//
//	(size ÷ size-reference)^size-exponent
//	size = PCs, or else employees; 0 PCs: the factor is 0
//
// It is 1 at the reference size, whatever the exponent, and 0 for a company
// without a device. Nobody publishes what an incident costs by the size of the
// company in this country, so exponent and reference are assumptions, and the
// page shows what comes of a lower and a higher exponent.
func sizeFactor(f *seeds.Figures, in Input, exponent *seeds.Figure) cited {
	size := SizeOf(in)
	if size.IsZero() {
		return fact(zero)
	}
	reference := &f.SizeReference
	distance := zero
	if !size.Equal(reference.Value) {
		distance = logarithmTo(size.DivRound(reference.Value, 2*curvePlaces), curvePlaces)
	}
	power := exponent.Value.Mul(distance)
	c := cited{value: exponential(power).Round(curvePlaces), mark: Weakest(seeds.Estimated, exponent.Mark, reference.Mark)}
	c.pulls = joined(
		pulledBy(exponent, shortened(c.value.Mul(power))),
		pulledBy(reference, shortened(c.value.Mul(exponent.Value).Neg())),
	)
	return c
}

// carrier carries a cost from the companies that answered to this one.
type carrier struct {
	size       cited     // the factor of the company's size
	answers    *levels   // of the victims
	prevention *Line     // the same for every incident, once it was asked for
	response   *response // of the incident at this size, likewise
	memory     memory    // of companies before; nil: none is kept
}

func (m *Model) carrier(in Input) carrier {
	exponent := &m.Figures.SizeExponent
	if m.memory == nil {
		return m.carrierBy(in, exponent)
	}
	size := m.memory.size(SizeOf(in), func() cited { return sizeFactor(m.Figures, in, exponent) })
	return carrier{size, &m.answers, &Line{}, &response{}, m.memory}
}

// carrierBy carries by another exponent of the size, of which nothing is kept.
func (m *Model) carrierBy(in Input, exponent *seeds.Figure) carrier {
	return carrier{size: sizeFactor(m.Figures, in, exponent), answers: &m.answers, prevention: &Line{}, response: &response{}}
}

// toAnother is the same for another incident.
func (c carrier) toAnother() carrier {
	c.response = &response{}
	return c
}

// responseTo is the response to an incident, worked out once for an estimate:
// two lines share it.
func (c carrier) responseTo(f *seeds.Figures, s Scenario) response {
	if c.response.recovery.typical.mark == "" {
		*c.response = incidentOf(s).response(f, c)
	}
	return *c.response
}

// levels are low, typical and high of answers, at the reference size, and the
// same as multiples of typical.
type levels struct{ amounts, multiples spread }

// levelsOf are the levels of the answers to the police.
func levelsOf(f *seeds.Figures) levels {
	a := answersOf(f)
	low, typical, high := a.level(lowShare), a.level(typicalShare), a.level(highShare)
	return levels{
		spread{low.amount(), typical.amount(), high.amount()},
		spread{low.over(typical), fact(one), high.over(typical)},
	}
}

// logarithmTo is ln x of a positive x, to so many places.
func logarithmTo(x decimal.Decimal, places int32) decimal.Decimal {
	y, err := x.Ln(places)
	if err != nil {
		return zero
	}
	return y
}

// exponential is e^x to [curvePlaces] places.
func exponential(x decimal.Decimal) decimal.Decimal {
	y, err := x.ExpTaylor(curvePlaces)
	if err != nil {
		return zero
	}
	return y
}
