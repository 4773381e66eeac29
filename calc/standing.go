package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Standing is how an amount stands among the answers to the police. What they
// answered is investigation and recovery: nothing else may be compared.
type Standing struct {
	Amount  decimal.Decimal // in yen
	Answers *seeds.Figure   // how many answered
	Share   decimal.Decimal // that paid less, from 0 to 1; within a band straight on a log axis

	// The ends of the band that the amount lies in, with the share of the
	// answers below each. Lower is nil in the lowest band and Upper in the
	// highest, which have no end there: the share within them is not known.
	Lower, Upper *BandEnd
}

// BandEnd is an end of a band.
type BandEnd struct {
	Cost  *seeds.Figure
	Share decimal.Decimal // of the answers that lie below it
}

// AnswersBelow is how an amount of investigation and recovery stands among the
// newest answers to the police:
//
//	share = (answers in the bands below + part of its own band) ÷ all answers
//	part  = ln(amount ÷ lower end) ÷ ln(upper end ÷ lower end)
func AnswersBelow(f *seeds.Figures, amount decimal.Decimal) Standing {
	all := answersOf(f)
	s := Standing{Amount: amount, Answers: f.NpaCostAnswers.Newest(), Share: all.shareBelow(amount)}
	uppers, counts := CostBands(f)
	below := zero
	for i, upper := range uppers {
		below = below.Add(counts[i].Value)
		end := &BandEnd{upper, below.DivRound(all.all, RatePlaces)}
		if amount.LessThan(upper.Value) {
			s.Upper = end
			break
		}
		s.Lower = end
	}
	return s
}

// Standing is how the chosen estimate's typical investigation and recovery
// stand among the answers to the police; nil for an amount that is not made of
// lines, for one without either, and for another incident than ransomware.
func (a *Answer) Standing(f *seeds.Figures) *Standing {
	if !a.HasAmount() || a.Input.Scenario != Ransomware || a.Chosen.Method != Itemised {
		return nil
	}
	response := a.Chosen.lines(LineInvestigation, LineRecovery).amounts().Typical
	if !response.IsPositive() {
		return nil
	}
	s := AnswersBelow(f, response)
	return &s
}
