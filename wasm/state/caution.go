package state

import (
	"slices"
	"strings"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// Cautions says what must be known before the amount is used.
func (s *Store) Cautions() []string {
	if !s.HasAmount() {
		return nil
	}
	var list []string
	e := s.Result.Chosen
	if e.Extrapolated {
		text := words.ExtrapolatedLine
		if e.Method == calc.Cases {
			text = words.Extrapolated
		}
		list = append(list, text.Put(s.Language,
			format.Grouped(s.Figures.KouEmployees.Value, 0), format.Grouped(s.Figures.OtsuEmployees.Value, 0)))
	}
	if e.Method == calc.Cases && s.Result.Input.Scenario != calc.Malware {
		list = append(list, words.OtherIncident.Put(s.Language, s.ScenarioName()))
	}
	var missing []string
	for _, o := range e.Omitted {
		if slices.Contains(wanting, o) {
			missing = append(missing, s.Say(words.Omissions[string(o)].Name))
		}
	}
	if len(missing) > 0 {
		list = append(list, words.NotCounted.Put(s.Language, strings.Join(missing, s.Say(words.ListComma))))
	}
	return list
}

// wanting is what an amount could contain, had something been entered or
// another way been chosen. It may be most of the loss, so it is said beside the
// amount and not only at its end.
var wanting = []calc.Omission{calc.OmitTransfer, calc.OmitPartner, calc.OmitStopped, calc.OmitRecords}
