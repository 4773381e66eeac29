package entry

import (
	"strconv"

	"cybercost/seeds"
	"cybercost/wasm/keep"
)

// Amounts are what one incident would cost a client, in whole yen.
type Amounts struct {
	Low, Typical, High int64
	Kept               int64  // see [Kept]
	Lacks              bool   // there are no amounts; Left says why
	Left               string // what the amounts leave out because a cell was empty
}

// Answer is an estimate in few bytes, for whoever holds many: what comes out of
// a row and nothing of how it came about.
type Answer struct {
	Row                int // as a spreadsheet counts
	Customer, Trade    string
	Employees, Revenue int64
	Covered            bool      // a term of a policy was entered
	Read               string    // the cells behind the names of what was read, as they are written
	Incidents          []Amounts // in the order of [calc.Scenarios]
}

// What most lines have room in.
const (
	usualRead = 1 << 7
	usualLine = 1 << 10
)

// Line is the row of what comes out, without its line end: docs/scale.md.
func (a Answer) Line() string { return string(a.AppendLine(make([]byte, 0, usualLine))) }

// AppendLine puts the row behind a text.
func (a Answer) AppendLine(line []byte) []byte {
	line = strconv.AppendInt(line, int64(a.Row), 10)
	line = append(line, ',')
	line = append(line, keep.Line([]string{a.Customer, a.Trade})...)
	line = append(line, ',')
	line = append(line, a.Read...)
	for _, one := range a.Incidents {
		if one.Lacks {
			line = append(line, ",,,,"...)
		} else {
			for _, yen := range [...]int64{one.Low, one.Typical, one.High, one.Kept} {
				line = append(line, ',')
				line = strconv.AppendInt(line, yen, 10)
			}
		}
		line = append(line, ',')
		if one.Left != "" {
			line = append(line, keep.Line([]string{one.Left})...)
		}
	}
	line = append(line, ',')
	return append(line, seeds.Edition...)
}
