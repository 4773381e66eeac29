package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// A shop's profit a day is its revenue ÷ 1050, that of all others revenue ×
// 0.0004. The revenues here put the lost profit exactly between two yen, or
// just beside it. Until 0.1.0 the days were multiplied after the division, and
// 43 % of a shop's revenues ≡ 75 (mod 150) came out a yen too low.
func TestLostProfit_IsMultipliedFirstAndDividedOnce(t *testing.T) {
	for _, c := range []struct {
		name     string
		scenario Scenario
		revenue  int64
		days     string
		share    string // of the business
		want     string
	}{
		{"half a yen", CardLeak, 75, "14", "0.5", "1"},
		{"half a yen of many", CardLeak, 243431325, "14", "0.5", "1622876"},
		{"just below half a yen", CardLeak, 243431324, "14", "0.5", "1622875"},
		{"a personal leak", PersonalLeak, 225, "14", "0.5", "2"},
		{"a partner stops", PartnerStop, 1250, "1", "1", "1"},
		{"one day of a rate that ends", Ransomware, 1250, "1", "1", "1"},
		{"a yen of revenue less", Ransomware, 1249, "1", "1", "0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := company(30, c.revenue, c.scenario, Itemised)
			share := decimal.RequireFromString(c.share)
			in.Numbers[FieldStoppedShare], in.Numbers[FieldOnlineShare] = share, share
			for _, field := range []Field{FieldStoppedDaysLow, FieldStoppedDaysTypical, FieldStoppedDaysHigh} {
				in.Numbers[field] = decimal.RequireFromString(c.days)
			}
			require.Equal(t, c.want, evaluate(t, in).Chosen.Row(RowLostProfit).Typical.String())
		})
	}
}

// A profit of the user's own is divided by nothing, so a product of more
// places than a quotient keeps is still rounded but once.
func TestLostProfit_OfAnOwnDailyProfitIsRoundedOnce(t *testing.T) {
	in := company(30, 1, Ransomware, Itemised, map[Field]string{
		FieldDailyProfit: "1", FieldStoppedDaysLow: "0",
		FieldStoppedShare:       "0.49999999999999999999999999999",
		FieldStoppedDaysTypical: "1.00000000000000000000000000002",
	})
	require.Equal(t, "0", evaluate(t, in).Chosen.Row(RowLostProfit).Typical.String())
}

func TestDailyProfit_IsWholeYenHalfAwayFromZero(t *testing.T) {
	for revenue, want := range map[int64]string{1250: "1", 1249: "0", 3750: "2", 1_000_000_001: "400000"} {
		require.Equal(t, want, DailyProfit(figures(), company(30, revenue, Ransomware, Itemised)).String(), revenue)
	}
	shop := company(30, 525, CardLeak, Itemised)
	require.Equal(t, "1", DailyProfit(figures(), shop).String(), "half a yen")
	shop.Numbers[FieldDailyProfit] = decimal.RequireFromString("7")
	require.Equal(t, "7", DailyProfit(figures(), shop).String(), "what was entered")
}
