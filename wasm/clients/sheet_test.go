package clients_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/book"
	"cybercost/wasm/clients"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// A sheet has the amounts of its row, and names every source that they rest on.
func TestSheets_HaveTheAmountsOfTheList(t *testing.T) {
	figures := seeds.Current()
	e := book.NewEstimator(&figures, japanese)
	l := read(t, madeUp(60), 1)
	for _, incident := range []clients.Incident{"ransomware", "transfer-fraud", clients.Worst, clients.Each} {
		ask := all(incident, clients.ByCustomer, false)
		ask.Terms = clients.Covered
		sheets, said := l.Sheets(e, ask, 1000)
		require.Empty(t, said)
		rows := l.View(ask).Rows
		require.Len(t, sheets, len(rows))
		require.NotEmpty(t, rows)
		for i, s := range sheets {
			require.Equal(t, rows[i].Cells[0].Text, s.Name)
			require.Equal(t, rows[i].Cells[1].Text, s.Trade)
			var uses []string
			for k, cost := range s.Amounts {
				require.Len(t, cost.Cells, len(l.SheetHeads())-1)
				at := slices.IndexFunc(calc.Scenarios(), func(one calc.Scenario) bool { return cost.Name == words.Scenarios.Of(one).Name.In(words.Japanese) })
				switch incident {
				case clients.Each:
					require.Equal(t, at, k, "all incidents in their order")
					require.Equal(t, rows[i].Cells[4+k], cost.Cells[1])
				case clients.Worst:
					require.Equal(t, rows[i].Cells[4].Text, cost.Name)
					require.Equal(t, rows[i].Cells[5:], cost.Cells)
				default:
					require.Equal(t, rows[i].Cells[4:], cost.Cells)
				}
				one := e.Sourced(inputOf(t, s))[at]
				for _, line := range one.Estimate.Lines {
					uses = append(uses, line.Uses...)
				}
				if one.Estimate.Lack == "" {
					require.Equal(t, one.Estimate.Total.Typical.String(), cost.Cells[1].Value, "the same calculation")
					require.Contains(t, strings.Join(cost.Notes, ""), words.Scenarios.Of(calc.Scenarios()[at]).Whom.In(words.Japanese)[:9], "whose losses it is made from")
				} else {
					require.NotEmpty(t, cost.Notes, "why there is none")
				}
			}
			var want []string
			for _, by := range voice.BySource(&figures, uses) {
				want = append(want, japanese.Source(by))
			}
			require.Equal(t, want, s.Sources)
			require.Contains(t, s.Entered, clients.Entry{Name: "年商", Text: entryOf(s, "年商")})
			require.NotEmpty(t, entryOf(s, "全体の限度額"))
			require.Contains(t, s.Notes[0], "条件どおり")
		}
	}
}

// inputOf reads the row of a sheet again.
func inputOf(t *testing.T, s clients.Sheet) calc.Input {
	t.Helper()
	var row int
	_, err := fmt.Sscanf(s.Where, "名簿の%d行目", &row)
	require.NoError(t, err)
	lines := strings.Split(madeUp(60), "\n")
	r := book.NewReader(strings.NewReader(lines[0] + "\n" + lines[row-1] + "\n"))
	head := r.Head()
	one, ok := r.Next()
	require.True(t, ok)
	c, problems := head.Client(one)
	require.Empty(t, problems)
	return c.Input
}

func entryOf(s clients.Sheet, name string) string {
	for _, one := range s.Entered {
		if one.Name == name {
			return one.Text
		}
	}
	return ""
}

func TestSheets_AreBoundAndSaySo(t *testing.T) {
	figures := seeds.Current()
	sheets, said := read(t, madeUp(30), 1).Sheets(book.NewEstimator(&figures, japanese), all("ransomware", clients.ByKept, true), 10)
	require.Len(t, sheets, 10)
	require.Contains(t, said, "29社のうち、並びの上から10社")
	bare, _ := read(t, "従業員数,年商,PC台数,再発防止費も補償\n40,5億,30,いいえ\n", 1).Sheets(book.NewEstimator(&figures, japanese), all("ransomware", clients.ByRow, false), 10)
	require.Equal(t, []clients.Entry{{Name: "従業員数", Text: "40人"}, {Name: "年商", Text: "5億円"}, {Name: "PC台数", Text: "30台"}, {Name: "再発防止費も補償", Text: "いいえ"}}, bare[0].Entered)
	require.Equal(t, "2行目", bare[0].Name)
	require.Contains(t, bare[0].Notes[0], "すべて自社の負担")
	require.NotContains(t, fmt.Sprint(bare[0].Amounts), "手元資金", "nothing stands in for money that was not entered")
}

// The money at hand is held against what is kept of the typical amount.
func TestSheets_SayWhatIsLeftOfTheMoneyAtHand(t *testing.T) {
	figures := seeds.Current()
	l := read(t, "顧客名,従業員数,年商,手元資金,全体の限度額\n足りる,40,5億,10億,\n足りない,40,5億,0,\n補償,40,5億,5億,1億\n", 1)
	sheets, _ := l.Sheets(book.NewEstimator(&figures, japanese), all("ransomware", clients.ByRow, false), 10)
	for i, want := range []string{"10億", "0", "5億"} {
		cost := sheets[i].Amounts[0]
		cash, problem := decimal.NewFromString(strings.ReplaceAll(want, "億", "00000000"))
		require.NoError(t, problem)
		left := cash.Sub(decimal.RequireFromString(cost.Cells[3].Value))
		said := japanese.Put(words.CarryLeft, japanese.Headline(left).String())
		if left.IsNegative() {
			said = japanese.Put(words.CarryShort, japanese.Headline(left.Neg()).String())
		}
		require.Contains(t, cost.Notes, japanese.Put(words.ClientsCash, said), sheets[i].Name)
	}
	require.Contains(t, fmt.Sprint(sheets[1].Amounts[0].Notes), "足りない")
}
