package session

import (
	"maps"
	"strconv"
	"strings"

	"cybercost/calc"
	"cybercost/calc/plan"
)

// Shelf is what is open of the measures, and what they come to. It is worked out
// when somebody looks, once for an answer: a key waits for none of it.
type Shelf struct {
	Open bool // the shelf is open
	Rows map[calc.Safeguard]bool

	plan once[*calc.Plan]
	sets once[Sets]
}

// Sets is what every set of the measures with an effect comes to.
type Sets struct {
	Of    []calc.Safeguard // by the bits of a set
	Found *plan.Sets       // nil without any effect or chance
}

// OpenShelf opens or closes the shelf.
func OpenShelf(s *Session, open bool) { s.Shelf.Open = open }

// OpenMeasure opens or closes one of its measures.
func OpenMeasure(s *Session, g calc.Safeguard, open bool) {
	rows := maps.Clone(s.Shelf.Rows) // another client's is another map
	if rows == nil {
		rows = map[calc.Safeguard]bool{}
	}
	rows[g] = open
	s.Shelf.Rows = rows
}

// Plan is the plan of the last good answer; nil where nothing is chosen.
func Plan(s *Session) *calc.Plan {
	return s.Shelf.plan.from(s.Result, func() *calc.Plan { return s.Model.Plan(*s.Result, s.Today) })
}

// SetsOf are the sets of that plan.
func SetsOf(s *Session) Sets {
	return s.Shelf.sets.from(s.Result, func() Sets {
		of, found := Plan(s).Sets(s.Figures, *s.Result)
		return Sets{of, found}
	})
}

// planDefault is what stands in for a field of the plan that is left empty.
func planDefault(s *Session, spec calc.Spec) string {
	switch spec.Field {
	case calc.FieldPlanYears:
		return strconv.Itoa(calc.Input{}.PlanYears())
	case calc.FieldDiscount:
		return "0"
	case calc.FieldHourCost:
		in := calc.Input{}
		if s.Result != nil {
			in = s.Result.Input.Clone()
			delete(in.Numbers, spec.Field)
		}
		return s.Voice.Typed(spec.Kind, calc.HourCost(s.Figures, in))
	}
	if strings.HasSuffix(string(spec.Field), "-start") {
		return "1"
	}
	return ""
}
