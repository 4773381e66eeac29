package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func TestAnswersBelow_InterpolatesBetweenTheEndsOfItsBand(t *testing.T) {
	f := figures()
	cases := []struct {
		amount              int64
		lower, upper, share string // share to three places
	}{
		{0, "", "1000000", "0"},
		{100_000, "", "1000000", "0"},
		{999_999, "", "1000000", "0.18"},
		{1_000_000, "1000000", "5000000", "0.18"},   // 16 of 89
		{3_770_000, "1000000", "5000000", "0.347"},  // (16 + 18 × ln 3.77 ÷ ln 5) of 89: 30.84
		{5_000_000, "5000000", "10000000", "0.382"}, // 34 of 89
		{99_999_999, "50000000", "100000000", "0.944"},
		{100_000_000, "100000000", "", "0.944"}, // 84 of 89
		{1_000_000_000_000, "100000000", "", "1"},
	}
	for _, c := range cases {
		s := AnswersBelow(f, decimal.NewFromInt(c.amount))
		require.Equal(t, c.share, s.Share.Round(3).String(), c.amount)
		require.Equal(t, "89", s.Answers.Value.String())
		for _, end := range []struct {
			want string
			got  *BandEnd
		}{{c.lower, s.Lower}, {c.upper, s.Upper}} {
			require.Equal(t, end.want == "", end.got == nil, c.amount)
			if end.got != nil {
				require.Equal(t, end.want, end.got.Cost.Value.String(), c.amount)
			}
		}
		if s.Lower != nil {
			require.True(t, s.Lower.Share.LessThanOrEqual(s.Share), c.amount)
		}
		if s.Upper != nil {
			require.True(t, s.Upper.Share.GreaterThanOrEqual(s.Share), c.amount)
		}
	}
}

// The shares of the calibration, by hand from the bands: 35, 39, 42 and 45 %.
func TestStanding_OfFourCompaniesIsThatOfTheirTypicalResponse(t *testing.T) {
	f := figures()
	for people, share := range map[int64]string{3: "0.35", 10: "0.39", 20: "0.42", 40: "0.45"} {
		r := evaluate(t, company(people, 100_000_000, Ransomware, Itemised))
		s := r.Standing(f)
		require.Equal(t, share, s.Share.Round(2).String(), people)
		require.Equal(t, r.Chosen.Row(RowInvestigation).Typical.Add(r.Chosen.lines(LineRecovery).amounts().Typical).String(), s.Amount.String())
		require.True(t, s.Amount.LessThan(r.Total().Typical), "the police did not ask for the rest")
	}
}

func TestStanding_IsOfLinesOfRansomwareOnly(t *testing.T) {
	f := figures()
	for _, scenario := range Scenarios() {
		for _, method := range Methods() {
			r := evaluate(t, company(40, 500_000_000, scenario, method))
			require.Equal(t, scenario == Ransomware && method == Itemised, r.Standing(f) != nil, "%s by %s", scenario, method)
		}
	}
	require.Nil(t, (*Answer)(nil).Standing(f))
}
