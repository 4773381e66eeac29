package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

var monthsOfYear = decimal.New(12, 0)

// partnerLossLine is the gross profit that goes when a partner stops buying:
//
//	sales to the partner a year × gross margin × months ÷ months of a year
//
// All three are the user's; without one of them there is no line.
func partnerLossLine(_ *seeds.Figures, in Input, _ carrier) (Line, bool) {
	sales, margin, months := in.Number(FieldPartnerRevenue), in.Number(FieldPartnerMargin), in.Number(FieldPartnerMonths)
	if !sales.Valid || !margin.Valid || !months.Valid {
		return Line{}, false
	}
	loss := sales.Decimal.Mul(margin.Decimal).Mul(months.Decimal).DivRound(monthsOfYear, 0)
	return flat(choice(loss)).
		line(LinePartnerLoss, RowPartnerLoss, DamageProfit), true
}
