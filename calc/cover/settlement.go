package cover

import "github.com/shopspring/decimal"

// Kept is what the company keeps, by reason, in whole yen.
type Kept struct {
	Waiting      decimal.Decimal // lost during the waiting time
	Deductible   decimal.Decimal
	AboveLimit   decimal.Decimal // above the part's limit
	Share        decimal.Decimal // the company's share of what is counted
	AboveOverall decimal.Decimal // cut by the limit above the parts
	BelowOverall decimal.Decimal // cut by the deductible above the parts
	Uncovered    decimal.Decimal // of parts without a limit: there is no cover
	NotInsurable decimal.Decimal // lines put to no part
}

// Total is the sum of the reasons.
func (k Kept) Total() decimal.Decimal {
	return decimal.Sum(k.Waiting, k.Deductible, k.AboveLimit, k.Share, k.AboveOverall, k.BelowOverall, k.Uncovered, k.NotInsurable)
}

func (k Kept) plus(o Kept) Kept {
	return Kept{
		Waiting:      k.Waiting.Add(o.Waiting),
		Deductible:   k.Deductible.Add(o.Deductible),
		AboveLimit:   k.AboveLimit.Add(o.AboveLimit),
		Share:        k.Share.Add(o.Share),
		AboveOverall: k.AboveOverall.Add(o.AboveOverall),
		BelowOverall: k.BelowOverall.Add(o.BelowOverall),
		Uncovered:    k.Uncovered.Add(o.Uncovered),
		NotInsurable: k.NotInsurable.Add(o.NotInsurable),
	}
}

// PartSettlement is one part's: Paid + Kept.Total() = Loss.
type PartSettlement struct {
	Part Part
	Loss decimal.Decimal
	Paid decimal.Decimal
	Kept Kept
}

// LineSettlement is one line's: Paid + Kept = Loss.
type LineSettlement struct {
	Line Line
	Paid decimal.Decimal
	Kept decimal.Decimal
}

// Settlement is a whole loss: Paid + Kept.Total() = Loss.
type Settlement struct {
	Loss  decimal.Decimal
	Paid  decimal.Decimal
	Kept  Kept
	Parts []PartSettlement // liability, cost, profit, none; always all four
	Lines []LineSettlement // in the order of the input
}

// Settle is what the policy would pay of the loss and what is kept, part by
// part, exactly until the one rounding of a part's payment:
//
//	waiting    = loss of the part × min(waiting hours, stopped hours) ÷ stopped hours, profit only
//	deductible = min(loss − waiting, deductible)
//	counted    = min(loss − waiting − deductible, limit)
//	paid       = share × counted, rounded to yen half away from zero
//	kept       = loss − paid: waiting, deductible, above the limit, own share, each by largest remainder
//	no limit, or a limit of 0 = all of the part is kept as uncovered; an open part has no limit of its own
//	overall deductible = taken off the sum of the payments, from each in proportion, by largest remainder
//	overall limit = paid of the parts cut to it in proportion, by largest remainder
//	paid of a line = paid of its part in proportion, by largest remainder
//
// By largest remainder: each is cut to whole yen, and the yen that are missing
// go one each to those that lost most, the earlier of equals first.
func (p Policy) Settle(loss Loss) (Settlement, error) {
	s, err := p.SettleParts(loss)
	if err != nil {
		return Settlement{}, err
	}
	s.Lines = make([]LineSettlement, len(loss.Lines))
	for _, part := range s.Parts {
		part.shareOut(loss.Lines, s.Lines)
	}
	return s, nil
}

// SettleParts is [Policy.Settle] without the lines, in half the time.
func (p Policy) SettleParts(loss Loss) (Settlement, error) {
	if err := append(p.problems(), loss.problems(p.WaitingHours)...).OrNil(); err != nil {
		return Settlement{}, err
	}
	settled := make([]PartSettlement, len(parts))
	for i, part := range parts {
		settled[i] = p.settlePart(part, loss)
	}
	p.cutOverall(settled)

	s := Settlement{Loss: zero, Paid: zero, Parts: settled}
	for _, part := range settled {
		s.Loss = s.Loss.Add(part.Loss)
		s.Paid = s.Paid.Add(part.Paid)
		s.Kept = s.Kept.plus(part.Kept)
	}
	return s, nil
}

// settlePart is one part before the overall limit.
func (p Policy) settlePart(part Part, loss Loss) PartSettlement {
	s := PartSettlement{Part: part, Loss: zero, Paid: zero}
	for _, line := range loss.Lines {
		if line.Part == part {
			s.Loss = s.Loss.Add(line.Loss)
		}
	}
	if part == None {
		s.Kept.NotInsurable = s.Loss
		return s
	}
	terms := p.Terms(part)
	if terms.Limit.IsZero() && !terms.Open {
		s.Kept.Uncovered = s.Loss
		return s
	}
	// All amounts are taken times the stopped hours, so that the share of the
	// waiting hours in them stays exact until the one rounding.
	stopped, waiting := one, zero
	if part == Profit && p.WaitingHours.IsPositive() && loss.StoppedHours.IsPositive() {
		stopped, waiting = loss.StoppedHours, decimal.Min(p.WaitingHours, loss.StoppedHours)
	}
	inWaiting := s.Loss.Mul(waiting)
	remaining := s.Loss.Mul(stopped).Sub(inWaiting)
	deducted := decimal.Min(remaining, terms.Deductible.Mul(stopped))
	remaining = remaining.Sub(deducted)
	counted := remaining
	if !terms.Open {
		counted = decimal.Min(remaining, terms.Limit.Mul(stopped))
	}
	own := counted.Mul(one.Sub(terms.Share))

	s.Paid = counted.Sub(own).DivRound(stopped, 0)
	kept := largestRemainder(s.Loss.Sub(s.Paid), stopped, inWaiting, deducted, remaining.Sub(counted), own)
	s.Kept = Kept{Waiting: kept[0], Deductible: kept[1], AboveLimit: kept[2], Share: kept[3]}
	return s
}

// cutOverall takes from the parts' payments the overall deductible, and then what
// is above the overall limit, in proportion to them.
func (p Policy) cutOverall(settled []PartSettlement) {
	sum := paidBy(settled)
	cutTo(settled, sum, sum.Sub(decimal.Min(sum, p.OverallDeductible)), func(k *Kept) *decimal.Decimal { return &k.BelowOverall })
	if p.OverallLimit.Valid {
		sum = paidBy(settled)
		cutTo(settled, sum, decimal.Min(sum, p.OverallLimit.Decimal), func(k *Kept) *decimal.Decimal { return &k.AboveOverall })
	}
}

// paidBy is the sum of the parts' payments.
func paidBy(settled []PartSettlement) decimal.Decimal {
	sum := zero
	for _, part := range settled {
		sum = sum.Add(part.Paid)
	}
	return sum
}

// cutTo leaves so much of the sum of the payments, each part in proportion to
// its own; what it loses is kept for a reason.
func cutTo(settled []PartSettlement, sum, left decimal.Decimal, why func(*Kept) *decimal.Decimal) {
	if sum.Equal(left) {
		return
	}
	paid := make([]decimal.Decimal, len(settled))
	for i, part := range settled {
		paid[i] = part.Paid
	}
	for i, within := range inProportion(left, sum, paid) {
		*why(&settled[i].Kept) = settled[i].Paid.Sub(within)
		settled[i].Paid = within
	}
}

// shareOut puts the part's payment back to its lines, in proportion to them.
func (s PartSettlement) shareOut(lines []Line, settled []LineSettlement) {
	losses := make([]decimal.Decimal, len(lines))
	for i, line := range lines {
		losses[i] = zero
		if line.Part == s.Part {
			losses[i] = line.Loss
		}
	}
	paid := inProportion(s.Paid, s.Loss, losses)
	for i, line := range lines {
		if line.Part == s.Part {
			settled[i] = LineSettlement{Line: line, Paid: paid[i], Kept: line.Loss.Sub(paid[i])}
		}
	}
}
