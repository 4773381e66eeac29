package state_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/format"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// sentence joins the pieces of a sentence.
func sentence(runs []words.Run) string {
	var b strings.Builder
	for _, r := range runs {
		b.WriteString(r.Text)
	}
	return b.String()
}

// guideRow finds the row whose amount has a key.
func guideRow(t *testing.T, s *state.Store, key string) state.GuideRow {
	t.Helper()
	for _, row := range s.GuideRows() {
		if row.Key == key {
			return row
		}
	}
	require.Fail(t, "no row", key)
	return state.GuideRow{}
}

func TestGuide_TheWorkedCompanyComesOutAsPrinted(t *testing.T) {
	s := typing(newcomer(), "revenue", "5億", "probability", "10")
	for key, want := range map[string]string{
		"benchmark.half-percent": "2500000", "benchmark.one-percent": "5000000",
		"guide.36": "2239200", "ceiling.gordon-loeb": "228821",
	} {
		same(t, want, guideRow(t, s, key).Value, key)
	}
}

func TestGuideRows_ShowTheGapToSpendingAtEveryEdge(t *testing.T) {
	cases := []struct{ name, spending, gap string }{
		{"no spending entered", "", "—"},
		{"spending nothing", "0", "＋150"},
		{"spending below the guide", "100万", "＋50"},
		{"spending exactly the guide", "150万", "±0"},
		{"spending above the guide", "1,000万", "−850"},
		{"a difference too small to show has no sign", "1,499,999", "±0"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(newcomer(), "spending", c.spending) // revenue 3億
			same(t, "1500000", guideRow(t, s, "benchmark.half-percent").Value)
			require.Equal(t, c.gap, guideRow(t, s, "benchmark.half-percent").Gap)
			now := guideRow(t, s, "spending")
			require.Equal(t, c.spending != "", now.Has)
			require.Equal(t, "—", now.Gap, "spending is not compared with itself")
		})
	}
}

func TestGuideRows_TheCeilingAppearsWithAProbabilityOnly(t *testing.T) {
	cases := []struct{ name, probability, ceiling, sub string }{
		{"none", "", "", "確率を入れると出ます"},
		{"never", "0", "0", "確率0％ × 被害額 ÷ e"},
		{"one in ten", "10", "228821", "確率10％ × 被害額 ÷ e"},
		{"certain", "100", "2288210", "確率100％ × 被害額 ÷ e"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(newcomer(), "probability", c.probability)
			row := s.GuideRows()[1]
			require.Equal(t, "上限の目安", row.Name)
			require.Equal(t, c.sub, row.Sub)
			require.Equal(t, c.ceiling != "", row.Has)
			require.Equal(t, c.ceiling != "", s.CeilingNote() != "")
			if c.ceiling == "" {
				require.Equal(t, "—", row.Gap)
				return
			}
			same(t, c.ceiling, row.Value)
			require.Contains(t, s.CeilingNote(), format.Headline(row.Value).String())
			require.Contains(t, s.CeilingNote(), "622万円")
		})
	}
}

func TestAsOf_EveryAnswerSaysThatItIsFromBeforeWhileItIs(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "8", "measure-cost", "50万", "measure-probability", "4")
	require.Equal(t, s.GuideAnswer(), s.AsOf(s.GuideAnswer()))
	foot := s.LargeFoot()
	typing(s, "probability", "3") // not above what the measure leaves
	require.Equal(t, s.Say(words.StaleNote), s.AsOf(s.GuideAnswer())[0].Text)
	require.Equal(t, s.GuideAnswer(), s.AsOf(s.GuideAnswer())[1:])
	require.Equal(t, s.Say(words.StaleNote)+foot, s.LargeFoot())
}

func TestGuideRows_ARulesOwnSourceComesFirst(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	for key, own := range map[string]string{"ceiling.gordon-loeb": s.Figures.GordonLoebBound.ID, "guide.36": s.Figures.GordonLoebGuideShare.ID} {
		uses := guideRow(t, s, key).Uses
		require.Equal(t, own, uses[0], key)
		require.NotContains(t, uses[1:], own, "once")
		require.Greater(t, len(uses), 1, "the loss rests on figures, too")
	}
}

func TestGuideRows_WithoutAnAmountTheGuidesOnRevenueStay(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "probability", "10")
	require.False(t, s.HasAmount())
	rows := s.GuideRows()
	same(t, "1500000", guideRow(t, s, "benchmark.half-percent").Value)
	for _, name := range []string{"上限の目安", "想定被害額の36％"} {
		found := false
		for _, row := range rows {
			if row.Name == name {
				found = true
				require.False(t, row.Has, name)
				require.Equal(t, "—", row.Gap, name)
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

func names(rows []state.GuideRow) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString(row.Name + "\n")
	}
	return b.String()
}

func TestGuideRows_EveryAmountCitesItsFiguresExceptTheUsersOwn(t *testing.T) {
	s := typing(newcomer(), "probability", "10")
	for _, row := range s.GuideRows() {
		if row.Key == "spending" {
			require.Empty(t, row.Uses)
			continue
		}
		require.NotEmpty(t, row.Uses, row.Key)
	}
}

func TestGuideAnswer_NamesSpendingOrAsksForIt(t *testing.T) {
	cases := []struct {
		name string
		page *state.Store
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
	keys := map[string]string{}
	for _, run := range newcomer().GuideAnswer() {
		if run.Key != "" {
			keys[run.Key] = run.Value
		}
	}
	require.Equal(t, map[string]string{"benchmark.half-percent": "1500000", "benchmark.one-percent": "3000000"}, keys)
}

func TestGuideMessage_PlacesSpendingAmongTheGuidesAtEveryEdge(t *testing.T) {
	cases := []struct{ name, spending, probability, want string }{
		{"no spending", "", "", "年商からの目安は150万円と300万円"},
		{"nothing spent", "0", "", "いまの0円は、年商の0.5％（150万円）より150万円少ない"},
		{"a yen below the lower guide", "1,499,999", "", "いまの150万円は、年商の0.5％（150万円）より1円少ない"},
		{"at the lower guide", "150万", "", "いまの150万円は、年商の0.5％と1％のあいだにある"},
		{"a yen below the upper guide", "2,999,999", "", "いまの300万円は、年商の0.5％と1％のあいだにある"},
		{"at the upper guide", "300万", "", "いまの300万円は、年商の1％（300万円）以上をかけている"},
		{"within the ceiling", "20万", "10", "いまの20万円は、年商の0.5％（150万円）より130万円少ない。上限の目安22.9万円には収まる"},
		{"at the ceiling", "228,821", "10", "いまの22.88万円は、年商の0.5％（150万円）より127万円少ない。上限の目安22.9万円には収まる"},
		{"a yen above the ceiling", "228,822", "10", "いまの22.88万円は、年商の0.5％（150万円）より127万円少ない。上限の目安22.9万円は超えている"},
		{"nothing spent where it never happens", "0", "0", "いまの0円は、年商の0.5％（150万円）より150万円少ない。上限の目安0円には収まる"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(newcomer(), "spending", c.spending, "probability", c.probability)
			require.Equal(t, c.want, s.GuidePictures()[0].Draw().Message)
		})
	}
}

func TestProbabilityHint_NamesBothSurveysAndNoTrend(t *testing.T) {
	hint := newcomer().ProbabilityHint()
	require.Contains(t, hint, "2020年度")
	require.Contains(t, hint, "2023年度")
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
