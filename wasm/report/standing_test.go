package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// struck is a company of a size that ransomware strikes.
func struck(language words.Language, people string) answered {
	figures := seeds.Current()
	with := session.New(&figures, language)
	s := answered{with, report.Of(with)}
	s.NextClient()
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	return typing(s, "employees", people, "revenue", "3000万")
}

func TestStanding_SaysInTenthsHowManyPaidLess(t *testing.T) {
	const asked, apart = "警察に届け出て費用を答えた89社では、", "（会社の大きさはさまざま）。"
	require.Equal(t, []string{asked + "100万円未満が18％、500万円未満が38％。御社の「ふつう」の調査・復旧377万円より少なかったのは3〜4割" + apart}, struck(words.Japanese, "3").Standing())
	require.Equal(t, []string{"Of the 89 who told the police their cost, 18% paid below ¥1 million and 38% paid below ¥5 million. " +
		"3 to 4 in 10 paid less than the typical investigation and recovery of your company, ¥3.77 million (firms of every size)."}, struck(words.English, "3").Standing())
	require.Equal(t, []string{asked + "500万円未満が38％、1,000万円未満が48％。御社の「ふつう」の調査・復旧819万円より少なかったのは4〜5割" + apart}, struck(words.Japanese, "40").Standing())
}

func TestStanding_AtAnOpenEndSaysNoMoreThanTheEndTells(t *testing.T) {
	s := struck(words.Japanese, "3")
	typing(s, "pcs", "0", "examined-pcs", "0") // nothing but the first response
	require.True(t, s.Result.Standing(s.Figures).Lower == nil, "below the lowest end")
	require.Contains(t, s.Standing()[0], "より少なかったのは2割未満（", "16 of 89 lie in the lowest band, and nobody knows where")
	require.NotContains(t, s.Standing()[0], "500万円")
	typing(s, "examined-pcs", "9000")
	require.True(t, s.Result.Standing(s.Figures).Upper == nil, "above the highest end")
	require.Contains(t, s.Standing()[0], "1億円未満が94％。")
	require.Contains(t, s.Standing()[0], "より少なかったのは9割以上（")
}

func TestStanding_IsSaidOfItemisedRansomwareOnly(t *testing.T) {
	require.Empty(t, cleared().Standing())
	require.Empty(t, newcomer().Standing())
	require.Empty(t, prepared(calc.CardLeak).Standing())
	require.NotEmpty(t, prepared(calc.Ransomware).Standing())
	require.Empty(t, typing(struck(words.Japanese, "3"), "pcs", "0").Standing(), "where nothing is paid, nobody paid less")
}
