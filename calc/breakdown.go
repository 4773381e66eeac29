package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// RatePlaces is the number of decimal places of a rate that cannot be written
// exactly.
const RatePlaces = 16

// maxLeverage is how many times the investment an avoidable cost may be before
// the ratio tells nothing: it is then one of a fixed cost to almost nothing.
var maxLeverage = decimal.New(20, 0)

// Breakdown is the deck's four rows at the typical amount, in yen. The fourth
// row, reputation, never has an amount: the total reads 「total＋?」.
type Breakdown struct {
	Investigation Amount
	Containment   Amount
	Prevention    Amount
	Total         Amount  // the three rows
	Avoidable     Amount  // investigation + containment: spent only because it happened
	Investment    Amount  // prevention: would have been worth spending before
	Leverage      *Amount // avoidable ÷ investment; nil without an investment, and above [maxLeverage]
	BreakEven     *Amount // investment ÷ avoidable: the chance, over the measure's life, above which it pays; nil if nothing was avoidable or invested, and Beyond
	Beyond        Beyond  // above: more than [maxLeverage] times, which compares with nothing; below: no chance makes it pay
	Printed       *Printed
}

// Printed is what the deck prints beside its own numbers, where it rounds.
type Printed struct{ Avoidable, Investment *seeds.Figure }

// breakdownOf reads the deck's rows off an estimate:
//
//	total      = investigation + containment + prevention
//	avoidable  = investigation + containment
//	investment = prevention
//	leverage   = avoidable ÷ investment; none without an investment, and above 20
//	break-even = investment ÷ avoidable; none without a leverage, and where that is below 1
//
// A survey's amount has no rows; the result is nil then.
func breakdownOf(f *seeds.Figures, in Input, e Estimate) *Breakdown {
	if e.Lack != "" || e.Method == Survey {
		return nil
	}
	rows := func(rows ...Row) cited { return e.sum(rows...).typical }
	avoidable, investment := rows(RowInvestigation, RowContainment), rows(RowPrevention)
	b := &Breakdown{
		Investigation: rows(RowInvestigation).amount("breakdown.investigation"),
		Containment:   rows(RowContainment).amount("breakdown.containment"),
		Prevention:    investment.amount("breakdown.prevention"),
		Total:         avoidable.plus(investment).amount("breakdown.total"),
		Avoidable:     avoidable.amount("breakdown.avoidable"),
		Investment:    investment.amount("breakdown.investment"),
		Leverage:      ratio("breakdown.leverage", avoidable, investment),
	}
	if b.Leverage != nil {
		b.BreakEven = ratio("breakdown.break-even", investment, avoidable)
	}
	switch {
	case b.Leverage == nil:
	case b.Leverage.Value.GreaterThan(maxLeverage):
		b.Beyond, b.Leverage, b.BreakEven = BeyondAbove, nil, nil
	case b.Leverage.Value.LessThan(one):
		b.Beyond, b.BreakEven = BeyondBelow, nil
	}
	if e.Method == Cases {
		b.Printed = printedFor(f, in.Numbers[FieldEmployees])
	}
	return b
}

// ratio divides one amount by another; nil if the divisor is zero.
func ratio(key string, over, under cited) *Amount {
	if under.value.IsZero() {
		return nil
	}
	a := over.over(under, RatePlaces).amount(key)
	return &a
}

func printedFor(f *seeds.Figures, employees decimal.Decimal) *Printed {
	switch {
	case employees.Equal(f.KouEmployees.Value):
		return &Printed{&f.KouAvoidablePrinted, &f.KouInvestmentPrinted}
	case employees.Equal(f.OtsuEmployees.Value):
		return &Printed{&f.OtsuAvoidablePrinted, &f.OtsuInvestmentPrinted}
	}
	return nil
}
