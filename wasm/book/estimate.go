package book

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
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
	sourced *calc.Model // its amounts say on what they rest
	voice   voice.Voice
	fields  []calc.Spec // of the columns that hold one, in their order
	left    map[string]string
}

// NewEstimator prepares for many clients, with these figures and in the language of
// the voice. The figures must not change afterwards.
func NewEstimator(figures *seeds.Figures, v voice.Voice) *Estimator {
	e := &Estimator{figures: figures, model: calc.NewModel(calc.Nameless(figures)).Remembering(), sourced: calc.NewModel(figures), voice: v, left: map[string]string{}}
	for _, key := range Keys() {
		if spec, ok := calc.SpecOf(calc.Field(key)); ok {
			e.fields = append(e.fields, spec)
		}
	}
	return e
}

// Voice is how it speaks.
func (e *Estimator) Voice() voice.Voice { return e.voice }

// Figures are what it estimates with.
func (e *Estimator) Figures() *seeds.Figures { return e.figures }

// Sourced is what every incident would cost for the same answers, with the figures
// behind each amount, in more time.
func (e *Estimator) Sourced(in calc.Input) []calc.IncidentEstimate { return e.sourced.Incidents(in) }

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
			head = v.Put(words.BookUnit, head, v.Say(words.Units.Of(spec.Kind)))
		}
		heads = append(heads, head)
	}
	for _, s := range calc.Scenarios() {
		name := v.Say(words.Scenarios.Of(s).Name)
		for _, head := range []words.Text{words.BookLow, words.BookTypical, words.BookHigh, words.BookKept, words.BookLeft} {
			heads = append(heads, v.Put(head, name))
		}
	}
	return append(heads, v.Say(words.BookEdition))
}

// Line is a client's row of what comes out, without its line end.
func (e *Estimator) Line(one Estimate) string { return e.Answer(one).Line() }

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
			names = append(names, e.voice.Say(words.Omissions.Of(string(o)).Name))
		}
		text = e.voice.List(names)
		e.left[key.String()] = text
	}
	return text
}
