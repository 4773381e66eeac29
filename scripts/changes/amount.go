package main

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// amount is a line of a golden file: an incident, what is answered, and the answer,
// which is a number or a range of three, and then what it rests on; or words alone.
type amount struct{ value, rest string }

var number = regexp.MustCompile(`^-?[0-9.]+(/-?[0-9.]+)*$`)

// amounts reads a golden file; the order is its own.
func amounts(file string) (order []string, all map[string]amount) {
	all = map[string]amount{}
	for line := range strings.Lines(file) {
		fields := strings.Fields(line)
		for i, word := range fields {
			known := word == "omits" || word == "lacks"
			if !known && !number.MatchString(word) {
				continue
			}
			from := i
			if known {
				from++
			}
			key, one := strings.Join(fields[:from], " "), amount{rest: strings.Join(fields[from:], " ")}
			if !known {
				one = amount{value: word, rest: strings.Join(fields[i+1:], " ")}
			}
			order = append(order, key)
			all[key] = one
			break
		}
	}
	return order, all
}

func (f *found) ofCompanies(old, now map[string]string) {
	for _, id := range union(old, now) {
		orderBefore, before := amounts(old[id])
		order, after := amounts(now[id])
		for _, key := range orderBefore {
			if _, stays := after[key]; !stays {
				order = append(order, key)
			}
		}
		for _, key := range order {
			was, is := before[key], after[key]
			incident, what, _ := strings.Cut(key, " ")
			where := []string{company(id), incidentName(incident), "`" + what + "`"}
			switch {
			case was.value != is.value:
				changed := row(append(where, yen(was.value), yen(is.value), by(was.value, is.value))...)
				if strings.HasSuffix(what, " total") {
					f.Totals = append(f.Totals, changed)
				} else {
					f.Lines = append(f.Lines, changed)
				}
			case was.rest != is.rest:
				f.Grounds = append(f.Grounds, row(append(where, was.rest, is.rest)...))
			}
		}
	}
}

func company(id string) string {
	if known, ok := words.Samples.Find(id); ok {
		return known.Name.In(words.Japanese)
	}
	return "`" + id + "`"
}

func incidentName(id string) string {
	if known, ok := words.Scenarios.Find(calc.Scenario(id)); ok {
		return known.Name.In(words.Japanese)
	}
	return "`" + id + "`"
}

// yen groups the digits of a number or of a range: low, typical, high.
func yen(value string) string {
	if value == "" {
		return none
	}
	var said []string
	for part := range strings.SplitSeq(value, "/") {
		n, err := decimal.NewFromString(part)
		if err == nil && n.IsInteger() {
			part = format.Grouped(n, 0)
		}
		said = append(said, part)
	}
	return strings.Join(said, "／")
}

// by is how far the number, or the middle one of a range, moved.
func by(old, now string) string {
	middle := func(value string) (decimal.Decimal, bool) {
		parts := strings.Split(value, "/")
		n, err := decimal.NewFromString(parts[len(parts)/2])
		return n, err == nil
	}
	was, ok := middle(old)
	is, also := middle(now)
	if !ok || !also || was.IsZero() {
		return ""
	}
	return fmt.Sprintf("%+.1f%%", is.Sub(was).Div(was).Mul(decimal.NewFromInt(100)).InexactFloat64())
}
