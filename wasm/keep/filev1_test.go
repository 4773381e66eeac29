package keep

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

// fileOfV1 was saved by 0.1.0: never change it.
const fileOfV1 = `{
  "cybercost": 1,
  "program": "0.1.0",
  "checked": "2026-11-20",
  "names": {
    "customer": "株式会社なにわ",
    "person": "花子",
    "explained-by": "太郎",
    "memo": "来月もう一度"
  },
  "choices": {
    "industry": "retail",
    "scenario": "card-leak",
    "method": "itemised",
    "severity": "range"
  },
  "numbers": {
    "employees": "30",
    "revenue": "300000000",
    "call-centre-months": "2.5",
    "monitoring-months": "6"
  },
  "switches": {
    "newspaper": true,
    "online-shop": true
  }
}
`

func TestOpen_ReadsAFileOfVersionOne(t *testing.T) {
	file, r := Open([]byte(fileOfV1))
	require.Empty(t, r)
	want := small()
	want.Scenario = calc.CardLeak
	want.Numbers[calc.FieldCallCentreMonths] = decimal.New(25, -1)
	want.Numbers[calc.FieldOnlineShare] = decimal.New(1, 0)
	want.Switches[calc.SwitchNewspaper] = true
	requireSame(t, want, file.Input)
	require.Equal(t, Names{Customer: "株式会社なにわ", Person: "花子", ExplainedBy: "太郎", Memo: "来月もう一度"}, file.Names)
	require.Equal(t, Made{Program: "0.1.0", Checked: "2026-11-20"}, file.Made)
	require.Equal(t, Past{Earlier: true, Trade: "retail"}, file.Past)

	again, r := Save(file)
	require.Empty(t, r)
	today, r := Open(again)
	require.Empty(t, r)
	require.Zero(t, today.Past, "what is saved now is of today")
	requireSame(t, want, today.Input)
}

// Version 1 is as strict as it was about what nobody is asked any more, and
// knows nothing that came later.
func TestOpen_RefusesVersionOneAsItWasRefused(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     Refusal
	}{
		{`    "industry": "retail",` + "\n", "", refuseField(Missing, RetiredIndustry)},
		{`"retail"`, `""`, refuseField(Missing, RetiredIndustry)},
		{`"retail"`, `"piracy"`, refuseField(BadChoice, RetiredIndustry)},
		{`"retail"`, `true`, refuseField(WrongType, RetiredIndustry)},
		{`"monitoring-months": "6"`, `"monitoring-months": 6`, refuseField(WrongType, RetiredMonitoringMonths)},
		{`"monitoring-months": "6"`, `"monitoring-months": "x"`, refuseField(BadNumber, RetiredMonitoringMonths)},
		{`"monitoring-months": "6"`, `"monitoring-months": "61"`, refuseField(OutOfBounds, RetiredMonitoringMonths)},
		{`"monitoring-months": "6"`, `"industry": "6"`, refuse(UnknownKey)},
		{`"monitoring-months": "6"`, `"online-share": "0.5"`, refuse(UnknownKey)},
		{`"monitoring-months": "6"`, `"bank-balance": "5"`, refuse(UnknownKey)},
		{`"online-shop": true`, `"online-shop": "1"`, refuseField(WrongType, RetiredOnlineShop)},
		{`"online-shop": true`, `"data-stolen": true`, refuse(UnknownKey)},
		{`"online-shop": true`, `"monitoring-months": true`, refuse(UnknownKey)},
		{`"method": "itemised"`, `"online-shop": "itemised"`, refuse(UnknownKey)},
		{`"person"`, `"trade"`, refuse(UnknownKey)},
		{`"cybercost": 1`, `"cybercost": 2`, refuse(UnknownKey)},
	} {
		require.Contains(t, fileOfV1, c.from)
		file, r := Open([]byte(strings.Replace(fileOfV1, c.from, c.to, 1)))
		require.Equal(t, c.want, r, c.to)
		require.Zero(t, file)
	}
	_, r := Open([]byte(`{"cybercost":1}`))
	require.Equal(t, refuseField(Missing, RetiredIndustry), r)
}

func TestOpen_TenThousandDamagedFilesOfVersionOneAreRefusedOrReadWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	refused := 0
	for range 10_000 {
		file, refusal := Open([]byte(damage(r, fileOfV1)))
		requireWhole(t, file.Input, refusal)
		if refusal.Refused() {
			require.Zero(t, file)
			refused++
		}
	}
	require.Greater(t, refused, 5_000)
	require.Less(t, refused, 10_000)
}
