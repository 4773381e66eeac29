package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"math"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/backtest"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

//go:embed backtest.tmpl.html
var backtestTemplate string

// Backtest writes how the calculation did on answers and cases, as a part of
// the page of sources, which is in Japanese only. Every number of it is computed
// here.
func Backtest(f *seeds.Figures, e *seeds.Evidence) ([]byte, error) {
	result, err := backtest.Run(f, e)
	if err != nil {
		return nil, err
	}
	texts := map[string]words.Text{}
	for _, w := range words.BacktestWords {
		texts[w.Name] = w.Text
	}
	p := backtestPage{texts, result, nil}
	view := p.view(f, e)
	section, err := template.New("backtest").Funcs(template.FuncMap{"say": p.say}).Parse(backtestTemplate)
	if err != nil {
		return nil, fmt.Errorf("parsing the back-test: %w", err)
	}
	var b bytes.Buffer
	if err := section.Execute(&b, view); err != nil {
		return nil, fmt.Errorf("writing the back-test: %w", err)
	}
	if p.missing != nil {
		return nil, fmt.Errorf("the back-test has no words for %v", p.missing)
	}
	return b.Bytes(), nil
}

// backtestPage says a result.
type backtestPage struct {
	texts   map[string]words.Text
	result  backtest.Result
	missing []string // names without words
}

func (p *backtestPage) say(name string, parts ...string) string {
	text, ok := p.texts[name]
	if !ok {
		p.missing = append(p.missing, name)
	}
	return say(text, parts...)
}

func (p *backtestPage) view(f *seeds.Figures, e *seeds.Evidence) map[string]any {
	var found []string
	var years []yearView
	var heads []string
	for _, y := range p.result.Years {
		heads = append(heads, p.say("ScoreOf", y.Tested))
		view := yearView{Name: p.say("Year", y.Tested, fmt.Sprint(y.Answers))}
		for _, t := range y.Trials {
			view.Trials = append(view.Trials, p.trial(y, t))
			switch t.Model {
			case backtest.Carried:
				found = append(found, p.say("Found", y.Tested, fmt.Sprint(y.Answers), percent(t.Inside)))
			case backtest.Former:
				found[len(found)-1] += p.say("Was", percent(t.Inside))
			}
		}
		years = append(years, view)
	}
	newest := p.result.Years[0]
	margin := 100 * 2 * math.Sqrt(nominal*(1-nominal)/float64(newest.Answers))
	real, held, reckoned := p.result.Real(), p.result.HeldOut(), p.result.Reckoned()
	insideReal, insideHeld := backtest.Inside(real), backtest.Inside(held)
	_, answers := calc.CostBands(f)
	unseen := make([]string, len(words.BacktestUnseen))
	for i, text := range words.BacktestUnseen {
		unseen[i] = say(text, format.Grouped(answers[len(answers)-1].Value, 0), fmt.Sprint(len(real)))
	}
	return map[string]any{
		"Lead": p.say("Lead"), "Found": found, "Years": years, "ScoreHeads": heads,
		"SharesNote": p.say("SharesNote", fmt.Sprint(newest.Answers), fmt.Sprintf("%.0f", margin)),
		"Tables": []caseTable{
			{
				p.say("Cases"), p.say("Actual"), p.say("Ratio", p.say("Actual")), p.rows(real),
				p.say("CaseSum", fmt.Sprint(len(real)), fmt.Sprint(insideReal[1]), fmt.Sprint(len(held)), fmt.Sprint(insideHeld[1])),
			},
			{p.say("Models"), p.say("Told"), p.say("Ratio", p.say("Told")), p.rows(reckoned), ""},
		},
		"CaseNote":  p.say("CaseNote", format.Spoken(e.RevenuePerWorkerAssumed.Value)),
		"Exponents": p.exponents(insideReal, len(real)), "Slopes": p.slopes(),
		"Card": p.card(), "Means": p.means(), "Unseen": unseen,
	}
}

// nominal is the share of costs that should lie between low and high.
const nominal = 0.8

// yearView is one year as the tables show it.
type yearView struct {
	Name   string
	Trials []trialView
}

type trialView struct {
	ID, Name, Exact, Inside, Bounds, Below, Above, Range, RPS, Log string
}

func (p *backtestPage) trial(y backtest.Year, t backtest.Trial) trialView {
	return trialView{
		ID: y.Tested + "." + string(t.Model), Name: say(modelName(t.Model)), Exact: fmt.Sprintf("%.4f", t.Inside),
		Inside: percent(t.Inside), Bounds: p.say("Between", percent(t.AtLeast), percent(t.AtMost)),
		Below: percent(t.Below), Above: percent(t.Above), Range: p.say("Between", man(t.Low), man(t.High)),
		RPS: fmt.Sprintf("%.3f", t.RPS), Log: fmt.Sprintf("%.2f", t.Log),
	}
}

func modelName(model backtest.Model) words.Text {
	for _, m := range words.BacktestModels {
		if m.Model == string(model) {
			return m.Name
		}
	}
	return words.Text{}
}

// caseTable is a table of cases.
type caseTable struct {
	Caption, Actual, Ratio string
	Rows                   []caseRow
	Sum                    string
}

type caseRow struct{ Name, Sample, Actual, Typical, Range, Verdict, Times string }

func (p *backtestPage) rows(cases []backtest.Compared) []caseRow {
	var rows []caseRow
	for _, c := range cases {
		ours := c.Ours()
		row := caseRow{
			Name: c.Case.Name, Sample: p.say("HeldOut"), Actual: format.Man(c.Actual), Typical: format.Man(ours.Typical),
			Range:   p.say("Between", format.Man(ours.Low), format.Man(ours.High)),
			Verdict: p.say("Out"), Times: p.say("Times", format.Times(decimal.NewFromFloat(c.Times()))),
		}
		if c.Case.Fitted {
			row.Sample = p.say("Fitted")
		}
		if c.Inside(ours) {
			row.Verdict = p.say("In")
		}
		rows = append(rows, row)
	}
	return rows
}

// exponentRow is what comes of one exponent of the size.
type exponentRow struct {
	Value, Inside string
	Used          bool
	Scores        []struct{ RPS, Log string }
}

func (p *backtestPage) exponents(inside []int, all int) []exponentRow {
	var rows []exponentRow
	for i, count := range inside {
		row := exponentRow{Used: i == 1, Inside: p.say("Of", fmt.Sprint(all), fmt.Sprint(count))}
		for _, y := range p.result.Years {
			s := y.Exponents[i]
			row.Value = format.Grouped(decimal.NewFromFloat(s.Exponent), 2)
			row.Scores = append(row.Scores, struct{ RPS, Log string }{fmt.Sprintf("%.3f", s.RPS), fmt.Sprintf("%.2f", s.Log)})
		}
		rows = append(rows, row)
	}
	return rows
}

// slopeRow is one source about cost and size.
type slopeRow struct {
	ID, Name, Exponent string
	Points             []string
}

func (p *backtestPage) slopes() []slopeRow {
	var rows []slopeRow
	for _, s := range p.result.Slopes {
		row := slopeRow{ID: s.Source.ID, Name: s.Source.Publisher + " " + s.Source.Edition, Exponent: fmt.Sprintf("%.2f", s.Exponent)}
		for _, point := range s.Points {
			row.Points = append(row.Points, p.say("Point", point.Size.Printed, p.say(string(point.Unit), format.Grouped(decimal.NewFromFloat(point.Cost), 0))))
		}
		rows = append(rows, row)
	}
	return rows
}

// cardRow is one part of what the shop paid whose cards leaked.
type cardRow struct{ Name, Actual, Typical string }

func (p *backtestPage) card() []cardRow {
	var rows []cardRow
	for _, part := range p.result.Card.Parts {
		rows = append(rows, cardRow{part.Published.Label, format.Man(part.Published.Value), format.Man(part.Line.Amount.Typical)})
	}
	return rows
}

func (p *backtestPage) means() string {
	text := p.say("Means")
	for i, m := range p.result.Card.Means {
		if i > 0 {
			text += p.say("And")
		}
		text += p.say("Mean", m.Label, m.Printed)
	}
	return text + p.say("End") + p.say("Monitoring", strings.ReplaceAll(p.result.Card.Monitoring.Printed, "~", "〜"))
}

func percent(share float64) string { return format.Percent(decimal.NewFromFloat(share).Round(2)) }

func man(yen float64) string { return format.Man(decimal.NewFromFloat(yen)) }
