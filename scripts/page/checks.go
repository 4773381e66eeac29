package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

//go:embed checks.tmpl.html
var checksTemplate string

// checkTable is one published case as the page shows it.
type checkTable struct {
	Title, Caption, Why string
	Rows                []checkRow
}

// checkRow is one line of it. ID is the case and the key of the comparison.
type checkRow struct {
	ID, Name, Gap                 string
	Published, Typical, Range     string
	Difference, Exact, OutOfRange string
}

// Checks writes the published cases beside our amounts, as a part of the
// section of evidence. It is made here and not in the browser: it depends on
// nothing that a visitor enters.
func Checks(f *seeds.Figures, e *seeds.Evidence) ([]byte, error) {
	tables, err := checkTables(f, e)
	if err != nil {
		return nil, err
	}
	section, err := template.New("checks").Funcs(template.FuncMap{"say": say}).Parse(checksTemplate)
	if err != nil {
		return nil, fmt.Errorf("parsing the checks: %w", err)
	}
	var b bytes.Buffer
	err = section.Execute(&b, map[string]any{
		"Tables": tables, "Title": say(words.CheckTitle), "Count": say(words.CheckCount, fmt.Sprint(len(tables))),
		"Lead": say(words.CheckLead), "Legend": say(words.CheckLegend), "Item": say(words.ItemHead),
		"Public": say(words.CheckPublic), "Ours": say(words.CheckOurs), "Typical": say(words.Typical),
		"Range":      say(words.CheckRange, say(words.Low), say(words.High)),
		"Difference": say(words.CheckGap), "DifferenceSub": say(words.CheckGapSub),
	})
	if err != nil {
		return nil, fmt.Errorf("writing the checks: %w", err)
	}
	return b.Bytes(), nil
}

func say(t words.Text, parts ...string) string { return t.Put(words.Japanese, parts...) }

// checkTables is a table for each case; cases of one name share a table.
func checkTables(f *seeds.Figures, e *seeds.Evidence) ([]checkTable, error) {
	facts, revenues := caseFacts(f), caseRevenues(e)
	var tables []checkTable
	for _, c := range append(calc.Checks(f), calc.BenchmarkChecks(f, e)...) {
		w := words.CheckCaseOf(c.Case)
		title := say(w.Name)
		if title == "" {
			return nil, fmt.Errorf("the case %s has no words", c.Case)
		}
		if len(tables) == 0 || tables[len(tables)-1].Title != title {
			tables = append(tables, checkTable{
				Title: title, Caption: say(words.CheckCaption, title, say(w.Facts, facts[c.Case]...)), Why: say(w.Why),
			})
		}
		last := &tables[len(tables)-1]
		for _, r := range c.Rows {
			last.Rows = append(last.Rows, checkRowOf(c.Case, r, revenues[c.Case]))
		}
	}
	return tables, nil
}

// shown is an amount as the table shows it, in whole 万円: a reader subtracts
// what stands there.
func shown(yen decimal.Decimal) decimal.Decimal { return yen.Round(-4) }

func checkRowOf(name calc.Case, c calc.Comparison, revenue string) checkRow {
	row := checkRow{
		ID: string(name) + "." + c.Key, Name: say(words.CheckRow(name, c.Key), revenue), Gap: say(words.CheckGapOf(c.Gap)),
		Published: format.Man(c.Published.Value), Typical: format.Man(c.Ours.Typical),
		Difference: format.Man(shown(c.Ours.Typical).Sub(shown(c.Published.Value))), Exact: c.Difference.String(),
	}
	if c.Difference.IsPositive() {
		row.Difference = "＋" + row.Difference
	}
	if !c.Ours.Low.Equal(c.Ours.High) {
		row.Range = say(words.CheckRange, format.Man(c.Ours.Low), format.Man(c.Ours.High))
	}
	if !c.Within() {
		row.OutOfRange = say(words.CheckOutside)
	}
	return row
}

// caseFacts are the figures of a case in the order in which its words read
// them.
func caseFacts(f *seeds.Figures) map[calc.Case][]string {
	count := func(v decimal.Decimal) string { return format.Grouped(v, 0) }
	return map[calc.Case][]string{
		calc.CaseKou:           {count(f.KouEmployees.Value)},
		calc.CaseOtsu:          {count(f.OtsuEmployees.Value)},
		calc.CaseManufacturerA: {count(f.ManufacturerAEmployees.Value), format.Spoken(f.ManufacturerARevenue.Value), count(f.ManufacturerAStoppedDays.Value)},
		calc.CaseRetailerB: {
			count(f.RetailerBEmployees.Value), format.Spoken(f.RetailerBRevenue.Value),
			format.Spoken(f.RetailerBRecords.Value), count(f.RetailerBStoppedDays.Value),
		},
	}
}

// caseRevenues are the sales in the deck's table of benchmarks.
func caseRevenues(e *seeds.Evidence) map[calc.Case]string {
	return map[calc.Case]string{
		calc.CaseSalesLarge:  format.Spoken(e.GuideSalesLarge.Value),
		calc.CaseSalesMiddle: format.Spoken(e.GuideSalesMiddle.Value),
		calc.CaseSalesSmall:  format.Spoken(e.GuideSalesSmall.Value),
	}
}
