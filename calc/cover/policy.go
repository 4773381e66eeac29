package cover

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// Part is a part of a policy that lines are put to.
type Part string

// The parts, 賠償・費用・利益, and none for what is not insurable here.
const (
	Liability Part = "liability"
	Cost      Part = "cost"
	Profit    Part = "profit"
	None      Part = "none"
)

// Parts lists the parts that have terms, in the order in which they are asked
// for and settled.
func Parts() []Part { return []Part{Liability, Cost, Profit} }

// parts is the order in which parts are listed.
var parts = [...]Part{Liability, Cost, Profit, None}

// Terms are one part's. The zero value pays nothing: its limit is zero.
type Terms struct {
	Open       bool            // no limit of its own: what the overall limit leaves, and all where there is none; Limit is not read
	Limit      decimal.Decimal // yen; the most that is counted, before the share, above the deductible
	Deductible decimal.Decimal // yen
	Share      decimal.Decimal // what the insurer pays of the rest, 0 to 1
}

// Policy is the terms of one occurrence.
type Policy struct {
	Liability    Terms
	Cost         Terms
	Profit       Terms
	WaitingHours decimal.Decimal     // profit is not paid for these first hours
	OverallLimit decimal.NullDecimal // yen, of the sum of the payments; not valid: none

	OverallDeductible decimal.Decimal // yen, taken off the sum of the payments, before the overall limit
}

// problems is what is wrong with the policy, or nil.
func (p Policy) problems() bound.Problems {
	var found bound.Problems
	for _, part := range Parts() {
		terms := p.Terms(part)
		found = found.Check(FieldOf(part, FieldLimit), money, terms.Limit)
		found = found.Check(FieldOf(part, FieldDeductible), money, terms.Deductible)
		found = found.Check(FieldOf(part, FieldShare), shares, terms.Share)
	}
	found = found.Check(FieldWaiting, hours, p.WaitingHours)
	if p.OverallLimit.Valid {
		found = found.Check(FieldOverallLimit, money, p.OverallLimit.Decimal)
	}
	found = found.Check(FieldOverallDeductible, money, p.OverallDeductible)
	return found
}

// Terms are those of one part; the zero value, which pays nothing, for [None].
func (p Policy) Terms(part Part) Terms {
	switch part {
	case Liability:
		return p.Liability
	case Cost:
		return p.Cost
	case Profit:
		return p.Profit
	}
	return Terms{}
}

// Line is one line of a loss, put to a part by the caller.
type Line struct {
	Key  string
	Part Part
	Loss decimal.Decimal // whole yen
}

// Loss is one occurrence.
type Loss struct {
	Lines        []Line
	StoppedHours decimal.Decimal // how long business stopped; read where a waiting time applies
}

// problems is what is wrong with the loss under a policy's waiting time.
func (l Loss) problems(waiting decimal.Decimal) bound.Problems {
	found := bound.Problems(nil).Check(FieldStopped, hours, l.StoppedHours)
	stopped := len(found) == 0
	var profit bool
	for i, line := range l.Lines {
		switch line.Part {
		case Profit:
			profit = profit || !line.Loss.IsZero()
		case Liability, Cost, None:
		default:
			found = append(found, bound.Problem{Field: FieldLinePart, Row: i + 1, Code: bound.Unknown})
		}
		found = found.CheckRow(FieldLineLoss, i+1, money, line.Loss)
	}
	if stopped && profit && waiting.IsPositive() && l.StoppedHours.IsZero() {
		// A waiting time has to be measured against them.
		found = append(bound.Problems{{Field: FieldStopped, Code: bound.NeedsOther}}, found...)
	}
	return found
}
