package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/cover"
)

// coverFields are the terms a user can enter; with none of them there is
// nothing to test.
var coverFields = []Field{
	FieldLiabilityLimit, FieldLiabilityDeductible, FieldLiabilityShare,
	FieldCostLimit, FieldCostDeductible, FieldCostShare,
	FieldProfitLimit, FieldProfitWaiting, FieldProfitShare,
	FieldOverallLimit,
}

// policyOf reads the terms; false if none was entered. Terms left empty are
// the neutral ones: a part without a limit is not covered, a part without a
// deductible, share or waiting time has none of them, and without an overall
// limit there is none.
func policyOf(in Input) (cover.Policy, bool) {
	entered := false
	for _, field := range coverFields {
		entered = entered || in.Number(field).Valid
	}
	if !entered {
		return cover.Policy{}, false
	}
	terms := func(limit, deductible, share Field) cover.Terms {
		t := cover.Terms{Limit: in.Numbers[limit], Deductible: in.Numbers[deductible], Share: one}
		if s := in.Number(share); s.Valid {
			t.Share = s.Decimal
		}
		return t
	}
	return cover.Policy{
		Liability:    terms(FieldLiabilityLimit, FieldLiabilityDeductible, FieldLiabilityShare),
		Cost:         terms(FieldCostLimit, FieldCostDeductible, FieldCostShare),
		Profit:       terms(FieldProfitLimit, "", FieldProfitShare),
		WaitingHours: in.Numbers[FieldProfitWaiting],
		OverallLimit: in.Number(FieldOverallLimit),
	}, true
}

// PartOf says which part of a policy a line belongs to. Prevention, the
// investment, and money sent to a false account are not insurable here.
func PartOf(l Line) cover.Part {
	switch {
	case l.Row == RowPrevention || l.Row == RowOwnLabour:
		return cover.None
	case l.Damage == DamageLiability:
		return cover.Liability
	case l.Damage == DamageCost:
		return cover.Cost
	case l.Damage == DamageProfit:
		return cover.Profit
	}
	return cover.None
}

var (
	hoursOfDay   = decimal.New(24, 0)
	hoursOfMonth = decimal.New(732, 0) // a twelfth of the longest year
)
