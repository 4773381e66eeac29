package book

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Estimate is what every incident would cost a client, in the order of
// [calc.Scenarios].
type Estimate struct {
	Client
	Incidents []calc.IncidentEstimate
}

// Kept is what stays with the company of a typical incident: what the terms
// entered leave, or all of it where none was entered. Not valid where there is
// no amount.
func Kept(one calc.IncidentEstimate) decimal.NullDecimal {
	if one.Estimate.Lack != "" || one.Kept.Valid {
		return one.Kept
	}
	return decimal.NewNullDecimal(one.Estimate.Total.Typical)
}

// Estimator answers clients. It may answer one at a time.
type Estimator struct {
	figures *seeds.Figures
	model   *calc.Model
	voice   voice.Voice
	fields  []calc.Spec // of the columns that hold one, in their order
	left    map[string]string
}

// NewEstimator prepares for many clients, with these figures and in the language of
// the voice. The figures must not change afterwards.
func NewEstimator(figures *seeds.Figures, v voice.Voice) *Estimator {
	e := &Estimator{figures: figures, model: calc.NewModel(calc.Nameless(figures)).Remembering(), voice: v, left: map[string]string{}}
	for _, key := range Keys() {
		if spec, ok := calc.SpecOf(calc.Field(key)); ok {
			e.fields = append(e.fields, spec)
		}
	}
	return e
}

// Voice is how it speaks.
func (e *Estimator) Voice() voice.Voice { return e.voice }

// Estimate answers a row, or lists everything that is wrong with it.
func (e *Estimator) Estimate(h Head, row Row) (Estimate, []Problem) {
	c, problems := h.Client(row)
	if len(problems) > 0 && row.Code != "" || len(problems) == 1 && problems[0].Code == Wide {
		return Estimate{}, problems
	}
	if len(problems) == 0 {
		if all := e.model.Incidents(c.Input); all != nil {
			return Estimate{c, all}, nil
		}
	}
	for _, p := range calc.Validate(e.figures, c.Input) {
		problems = h.add(problems, row, p)
	}
	return Estimate{}, problems
}

// add puts a problem of the input to its cell, unless the cell has one already.
func (h Head) add(problems []Problem, row Row, p calc.Problem) []Problem {
	found := Problem{Row: row.Number, Column: None, Field: p.Field, Number: p.Code}
	for i, c := range h.Columns {
		if c.Key == Key(p.Field) {
			found.Column, found.Head = i, c.Text
			if i < len(row.Cells) {
				found.Text = row.Cells[i]
			}
		}
	}
	for _, other := range problems {
		if other.Column == found.Column {
			return problems
		}
	}
	return append(problems, found)
}

// Heads are the headings of what comes out: docs/scale.md.
func (e *Estimator) Heads() []string {
	v := e.voice
	heads := []string{v.Say(words.BookRow)}
	for _, key := range Keys() {
		head := HeadOf(v, key)
		if spec, ok := calc.SpecOf(calc.Field(key)); ok {
			head = v.Put(words.BookUnit, head, v.Say(words.Units[spec.Kind]))
		}
		heads = append(heads, head)
	}
	for _, s := range calc.Scenarios() {
		name := v.Say(words.Scenarios[s].Name)
		for _, head := range []words.Text{words.BookLow, words.BookTypical, words.BookHigh, words.BookKept, words.BookLeft} {
			heads = append(heads, v.Put(head, name))
		}
	}
	return append(heads, v.Say(words.BookEdition))
}

// Line is a client's row of what comes out, without its line end: what was read,
// amounts in whole yen, shares in percent.
func (e *Estimator) Line(one Estimate) string {
	line := make([]byte, 0, usualLine)
	line = strconv.AppendInt(line, int64(one.Row), 10)
	text := func(cells ...string) {
		line = append(line, ',')
		line = append(line, keep.Line(cells)...)
	}
	text(one.Names.Customer, one.Names.Trade)
	for _, spec := range e.fields {
		line = append(line, ',')
		if n := one.Input.Number(spec.Field); n.Valid {
			if spec.Kind == calc.Share {
				n.Decimal = n.Decimal.Shift(2)
			}
			line = appendNumber(line, n.Decimal)
		}
	}
	for _, field := range calc.PolicySwitches() {
		on, said := one.Input.Switches[field]
		switch {
		case !said:
			text("")
		case on:
			text(e.voice.Say(words.BookYes))
		default:
			text(e.voice.Say(words.BookNo))
		}
	}
	for _, incident := range one.Incidents {
		if incident.Estimate.Lack != "" {
			line = append(line, ",,,,"...)
			text(e.voice.Say(words.Lacks[incident.Estimate.Lack]))
			continue
		}
		total := incident.Estimate.Total
		for _, yen := range [...]decimal.Decimal{total.Low, total.Typical, total.High, Kept(incident).Decimal} {
			line = append(line, ',')
			line = appendNumber(line, yen)
		}
		if left := e.leftOut(incident.Estimate); left != "" {
			text(left)
		} else {
			line = append(line, ',')
		}
	}
	text(seeds.Edition)
	return string(line)
}

// usualLine is what most lines have room in.
const usualLine = 1 << 10

// appendNumber writes a number as a spreadsheet reads it.
func appendNumber(line []byte, n decimal.Decimal) []byte {
	if n.Exponent() == 0 && n.NumDigits() <= maxFew {
		return strconv.AppendInt(line, n.CoefficientInt64(), 10)
	}
	return append(line, keep.Plain(n)...)
}

// maxFew is how many digits always fit into 64 bits.
const maxFew = 18

// leftOut names what an amount leaves out only because a question was not
// answered.
func (e *Estimator) leftOut(of calc.Estimate) string {
	all := of.Unanswered()
	if len(all) == 0 {
		return ""
	}
	var key strings.Builder
	for _, o := range all {
		key.WriteString(string(o) + " ")
	}
	text, known := e.left[key.String()]
	if !known {
		var names []string
		for _, o := range all {
			names = append(names, e.voice.Say(words.Omissions[string(o)].Name))
		}
		text = e.voice.List(names)
		e.left[key.String()] = text
	}
	return text
}
