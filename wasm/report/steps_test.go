package report_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/wasm/format"
)

func TestPrices_AreComparedWithTheGuideOfTheCompany(t *testing.T) {
	s := newcomer()
	ceiling, monthly := s.Figures.OtasuketaiNetworkCap.Value, s.Figures.OtasuketaiMonthlyFee.Value
	prices := s.Prices()
	require.Len(t, prices, 3)
	for i, month := range []decimal.Decimal{ceiling, monthly} { // the standard stands before one service
		require.Contains(t, prices[i].Name, format.Exact(month))
		require.Contains(t, s.written(prices[i].Cell), format.Exact(month.Mul(yen(t, "12"))))
	}
	require.Contains(t, prices[2].Name, "150万円")
	dear := typing(newcomer(), "revenue", "800万").Prices()[2] // 4万円, and a year costs 7.92万円
	require.Equal(t, "年商の0.5％（4万円）より", dear.Name)
	require.Equal(t, "多い", dear.Cell.Text, "more than the whole is no share")
	require.False(t, dear.Cell.Number())
	require.Len(t, cleared().Prices(), 2, "without revenue there is nothing to compare with")
	require.Len(t, typing(newcomer(), "revenue", "1").Prices(), 2, "a guide of zero is no divisor")
}

func TestPhases_NameTheDeadlinesOfTheLaw(t *testing.T) {
	for _, p := range newcomer().Phases() {
		require.NotContains(t, p.Note, "{")
		require.NotEmpty(t, p.Name)
	}
}
