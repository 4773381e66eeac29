package clients

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"cybercost/calc"
	"cybercost/wasm/book"
)

// Column is what a list can be sorted by.
type Column string

// The columns; those of [Each] are named after their incident.
const (
	ByRow       Column = "row"
	ByCustomer  Column = "customer"
	ByTrade     Column = "trade"
	ByEmployees Column = "employees"
	ByRevenue   Column = "revenue"
	ByIncident  Column = "incident"
	ByLow       Column = "low"
	ByTypical   Column = "typical"
	ByHigh      Column = "high"
	ByKept      Column = "kept"
	ByMonths    Column = "months"
)

// Terms says which clients are asked for, by the terms of a policy.
type Terms string

// All, those with a term, those without.
const (
	AnyTerms Terms = ""
	Covered  Terms = "with"
	Bare     Terms = "without"
)

// Ask is what of a list is shown.
type Ask struct {
	Incident Incident
	Search   string // in names and trades, without regard to width, case and spaces
	Months   int64  // at least so many months of sales are kept; 0: all
	Terms    Terms
	Sort     Column
	Down     bool
	Page     int // from 0; one that is not there is the last
	Size     int // clients a page
}

// same reports whether the order of two is the same.
func (a Ask) same(b Ask) bool {
	a.Page, a.Size, b.Page, b.Size = 0, 0, 0, 0
	return a == b
}

const monthsOfYear = 12

// product is of two numbers that are not negative, exactly.
type product struct{ high, low uint64 }

func times(a, b int64) product {
	high, low := bits.Mul64(uint64(a), uint64(b))
	return product{high, low}
}

func (p product) compare(q product) int {
	return cmp.Or(cmp.Compare(p.high, q.high), cmp.Compare(p.low, q.low))
}

// atLeast reports whether a company keeps so many months of its sales, exactly.
func atLeast(months, kept, revenue int64) bool {
	return times(kept, monthsOfYear).compare(times(revenue, months)) >= 0
}

// ordered are the places of the clients that are asked for, in the order asked for.
func (l *List) ordered(ask Ask) []int32 {
	if l.order != nil && l.asked.same(ask) {
		return l.order
	}
	search := folded(ask.Search)
	shown := make([]int32, 0, len(l.answers))
	for i := range l.answers {
		if ask.takes(l.answers[i], search) {
			shown = append(shown, int32(i))
		}
	}
	if ask.Sort != ByRow || ask.Down {
		slices.SortStableFunc(shown, l.comparison(ask))
	}
	l.asked, l.order = ask, shown
	return shown
}

// takes reports whether a client is asked for; search is folded.
func (a Ask) takes(one book.Answer, search string) bool {
	switch {
	case a.Terms == Covered && !one.Covered, a.Terms == Bare && one.Covered:
		return false
	case search != "" && !strings.Contains(folded(one.Customer)+" "+folded(one.Trade), search):
		return false
	case a.Months > 0:
		amounts, ok := a.Incident.amounts(one)
		return ok && atLeast(a.Months, amounts.Kept, one.Revenue)
	}
	return true
}

// comparison is how two places are put in order. Clients without an amount stand
// last, whichever way is asked for.
func (l *List) comparison(ask Ask) func(i, j int32) int {
	way := 1
	if ask.Down {
		way = -1
	}
	number := func(of func(book.Answer) (int64, bool)) func(i, j int32) int {
		return func(i, j int32) int {
			a, aHas := of(l.answers[i])
			b, bHas := of(l.answers[j])
			if !aHas || !bHas {
				return has(aHas, bHas)
			}
			return way * cmp.Compare(a, b)
		}
	}
	amount := func(of func(book.Amounts) int64) func(i, j int32) int {
		return number(func(a book.Answer) (int64, bool) {
			one, ok := ask.Incident.amounts(a)
			return of(one), ok
		})
	}
	switch ask.Sort {
	case ByCustomer:
		return func(i, j int32) int { return way * cmp.Compare(l.answers[i].Customer, l.answers[j].Customer) }
	case ByTrade:
		return func(i, j int32) int { return way * cmp.Compare(l.answers[i].Trade, l.answers[j].Trade) }
	case ByEmployees:
		return number(func(a book.Answer) (int64, bool) { return a.Employees, true })
	case ByRevenue:
		return number(func(a book.Answer) (int64, bool) { return a.Revenue, true })
	case ByIncident:
		return number(func(a book.Answer) (int64, bool) { at := ask.Incident.chosen(a); return int64(at), at >= 0 })
	case ByLow:
		return amount(func(a book.Amounts) int64 { return a.Low })
	case ByTypical:
		return amount(func(a book.Amounts) int64 { return a.Typical })
	case ByHigh:
		return amount(func(a book.Amounts) int64 { return a.High })
	case ByKept:
		return amount(func(a book.Amounts) int64 { return a.Kept })
	case ByMonths:
		return l.byMonths(ask, way)
	case ByRow:
		return func(i, j int32) int { return way * cmp.Compare(i, j) }
	}
	at := slices.Index(calc.Scenarios(), calc.Scenario(ask.Sort))
	return number(func(a book.Answer) (int64, bool) {
		if at < 0 || at >= len(a.Incidents) {
			return 0, false
		}
		return a.Incidents[at].Typical, !a.Incidents[at].Lacks
	})
}

// byMonths compares what is kept by the sales, without dividing. A company
// without sales keeps more months than any.
func (l *List) byMonths(ask Ask, way int) func(i, j int32) int {
	return func(i, j int32) int {
		a, b := &l.answers[i], &l.answers[j]
		one, oneHas := ask.Incident.amounts(*a)
		two, twoHas := ask.Incident.amounts(*b)
		if !oneHas || !twoHas {
			return has(oneHas, twoHas)
		}
		if a.Revenue == 0 || b.Revenue == 0 {
			return way * -cmp.Compare(min(a.Revenue, 1), min(b.Revenue, 1))
		}
		return way * times(one.Kept, b.Revenue).compare(times(two.Kept, a.Revenue))
	}
}

// has puts what is there before what is not.
func has(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// folded is a text as it is searched: narrow small letters, without spaces.
func folded(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		case r <= ' ' || r == '\u00a0' || r == '\u3000':
			return -1
		}
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}, text)
}
