package clients

import (
	"math"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/entry"
)

// tally is what clients come to together.
type tally struct {
	each   bool  // all incidents are shown beside each other
	sums   []sum // below the columns, from the first amount on
	bands  []int // how many keep so much, at the end those without an amount
	many   int   // how many keep what the sentence above the list counts from
	groups [2]struct {
		count         int
		typical, kept total
	} // with terms of a policy, without
}

// newTally counts no client yet.
func newTally(incident Incident) tally {
	t := tally{each: incident == Each, sums: make([]sum, shownAmounts), bands: make([]int, len(bandMonths)+1)}
	if t.each {
		t.sums = make([]sum, len(calc.Scenarios()))
	}
	return t
}

// shownAmounts is how many amounts a client has where one incident is shown.
const shownAmounts = 4

// add counts a client, whose chosen incident is at a place; -1: it has no amount.
func (t *tally) add(a *entry.Answer, at int) {
	if t.each {
		for k, one := range a.Incidents {
			if !one.Lacks {
				t.sums[k].add(one.Typical, one.Left)
			}
		}
	}
	if at < 0 {
		t.bands[len(bandMonths)]++
		return
	}
	one := &a.Incidents[at]
	if !t.each {
		for k, yen := range [shownAmounts]int64{one.Low, one.Typical, one.High, one.Kept} {
			t.sums[k].add(yen, one.Left)
		}
	}
	band := 0
	for band+1 < len(bandMonths) && atLeast(bandMonths[band+1], one.Kept, a.Revenue) {
		band++
	}
	t.bands[band]++
	if atLeast(manyMonths, one.Kept, a.Revenue) {
		t.many++
	}
	group := &t.groups[0]
	if !a.Covered {
		group = &t.groups[1]
	}
	group.count++
	group.typical.add(one.Typical)
	group.kept.add(one.Kept)
}

// sum is of amounts, with what they leave out.
type sum struct {
	total
	count int
	left  bool
}

func (s *sum) add(yen int64, left string) {
	s.total.add(yen)
	s.count, s.left = s.count+1, s.left || left != ""
}

// cell is nothing where there is no amount.
func (s *sum) cell(l *List) Cell {
	if s.count == 0 {
		return nothing
	}
	cell := l.yen(s.yen())
	if s.left {
		cell.Text += plus
	}
	return cell
}

// total adds up amounts that are not negative, exactly, however many there are.
type total struct {
	many decimal.Decimal
	few  int64 // beside the many
}

func (t *total) add(yen int64) {
	if yen > math.MaxInt64-t.few {
		t.many, t.few = t.yen(), 0
	}
	t.few += yen
}

func (t *total) yen() decimal.Decimal { return t.many.Add(decimal.NewFromInt(t.few)) }
