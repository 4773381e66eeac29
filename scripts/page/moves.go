package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// moves is what the page of sources and the open data say about which figure
// moves which amount. Everything of it is worked out here, from the ready-made
// companies; nothing is listed by hand.
type moves struct {
	Companies int             `json:"companies"` // how many were asked
	Incidents []named         `json:"incidents"`
	Figures   map[string]move `json:"figures"` // by id; a figure that no amount cites is not in it
}

type named struct {
	ID   string `json:"id"`
	Name string `json:"name"` // in Japanese, as the page of sources is
}

// move is what one figure moves.
type move struct {
	Most      string   `json:"most,omitempty"` // see [moved]; empty where it moves no itemised total
	Incidents []string `json:"incidents"`      // whose itemised total it moves
	By        []string `json:"by"`             // the ways and amounts that cite it
}

// nudge is how much larger a figure is made to see what it moves.
var nudge = decimal.New(11, -1)

// Moves asks calc about every ready-made company and every incident, and asks
// again with each figure that an amount cites made a tenth larger.
func Moves(f *seeds.Figures) ([]byte, error) {
	all := moves{Companies: len(session.Samples(f)), Figures: map[string]move{}}
	for _, s := range calc.Scenarios() {
		all.Incidents = append(all.Incidents, named{string(s), words.Scenarios.Of(s).Name.In(words.Japanese)})
	}
	asked := questions(f)
	totals := make([]calc.Range, len(asked))
	cited := make([][]string, len(asked)) // by the itemised lines
	for i, in := range asked {
		r, problems := calc.Evaluate(f, in)
		if len(problems) > 0 {
			continue // a question that this company cannot be asked
		}
		itemised := r.Way(calc.Itemised)
		totals[i], cited[i] = itemised.Total, lineUses(itemised)
		for by, ids := range citedBy(r) {
			for _, id := range ids {
				m := all.Figures[id]
				if !slices.Contains(m.By, by) {
					m.By = append(m.By, by)
				}
				all.Figures[id] = m
			}
		}
	}
	names := calc.Nameless(f)
	for n, figure := range f.All() {
		m, is := all.Figures[figure.ID]
		if !is {
			continue
		}
		slices.Sort(m.By)
		most := decimal.Zero
		nudged := names.All()[n]
		was := nudged.Value
		nudged.Value = was.Mul(nudge)
		model := calc.NewModel(names)
		for i, in := range asked {
			if !slices.Contains(cited[i], figure.ID) {
				continue
			}
			a, problems := model.Answer(in)
			if len(problems) > 0 {
				continue
			}
			by := moved(totals[i], a.Chosen.Total)
			if by.IsPositive() && !slices.Contains(m.Incidents, string(in.Scenario)) {
				m.Incidents = append(m.Incidents, string(in.Scenario))
			}
			most = decimal.Max(most, by)
		}
		nudged.Value = was
		if most.IsPositive() {
			m.Most = most.String()
		}
		all.Figures[figure.ID] = m
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(all)
	return b.Bytes(), err
}

// questions are the ready-made companies with every incident, as they are, and
// with what else can be asked about it: every switch on, all of the sales made
// on the net, a device and a server looked at.
func questions(f *seeds.Figures) []calc.Input {
	var all []calc.Input
	for _, sample := range session.Samples(f) {
		for _, scenario := range calc.Scenarios() {
			in := calc.Input{
				Scenario: scenario, Method: calc.Itemised, Severity: calc.SeverityRange,
				Numbers: map[calc.Field]decimal.Decimal{}, Switches: map[calc.Field]bool{calc.SwitchTransferTypical: true},
			}
			for _, field := range calc.FieldsOf(calc.GroupCompany) {
				if v := sample.Input.Number(field); v.Valid {
					in.Numbers[field] = v.Decimal
				}
			}
			all = append(all, in)
			in = in.Clone()
			for _, s := range calc.Switches() {
				in.Switches[s] = true
			}
			one := decimal.New(1, 0)
			in.Numbers[calc.FieldOnlineShare] = one
			all = append(all, in)
			in = in.Clone()
			in.Numbers[calc.FieldExaminedPCs], in.Numbers[calc.FieldExaminedServers] = one, one
			all = append(all, in)
		}
	}
	return all
}

// moved is the largest of the changes of low, typical and high, as a share of
// what it was, to four places.
func moved(before, after calc.Range) decimal.Decimal {
	most := decimal.Zero
	for _, pair := range [][2]decimal.Decimal{{before.Low, after.Low}, {before.Typical, after.Typical}, {before.High, after.High}} {
		if pair[0].IsPositive() {
			most = decimal.Max(most, pair[1].Sub(pair[0]).Abs().DivRound(pair[0], 4))
		}
	}
	return most
}

func lineUses(e calc.Estimate) []string {
	var ids []string
	for _, l := range e.Lines {
		ids = append(ids, l.Uses...)
	}
	return ids
}

// citedBy are the figures of a result by what cites them: a way of calculating,
// or an amount beside it. What follows from the total cites all of it and is
// named for no figure that a way has already.
func citedBy(r calc.Result) map[string][]string {
	by := map[string][]string{}
	var inWays []string
	for _, e := range r.Ways {
		by[string(e.Method)] = lineUses(e)
		inWays = append(inWays, by[string(e.Method)]...)
	}
	for _, a := range r.Amounts() {
		name, _, _ := strings.Cut(a.Key, ".")
		for _, id := range a.Uses {
			if !slices.Contains(inWays, id) {
				by[name] = append(by[name], id)
			}
		}
	}
	if l := r.InternalLabour; l != nil {
		by[string(l.Key)] = l.Uses
	}
	return by
}
