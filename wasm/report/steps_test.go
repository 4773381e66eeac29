package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/format"
)

func TestPrices_AreComparedWithTheGuideOfTheCompany(t *testing.T) {
	s := newcomer()
	monthly := s.Figures.OtasuketaiMonthlyFee.Value
	prices := s.Prices()
	require.Len(t, prices, 2)
	require.Contains(t, prices[0].Name, format.Exact(monthly))
	require.Contains(t, s.written(prices[0].Cell), format.Exact(monthly.Mul(yen(t, "12"))))
	require.Contains(t, prices[1].Name, "150万円")
	require.Len(t, cleared().Prices(), 1, "without revenue there is nothing to compare with")
	require.Len(t, typing(newcomer(), "revenue", "1").Prices(), 1, "a guide of zero is no divisor")
}

func TestPhases_NameTheDeadlinesOfTheLaw(t *testing.T) {
	for _, p := range newcomer().Phases() {
		require.NotContains(t, p.Note, "{")
		require.NotEmpty(t, p.Name)
	}
}
