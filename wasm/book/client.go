package book

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// Client is a row that was read.
type Client struct {
	Row   int // as a spreadsheet counts
	Names keep.Names
	Input calc.Input // itemised, of ransomware; [calc.Incidents] answers it for every incident
}

// Client reads a row, or lists everything in it that cannot be read. Whether
// the numbers can be meant is for [Estimator.Estimate].
func (h Head) Client(row Row) (Client, []Problem) {
	c := Client{Row: row.Number, Input: calc.Input{
		Scenario: calc.Ransomware, Method: calc.Itemised, Severity: calc.SeverityRange,
		Numbers: map[calc.Field]decimal.Decimal{}, Switches: map[calc.Field]bool{},
	}}
	if row.Code != "" {
		return c, []Problem{{Row: row.Number, Column: None, Code: row.Code}}
	}
	var problems []Problem
	for i, text := range row.Cells {
		if i >= len(h.Columns) {
			if strings.TrimSpace(text) != "" {
				return c, []Problem{{Row: row.Number, Column: None, Text: text, Code: Wide}}
			}
			continue
		}
		head := h.Columns[i]
		problem := Problem{Row: row.Number, Column: i, Head: head.Text, Text: text}
		switch key := keep.NameKey(head.Key); {
		case head.Key == "":
			continue
		case key == keep.NameCustomer, key == keep.NameTrade:
			problem.Code = c.name(key, text)
		case slices.Contains(calc.PolicySwitches(), calc.Field(head.Key)):
			problem.Code = c.yesOrNo(calc.Field(head.Key), text)
		default:
			problem.Field = calc.Field(head.Key)
			problem.Number, problem.Doubt = c.number(problem.Field, text, head.Times)
		}
		if problem.Code != "" || problem.Number != "" {
			problems = append(problems, problem)
		}
	}
	return c, problems
}

// name puts a name, with one space for each line break in it.
func (c *Client) name(key keep.NameKey, text string) Code {
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' || r == '\t' }), " ")
	text = strings.TrimSpace(text)
	if key == keep.NameCustomer {
		c.Names.Customer = text
	} else {
		c.Names.Trade = text
	}
	switch refusal := (keep.Names{Customer: text}).Check(); refusal.Code {
	case "":
		return ""
	case keep.TextTooLong:
		return TooLong
	default:
		return BadText
	}
}

// yesOrNo puts whether a switch is on; an empty cell says nothing.
func (c *Client) yesOrNo(field calc.Field, text string) Code {
	said := plainHead(text)
	switch {
	case said == "":
	case slices.Contains(words.BookYeses, said):
		c.Input.Switches[field] = true
	case slices.Contains(words.BookNoes, said):
		c.Input.Switches[field] = false
	default:
		return YesNo
	}
	return ""
}

// number puts what was read in a cell under a heading whose unit has so many times.
func (c *Client) number(field calc.Field, text, times string) (calc.Code, format.Doubt) {
	spec, _ := calc.SpecOf(field)
	r := format.ReadUnder(spec, times, text)
	if r.Number.Valid {
		c.Input.Numbers[field] = r.Number.Decimal
	}
	return r.Code, r.Doubt
}
