package clients

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/book"
	"cybercost/wasm/entry"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Sheet is one client on a page of its own: what was entered, what an incident
// would cost, and on what that rests. Its amounts are those of the list.
type Sheet struct {
	Name, Trade, Where string
	Entered            []Entry
	Amounts            []Cost
	Notes              []string // about all amounts
	Sources            []string
}

// Entry is one answer of the client.
type Entry struct{ Name, Text string }

// Cost is what one incident would cost.
type Cost struct {
	Name  string
	Cells []Cell   // below the heads of the sheets
	Notes []string // whose losses it is made from, and what it leaves out
}

// SheetHeads are the columns of a sheet's amounts, behind the incident.
func (l *List) SheetHeads() []Head {
	return append([]Head{{ByIncident, l.voice.Say(words.ClientsOnce), false}}, l.amountHeads()...)
}

// Sheets are those of the clients that are asked for, in the order asked for, up to
// so many, with a sentence where there are more clients.
func (l *List) Sheets(e *book.Estimator, ask Ask, most int) (all []Sheet, said string) {
	order := l.ordered(ask)
	if len(order) > most {
		said = l.voice.Put(words.ClientsSheets, Grouped(len(order)), Grouped(most))
	}
	for _, place := range order[:min(most, len(order))] {
		a := l.at(place)
		all = append(all, l.sheet(e, ask, &a))
	}
	return all, said
}

func (l *List) sheet(e *book.Estimator, ask Ask, a *entry.Answer) Sheet {
	v := l.voice
	s := Sheet{Name: l.name(a), Trade: a.Trade, Where: v.Put(words.ClientsAtRow, strconv.Itoa(a.Row))}
	in, _ := book.Input(*a) // which was written here
	s.Entered = l.entered(in)
	whose := words.ClientsUncovered
	if a.Covered {
		whose = words.ClientsCovered
	}
	s.Notes = []string{v.Say(whose)}
	var uses []string
	estimates := e.Sourced(in)
	for _, at := range ask.Incident.shown(a) {
		one, cost := a.Incidents[at], Cost{Name: v.Say(words.Scenarios.Of(calc.Scenarios()[at]).Name)}
		if one.Lacks {
			cost.Cells, cost.Notes = slices.Repeat([]Cell{nothing}, shownAmounts+1), []string{one.Left}
			s.Amounts = append(s.Amounts, cost)
			continue
		}
		cost.Cells = l.amounts(one, a.Revenue)
		if in.Scenario = calc.Scenarios()[at]; v.Whom(e.Figures(), in) != "" {
			cost.Notes = append(cost.Notes, v.Whom(e.Figures(), in))
		}
		if cash := in.Number(calc.FieldCash); cash.Valid {
			cost.Notes = append(cost.Notes, v.Put(words.ClientsCash, l.remains(cash.Decimal.Sub(decimal.NewFromInt(one.Kept)))))
		}
		if one.Left != "" {
			cost.Notes = append(cost.Notes, v.Put(words.ClientsLeft, one.Left))
		}
		s.Amounts = append(s.Amounts, cost)
		for _, line := range estimates[at].Estimate.Lines {
			uses = append(uses, line.Uses...)
		}
	}
	for _, by := range voice.BySource(e.Figures(), uses) {
		s.Sources = append(s.Sources, v.Source(by))
	}
	return s
}

// remains says what is left of the money at hand, or how much is lacking.
func (l *List) remains(yen decimal.Decimal) string {
	if yen.IsNegative() {
		return l.voice.Put(words.CarryShort, l.voice.Headline(yen.Neg()).String())
	}
	return l.voice.Put(words.CarryLeft, l.voice.Headline(yen).String())
}

// shown are the places of the incidents on the sheet of a client: the one asked
// for, the worst where that is asked for, or all.
func (i Incident) shown(a *entry.Answer) []int {
	if place := i.place(); place >= 0 {
		return []int{place}
	}
	if at := chosen(-1, a); i == Worst && at >= 0 {
		return []int{at}
	}
	all := make([]int, len(a.Incidents))
	for at := range all {
		all[at] = at
	}
	return all
}

// entered are the answers of a client, in the order of the template.
func (l *List) entered(in calc.Input) []Entry {
	var list []Entry
	add := func(key entry.Key, text string) { list = append(list, Entry{entry.HeadOf(l.voice, key), text}) }
	for _, key := range entry.Keys() {
		field := calc.Field(key)
		if spec, ok := calc.SpecOf(field); ok && in.Number(field).Valid {
			add(key, l.voice.Write(l.voice.Entered(spec, "", in.Numbers[field])))
		}
		switch on, said := in.Switches[field]; {
		case said && on:
			add(key, l.voice.Say(words.RowYes))
		case said:
			add(key, l.voice.Say(words.RowNo))
		}
	}
	return list
}
