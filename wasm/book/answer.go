package book

import (
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
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

// Answer is an estimate, made short. Amounts fit, whatever can be entered: a test
// enters the most of all.
func (e *Estimator) Answer(one Estimate) Answer {
	short := Answer{
		Row: one.Row, Customer: one.Names.Customer, Trade: one.Names.Trade, Read: e.read(one.Client),
		Employees: one.Input.Number(calc.FieldEmployees).Decimal.IntPart(), Revenue: one.Input.Number(calc.FieldRevenue).Decimal.IntPart(),
		Incidents: make([]Amounts, len(one.Incidents)),
	}
	for i, incident := range one.Incidents {
		to := &short.Incidents[i]
		if incident.Estimate.Lack != "" {
			to.Lacks, to.Left = true, e.voice.Say(words.Lacks.Of(incident.Estimate.Lack))
			continue
		}
		short.Covered = short.Covered || incident.Kept.Valid
		total := incident.Estimate.Total
		to.Low, to.Typical, to.High, to.Kept = total.Low.IntPart(), total.Typical.IntPart(), total.High.IntPart(), Kept(incident).Decimal.IntPart()
		to.Left = e.leftOut(incident.Estimate)
	}
	return short
}

// read writes the cells of what was read: amounts in whole yen, shares in percent.
func (e *Estimator) read(c Client) string {
	line := make([]byte, 0, usualRead)
	for i, spec := range e.fields {
		if i > 0 {
			line = append(line, ',')
		}
		if n := c.Input.Number(spec.Field); n.Valid {
			if spec.Kind == calc.Share {
				n.Decimal = n.Decimal.Shift(2)
			}
			line = appendNumber(line, n.Decimal)
		}
	}
	for _, field := range calc.PolicySwitches() {
		line = append(line, ',')
		switch on, said := c.Input.Switches[field]; {
		case !said:
		case on:
			line = append(line, e.voice.Say(words.BookYes)...)
		default:
			line = append(line, e.voice.Say(words.BookNo)...)
		}
	}
	return string(line)
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

// appendNumber writes a number as a spreadsheet reads it.
func appendNumber(line []byte, n decimal.Decimal) []byte {
	if n.Exponent() == 0 && n.NumDigits() <= maxFew {
		return strconv.AppendInt(line, n.CoefficientInt64(), 10)
	}
	return append(line, keep.Plain(n)...)
}

// maxFew is how many digits always fit into 64 bits.
const maxFew = 18

// Input is what was asked about a client, read again from what was written.
func (a Answer) Input() (calc.Input, bool) {
	head := Head{Row: 1}
	for _, key := range Keys()[len(names):] {
		head.Columns = append(head.Columns, Heading{Key: key})
	}
	row, ok := lineOf(a.Read)
	if !ok {
		return calc.Input{}, false
	}
	c, problems := head.Client(row)
	return c.Input, len(problems) == 0
}
