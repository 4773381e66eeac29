package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// maxRemembered is how many sizes, and how many kinds of company, are kept: more
// than the companies of most books differ by.
const maxRemembered = 1 << 12

// memory gives what was worked out for companies before. It is an interface so
// that a program that never asks for one, as the page, does not contain it.
type memory interface {
	size(size decimal.Decimal, workOut func() cited) cited
	prevention(people decimal.Decimal, workOut func() Line) Line
	lines(f *seeds.Figures, in Input, to carrier) ([]Line, bool)
}

// remembers is the memory: the factor of each size, what each number of people
// spends afterwards, and the lines that follow from the size alone. Many companies
// have the same.
type remembers struct {
	sizes       map[typedIn]cited
	preventions map[typedIn]Line
	commons     map[commonAsked]*common
}

// Remembering is the same calculation for many companies one after another,
// with the same amounts in less time: it keeps what the next may have in common
// with those before. It answers one at a time.
func (m *Model) Remembering() *Model {
	again := *m
	again.memory = &remembers{map[typedIn]cited{}, map[typedIn]Line{}, map[commonAsked]*common{}}
	return &again
}

// typedIn is one number as it was entered, in a form that can be compared.
type typedIn struct {
	coefficient int64
	exponent    int32
	entered     int32 // 1: it was
}

// commonAsked is everything that the common lines of an incident depend on beside
// the figures.
type commonAsked struct {
	scenario     Scenario
	on           uint64  // the switches, a bit each in the order of [Switches]
	size         typedIn // see [SizeOf]
	pcs, servers typedIn // examined
}

// common is an incident's lines in their order, those that are not common yet to be
// worked out.
type common struct {
	lines []Line
	of    []itemisedLine // what each is
	known []bool         // it is common, and stands in lines
}

// typedInBy is a number to compare by; false for one with more digits than fit.
func typedInBy(n decimal.NullDecimal) (typedIn, bool) {
	if !n.Valid {
		return typedIn{}, true
	}
	if n.Decimal.NumDigits() > maxCompared {
		return typedIn{}, false
	}
	return typedIn{n.Decimal.CoefficientInt64(), n.Decimal.Exponent(), 1}, true
}

// maxCompared is how many digits always fit into 64 bits.
const maxCompared = 18

// size is the factor of a size, worked out once for each.
func (r *remembers) size(size decimal.Decimal, workOut func() cited) cited {
	return remembered(r.sizes, size, workOut)
}

// prevention is the line of a number of people, worked out once for each.
func (r *remembers) prevention(people decimal.Decimal, workOut func() Line) Line {
	return remembered(r.preventions, people, workOut)
}

// remembered is what a number comes to.
func remembered[T any](all map[typedIn]T, n decimal.Decimal, workOut func() T) T {
	by, ok := typedInBy(decimal.NewNullDecimal(n))
	if !ok {
		return workOut()
	}
	found, ok := all[by]
	if !ok {
		found = workOut()
		if len(all) < maxRemembered {
			all[by] = found
		}
	}
	return found
}

// lines are those of an input that has some; false where nothing is remembered of
// it, nor can be.
func (r *remembers) lines(f *seeds.Figures, in Input, to carrier) ([]Line, bool) {
	asked := commonAsked{scenario: in.Scenario}
	for i, field := range Switches() {
		if in.Switches[field] {
			asked.on |= 1 << i
		}
	}
	var size, pcs, servers bool
	asked.size, size = typedInBy(decimal.NewNullDecimal(SizeOf(in)))
	asked.pcs, pcs = typedInBy(in.Number(FieldExaminedPCs))
	asked.servers, servers = typedInBy(in.Number(FieldExaminedServers))
	if !size || !pcs || !servers {
		return nil, false
	}
	shared, ok := r.commons[asked]
	if !ok {
		shared = commonOf(f, in, to)
		if len(r.commons) < maxRemembered {
			r.commons[asked] = shared
		}
	}
	all := make([]Line, 0, len(shared.of))
	for i, line := range shared.of {
		if shared.known[i] {
			all = append(all, shared.lines[i])
		} else if l, ok := line.at(f, in, to); ok {
			all = append(all, l)
		}
	}
	return all, true
}

// commonOf works the common lines out.
func commonOf(f *seeds.Figures, in Input, to carrier) *common {
	var c common
	keys := in.lines()
	for _, line := range itemisedLines {
		if !known(keys, line.key) {
			continue
		}
		var l Line
		if line.common {
			var ok bool
			if l, ok = line.at(f, in, to); !ok {
				continue
			}
		}
		c.lines, c.of, c.known = append(c.lines, l), append(c.of, line), append(c.known, line.common)
	}
	return &c
}
