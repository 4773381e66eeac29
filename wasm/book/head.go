package book

import (
	"slices"
	"strings"

	"cybercost/calc"
	"cybercost/wasm/entry"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Heading is one column of a file.
type Heading struct {
	Text  string    // as it stands there
	Key   entry.Key // what it holds; empty: nothing that is asked
	Times string    // the multiplier that its unit has, as one writes it behind a number: 万
}

// Head is the headings of a file.
type Head struct {
	Row     int // the spreadsheet's row that they stand in
	Columns []Heading
}

// Head reads rows until one has headings that are known, at most ten; else the
// first row counts as the headings. No rows: the file is empty.
func (r *Reader) Head() Head {
	var seen []Row
	for len(seen) < maxBefore {
		row, ok := r.Next()
		if !ok {
			break
		}
		seen = append(seen, row)
		if head := headOf(row); head.known() > 1 {
			return head
		}
	}
	if len(seen) == 0 {
		return Head{}
	}
	r.ahead = append(seen[1:], r.ahead...)
	return headOf(seen[0])
}

func headOf(row Row) Head {
	head := Head{Row: row.Number}
	for _, text := range row.Cells {
		head.Columns = append(head.Columns, heading(text))
	}
	return head
}

// known counts the headings that say what their column holds.
func (h Head) known() int {
	count := 0
	for _, c := range h.Columns {
		if c.Key != "" {
			count++
		}
	}
	return count
}

// Assign says by hand what each column holds, in their order. Columns beyond
// the list hold nothing.
func (h Head) Assign(keys []entry.Key) Head {
	columns := slices.Clone(h.Columns)
	for i := range columns {
		columns[i].Key = ""
		if i < len(keys) && slices.Contains(entry.Keys(), keys[i]) {
			columns[i].Key = keys[i]
		}
	}
	return Head{h.Row, columns}
}

// Problems lists why rows below these headings cannot be read: what is required
// and not there, and what is there twice.
func (h Head) Problems(v voice.Voice) []Problem {
	if h.Row == 0 {
		return []Problem{{Column: None, Code: Empty}}
	}
	var all []Problem
	for _, key := range entry.Keys() {
		count := 0
		for _, c := range h.Columns {
			if c.Key == key {
				count++
			}
		}
		spec, _ := calc.SpecOf(calc.Field(key))
		if count == 0 && spec.Required {
			all = append(all, Problem{Column: None, Head: entry.HeadOf(v, key), Code: NoColumn})
		}
		if count > 1 {
			all = append(all, Problem{Column: None, Head: entry.HeadOf(v, key), Code: Twice})
		}
	}
	return all
}

// heading reads one: the name, and the unit behind it or in brackets.
func heading(text string) Heading {
	plain := plainHead(text)
	name, unit, _ := strings.Cut(plain, "(")
	name, unit = strings.TrimRight(name, "_-:/"), strings.TrimSuffix(unit, ")")
	if key := keyOf(name); key != "" {
		return Heading{text, key, timesOf(unit)}
	}
	for _, u := range units {
		if short, ok := strings.CutSuffix(name, u.name); ok {
			if key := keyOf(strings.TrimRight(short, "_-:/")); key != "" {
				return Heading{text, key, u.times}
			}
		}
	}
	return Heading{Text: text}
}

// plainHead is a heading in narrow small letters without spaces and quotes, one
// kind of bracket and one of dash.
func plainHead(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '！' && r <= '～' {
			r -= '！' - '!'
		}
		switch {
		case r >= 'A' && r <= 'Z':
			return r - 'A' + 'a'
		case r <= ' ' || r == '\u00a0' || r == '\u3000' || r == '"' || r == '\'' || r == '*' || r == '\ufeff':
			return -1
		}
		switch r {
		case '[', '〔', '【', '<', '{':
			return '('
		case ']', '〕', '】', '>', '}':
			return ')'
		case '・', '｜', '|':
			return '/'
		}
		return r
	}, text)
}

// keyOf finds what is called so, in either language.
func keyOf(name string) entry.Key {
	if name == "" {
		return ""
	}
	for _, key := range entry.Keys() {
		if name == plainHead(string(key)) || slices.Contains(words.BookAlso.Of(string(key)), name) {
			return key
		}
		for _, l := range []words.Language{words.Japanese, words.English} {
			if name == plainHead(words.RowHeads.Of(string(key)).In(l)) {
				return key
			}
		}
	}
	return ""
}

// units are what stands behind a heading, each before those it ends with, with
// the multiplier that each has.
var units = buildUnits()

type unit struct{ name, times string }

func buildUnits() []unit {
	var all []unit
	for _, of := range words.BookCounted {
		for _, times := range format.Multipliers() {
			all = append(all, unit{times + of, times})
		}
	}
	return all
}

// timesOf is the multiplier of a unit, wherever it stands in the brackets.
func timesOf(text string) string {
	for part := range strings.SplitSeq(text, "/") {
		for _, u := range units {
			if part == u.name {
				return u.times
			}
		}
	}
	return ""
}

// Template is the headings that a book is asked for, in their order.
func Template(v voice.Voice) []string {
	var heads []string
	for _, key := range entry.Keys() {
		heads = append(heads, entry.HeadOf(v, key))
	}
	return heads
}
