package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Check is one published case beside what this calculator makes of it.
type Check struct {
	Case Case
	Rows []Comparison
}

// Case names a published case.
type Case string

// The published cases.
const (
	CaseKou           Case = "kou"            // the deck's small company
	CaseOtsu          Case = "otsu"           // the deck's large company
	CaseManufacturerA Case = "manufacturer-a" // the insurers' association: a line stops for a day
	CaseRetailerB     Case = "retailer-b"     // the insurers' association: a shop leaks and closes
	CaseCompanyD      Case = "company-d"      // the deck: recovery left to a large contractor
	CaseSalesLarge    Case = "sales-large"    // the deck's table of benchmarks, its three rows
	CaseSalesMiddle   Case = "sales-middle"
	CaseSalesSmall    Case = "sales-small"
)

// Comparison is one published amount beside ours, in yen.
type Comparison struct {
	Key        string          // what is compared; a line's key where it is one line
	Published  Amount          // the sum of the figures it uses
	Ours       Range           // the sum of our lines
	Uses       []string        // the figures behind ours
	Difference decimal.Decimal // our typical amount − the published one
	Gap        Gap             // why they differ, or why their agreement proves nothing; empty: they agree
}

// Within reports whether the published amount lies between our low and high.
func (c Comparison) Within() bool {
	return c.Ours.Low.LessThanOrEqual(c.Published.Value) && c.Ours.High.GreaterThanOrEqual(c.Published.Value)
}

// Gap is the reason for a difference.
type Gap string

// The reasons. The page has a sentence for each.
const (
	GapOurBasis       Gap = "our-basis"       // our line was derived from this very figure: they agree by construction
	GapPrintedRounded Gap = "printed-rounded" // the publisher rounded what it printed
	GapOtherCase      Gap = "other-case"      // our typical amount comes from another published case
	GapManyAnswers    Gap = "many-answers"    // ours is the level of many answers, the published one a case
	GapUnitCosts      Gap = "unit-costs"      // ours are a survey's unit costs × the people
	GapLocalPaper     Gap = "local-paper"     // ours is one advertisement in a local paper
	GapExtraLines     Gap = "extra-lines"     // ours has lines that the case leaves out
)

// Gaps lists every [Gap].
func Gaps() []Gap {
	return []Gap{
		GapOurBasis, GapPrintedRounded, GapOtherCase, GapManyAnswers,
		GapUnitCosts, GapLocalPaper, GapExtraLines,
	}
}

// compare puts a sum of our lines beside a sum of published figures. The gap
// is kept where it explains a difference, or says that there cannot be one.
func compare(key string, ours spread, gap Gap, published ...*seeds.Figure) Comparison {
	sum := fact(zero)
	for _, f := range published {
		sum = sum.plus(figure(f))
	}
	c := Comparison{
		Key: key, Published: sum.amount("check." + key),
		Ours:       ours.amounts(),
		Uses:       union(nil, ours.low.uses(), ours.typical.uses(), ours.high.uses()),
		Difference: ours.typical.value.Sub(sum.value),
	}
	if gap == GapOurBasis || !c.Difference.IsZero() {
		c.Gap = gap
	}
	return c
}
