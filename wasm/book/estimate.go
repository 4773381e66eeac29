package book

import (
	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/entry"
	"cybercost/wasm/voice"
)

// Estimate is what every incident would cost a client, in the order of
// [calc.Scenarios].
type Estimate struct {
	Client
	Incidents []calc.IncidentEstimate
}

// Estimator answers clients. It may answer one at a time.
type Estimator struct {
	figures *seeds.Figures
	model   *calc.Model
	sourced *calc.Model // its amounts say on what they rest
	voice   voice.Voice
	writer  *entry.Writer
}

// NewEstimator prepares for many clients, with these figures and in the language of
// the voice. The figures must not change afterwards.
func NewEstimator(figures *seeds.Figures, v voice.Voice) *Estimator {
	return &Estimator{
		figures: figures, model: calc.NewModel(calc.Nameless(figures)).Remembering(), sourced: calc.NewModel(figures), voice: v, writer: entry.NewWriter(v),
	}
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
		if c.Key == entry.Key(p.Field) {
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
func (e *Estimator) Heads() []string { return e.writer.Heads() }

// Answer is an estimate, made short.
func (e *Estimator) Answer(one Estimate) entry.Answer {
	return e.writer.Answer(one.Row, one.Names, one.Input, one.Incidents)
}

// Line is a client's row of what comes out, without its line end.
func (e *Estimator) Line(one Estimate) string { return e.Answer(one).Line() }

// Input is what was asked about a client, read again from what was written.
func Input(a entry.Answer) (calc.Input, bool) {
	head := Head{Row: 1}
	for _, key := range entry.Numbers() {
		head.Columns = append(head.Columns, Heading{Key: key})
	}
	row, ok := lineOf(a.Read)
	if !ok {
		return calc.Input{}, false
	}
	c, problems := head.Client(row)
	return c.Input, len(problems) == 0
}
