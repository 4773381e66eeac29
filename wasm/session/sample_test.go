package session_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// newcomer is the page as it opens.
func newcomer() *session.Session {
	figures := seeds.Current()
	return session.New(&figures, words.Japanese)
}

// cleared is the page with nothing entered.
func cleared() *session.Session {
	s := newcomer()
	s.NextClient()
	return s
}

// sampled is the page with a ready-made company.
func sampled(id string) *session.Session {
	s := newcomer()
	s.PickSample(id)
	return s
}

// chosen is a sample with one choice made.
func chosen(sample, field, value string) *session.Session {
	s := sampled(sample)
	s.Choose(calc.Field(field), value)
	return s
}

// prepared is a company in which every line of the scenario has an amount.
func prepared(scenario calc.Scenario) *session.Session {
	s := sampled("giaj-b")
	s.Choose(calc.FieldScenario, string(scenario))
	s.Choose(calc.FieldMethod, string(calc.Itemised))
	s.Switch(calc.SwitchCallCentre, true)
	typing(s, "partner-revenue", "1億", "partner-margin", "30", "partner-months", "3",
		"transfer-loss", "500万", "margin", "5", "effort", "2",
		"stopped-days-low", "", "stopped-days-typical", "", "stopped-days-high", "", "stopped-share", "")
	return s
}

// typing types into fields one after another: field, text, field, text.
func typing(s *session.Session, pairs ...string) *session.Session {
	for i := 0; i < len(pairs); i += 2 {
		s.Type(calc.Field(pairs[i]), pairs[i+1])
		s.Leave(calc.Field(pairs[i]))
	}
	for s.Parts.CatchUp() {
		s.Parts.Rendered()
	}
	return s
}

// everyAmount writes down all that one answer says in numbers.
func everyAmount(s *session.Session) string {
	var b strings.Builder
	for _, line := range s.Result.Chosen.Lines {
		b.WriteString(string(line.Key) + " " + line.Amount.Low.String() + " " + line.Amount.Typical.String() + " " + line.Amount.High.String() + "\n")
	}
	for _, amount := range (calc.Result{Answer: *s.Result, Exponents: s.Outlook.Exponents(), Optima: s.Outlook.Optima()}).Amounts() {
		b.WriteString(amount.Key + " " + amount.Value.String() + "\n")
	}
	if labour := s.Result.InternalLabour; labour != nil {
		b.WriteString(labour.Amount.Typical.String())
	}
	return b.String()
}

func specOf(field calc.Field) calc.Spec {
	spec, _ := calc.SpecOf(field)
	return spec
}

// same compares numbers, not how many zeros they carry.
func same(t *testing.T, want string, got decimal.Decimal, about ...any) {
	t.Helper()
	v, err := decimal.NewFromString(want)
	require.NoError(t, err)
	require.Equal(t, v.String(), got.String(), about...)
}

func TestNew_ANewcomerSeesTheDecksFirstCompany(t *testing.T) {
	s := newcomer()
	require.Equal(t, session.Ready, s.Status())
	require.Equal(t, "kou", s.Draft.Sample)
	same(t, "6220000", s.Result.Total().Typical)
	require.Empty(t, s.Problems())
	require.False(t, s.Summary)
}

func TestPickSample_EverySampleIsAnswered(t *testing.T) {
	s := newcomer()
	for _, card := range s.SampleCards() {
		t.Run(card.ID, func(t *testing.T) {
			s.NextClient()
			s.PickSample(card.ID)
			require.Equal(t, session.Ready, s.Status())
			require.True(t, s.Result.HasAmount())
			require.Equal(t, card.ID, s.Draft.Sample)
			require.NotEmpty(t, card.Name)
			require.NotEmpty(t, card.Text)
			require.NotContains(t, card.Text, "{")
		})
	}
}

func TestPickSample_WhatItWritesReadsBackAsItsFigures(t *testing.T) {
	s := newcomer()
	for _, one := range session.Samples(s.Figures) {
		s.PickSample(one.ID)
		for field, v := range one.Input.Numbers {
			got := s.Result.Input.Number(field)
			require.True(t, got.Valid, "%s %s", one.ID, field)
			same(t, v.String(), got.Decimal, "%s %s", one.ID, field)
		}
	}
}

func TestPickSample_AnUnknownSampleChangesNothing(t *testing.T) {
	s := newcomer()
	before := s.Draft.Clone()
	s.PickSample("nobody")
	require.Equal(t, before, s.Draft)
	require.Equal(t, session.Ready, s.Status())
}

func TestPickSample_NothingOfTheOldCompanyStays(t *testing.T) {
	s := typing(sampled("giaj-b"), "probability", "10", "investigation", "100万")
	s.PickSample("kou")
	require.Equal(t, newcomer().Draft, s.Draft)
}

func TestSample_IsForgottenOnceTheCompanyIsChanged(t *testing.T) {
	cases := []struct {
		name   string
		change func(*session.Session)
		stays  bool
	}{
		{"typing another number", func(s *session.Session) { s.Type(calc.FieldEmployees, "31") }, false},
		{"typing the same text again", func(s *session.Session) { s.Type(calc.FieldEmployees, s.Draft.Texts[calc.FieldEmployees]) }, true},
		{"choosing another incident", func(s *session.Session) { s.Choose(calc.FieldScenario, string(calc.Ransomware)) }, true},
		{"assuming a chance", func(s *session.Session) { s.Type(calc.FieldProbability, "10") }, true},
		{"looking at it another way", func(s *session.Session) { s.Choose(calc.FieldMethod, string(calc.Itemised)) }, true},
		{"leaving a field untouched", func(s *session.Session) { s.Leave(calc.FieldRevenue) }, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newcomer()
			c.change(s)
			require.Equal(t, c.stays, s.Draft.Sample == "kou")
		})
	}
}

func TestChoose_TheWayFollowsTheIncidentUntilTheUserPicksOne(t *testing.T) {
	way := func(s *session.Session) calc.Method { return s.Result.Chosen.Method }
	s := newcomer()
	require.Equal(t, calc.Cases, way(s))
	require.Empty(t, s.Changed)
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.Equal(t, calc.Itemised, way(s), "the two cases know nothing of a business that stops")
	require.Contains(t, s.Changed, "積み上げ")
	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	require.Empty(t, s.Changed, "nothing changed this time")
	s.Choose(calc.FieldScenario, string(calc.Malware))
	require.Equal(t, calc.Cases, way(s), "the example's own incident")
	s.Choose(calc.FieldMethod, string(calc.Survey))
	s.Choose(calc.FieldScenario, string(calc.PartnerStop))
	require.Equal(t, calc.Survey, way(s), "the user picked it")
	require.Empty(t, s.Changed)
}

// What the controls held before the program listened counts as what is chosen now.
func TestAdopt_TheWayFollowsAnIncidentChosenBeforeTheStart(t *testing.T) {
	for _, incident := range calc.Scenarios() {
		t.Run(string(incident), func(t *testing.T) {
			early, late := newcomer(), newcomer()
			draft := early.Draft.Clone()
			draft.Choices[calc.FieldScenario] = string(incident)
			early.Adopt(draft)
			late.Choose(calc.FieldScenario, string(incident))
			require.Equal(t, late.Draft, early.Draft)
			require.Equal(t, late.Changed, early.Changed)
			require.Equal(t, late.Result.Total(), early.Result.Total())
			require.Equal(t, incident != calc.TransferFraud, early.Result.HasAmount(), "what was sent, nobody can know")
			early.Choose(calc.FieldScenario, string(calc.Malware))
			late.Choose(calc.FieldScenario, string(calc.Malware))
			require.Equal(t, late.Draft, early.Draft)
		})
	}
	typed := newcomer()
	draft := typed.Draft.Clone()
	draft.Texts[calc.FieldEmployees] = "31"
	typed.Adopt(draft)
	hand := newcomer()
	hand.Type(calc.FieldEmployees, "31")
	require.Equal(t, hand.Draft, typed.Draft, "a fact typed before the start is typed")
	require.Equal(t, hand.Changed, typed.Changed)
	require.Equal(t, everyAmount(hand), everyAmount(typed))

	picked := newcomer()
	draft = picked.Draft.Clone()
	draft.Choices[calc.FieldScenario], draft.Choices[calc.FieldMethod] = string(calc.PartnerStop), string(calc.Survey)
	picked.Adopt(draft)
	require.Equal(t, calc.Survey, picked.Result.Chosen.Method, "the user picked it")
	require.Empty(t, picked.Changed)
}

func TestChoose_ASpreadOfAnotherIncidentIsNotKept(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10")
	s.Choose(calc.FieldSeverity, string(calc.SeverityBands))
	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	require.Equal(t, calc.SeverityRange, s.Result.Input.Severity)
}

func TestPickSample_TheInsurersCasesComeWithWhatIsKnownOfThem(t *testing.T) {
	s := sampled("giaj-b")
	same(t, "14", s.Result.Input.Numbers[calc.FieldStoppedDaysTypical])
	require.True(t, s.Draft.On[calc.SwitchNewspaper])
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.False(t, s.Result.Input.Number(calc.FieldStoppedDaysTypical).Valid, "the days were those of the leak")
	require.False(t, s.Draft.On[calc.SwitchNewspaper])
	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	same(t, "1", s.Result.Input.Numbers[calc.FieldOnlineShare], "it is still a shop")

	s = typing(sampled("giaj-b"), "stopped-days-typical", "3", "stopped-days-low", "2")
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	same(t, "3", s.Result.Input.Numbers[calc.FieldStoppedDaysTypical], "the user's own number stays")
}

func TestSamples_NoTwoHaveTheSameFiveFacts(t *testing.T) {
	seen := map[string]string{}
	for _, card := range newcomer().SampleCards() {
		facts := ""
		for _, field := range companyFields {
			facts += sampled(card.ID).Draft.Texts[field] + "; "
		}
		require.Empty(t, seen[facts], card.ID)
		seen[facts] = card.ID
	}
}

func TestPickSample_OnlyTheShopSellsOnline(t *testing.T) {
	s := newcomer()
	for _, card := range s.SampleCards() {
		s.PickSample(card.ID)
		require.Equal(t, card.ID == "giaj-b", s.Draft.Texts[calc.FieldOnlineShare] != "", card.ID)
	}
}
