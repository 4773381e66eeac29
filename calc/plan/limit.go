package plan

import "github.com/shopspring/decimal"

// Limit is the most that may be spent in a year, by one rule.
type Limit struct {
	Name string
	Most decimal.Decimal // yen a year
	All  bool            // it bounds all that is spent, and not only what a plan adds
}

// Binding is the limit that a plan meets first.
type Binding struct {
	Limit Limit
	Room  decimal.Decimal // yen that the dearest year leaves below it; negative where it goes beyond
	Year  int             // the dearest year, from 1
	Over  int             // years beyond it
}

// Bind finds the limit with the least room below it in the dearest year; of two
// with the same, the first. What is spent today counts where the limit bounds
// all spending; where nobody said how much that is, such a limit is not held
// against the plan. Nil without any limit or year.
//
//	room = most − (spent today) − money of the dearest year
func Bind(present decimal.NullDecimal, years []Spending, limits []Limit) *Binding {
	if len(years) == 0 {
		return nil
	}
	dearest := 0
	for t, y := range years {
		if y.Money.GreaterThan(years[dearest].Money) {
			dearest = t
		}
	}
	var first *Binding
	for _, l := range limits {
		free := l.Most
		if l.All {
			if !present.Valid {
				continue
			}
			free = free.Sub(present.Decimal)
		}
		room := free.Sub(years[dearest].Money)
		if first != nil && room.GreaterThanOrEqual(first.Room) {
			continue
		}
		first = &Binding{Limit: l, Room: room, Year: dearest + 1}
		for _, y := range years {
			if y.Money.GreaterThan(free) {
				first.Over++
			}
		}
	}
	return first
}
