package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// lostProfitLine is what the company does not earn while it stands still:
//
//	days × share of the business that stops × profit a day
//	days = what was entered, or else those of the table of incidents, low, typical and high
//	share = what was entered, or else stopped-share; for a shop on the net online-share
//
// Where a shop closes, the share is what it sells online, of which it loses
// all; without that share there is no line. Profit a day is the user's own, or
// else revenue × the rate of a published case: one rate for a shop that sells
// online, one for all others. The cases say lost profit and no more: whether
// before fixed costs, which go on, is not known.
func lostProfitLine(f *seeds.Figures, in Input, _ carrier) (Line, bool) {
	row := incidentOf(in.Scenario)
	usual := row.stopped(f)
	if usual == (days{}) {
		return Line{}, false
	}
	share := in.assumption(FieldStoppedShare, &f.StoppedShare)
	if row.shop == yes {
		online := in.Number(FieldOnlineShare)
		if !online.Valid {
			return Line{}, false
		}
		share = fact(online.Decimal)
	}
	profit, divisor := dailyProfit(f, in)
	return spread{
		low:     in.assumption(FieldStoppedDaysLow, usual.low),
		typical: in.assumption(FieldStoppedDaysTypical, usual.typical),
		high:    in.assumption(FieldStoppedDaysHigh, usual.high),
	}.
		times(share).
		times(profit).
		yenOver(divisor).
		line(LineLostProfit, RowLostProfit, DamageProfit), true
}

// DailyProfit is the profit of one day that a lost profit is computed with, in
// whole yen, half away from zero. The revenue must have been entered. The lost
// profit itself is not computed from this rounded amount.
func DailyProfit(f *seeds.Figures, in Input) decimal.Decimal {
	profit, divisor := dailyProfit(f, in)
	return profit.value.DivRound(divisor.value, 0)
}

// dailyProfit is the profit of one day, in yen: the user's own, or else
//
//	revenue × manufacturer-a-lost-profit ÷ (manufacturer-a-stopped-days × manufacturer-a-revenue)
//	for a shop on the net: revenue × retailer-b-lost-profit ÷ (retailer-b-stopped-days × retailer-b-revenue)
//
// It comes as a number and what that is still to be divided by, so that a
// lost profit is divided once, after everything was multiplied: a quotient
// cut off first can lose the half yen of an exact tie.
func dailyProfit(f *seeds.Figures, in Input) (profit, divisor cited) {
	if own := in.Number(FieldDailyProfit); own.Valid {
		return choice(own.Decimal), fact(one)
	}
	lost, days, revenue := &f.ManufacturerALostProfit, &f.ManufacturerAStoppedDays, &f.ManufacturerARevenue
	if incidentOf(in.Scenario).shop == yes {
		lost, days, revenue = &f.RetailerBLostProfit, &f.RetailerBStoppedDays, &f.RetailerBRevenue
	}
	return fact(in.Numbers[FieldRevenue]).times(figure(lost)), figure(days).times(figure(revenue))
}
