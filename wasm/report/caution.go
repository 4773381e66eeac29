package report

import (
	"slices"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// Cautions says what must be known before the amount is used.
func (r *Report) Cautions() []string {
	if !r.s.Result.HasAmount() {
		return nil
	}
	var list []string
	e := r.s.Result.Chosen
	list = append(list, whom(r, e)...)
	list = append(list, beyond(r, e)...)
	if e.CountedBelow {
		list = append(list, r.v.Say(words.CountedBelow))
	}
	if e.Method == calc.Cases && r.s.Result.Input.Scenario != calc.Malware {
		list = append(list, r.v.Put(words.OtherIncident, r.ScenarioName()))
	}
	var missing []string
	for _, o := range e.Omitted {
		if slices.Contains(wanting, o) {
			missing = append(missing, r.v.Say(words.Omissions[string(o)].Name))
		}
	}
	if len(missing) > 0 {
		list = append(list, r.v.Put(words.NotCounted, r.v.List(missing)))
	}
	return list
}

// wanting is what an amount could contain, had something been entered or
// another way been chosen. It may be most of the loss, so it is said beside the
// amount and not only at its end.
var wanting = []calc.Omission{calc.OmitTransfer, calc.OmitPartner, calc.OmitStopped, calc.OmitRecords}
