package cover_test

import (
	"testing"

	"cybercost/calc/bound"
	"cybercost/calc/cover"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func num(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func terms(limit, deductible, share string) cover.Terms {
	return cover.Terms{Limit: num(limit), Deductible: num(deductible), Share: num(share)}
}

func line(key string, part cover.Part, loss string) cover.Line {
	return cover.Line{Key: key, Part: part, Loss: num(loss)}
}

// kept names amounts by reason; what is not named is zero.
func requireKept(t *testing.T, want map[string]string, got cover.Kept, what string) {
	t.Helper()
	for reason, amount := range map[string]decimal.Decimal{
		"waiting": got.Waiting, "deductible": got.Deductible, "limit": got.AboveLimit,
		"share": got.Share, "overall": got.AboveOverall, "uncovered": got.Uncovered, "none": got.NotInsurable,
	} {
		expected, ok := want[reason]
		if !ok {
			expected = "0"
		}
		require.Equal(t, expected, amount.String(), "%s: %s", what, reason)
	}
}

func TestSettle_OnePartPaysByItsTerms(t *testing.T) {
	for name, c := range map[string]struct {
		loss  string
		terms cover.Terms
		paid  string
		kept  map[string]string
	}{
		"all of a small loss":                       {"100", terms("1000", "0", "1"), "100", nil},
		"nothing of nothing":                        {"0", terms("1000", "10", "0.9"), "0", nil},
		"nothing below the deductible":              {"100", terms("1000", "150", "1"), "0", map[string]string{"deductible": "100"}},
		"nothing at the deductible":                 {"100", terms("1000", "100", "1"), "0", map[string]string{"deductible": "100"}},
		"what is above the deductible":              {"100", terms("1000", "30", "1"), "70", map[string]string{"deductible": "30"}},
		"the limit, which the deductible is not in": {"2000", terms("1000", "30", "1"), "1000", map[string]string{"deductible": "30", "limit": "970"}},
		"the share of what the limit leaves":        {"2000", terms("1000", "30", "0.9"), "900", map[string]string{"deductible": "30", "limit": "970", "share": "100"}},
		"half a yen up":                             {"1", terms("1000", "0", "0.5"), "1", nil},
		"less than half a yen down":                 {"1", terms("1000", "0", "0.4"), "0", map[string]string{"share": "1"}},
		"nothing with a limit of zero":              {"100", terms("0", "30", "1"), "0", map[string]string{"uncovered": "100"}},
		"nothing with a share of zero":              {"100", terms("1000", "30", "0"), "0", map[string]string{"deductible": "30", "share": "70"}},
	} {
		for _, part := range []cover.Part{cover.Liability, cover.Cost, cover.Profit} {
			policy := cover.Policy{}
			switch part {
			case cover.Liability:
				policy.Liability = c.terms
			case cover.Cost:
				policy.Cost = c.terms
			case cover.Profit:
				policy.Profit = c.terms
			}
			s, err := policy.Settle(cover.Loss{Lines: []cover.Line{line("a", part, c.loss)}})
			require.NoError(t, err, name)
			require.Equal(t, c.paid, s.Paid.String(), name)
			requireKept(t, c.kept, s.Kept, name)
		}
	}
}

func TestSettle_WaitingHoursTakeTheirShareOfTheLostProfit(t *testing.T) {
	for name, c := range map[string]struct {
		waiting, stopped, paid string
		kept                   map[string]string
	}{
		"no waiting time":                  {"0", "0", "900", map[string]string{"deductible": "100"}},
		"a quarter of the stop":            {"12", "48", "650", map[string]string{"waiting": "250", "deductible": "100"}},
		"the whole stop":                   {"48", "48", "0", map[string]string{"waiting": "1000"}},
		"longer than the stop":             {"72", "48", "0", map[string]string{"waiting": "1000"}},
		"a third, and the yen is rounded":  {"8", "24", "567", map[string]string{"waiting": "333", "deductible": "100"}},
		"two thirds, and a yen is rounded": {"16", "24", "233", map[string]string{"waiting": "667", "deductible": "100"}},
	} {
		policy := cover.Policy{Profit: terms("10000", "100", "1"), WaitingHours: num(c.waiting)}
		s, err := policy.Settle(cover.Loss{
			Lines:        []cover.Line{line("stop", cover.Profit, "1000")},
			StoppedHours: num(c.stopped),
		})
		require.NoError(t, err, name)
		require.Equal(t, c.paid, s.Paid.String(), name)
		requireKept(t, c.kept, s.Kept, name)
	}
}

func TestSettle_OverallLimitCutsThePartsInProportion(t *testing.T) {
	policy := cover.Policy{
		Liability: terms("1000", "0", "1"), Cost: terms("1000", "0", "1"), Profit: terms("1000", "0", "1"),
		OverallLimit: decimal.NewNullDecimal(num("500")),
	}
	s, err := policy.Settle(cover.Loss{Lines: []cover.Line{
		line("a", cover.Liability, "100"), line("b", cover.Cost, "200"), line("c", cover.Profit, "400"),
		line("d", cover.None, "50"),
	}})
	require.NoError(t, err)
	require.Equal(t, "500", s.Paid.String())
	requireKept(t, map[string]string{"overall": "200", "none": "50"}, s.Kept, "whole")
	var paid []string
	for _, part := range s.Parts {
		paid = append(paid, string(part.Part)+" "+part.Paid.String())
	}
	// 71.43, 142.86 and 285.71: the missing yen go to the largest remainders.
	require.Equal(t, []string{"liability 71", "cost 143", "profit 286", "none 0"}, paid)
}

func TestSettle_OverallLimitOfZeroIsALimit(t *testing.T) {
	policy := cover.Policy{Cost: terms("1000", "0", "1"), OverallLimit: decimal.NewNullDecimal(num("0"))}
	s, err := policy.Settle(cover.Loss{Lines: []cover.Line{line("a", cover.Cost, "100")}})
	require.NoError(t, err)
	require.Equal(t, "0", s.Paid.String())
	requireKept(t, map[string]string{"overall": "100"}, s.Kept, "whole")
}

func TestSettle_PaymentGoesBackToTheLinesOfItsPart(t *testing.T) {
	policy := cover.Policy{Cost: terms("100", "0", "1"), Liability: terms("5", "0", "1")}
	s, err := policy.Settle(cover.Loss{Lines: []cover.Line{
		line("a", cover.Cost, "100"), line("b", cover.None, "7"), line("c", cover.Cost, "100"),
		line("d", cover.Cost, "100"), line("e", cover.Liability, "5"), line("f", cover.Cost, "0"),
	}})
	require.NoError(t, err)
	var paid []string
	for _, l := range s.Lines {
		paid = append(paid, l.Line.Key+" "+l.Paid.String()+" "+l.Kept.String())
	}
	require.Equal(t, []string{"a 34 66", "b 0 7", "c 33 67", "d 33 67", "e 5 0", "f 0 0"}, paid)
}

func TestProblems_AreAllListedInOrder(t *testing.T) {
	policy := cover.Policy{
		Liability:    terms("-1", "0.5", "1.1"),
		Cost:         terms("1e19", "1e-9000", "-0.1"),
		WaitingHours: num("100001"),
		OverallLimit: decimal.NewNullDecimal(num("-1")),
	}
	_, err := policy.Settle(cover.Loss{
		Lines:        []cover.Line{line("a", "fire", "1"), line("b", cover.Cost, "-1"), line("c", cover.None, "0.5")},
		StoppedHours: num("-1"),
	})
	require.EqualError(t, err, "liability-limit: too-small; liability-deductible: not-whole; liability-share: too-large; "+
		"cost-limit: too-large; cost-deductible: too-long; cost-share: too-small; profit-waiting: too-large; "+
		"overall-limit: too-small; stopped-hours: too-small; line-part 1: unknown; line-loss 2: too-small; line-loss 3: not-whole")
	for _, p := range bound.Of(err) {
		require.Equal(t, p.Code != bound.Unknown, p.Max.IsPositive(), "%v has its bounds", p)
	}
	_, err = policy.Knots(cover.Loss{})
	require.Error(t, err)
}

func TestProblems_WaitingTimeNeedsTheStoppedHours(t *testing.T) {
	policy := cover.Policy{Profit: terms("10", "0", "1"), WaitingHours: num("12")}
	_, err := policy.Settle(cover.Loss{Lines: []cover.Line{line("a", cover.Profit, "5")}})
	require.Equal(t, bound.Problems{{Field: cover.FieldStopped, Code: bound.NeedsOther}}, err)
	_, err = policy.Settle(cover.Loss{Lines: []cover.Line{line("a", cover.Profit, "0"), line("b", cover.Cost, "5")}})
	require.NoError(t, err, "no lost profit, nothing to wait for")
}

func TestKnots_AreWhereTheTermsBend(t *testing.T) {
	loss := cover.Loss{Lines: []cover.Line{line("a", cover.Cost, "10"), line("b", cover.Liability, "30")}}
	for name, c := range map[string]struct {
		policy cover.Policy
		want   []string
	}{
		"no cover":      {cover.Policy{}, []string{"0 0"}},
		"one part":      {cover.Policy{Cost: terms("100", "20", "0.5")}, []string{"0 0", "80 80", "480 430"}},
		"two parts":     {cover.Policy{Cost: terms("100", "20", "1"), Liability: terms("30", "0", "1")}, []string{"0 0", "40 10", "80 50", "480 350"}},
		"overall limit": {cover.Policy{Cost: terms("100", "20", "1"), OverallLimit: decimal.NewNullDecimal(num("50"))}, []string{"0 0", "80 80", "280 230", "480 430"}},
		"overall limit above what one part pays": {
			cover.Policy{Cost: terms("100", "20", "1"), Liability: terms("30", "0", "1"), OverallLimit: decimal.NewNullDecimal(num("80"))},
			[]string{"0 0", "40 10", "80 50", "280 200", "480 400"},
		},
		"overall unused": {cover.Policy{Cost: terms("100", "20", "1"), OverallLimit: decimal.NewNullDecimal(num("500"))}, []string{"0 0", "80 80", "480 380"}},
	} {
		knots, err := c.policy.Knots(loss)
		require.NoError(t, err, name)
		var got []string
		for _, k := range knots {
			got = append(got, k.Loss.String()+" "+k.Kept.String())
		}
		require.Equal(t, c.want, got, name)
	}
}

func TestKnots_OfNothingKeepEverything(t *testing.T) {
	knots, err := cover.Policy{Cost: terms("100", "20", "0.5")}.Knots(cover.Loss{})
	require.NoError(t, err)
	require.Len(t, knots, 1)
	require.True(t, knots[0].Kept.IsZero())
}
