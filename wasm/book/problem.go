package book

import (
	"strconv"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Code says what is wrong with a file, a row or a cell. Those of a number are
// calc's own.
type Code string

// The codes of a file.
const (
	Empty    Code = "empty"   // there is nothing in it
	Workbook Code = "xlsx"    // it is no text
	NoRows   Code = "no-rows" // nothing below the headings
	NoColumn Code = "missing" // no column for what is required
	Twice    Code = "twice"   // two columns for one thing
)

// The codes of a row and of a cell that is no number.
const (
	Unclosed Code = "unclosed" // a quote that is not closed
	Long     Code = "long"     // more than a megabyte
	Wide     Code = "wide"     // more cells than headings
	BadText  Code = "bad-text" // characters that nobody types
	TooLong  Code = "too-long" // a name over its limit
	YesNo    Code = "yes-no"   // neither yes nor no
)

// Problem is one thing that is wrong.
type Problem struct {
	Row    int          // as a spreadsheet counts; 0: the file
	Column int          // of the file, from 0; [None]: the row, or a column that is not there
	Head   string       // the heading, or what the heading would be
	Text   string       // what stands in the cell
	Code   Code         // of a file, a row or a name
	Field  calc.Field   // of a number
	Number calc.Code    // what is wrong with the number
	Doubt  format.Doubt // with a number that can be read in two ways
}

// None is the column of a problem that is in none.
const None = -1

// Why says what is wrong, and what to do about it.
func (p Problem) Why(v voice.Voice) string {
	spec, _ := calc.SpecOf(p.Field)
	switch {
	case p.Code != "":
		return v.Put(words.BookFaults[string(p.Code)], p.Head)
	case p.Doubt == format.HeadUnit:
		return v.Say(words.BookHeadUnit)
	case p.Doubt != format.Plainly:
		return v.Say(words.Doubtful(p.Doubt, spec))
	}
	return words.Problem(v.Language, p.Number, spec, v.Bound(spec.Kind, spec.Min), v.Bound(spec.Kind, spec.Max))
}

// Say is a line about the problem: where it is, what stands there, and what to
// do about it.
func (p Problem) Say(v voice.Voice) string {
	why := p.Why(v)
	if p.Row == 0 {
		return why
	}
	row := strconv.Itoa(p.Row)
	if p.Head == "" {
		return v.Put(words.BookAtRow, row, why)
	}
	if p.Text != "" {
		why = v.Put(words.BookWrote, p.Text, why)
	}
	return v.Put(words.BookAt, row, p.Head, why)
}
