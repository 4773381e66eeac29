package calc

import (
	"github.com/shopspring/decimal"
)

// Moves says which incidents' amounts one question about the company moves.
type Moves struct {
	Field Field
	Of    []bool // in the order of [Scenarios]
}

// Moved asks every question about the company again, with other answers, and
// tells which incidents' amounts change: nothing is listed by hand. It is
// about this input: employees stand for devices until these are entered, and
// records move ransomware only where it also took them. Nil for an input that
// [Validate] refuses.
func (m *Model) Moved(in Input) []Moves {
	if len(Validate(m.Figures, in)) > 0 {
		return nil
	}
	in = in.Clone()
	for _, term := range FieldsOf(GroupPolicy) {
		delete(in.Numbers, term) // a policy moves no amount, and takes time
	}
	before := m.Incidents(in)
	var all []Moves
	for _, field := range FieldsOf(GroupCompany) {
		row := Moves{field, make([]bool, len(before))}
		for _, other := range in.otherwise(field) {
			for i, after := range m.Incidents(other) {
				row.Of[i] = row.Of[i] || !after.same(before[i])
			}
		}
		all = append(all, row)
	}
	return all
}

// otherwise are inputs with another answer to one question: a tenth, ten times
// and none of a number, and one and the most of a number that was not entered.
// One of them moves whatever the number can move at all, on either side of
// where a formula stands still.
func (in Input) otherwise(field Field) []Input {
	var others []Input
	spec, _ := SpecOf(field)
	answer := func(v decimal.Decimal) {
		other := in.Clone()
		other.Numbers[field] = decimal.Max(spec.Min, decimal.Min(spec.Max, v.Truncate(0)))
		others = append(others, other)
	}
	if now := in.Number(field); now.Valid {
		answer(now.Decimal.Shift(-1))
		answer(now.Decimal.Shift(1))
		if !spec.Required {
			without := in.Clone()
			delete(without.Numbers, field)
			others = append(others, without)
		}
		return others
	}
	answer(one)
	answer(spec.Max)
	return others
}

// same reports whether two estimates of one incident are the same to the yen.
func (e IncidentEstimate) same(o IncidentEstimate) bool {
	a, b := e.Estimate.Total, o.Estimate.Total
	return e.Estimate.Lack == o.Estimate.Lack && a.Low.Equal(b.Low) && a.Typical.Equal(b.Typical) && a.High.Equal(b.High)
}
