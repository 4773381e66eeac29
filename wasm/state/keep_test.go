package state_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

func TestLink_EverySampleComesBackAsItWasSent(t *testing.T) {
	for _, card := range newcomer().SampleCards() {
		t.Run(card.ID, func(t *testing.T) {
			sent := typing(sampled(card.ID), "probability", "12.5")
			fragment := sent.Fragment()
			require.NotEmpty(t, fragment)
			opened := newcomer()
			opened.OpenLink("#" + fragment)
			require.Equal(t, state.Ready, opened.Status())
			require.Equal(t, everyAmount(sent), everyAmount(opened))
			require.Equal(t, fragment, opened.Fragment())
			require.Equal(t, words.KeepLinked.In(words.Japanese), opened.Notice)
		})
	}
}

func TestLink_HoldsNoName(t *testing.T) {
	s := newcomer()
	bare := s.Fragment()
	for _, key := range keep.NameKeys() {
		s.Call(key, "秘密 "+string(key))
		require.Equal(t, "秘密 "+string(key), s.Called(key))
	}
	require.Equal(t, bare, s.Fragment())
}

func TestLink_IsThereOnlyForWhatStandsInTheFields(t *testing.T) {
	cases := map[string]*state.Store{
		"nothing entered":                cleared(),
		"a problem":                      typing(newcomer(), "revenue", "abc"),
		"a problem that is not yet told": func() *state.Store { s := newcomer(); s.Type(calc.FieldRevenue, "1億2,"); return s }(),
	}
	for name, s := range cases {
		t.Run(name, func(t *testing.T) {
			require.Empty(t, s.Fragment())
			require.Nil(t, s.SaveFile())
			require.Equal(t, words.KeepNothing.In(words.Japanese), s.Notice)
			s.Notice = ""
			require.Nil(t, s.SaveTables())
			require.Equal(t, words.KeepNothing.In(words.Japanese), s.Notice)
		})
	}
}

func TestLink_ThatCannotBeReadChangesNothingAndSaysWhy(t *testing.T) {
	whole := newcomer().Fragment()
	for name, fragment := range map[string]string{
		"cut short in a mail":       whole[:len(whole)-8],
		"of a version yet to come":  strings.Replace(whole, "v=1", "v=9", 1),
		"with something of another": whole + "&utm_source=mail",
		"that is no estimate":       "#a=b",
		"without end":               strings.Repeat("a=b&", 1000),
	} {
		t.Run(name, func(t *testing.T) {
			s := sampled("otsu")
			before := s.Draft.Clone()
			s.OpenLink(fragment)
			require.Equal(t, before, s.Draft)
			require.Contains(t, s.Notice, "リンクの試算は開けませんでした")
			require.NotContains(t, s.Notice, "{")
			require.NotContains(t, s.Notice, "（）", "it names the field, or none")
			require.NotContains(t, s.Notice, "utm", "nothing that came from outside is shown")
		})
	}
}

func TestLink_TheNameOfASectionIsNoLink(t *testing.T) {
	for _, fragment := range []string{"", "#", "#s5", "#f-revenue", "#main"} {
		s := sampled("otsu")
		before := s.Draft.Clone()
		s.OpenLink(fragment)
		require.Equal(t, before, s.Draft, fragment)
		require.Empty(t, s.Notice, fragment)
	}
}

func TestFile_ComesBackWithItsNames(t *testing.T) {
	saved := typing(sampled("manufacturing"), "probability", "10")
	saved.Call(keep.NameCustomer, "甲株式会社")
	saved.Call(keep.NameMemo, "来月もう一度")
	content := saved.SaveFile()
	require.NotEmpty(t, content)
	opened := newcomer()
	opened.OpenFile(content)
	require.Equal(t, words.KeepOpened.In(words.Japanese), opened.Notice)
	require.Equal(t, everyAmount(saved), everyAmount(opened))
	require.Equal(t, saved.Names, opened.Names)
}

func TestFile_ThatIsNotOursChangesNothingAndSaysWhy(t *testing.T) {
	for name, content := range map[string]string{"nothing": "", "a picture": "\x89PNG", "another program's": `{"a":1}`} {
		t.Run(name, func(t *testing.T) {
			s := sampled("otsu")
			s.Call(keep.NameMemo, "大事なメモ")
			before, names := s.Draft.Clone(), s.Names
			s.OpenFile([]byte(content))
			require.Equal(t, before, s.Draft)
			require.Equal(t, names, s.Names)
			require.Contains(t, s.Notice, "ファイルは開けませんでした")
			require.NotContains(t, s.Notice, "{")
		})
	}
}

func TestTables_AreNumbersForASpreadsheet(t *testing.T) {
	s := typing(sampled("otsu"), "cost-limit", "1,000万")
	text := string(s.SaveTables())
	require.Contains(t, text, "\r\n合計,,34750000,34750000,34750000", "to the yen and without commas")
	require.Contains(t, text, "20000000", "the half percent of 40億円")
	for _, table := range []state.Table{s.DetailTable(), s.CoverTable()} {
		require.Contains(t, text, table.Caption)
	}
	for line := range strings.SplitSeq(text, "\r\n") {
		require.False(t, strings.HasPrefix(line, "=") || strings.HasPrefix(line, "+") || strings.HasPrefix(line, "-"), line)
	}
}

func TestNotice_NamesStayWhenTheInputIsCleared(t *testing.T) {
	s := newcomer()
	s.Call(keep.NameExplainedBy, "代理店 太郎")
	s.Clear()
	require.Equal(t, "代理店 太郎", s.Called(keep.NameExplainedBy), "the agent stays the same from client to client")
}
