package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// guideRow finds the row whose amount has a key.
func guideRow(t *testing.T, s answered, key string) report.Row {
	t.Helper()
	for _, row := range s.GuideRows() {
		if row.Cells[0].Key == key {
			return row
		}
	}
	require.Fail(t, "no row", key)
	return report.Row{}
}

func TestGuide_TheWorkedCompanyComesOutAsPrinted(t *testing.T) {
	s := newcomer()
	s.Choose(calc.FieldMethod, string(calc.Cases)) // with another revenue it is Company Kou no longer
	s = typing(s, "revenue", "5億", "probability", "10")
	for key, want := range map[string]string{
		"benchmark.half-percent": "2500000", "benchmark.one-percent": "5000000",
		"guide.36": "2239200", "ceiling.gordon-loeb": "228821",
	} {
		same(t, want, guideRow(t, s, key).Cells[0].Value, key)
	}
}

func TestGuideRows_ShowTheGapToSpendingAtEveryEdge(t *testing.T) {
	cases := []struct{ name, spending, gap, exact string }{
		{"no spending entered", "", "—", ""},
		{"spending nothing", "0", "＋150", "1500000"},
		{"spending below the guide", "100万", "＋50", "500000"},
		{"spending exactly the guide", "150万", "±0", "0"},
		{"spending above the guide", "1,000万", "−850", "-8500000"},
		{"a difference too small to show has no sign", "1,499,999", "±0", "1"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(newcomer(), "spending", c.spending) // revenue 3億
			half := guideRow(t, s, "benchmark.half-percent")
			same(t, "1500000", half.Cells[0].Value)
			require.Equal(t, c.gap, s.written(half.Cells[1]))
			require.Equal(t, c.exact != "", half.Cells[1].Number())
			if c.exact != "" {
				same(t, c.exact, half.Cells[1].Value)
			}
			now := s.GuideRows()[0]
			require.Equal(t, "いまの費用", now.Name)
			require.Equal(t, c.spending != "", now.Priced())
			require.Equal(t, "—", s.written(now.Cells[1]), "spending is not compared with itself")
			if now.Priced() {
				require.Equal(t, "spending", now.Cells[0].Key)
			}
		})
	}
}

func TestGuideRows_TheCeilingAppearsWithAProbabilityOnly(t *testing.T) {
	cases := []struct{ name, probability, ceiling, sub string }{
		{"none", "", "", "確率を入れると出ます"},
		{"never", "0", "0", "確率0％ × 被害額 ÷ e。いまの費用に足す分の上限"},
		{"one in ten", "10", "228821", "確率10％ × 被害額 ÷ e。いまの費用に足す分の上限"},
		{"certain", "100", "2288210", "確率100％ × 被害額 ÷ e。いまの費用に足す分の上限"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(newcomer(), "probability", c.probability)
			row := s.GuideRows()[1]
			require.Equal(t, "上限の目安", row.Name)
			require.Equal(t, c.sub, row.Sub)
			require.Equal(t, c.ceiling != "", row.Priced())
			require.Equal(t, c.ceiling != "", s.CeilingNote() != "")
			if c.ceiling == "" {
				require.Equal(t, "—", s.written(row.Cells[1]))
				return
			}
			same(t, c.ceiling, row.Cells[0].Value)
			require.Contains(t, s.CeilingNote(), format.Headline(row.Cells[0].Value).String())
			require.Contains(t, s.CeilingNote(), "622万円")
		})
	}
}

func TestGuideRows_ARulesOwnSourceComesFirst(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	for key, own := range map[string]string{"ceiling.gordon-loeb": s.Figures.GordonLoebBound.ID, "guide.36": s.Figures.GordonLoebGuideShare.ID} {
		uses := guideRow(t, s, key).Uses()
		require.Equal(t, own, uses[0], key)
		require.NotContains(t, uses[1:], own, "once")
		require.Greater(t, len(uses), 1, "the loss rests on figures, too")
	}
}

func TestGuideRows_WithoutAnAmountTheGuidesOnRevenueStay(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "probability", "10")
	require.False(t, s.Result.HasAmount())
	rows := s.GuideRows()
	same(t, "1500000", guideRow(t, s, "benchmark.half-percent").Cells[0].Value)
	for _, name := range []string{"上限の目安", "想定被害額の36％"} {
		found := false
		for _, row := range rows {
			if row.Name == name {
				found = true
				require.False(t, row.Priced(), name)
				require.Equal(t, "—", s.written(row.Cells[1]), name)
			}
		}
		require.True(t, found, name)
	}
	require.Empty(t, s.CeilingNote())
	require.Equal(t, "被害額が出ると計算できます", rows[1].Sub, "a probability was entered; asking for it again would mislead")
}

func TestGuideRows_NewerBandIsForTheFirmsItSurveyed(t *testing.T) {
	small := sampled("kou")
	require.True(t, small.NotCovered())
	require.NotContains(t, names(small.GuideRows()), "0.6％")
	large := typing(sampled("kou"), "revenue", "100億")
	require.False(t, large.NotCovered())
	require.Contains(t, names(large.GuideRows()), "年商の0.6％")
	require.Len(t, large.GuideRows(), len(small.GuideRows())+2)
	just := typing(sampled("kou"), "revenue", "9,999,999,999")
	require.True(t, just.NotCovered())
}

func names(rows []report.Row) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString(row.Name + "\n")
	}
	return b.String()
}

func TestGuideRows_EveryAmountCitesItsFiguresExceptTheUsersOwn(t *testing.T) {
	s := typing(newcomer(), "probability", "10")
	for _, row := range s.GuideRows() {
		if row.Cells[0].Key == "spending" {
			require.Empty(t, row.Uses())
			continue
		}
		require.NotEmpty(t, row.Uses(), row.Cells[0].Key)
	}
}

func TestGuideAnswer_NamesSpendingOrAsksForIt(t *testing.T) {
	cases := []struct {
		name string
		page answered
		want string
	}{
		{"spending entered", newcomer(), "年商からの目安は年 150万円 から 300万円。いまは年 30万円 です。"},
		{"no spending", typing(newcomer(), "spending", ""), "年商からの目安は年 150万円 から 300万円。いまの費用を入れると、並べて比べられます。"},
		{"spending nothing", typing(newcomer(), "spending", "0"), "年商からの目安は年 150万円 から 300万円。いまは年 0円 です。"},
		{"nothing entered", cleared(), words.NeedsCompany.In(words.Japanese)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, sentence(c.page.GuideAnswer())) })
	}
}

func TestGuideAnswer_ItsAmountsAreReadableForPrograms(t *testing.T) {
	require.Equal(t, map[string]string{"benchmark.half-percent": "1500000", "benchmark.one-percent": "3000000"}, keyed(newcomer().GuideAnswer()))
}

func TestProbabilityHint_NamesBothSurveysAndNoTrend(t *testing.T) {
	s := newcomer()
	hint := s.ProbabilityHint()
	require.Contains(t, hint, s.Figures.SmeDamageShare.Newest().Describes)
	require.Contains(t, hint, s.Figures.SmeIncidentCompanies.Newest().Describes)
	require.Contains(t, hint, "傾向とは読めません")
	require.NotContains(t, hint, "{")
}

// Sentences that name a share by its number must move with the figure.
func TestWords_ThatNameAShareNameTheFiguresOwn(t *testing.T) {
	f := newcomer().Figures
	half, one := format.Percent(f.PracticalSpendingShare.Value), format.Percent(f.VendorSpendingShare.Value)
	guide := format.Percent(f.GordonLoebGuideShare.Value)
	for _, text := range []words.Text{words.GuideBelow, words.GuideBetween, words.NoteShares, words.NoteSharesTag, words.GuideLabel} {
		require.Contains(t, text.In(words.Japanese), half)
	}
	for _, text := range []words.Text{words.GuideBetween, words.GuideAbove, words.NoteShares, words.NoteSharesTag, words.GuideLabel} {
		require.Contains(t, text.In(words.Japanese), one)
	}
	for _, text := range []words.Text{words.NoteGuideTag, words.GuideLabel} {
		require.Contains(t, text.In(words.Japanese), guide)
	}
}
