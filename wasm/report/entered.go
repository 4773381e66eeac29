package report

import (
	"cybercost/calc"
	"cybercost/wasm/format"
)

// Entered is a number that the result was computed from, with its unit; a dash
// if it was not entered. What stands in the field may be newer, and wrong.
func (r *Report) Entered(field calc.Field) format.Cell {
	if r.s.Result == nil || !r.s.Result.Input.Number(field).Valid {
		return r.none()
	}
	spec, _ := calc.SpecOf(field)
	return r.v.Entered(spec, "sheet."+string(field), r.s.Result.Input.Numbers[field])
}

// used is the number that the answer took for a field: what was entered, or
// its default.
func (r *Report) used(field calc.Field) string {
	spec, _ := calc.SpecOf(field)
	if n := r.s.Result.Input.Number(field); n.Valid {
		return r.v.Typed(spec.Kind, n.Decimal)
	}
	return r.s.Default(spec)
}
