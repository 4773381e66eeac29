package clients

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"cybercost/wasm/entry"
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
// All of them are read once: they are counted, too.
func (l *List) ordered(ask Ask) []int32 {
	if l.order != nil && l.asked.same(ask) {
		return l.order
	}
	search, place := folded(ask.Search), ask.Incident.place()
	l.tally = newTally(ask.Incident)
	var keys []key
	l.each(func(at int32, a *entry.Answer) {
		if ask.takes(a, chosen(place, a), search) {
			l.tally.add(a, chosen(place, a))
			keys = append(keys, ask.key(at, a, chosen(place, a)))
		}
	})
	if ask.Sort != ByRow || ask.Down {
		slices.SortStableFunc(keys, ask.compare)
	}
	l.asked, l.order = ask, make([]int32, len(keys))
	for i, k := range keys {
		l.order[i] = k.place
	}
	return l.order
}

// takes reports whether a client is asked for; at is its chosen incident, and
// search is folded.
func (a Ask) takes(one *entry.Answer, at int, search string) bool {
	switch {
	case a.Terms == Covered && !one.Covered, a.Terms == Bare && one.Covered:
		return false
	case search != "" && !strings.Contains(folded(one.Customer)+" "+folded(one.Trade), search):
		return false
	case a.Months > 0:
		return at >= 0 && atLeast(a.Months, one.Incidents[at].Kept, one.Revenue)
	}
	return true
}

// key is what a client is put in order by.
type key struct {
	place         int32
	none          bool // there is no number
	text          string
	number, sales int64
}

// key is that of the client at a place, whose chosen incident is at another.
func (a Ask) key(place int32, one *entry.Answer, at int) key {
	k := key{place: place}
	switch a.Sort {
	case ByCustomer:
		k.text = one.Customer
	case ByTrade:
		k.text = one.Trade
	case ByEmployees:
		k.number = one.Employees
	case ByRevenue:
		k.number = one.Revenue
	case ByRow:
		k.number = int64(place)
	case ByIncident:
		k.number, k.none = int64(at), at < 0
	case ByLow, ByTypical, ByHigh, ByKept, ByMonths:
		if k.none = at < 0; !k.none {
			k.number, k.sales = amount(one.Incidents[at], a.Sort), one.Revenue
		}
	default:
		at = Incident(a.Sort).place()
		if k.none = at < 0 || at >= len(one.Incidents) || one.Incidents[at].Lacks; !k.none {
			k.number = one.Incidents[at].Typical
		}
	}
	return k
}

// amount is the one that a column has.
func amount(of entry.Amounts, column Column) int64 {
	switch column {
	case ByLow:
		return of.Low
	case ByTypical:
		return of.Typical
	case ByHigh:
		return of.High
	}
	return of.Kept
}

// compare puts clients in order. Those without an amount stand last, whichever way
// is asked for.
func (a Ask) compare(one, two key) int {
	if one.none || two.none {
		return has(!one.none, !two.none)
	}
	order := cmp.Or(strings.Compare(one.text, two.text), cmp.Compare(one.number, two.number))
	if a.Sort == ByMonths {
		order = byMonths(one, two)
	}
	if a.Down {
		return -order
	}
	return order
}

// byMonths compares what is kept by the sales, without dividing. A company
// without sales keeps more months than any.
func byMonths(one, two key) int {
	if one.sales == 0 || two.sales == 0 {
		return -cmp.Compare(min(one.sales, 1), min(two.sales, 1))
	}
	return times(one.number, two.sales).compare(times(two.number, one.sales))
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
