// Command backtest prints how the calculation does on what victims answered to
// the police in another year, and on cases of known size and cost.
package main

import (
	"fmt"
	"io"
	"os"
	"text/tabwriter"

	"github.com/shopspring/decimal"

	"cybercost/calc/backtest"
	"cybercost/seeds"
)

func main() {
	figures, evidence := seeds.Current(), seeds.CurrentEvidence()
	result, err := backtest.Run(&figures, &evidence)
	if err != nil {
		fmt.Fprintln(os.Stderr, "backtest:", err)
		os.Exit(1)
	}
	print(os.Stdout, result)
}

// print writes every table; amounts are in 10,000 yen.
func print(w io.Writer, result backtest.Result) {
	for _, y := range result.Years {
		table(w, fmt.Sprintf("%s (%d answers), from the answers of %s", y.Tested, y.Answers, y.From),
			"model\tlow\thigh\tinside\tat least\tat most\tbelow\tabove\tRPS\tlog score", func(line func(format string, parts ...any)) {
				for _, t := range y.Trials {
					line("%s\t%.0f\t%.0f\t%.1f%%\t%.1f%%\t%.1f%%\t%.1f%%\t%.1f%%\t%.3f\t%.3f", t.Model, t.Low/man, t.High/man,
						100*t.Inside, 100*t.AtLeast, 100*t.AtMost, 100*t.Below, 100*t.Above, t.RPS, t.Log)
				}
				for _, s := range y.Exponents {
					line("carried, exponent %.2f\t\t\t\t\t\t\t\t%.3f\t%.3f", s.Exponent, s.RPS, s.Log)
				}
			})
	}
	table(w, "cases; amounts in 10,000 yen, at the exponents of the size", "case\tpaid\tlow\ttypical\thigh\tinside\tsample\tlower\thigher", func(line func(format string, parts ...any)) {
		for _, c := range result.Cases {
			sample := "held out"
			switch {
			case c.Case.Model:
				sample = "model"
			case c.Case.Fitted:
				sample = "fitted"
			}
			ours := c.Ours()
			line("%s\t%s\t%s\t%s\t%s\t%t\t%s\t%s %t\t%s %t", c.Case.ID, inMan(c.Actual), inMan(ours.Low), inMan(ours.Typical), inMan(ours.High), c.Inside(ours), sample,
				inMan(c.At[0].Typical), c.Inside(c.At[0]), inMan(c.At[2].Typical), c.Inside(c.At[2]))
		}
		paid := result.Real()
		line("of %d that were paid, inside at the three exponents: %v", len(paid), backtest.Inside(paid))
	})
	table(w, "cost by size, elsewhere", "source\tclasses\texponent", func(line func(format string, parts ...any)) {
		for _, s := range result.Slopes {
			line("%s\t%d\t%.2f", s.Source.ID, len(s.Points), s.Exponent)
		}
	})
	table(w, "the shop whose cards leaked", "line\tpaid\ttypical", func(line func(format string, parts ...any)) {
		for _, p := range result.Card.Parts {
			line("%s\t%s\t%s", p.Line.Key, inMan(p.Published.Value), inMan(p.Line.Amount.Typical))
		}
	})
}

// man is 10,000 yen.
const man = 10_000

func inMan(yen decimal.Decimal) string { return yen.Shift(-4).StringFixed(0) }

func table(w io.Writer, title, heads string, rows func(line func(format string, parts ...any))) {
	fmt.Fprintf(w, "%s\n\n", title)
	columns := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(columns, heads)
	rows(func(format string, parts ...any) { fmt.Fprintf(columns, format+"\n", parts...) })
	columns.Flush()
	fmt.Fprintln(w)
}
