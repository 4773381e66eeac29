package entry

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Writer makes the answers of companies short, in one language.
type Writer struct {
	voice voice.Voice
	specs []calc.Spec // of the columns that hold a number, in their order
	left  map[string]string
}

// NewWriter prepares for one company or many.
func NewWriter(v voice.Voice) *Writer { return &Writer{v, specs(), map[string]string{}} }

// Kept is what stays with the company of a typical incident: what the terms
// entered leave, or all of it where none was entered. Not valid where there is
// no amount.
func Kept(one calc.IncidentEstimate) decimal.NullDecimal {
	if one.Estimate.Lack != "" || one.Kept.Valid {
		return one.Kept
	}
	return decimal.NewNullDecimal(one.Estimate.Total.Typical)
}

// Answer makes an estimate short: the row that it stands in, whose it is, what was
// entered, and what each incident would cost, in the order of [calc.Scenarios].
// Amounts fit, whatever can be entered: a test enters the most of all.
func (w *Writer) Answer(row int, whose keep.Names, in calc.Input, all []calc.IncidentEstimate) Answer {
	short := Answer{
		Row: row, Customer: whose.Customer, Trade: whose.Trade, Read: w.read(in),
		Employees: in.Number(calc.FieldEmployees).Decimal.IntPart(), Revenue: in.Number(calc.FieldRevenue).Decimal.IntPart(),
		Incidents: make([]Amounts, len(all)),
	}
	for i, incident := range all {
		to := &short.Incidents[i]
		if incident.Estimate.Lack != "" {
			to.Lacks, to.Left = true, w.voice.Say(words.Lacks.Of(incident.Estimate.Lack))
			continue
		}
		short.Covered = short.Covered || incident.Kept.Valid
		total := incident.Estimate.Total
		to.Low, to.Typical, to.High, to.Kept = total.Low.IntPart(), total.Typical.IntPart(), total.High.IntPart(), Kept(incident).Decimal.IntPart()
		to.Left = w.leftOut(incident.Estimate)
	}
	return short
}

// read writes the cells of what was entered: amounts in whole yen, shares in percent.
func (w *Writer) read(in calc.Input) string {
	line := make([]byte, 0, usualRead)
	for i, spec := range w.specs {
		if i > 0 {
			line = append(line, ',')
		}
		if n := in.Number(spec.Field); n.Valid {
			if spec.Kind == calc.Share {
				n.Decimal = n.Decimal.Shift(2)
			}
			line = appendNumber(line, n.Decimal)
		}
	}
	for _, field := range calc.PolicySwitches() {
		line = append(line, ',')
		switch on, said := in.Switches[field]; {
		case !said:
		case on:
			line = append(line, w.voice.Say(words.RowYes)...)
		default:
			line = append(line, w.voice.Say(words.RowNo)...)
		}
	}
	return string(line)
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

// Heads are the headings of the row.
func (w *Writer) Heads() []string {
	v := w.voice
	heads := []string{v.Say(words.Row)}
	for _, key := range Keys() {
		head := HeadOf(v, key)
		if spec, ok := calc.SpecOf(calc.Field(key)); ok {
			head = v.Put(words.RowUnit, head, v.Say(words.Units.Of(spec.Kind)))
		}
		heads = append(heads, head)
	}
	for _, s := range calc.Scenarios() {
		name := v.Say(words.Scenarios.Of(s).Name)
		for _, head := range []words.Text{words.RowLow, words.RowTypical, words.RowHigh, words.RowKept, words.RowLeft} {
			heads = append(heads, v.Put(head, name))
		}
	}
	return append(heads, v.Say(words.RowEdition))
}

// leftOut names what an amount leaves out only because a question was not
// answered.
func (w *Writer) leftOut(of calc.Estimate) string {
	all := of.Unanswered()
	if len(all) == 0 {
		return ""
	}
	var key strings.Builder
	for _, o := range all {
		key.WriteString(string(o) + " ")
	}
	text, known := w.left[key.String()]
	if !known {
		var names []string
		for _, o := range all {
			names = append(names, w.voice.Say(words.Omissions.Of(string(o)).Name))
		}
		text = w.voice.List(names)
		w.left[key.String()] = text
	}
	return text
}
