package state_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/state"
)

func TestTotal_IsZeroWhereThereIsNoAmount(t *testing.T) {
	for name, s := range map[string]*state.Store{
		"nothing entered": cleared(), "no quotes": chosen("kou", "method", "entered"),
	} {
		t.Run(name, func(t *testing.T) {
			require.False(t, s.HasAmount())
			require.False(t, s.Spread())
			require.True(t, s.Total().Typical.IsZero())
			require.Empty(t, s.BreakdownRows())
			require.Empty(t, s.LineRows())
			require.Empty(t, s.Omitted())
			require.Empty(t, s.LossPictures())
			require.Empty(t, s.LineCount())
			require.Empty(t, s.RangeStrip())
			require.NotEmpty(t, s.TitleRuler(), "the ruler waits")
		})
	}
}

func TestLackText_SaysWhatToDoAboutEveryLack(t *testing.T) {
	cases := []struct{ name, scenario, method, says string }{
		{"nobody surveyed it", "partner-stop", "survey", "ほかの計算のしかたを選んでください"},
		{"no quote was entered", "malware", "entered", "見積もりなどを入れてください"},
		{"the two cases were something else", "transfer-fraud", "cases", "この事故には使えません"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := chosen("kou", "scenario", c.scenario)
			s.Choose(calc.FieldMethod, c.method)
			require.False(t, s.HasAmount())
			require.Contains(t, s.LackText(), c.says)
			require.Equal(t, state.Ready, s.Status(), "a lack is no mistake of the user's")
		})
	}
}

func TestBreakdownRows_AddUpToTheTotal(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		t.Run(string(scenario), func(t *testing.T) {
			s := prepared(scenario)
			low, typical, high := decimal.Zero, decimal.Zero, decimal.Zero
			for _, row := range s.BreakdownRows() {
				require.NotEmpty(t, row.Name)
				if row.Unknown {
					require.True(t, row.Amount.High.IsZero())
					require.Empty(t, row.Key)
					continue
				}
				low, typical, high = low.Add(row.Amount.Low), typical.Add(row.Amount.Typical), high.Add(row.Amount.High)
				require.NotEmpty(t, row.Mark, row.Name)
			}
			require.Equal(t, s.Total().Low.String(), low.String())
			require.Equal(t, s.Total().Typical.String(), typical.String())
			require.Equal(t, s.Total().High.String(), high.String())
		})
	}
}

func TestBreakdownRows_StartWithTheDecksFourInItsOrder(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		var kinds, keys []string
		for _, row := range s.BreakdownRows() {
			kinds = append(kinds, row.Kind)
			keys = append(keys, row.Key)
		}
		require.Equal(t, []string{"deck", "deck", "deck", "deck"}, kinds[:4])
		require.Equal(t, []string{"breakdown.investigation", "breakdown.containment", "breakdown.prevention", ""}, keys[:4])
		for _, kind := range kinds[4:] {
			require.Equal(t, "own", kind)
		}
	}
}

func TestBreakdownRows_AreMarkedByTheirWeakestLine(t *testing.T) {
	strength := map[seeds.Mark]int{seeds.Measured: 1, seeds.Estimated: 2, seeds.Assumed: 3}
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		weakest := map[string]seeds.Mark{}
		for _, line := range s.Result.Chosen.Lines {
			row := string(line.Row)
			if strength[line.Mark] > strength[weakest[row]] {
				weakest[row] = line.Mark
			}
		}
		for _, row := range s.BreakdownRows() {
			if _, name, ok := strings.Cut(row.Key, "."); ok {
				require.Equal(t, weakest[name], row.Mark, "%s of %s", name, scenario)
			}
		}
	}
}

func TestLineRows_ListEveryLineToTheYenWithItsEvidenceAndAddUp(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			s := prepared(scenario)
			typing(s, "investigation", "100万")
			s.Choose(calc.FieldMethod, string(method))
			if !s.HasAmount() {
				continue
			}
			rows := s.LineRows()
			last := rows[len(rows)-1]
			require.Len(t, rows, len(s.Result.Chosen.Lines)+1)
			var sum [3]decimal.Decimal
			for i, line := range s.Result.Chosen.Lines {
				for j, text := range []string{rows[i].Low, rows[i].Typical, rows[i].High} {
					v := yen(t, strings.ReplaceAll(text, ",", ""))
					require.Equal(t, []decimal.Decimal{line.Amount.Low, line.Amount.Typical, line.Amount.High}[j].String(), v.String())
					sum[j] = sum[j].Add(v)
				}
				require.NotEmpty(t, rows[i].How, line.Key)
				require.NotEmpty(t, rows[i].Kind, line.Key)
				require.Equal(t, line.Mark, rows[i].Mark)
				require.Equal(t, line.Uses, rows[i].Uses)
			}
			for j, text := range []string{last.Low, last.Typical, last.High} {
				require.Equal(t, strings.ReplaceAll(text, ",", ""), sum[j].String())
			}
		}
	}
}

func TestTables_HaveAsManyCellsAsHeads(t *testing.T) {
	check := func(t *testing.T, table state.Table) {
		require.NotEmpty(t, table.Caption)
		for _, row := range table.Rows {
			require.Len(t, row, len(table.Heads), table.Caption)
			require.NotEmpty(t, row[0], table.Caption)
		}
		require.LessOrEqual(t, table.Words, len(table.Heads))
	}
	for _, scenario := range calc.Scenarios() {
		t.Run(string(scenario), func(t *testing.T) {
			s := typing(prepared(scenario), "probability", "10", "cost-limit", "1,000万")
			check(t, s.CoverTable())
			for _, p := range allPictures(s) {
				if p.ID != "fig-guide" { // its table is GuideRows
					check(t, p.Table)
				}
			}
		})
	}
}

func TestSurveyRows_AreNewestFirstAndTheFirstIsTheAmount(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := chosen("kou", "scenario", string(scenario))
		s.Choose(calc.FieldMethod, string(calc.Survey))
		rows := s.SurveyRows()
		require.Equal(t, s.HasAmount(), len(rows) > 0, scenario)
		for i, row := range rows {
			require.Equal(t, i == 0, row.Key == "estimate.typical")
			require.Len(t, row.Uses, 1)
			if i == 0 {
				require.Equal(t, s.Total().Typical.String(), row.Amount.Typical.String())
				continue
			}
			newer, older := s.Figures.ByID(rows[i-1].Uses[0]), s.Figures.ByID(row.Uses[0])
			require.GreaterOrEqual(t, newer.Source.Published, older.Source.Published, scenario)
		}
	}
}

func TestExtrapolated_IsSaidOutsideTheTwoCompaniesOnly(t *testing.T) {
	cases := []struct {
		employees string
		outside   bool
	}{{"29", true}, {"30", false}, {"77", false}, {"200", false}, {"201", true}}
	for _, c := range cases {
		s := typing(newcomer(), "employees", c.employees)
		require.Equal(t, c.outside, len(s.Cautions()) == 1, c.employees)
		for _, way := range []calc.Method{calc.Cases, calc.Itemised} {
			s.Choose(calc.FieldMethod, string(way))
			said := strings.Join(s.Cautions(), "")
			require.Equal(t, c.outside, strings.Contains(said, "30〜200人"), c.employees)
			require.Equal(t, c.outside && way == calc.Itemised, strings.Contains(said, "再発防止費"), "one line of many is extended")
		}
	}
	require.Empty(t, cleared().Cautions())
}

func TestCautions_TheTwoCasesAreAnotherIncidentThanMostOthers(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := newcomer()
		s.Choose(calc.FieldScenario, string(scenario))
		s.Choose(calc.FieldMethod, string(calc.Cases))
		other := s.HasAmount() && scenario != calc.Malware
		require.Equal(t, other, strings.Contains(strings.Join(s.Cautions(), ""), "手がかり"), scenario)
		if other {
			require.Contains(t, s.Cautions()[0], s.ScenarioName())
		}
	}
}

func TestCautions_SayBesideTheAmountWhatMoreInputWouldAdd(t *testing.T) {
	cases := []struct {
		name string
		page *state.Store
		says string
	}{
		{"the money sent", chosen("giaj-b", "scenario", "transfer-fraud"), "送金してしまう額"},
		{"a partner's sales", chosen("giaj-b", "scenario", "partner-stop"), "取引先を失う損失"},
		{"the people", typing(chosen("giaj-b", "scenario", "card-leak"), "records", ""), "漏えいした人数による費用"},
		{"all there", prepared(calc.PartnerStop), ""},
		{"nothing to ask for", chosen("giaj-b", "scenario", "malware"), ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			said := strings.Join(c.page.Cautions(), "")
			require.Equal(t, c.says != "", strings.Contains(said, "この額には"), said)
			require.Contains(t, said, c.says)
		})
	}
}

func TestOmitted_SaysWhatIsLeftOutAndWhy(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		s := prepared(scenario)
		require.Len(t, s.Omitted(), len(s.Result.Chosen.Omitted))
		for _, o := range s.Omitted() {
			require.NotEmpty(t, o.Name)
			require.NotEmpty(t, o.Text)
			require.NotContains(t, o.Text, "{")
		}
	}
}

func TestOmitted_OwnLabourIsWorthSomethingWhereTheEffortIsKnown(t *testing.T) {
	s := prepared(calc.Ransomware)
	want := format.Headline(s.Result.InternalLabour.Amount.Typical).String()
	found := false
	for _, o := range s.Omitted() {
		found = found || strings.Contains(o.Text, want)
	}
	require.True(t, found, want)
}

func TestSums_AreTheResultsOwn(t *testing.T) {
	s := typing(newcomer(), "probability", "10")
	require.Equal(t, []state.Named{
		{Name: "年商の0.5％", Text: "150万円／年", Value: "1500000", Key: "benchmark.half-percent"},
		{Name: "上限の目安", Text: "22.9万円／年", Value: "228821", Key: "ceiling.gordon-loeb"},
		{Name: "いまの費用", Text: "30万円／年", Value: "300000", Key: "spending"},
	}, s.Sums())
	s = typing(newcomer(), "spending", "")
	require.Equal(t, []state.Named{
		{Name: "年商の0.5％", Text: "150万円／年", Value: "1500000", Key: "benchmark.half-percent"}, {Name: "上限の目安", Text: "—"}, {Name: "いまの費用", Text: "—"},
	}, s.Sums())
	require.Empty(t, cleared().Sums())
	require.Empty(t, cleared().LargeSums())
}

func TestLargeSums_NameBothEndsOfARangeOnly(t *testing.T) {
	require.Len(t, newcomer().LargeSums(), 2)
	s := sampled("manufacturing")
	require.Len(t, s.LargeSums(), 4)
	for i, end := range []decimal.Decimal{s.Total().Low, s.Total().High} {
		sum := s.LargeSums()[i]
		require.Equal(t, s.Headline(end), sum.Text)
		require.True(t, sum.Open, "with ＋？")
	}
}
