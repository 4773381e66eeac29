package picture_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/format"
)

func TestInvestTable_AgreesWithTheBreakdownAndTheDeck(t *testing.T) {
	s := sampled("manufacturing")
	b := s.Result.Breakdown
	p := drawnAs(t, s, "fig-invest")
	require.Equal(t, []string{"例・製造業の試算", format.Man(b.Avoidable.Value), format.Man(b.Investment.Value), format.Times(b.Leverage.Value)}, s.written(p.Table.Rows[0]))
	require.Equal(t, []string{b.Avoidable.Value.String(), b.Investment.Value.String()}, exact(p.Table.Rows[0])[1:3])
	for i, row := range []struct{ read, exact []string }{
		{[]string{"乙社", "2,475", "1,000", "2.48"}, []string{"", "24750000", "10000000", "2.475"}},
		{[]string{"甲社", "408", "214", "1.91"}, []string{"", "4080000", "2140000", "1.9065"}},
		{[]string{"甲社（資料の印刷）", "400", "200", "2"}, []string{"", "4000000", "2000000", "2"}},
	} {
		require.Equal(t, row.read, s.written(p.Table.Rows[1+i]))
		require.Equal(t, row.exact, exact(p.Table.Rows[1+i]))
	}
	require.Equal(t, "失う費用は、例・製造業の試算では投資の"+format.Times(b.Leverage.Value)+"倍。甲社は1.91倍、乙社は2.48倍だった", p.Message)
}

func TestInvestPicture_WithoutAnInvestmentOnlyTheDecksAreCompared(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "investigation", "100万")
	p := drawnAs(t, s, "fig-invest")
	require.Equal(t, "失う費用は、甲社では投資の1.91倍、乙社では2.48倍だった", p.Message)
	require.Equal(t, []string{"例・甲社の試算", "100", "0", "—"}, s.written(p.Table.Rows[0]))
}

func TestInvestPicture_BeyondWhatCanBeComparedItHasWordsForTheEstimate(t *testing.T) {
	for _, c := range []struct {
		amount, message, times string
		drawn                  bool
	}{
		{"201万", "この大きさでは比べる例がない。失う費用は、甲社では投資の1.91倍、乙社では2.48倍だった", "—", false},
		{"9万", "例・甲社の試算では、1回の事故を防ぐだけでは費用に見合わない。甲社は1.91倍、乙社は2.48倍だった", "0.9", true},
	} {
		s := typing(chosen("kou", "method", "entered"), "investigation", c.amount, "prevention", "10万")
		p := drawnAs(t, s, "fig-invest")
		require.Equal(t, c.message, p.Message)
		require.Equal(t, c.times, s.written(p.Table.Rows[0])[3])
		require.Equal(t, c.drawn, strings.Contains(p.SVG, "例・甲社の試算"), "a bar for what is a number")
	}
}
