package session_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/session"
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
			require.Equal(t, session.Ready, opened.Status())
			require.Equal(t, everyAmount(sent), everyAmount(opened))
			require.Equal(t, fragment, opened.Fragment())
			require.Equal(t, words.KeepLinked.In(words.Japanese), opened.Arrival)
		})
	}
}

func TestLink_HoldsNoName(t *testing.T) {
	s := newcomer()
	bare := s.Fragment()
	for _, key := range keep.NameKeys() {
		s.SetName(key, "秘密 "+string(key))
		require.Equal(t, "秘密 "+string(key), s.Name(key))
	}
	require.Equal(t, bare, s.Fragment())
}

func TestLink_IsThereOnlyForWhatStandsInTheFields(t *testing.T) {
	untold := newcomer()
	untold.Type(calc.FieldRevenue, "1億2,")
	cases := []struct {
		name   string
		page   *session.Session
		points string
	}{
		{"nothing entered", cleared(), ""},
		{"a problem", typing(newcomer(), "revenue", "abc"), "年商：数として読めません"},
		{"a problem that is not yet told", untold, "年商：数として読めません"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := c.page
			require.Empty(t, s.Fragment())
			require.Nil(t, s.SaveFile())
			refused := s.Notice
			require.Contains(t, refused, words.KeepNothing.In(words.Japanese)+c.points)
			require.Empty(t, s.Spoken, "it is told once")
			require.Equal(t, c.points != "", len(s.Problems()) > 0, "what is to be put right is marked")
			s.Notice = ""
			s.NothingToKeep()
			require.Equal(t, refused, s.Notice, "asked for again, it is told again")
		})
	}
}

func TestLink_ThatCannotBeReadChangesNothingAndSaysWhy(t *testing.T) {
	whole := newcomer().Fragment()
	for name, fragment := range map[string]string{
		"cut short in a mail":       whole[:len(whole)-8],
		"of a version yet to come":  strings.Replace(whole, "v=2", "v=9", 1),
		"with something of another": whole + "&utm_source=mail",
		"that is no estimate":       "#a=b",
		"without end":               strings.Repeat("a=b&", 1000),
	} {
		t.Run(name, func(t *testing.T) {
			s := sampled("otsu")
			before := s.Draft.Clone()
			s.OpenLink(fragment)
			require.Equal(t, before, s.Draft)
			require.Contains(t, s.Arrival, "リンクの試算は開けませんでした")
			require.NotContains(t, s.Arrival, "{")
			require.NotContains(t, s.Arrival, "（）", "it names the field, or none")
			require.NotContains(t, s.Arrival, "utm", "nothing that came from outside is shown")
		})
	}
}

func TestLink_TheNameOfASectionIsNoLink(t *testing.T) {
	for _, fragment := range []string{"", "#", "#s5", "#f-revenue", "#main"} {
		s := sampled("otsu")
		before := s.Draft.Clone()
		s.OpenLink(fragment)
		require.Equal(t, before, s.Draft, fragment)
		require.Empty(t, s.Arrival, fragment)
	}
}

func TestFile_ComesBackWithItsNames(t *testing.T) {
	saved := typing(sampled("manufacturing"), "probability", "10")
	saved.SetName(keep.NameCustomer, "甲株式会社")
	saved.SetName(keep.NameTrade, "旅館")
	saved.SetName(keep.NameMemo, "来月もう一度")
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
			s.SetName(keep.NameMemo, "大事なメモ")
			before, names := s.Draft.Clone(), s.Names
			s.OpenFile([]byte(content))
			require.Equal(t, before, s.Draft)
			require.Equal(t, names, s.Names)
			require.Contains(t, s.Notice, "ファイルは開けませんでした")
			require.NotContains(t, s.Notice, "{")
		})
	}
}

func TestFileName_HasCustomerAndDayAndNothingAFileCannotHold(t *testing.T) {
	s := newcomer()
	require.Equal(t, "サイバー被害額の試算_2026-11-26", s.FileName("2026-11-26"))
	s.SetName(keep.NameCustomer, " 甲/乙:株式会社.\n")
	require.Equal(t, "サイバー被害額の試算_甲 乙 株式会社_2026-11-26", s.FileName("2026-11-26"))
}

func TestArrival_IsForgottenOnceSomethingIsChanged(t *testing.T) {
	for name, change := range map[string]func(*session.Session){
		"typing":   func(s *session.Session) { s.Type(calc.FieldEmployees, "31") },
		"choosing": func(s *session.Session) { s.Choose(calc.FieldScenario, string(calc.CardLeak)) },
		"a sample": func(s *session.Session) { s.PickSample("otsu") },
	} {
		s := newcomer()
		require.True(t, s.OpenLink(sampled("manufacturing").Fragment()))
		require.NotEmpty(t, s.Arrival)
		change(s)
		require.Empty(t, s.Arrival, name)
	}
}

func TestOpenLink_AnExampleStaysOne(t *testing.T) {
	s := cleared()
	s.OpenLink(typing(sampled("otsu"), "probability", "10").Fragment())
	require.Equal(t, "otsu", s.Draft.Sample)
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.Equal(t, calc.Itemised, s.Result.Chosen.Method, "the way was the example's, not picked")
	s.OpenLink(typing(sampled("otsu"), "employees", "201").Fragment())
	require.Empty(t, s.Draft.Sample)
}
