package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/keep"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// former is a client with something in every place in which a session holds
// anything of a client.
func former() *session.Session {
	s := typing(sampled("giaj-b"), "employees", "7317", "probability", "10", "cost-limit", "1234万", "revenue", "abc")
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	s.Switch(calc.SwitchDataStolen, true)
	for _, key := range keep.NameKeys() {
		s.SetName(key, "甲 "+string(key))
	}
	s.Tick("update", true)
	for field, text := range shelved {
		s.Type(field, text)
	}
	s.Switch(calc.Safeguard("remote").Planned(), true)
	s.Switch(calc.Safeguard("factor").Done(), true)
	session.OpenShelf(s, true)
	session.OpenMeasure(s, "remote", true)
	s.OpenYear(true)
	s.Outlook.MovesOpen = true
	s.Look("甲の調査費", []string{"kou-employees"})
	s.Hand("https://example.test/")
	s.Submit()
	s.Parts.Defer(nil, []string{"s3"})
	s.Compose()
	return s
}

// shelved is something in the fields of the plan and of a measure.
var shelved = map[calc.Field]string{
	calc.FieldPlanYears: "4", calc.FieldDiscount: "3", calc.FieldHourCost: "2,500", calc.FieldBudget: "200万",
	calc.Safeguard("remote").First(): "38万", calc.Safeguard("remote").Hours(): "8", calc.Safeguard("remote").EffectChance(): "7",
	calc.Safeguard("remote").Subsidy(): "50", calc.Safeguard("remote").SubsidyUntil(): "2027-09-30",
}

// ways are those on which another client comes.
var ways = map[string]func(*session.Session){
	"the button": func(s *session.Session) { s.NextClient() },
	"a sample":   func(s *session.Session) { s.PickSample("otsu") },
	"a link":     func(s *session.Session) { s.OpenLink(sampled("manufacturing").Fragment()) },
	"a file":     func(s *session.Session) { s.OpenFile(sampled("manufacturing").SaveFile()) },
}

func TestNextClient_NothingOfTheOneBeforeStays(t *testing.T) {
	for name, next := range ways {
		t.Run(name, func(t *testing.T) {
			s, clean := former(), newcomer()
			next(s)
			clean.SetName(keep.NameExplainedBy, "甲 explained-by") // who explains stays
			next(clean)
			clean.Notice, s.Notice = "", "" // which says that there was one
			if name != "the button" {
				clean.OpenYear(true) // what is open stays open
				clean.Outlook.MovesOpen = true
				session.OpenShelf(clean, true)
				session.OpenMeasure(clean, "remote", true)
				clean.Hand("https://example.test/")
			}
			alike(t, clean.Client, s.Client)
			require.Empty(t, s.Problems())
		})
	}
}

// alike compares every field of two clients, whatever is added to them. The
// outlook leads to its own page, so of it only what is open counts.
func alike(t *testing.T, want, got session.Client) {
	t.Helper()
	require.Equal(t, want.Outlook.MovesOpen, got.Outlook.MovesOpen)
	want.Outlook, got.Outlook = nil, nil
	require.Equal(t, want, got)
}

func TestUndo_BringsEverythingBack(t *testing.T) {
	for name, next := range ways {
		t.Run(name, func(t *testing.T) {
			s, same := former(), former()
			require.Nil(t, s.Former)
			next(s)
			require.NotNil(t, s.Former)
			require.Contains(t, s.Cleared, words.Cleared.In(words.Japanese)+words.ClearedBut.In(words.Japanese))
			s.Undo()
			require.Nil(t, s.Former, "once")
			require.Equal(t, words.Undone.In(words.Japanese), s.Cleared)
			alike(t, same.Client, s.Client)
			require.Equal(t, same.Problems(), s.Problems())
			s.Undo()
			alike(t, same.Client, s.Client)
		})
	}
}

func TestUndo_EndsOnceThePageGoesOn(t *testing.T) {
	for name, on := range map[string]func(*session.Session){
		"typing":         func(s *session.Session) { s.Type(calc.FieldEmployees, "3") },
		"choosing":       func(s *session.Session) { s.Choose(calc.FieldScenario, string(calc.CardLeak)) },
		"a switch":       func(s *session.Session) { s.Switch(calc.SwitchDataStolen, true) },
		"a name":         func(s *session.Session) { s.SetName(keep.NameCustomer, "乙") },
		"a tick":         func(s *session.Session) { s.Tick("update", true) },
		"an offer":       func(s *session.Session) { s.Offer(calc.FieldProbability, "5") },
		"a sample":       func(s *session.Session) { s.PickSample("kou") },
		"a link":         func(s *session.Session) { s.OpenLink(sampled("kou").Fragment()) },
		"a file":         func(s *session.Session) { s.OpenFile(sampled("kou").SaveFile()) },
		"printing":       func(s *session.Session) { s.Print(session.Printout{}) },
		"leaving a page": func(s *session.Session) { s.Forget() },
	} {
		s := former()
		s.NextClient()
		require.NotNil(t, s.Former)
		on(s)
		require.Nil(t, s.Former, name)
		require.Empty(t, s.Cleared, name)
	}
	for name, aside := range map[string]func(*session.Session){
		"looking":        func(s *session.Session) { s.Look("x", nil) },
		"opening a fold": func(s *session.Session) { s.OpenYear(true) },
		"asking":         func(s *session.Session) { s.Submit() },
		"pressing again": func(s *session.Session) { s.NextClient() },
		"a bad link":     func(s *session.Session) { s.OpenLink("v=9&n=1") },
		"a bad file":     func(s *session.Session) { s.OpenFile(nil) },
		"the same text":  func(s *session.Session) { s.Type(calc.FieldEmployees, ""); s.SetName(keep.NameMemo, "") },
	} {
		s := former()
		s.NextClient()
		aside(s)
		require.NotNil(t, s.Former, name)
		s.Undo()
		require.Equal(t, "7,317", s.Draft.Texts[calc.FieldEmployees], name)
	}
}

func TestNextClient_OfAPageThatNobodyHasTouchedHasNothingToBringBack(t *testing.T) {
	s := newcomer()
	s.NextClient()
	require.Equal(t, session.Empty, s.Status())
	require.Nil(t, s.Former)
	require.Equal(t, words.Cleared.In(words.Japanese), s.Cleared, "it was pressed, and something is said")
	s = newcomer()
	s.PickSample("otsu")
	require.Empty(t, s.Cleared, "one example after another")
}

func TestUnkept_IsWhatWasTypedUntilItStandsSomewhereElse(t *testing.T) {
	for name, type_ := range map[string]func(*session.Session){
		"a number": func(s *session.Session) { s.Type(calc.FieldEmployees, "31") },
		"a name":   func(s *session.Session) { s.SetName(keep.NameMemo, "次回") },
		"a tick":   func(s *session.Session) { s.Tick("update", true) },
	} {
		for where, kept := range map[string]func(*session.Session){
			"in a file":       func(s *session.Session) { s.SaveFile() },
			"in a link":       func(s *session.Session) { s.LinkCopied(true) },
			"in a bookmark":   func(s *session.Session) { s.Bookmarked() },
			"on paper":        func(s *session.Session) { s.Print(session.Printout{}) },
			"nowhere, by eye": func(s *session.Session) { s.NextClient() },
		} {
			s := newcomer()
			require.False(t, s.Unkept)
			type_(s)
			require.True(t, s.Unkept, name)
			kept(s)
			require.False(t, s.Unkept, "%s, %s", name, where)
		}
	}
	s := sampled("otsu")
	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	require.False(t, s.Unkept, "what is chosen is chosen again in a moment")
	s = typing(newcomer(), "revenue", "abc")
	s.SaveFile()
	require.True(t, s.Unkept, "nothing was saved")
}

func TestOpen_ShowsNoAmountOfTheOneBefore(t *testing.T) {
	s := sampled("otsu")
	d := s.Draft.Clone()
	d.Texts[calc.FieldRevenue] = "abc"
	s.Open(d)
	require.Nil(t, s.Result, "what cannot be computed leaves no amount, and least of all another's")
	require.False(t, s.Stale())
}
