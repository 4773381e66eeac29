package backtest

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
)

// Compared is a case beside what the itemised way says of it.
type Compared struct {
	Case      seeds.Case
	Actual    decimal.Decimal // yen
	Employees decimal.Decimal
	At        []calc.Range // at the exponents of the size: lower, used, higher
}

// Ours is the estimate as the page gives it.
func (c Compared) Ours() calc.Range { return c.At[1] }

// Inside reports whether the case lies between low and high of a range.
func (c Compared) Inside(r calc.Range) bool {
	return r.Low.LessThanOrEqual(c.Actual) && r.High.GreaterThanOrEqual(c.Actual)
}

// Times is how many times what was paid the typical amount is.
func (c Compared) Times() float64 {
	return c.Ours().Typical.InexactFloat64() / c.Actual.InexactFloat64()
}

// casesCompared evaluates every case as somebody who enters its company would,
// the smallest company first.
func casesCompared(f *seeds.Figures, e *seeds.Evidence) ([]Compared, error) {
	var all []Compared
	for _, c := range seeds.Cases() {
		one, err := caseCompared(f, e, c)
		if err != nil {
			return nil, fmt.Errorf("case %s: %w", c.ID, err)
		}
		all = append(all, one)
	}
	slices.SortStableFunc(all, func(a, b Compared) int { return a.Employees.Cmp(b.Employees) })
	return all, nil
}

func caseCompared(f *seeds.Figures, e *seeds.Evidence, c seeds.Case) (Compared, error) {
	out := Compared{Case: c, Actual: valueOf(f, e, c.Actual), Employees: valueOf(f, e, c.Employees)}
	for _, exponent := range exponentsOf(f) {
		at := *f
		at.SizeExponent.Value = exponent.Value
		lines, err := linesOf(&at, e, c)
		if err != nil {
			return out, err
		}
		out.At = append(out.At, comparedLines(lines, c.Compared))
	}
	return out, nil
}

// linesOf are the lines of the itemised way for the company of a case.
func linesOf(f *seeds.Figures, e *seeds.Evidence, c seeds.Case) ([]calc.Line, error) {
	result, problems := calc.Evaluate(f, caseInput(f, e, c))
	if len(problems) > 0 {
		return nil, fmt.Errorf("it cannot be estimated: %v", problems)
	}
	return result.Chosen.Lines, nil
}

// caseInput is what somebody enters who knows of a case what its source tells.
func caseInput(f *seeds.Figures, e *seeds.Evidence, c seeds.Case) calc.Input {
	named := func(id string) decimal.Decimal { return valueOf(f, e, id) }
	in := calc.Input{
		Scenario: calc.Scenario(c.Incident), Method: calc.Itemised, Severity: calc.SeverityRange,
		Switches: map[calc.Field]bool{}, Numbers: map[calc.Field]decimal.Decimal{calc.FieldEmployees: named(c.Employees)},
	}
	in.Numbers[calc.FieldRevenue] = named(c.Employees).Mul(e.RevenuePerWorkerAssumed.Value)
	if c.Revenue != "" {
		in.Numbers[calc.FieldRevenue] = named(c.Revenue)
	}
	if c.Records != "" {
		in.Numbers[calc.FieldRecords] = named(c.Records)
	}
	return in
}

// comparedLines is the sum of the lines that the cost of a case is made of.
func comparedLines(lines []calc.Line, compared seeds.Compared) calc.Range {
	var sum calc.Range
	for _, l := range lines {
		switch {
		case compared != seeds.ComparedTotal && l.Row == calc.RowPrevention:
		case compared == seeds.ComparedResponse && l.Row == calc.RowLostProfit:
		default:
			sum = sum.Add(l.Amount)
		}
	}
	return sum
}

// valueOf is the value of a figure; zero if there is none, which a case then
// cannot be estimated with.
func valueOf(f *seeds.Figures, e *seeds.Evidence, id string) decimal.Decimal {
	figure := f.ByID(id)
	if figure == nil {
		figure = e.ByID(id)
	}
	if figure == nil {
		return decimal.Decimal{}
	}
	return figure.Value
}
