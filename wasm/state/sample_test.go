package state_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// newcomer is the page as it opens.
func newcomer() *state.Store {
	figures := seeds.Current()
	return state.New(&figures, words.Japanese)
}

// cleared is the page with nothing entered.
func cleared() *state.Store {
	s := newcomer()
	s.Clear()
	return s
}

// sampled is the page with a ready-made company.
func sampled(id string) *state.Store {
	s := newcomer()
	s.PickSample(id)
	return s
}

// typing types into fields one after another: field, text, field, text.
func typing(s *state.Store, pairs ...string) *state.Store {
	for i := 0; i < len(pairs); i += 2 {
		s.Type(calc.Field(pairs[i]), pairs[i+1])
		s.Leave(calc.Field(pairs[i]))
	}
	s.CatchUp()
	return s
}

// yen is an exact number for comparison.
func yen(t *testing.T, text string) decimal.Decimal {
	t.Helper()
	v, err := decimal.NewFromString(text)
	require.NoError(t, err)
	return v
}

// same compares numbers, not how many zeros they carry.
func same(t *testing.T, want string, got decimal.Decimal, about ...any) {
	t.Helper()
	require.Equal(t, yen(t, want).String(), got.String(), about...)
}

func TestNew_ANewcomerSeesTheDecksFirstCompany(t *testing.T) {
	s := newcomer()
	require.Equal(t, state.Ready, s.Status())
	require.Equal(t, "kou", s.Draft.Sample)
	same(t, "6220000", s.Total().Typical)
	require.Equal(t, format.Text{Value: "622", Unit: "万円"}, s.Headline(s.Total().Typical))
	require.Empty(t, s.Problems())
	require.False(t, s.Summary)
}

func TestPickSample_TheDecksCompaniesComeOutAsPrinted(t *testing.T) {
	cases := []struct{ id, total, avoidable, investment, headline, note string }{
		{"kou", "6220000", "4080000", "2140000", "622万円", "調査費 ＋ 事態収拾費。資料の印刷では400万円"},
		{"otsu", "34750000", "24750000", "10000000", "3,475万円", "調査費 ＋ 事態収拾費"},
	}
	for _, c := range cases {
		t.Run(c.id, func(t *testing.T) {
			s := sampled(c.id)
			b := s.Result.Breakdown
			same(t, c.total, b.Total.Value)
			same(t, c.avoidable, b.Avoidable.Value)
			same(t, c.investment, b.Investment.Value)
			require.Equal(t, c.headline, s.Headline(s.Total().Typical).String())
			require.Equal(t, c.note, s.InvestStats()[0].Note, "the printed amount stands where it differs")
		})
	}
}

func TestPickSample_EverySampleIsAnswered(t *testing.T) {
	s := newcomer()
	for _, card := range s.SampleCards() {
		t.Run(card.ID, func(t *testing.T) {
			s.Clear()
			s.PickSample(card.ID)
			require.Equal(t, state.Ready, s.Status())
			require.True(t, s.HasAmount())
			require.Equal(t, card.ID, s.Draft.Sample)
			require.NotEmpty(t, card.Name)
			require.NotEmpty(t, card.Text)
			require.NotContains(t, card.Text, "{")
		})
	}
}

func TestPickSample_WhatItWritesReadsBackAsItsFigures(t *testing.T) {
	s := newcomer()
	for _, one := range state.Samples(s.Figures) {
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
	require.Equal(t, state.Ready, s.Status())
}

func TestPickSample_NothingOfTheOldCompanyStays(t *testing.T) {
	s := typing(sampled("giaj-b"), "probability", "10", "investigation", "100万")
	s.PickSample("kou")
	require.Equal(t, newcomer().Draft, s.Draft)
}

func TestSample_IsForgottenOnceTheCompanyIsChanged(t *testing.T) {
	cases := []struct {
		name   string
		change func(*state.Store)
		stays  bool
	}{
		{"typing another number", func(s *state.Store) { s.Type(calc.FieldEmployees, "31") }, false},
		{"typing the same text again", func(s *state.Store) { s.Type(calc.FieldEmployees, s.Draft.Texts[calc.FieldEmployees]) }, true},
		{"choosing another industry", func(s *state.Store) { s.Choose(calc.FieldIndustry, string(calc.Retail)) }, false},
		{"choosing another incident", func(s *state.Store) { s.Choose(calc.FieldScenario, string(calc.Ransomware)) }, true},
		{"assuming a chance", func(s *state.Store) { s.Type(calc.FieldProbability, "10") }, true},
		{"looking at it another way", func(s *state.Store) { s.Choose(calc.FieldMethod, string(calc.Itemised)) }, true},
		{"leaving a field untouched", func(s *state.Store) { s.Leave(calc.FieldRevenue) }, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newcomer()
			c.change(s)
			require.Equal(t, c.stays, s.Draft.Sample == "kou")
		})
	}
}

// A user must not take an example's amount for the own company's.
func TestWho_AnExampleIsCalledByItsName(t *testing.T) {
	s := newcomer()
	require.Equal(t, "例・甲社", s.Who())
	require.Equal(t, "例・甲社の想定被害額", s.LossName())
	s.Type(calc.FieldEmployees, "31")
	require.Equal(t, "御社", s.Who())
	require.Equal(t, "想定被害額", s.LossName())
}

func TestChoose_TheWayFollowsTheIncidentUntilTheUserPicksOne(t *testing.T) {
	way := func(s *state.Store) calc.Method { return s.Result.Chosen.Method }
	s := newcomer()
	require.Equal(t, calc.Cases, way(s))
	require.Empty(t, s.RewayedText())
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.Equal(t, calc.Itemised, way(s), "the two cases know nothing of a business that stops")
	require.Contains(t, s.RewayedText(), "積み上げ")
	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	require.Empty(t, s.RewayedText(), "nothing changed this time")
	s.Choose(calc.FieldScenario, string(calc.Malware))
	require.Equal(t, calc.Cases, way(s), "the example's own incident")
	s.Choose(calc.FieldMethod, string(calc.Survey))
	s.Choose(calc.FieldScenario, string(calc.PartnerStop))
	require.Equal(t, calc.Survey, way(s), "the user picked it")
	require.Empty(t, s.RewayedText())
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
			require.Equal(t, late.RewayedText(), early.RewayedText())
			require.Equal(t, late.Total(), early.Total())
			require.True(t, early.HasAmount())
			early.Choose(calc.FieldScenario, string(calc.Malware))
			late.Choose(calc.FieldScenario, string(calc.Malware))
			require.Equal(t, late.Draft, early.Draft)
		})
	}
	typed := newcomer()
	draft := typed.Draft.Clone()
	draft.Texts[calc.FieldEmployees] = "31"
	typed.Adopt(draft)
	typed.Choose(calc.FieldScenario, string(calc.Ransomware))
	require.Equal(t, calc.Itemised, typed.Result.Chosen.Method, "typing picks no way")

	picked := newcomer()
	draft = picked.Draft.Clone()
	draft.Choices[calc.FieldScenario], draft.Choices[calc.FieldMethod] = string(calc.PartnerStop), string(calc.Survey)
	picked.Adopt(draft)
	require.Equal(t, calc.Survey, picked.Result.Chosen.Method, "the user picked it")
	require.Empty(t, picked.RewayedText())
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
	require.True(t, s.Draft.On[calc.SwitchOnlineShop], "it is still a shop")

	s = typing(sampled("giaj-b"), "stopped-days-typical", "3", "stopped-days-low", "2")
	s.Choose(calc.FieldScenario, string(calc.Ransomware))
	same(t, "3", s.Result.Input.Numbers[calc.FieldStoppedDaysTypical], "the user's own number stays")
}

func TestPickSample_OnlyTheShopSellsOnline(t *testing.T) {
	s := newcomer()
	for _, card := range s.SampleCards() {
		s.PickSample(card.ID)
		require.Equal(t, card.ID == "giaj-b", s.Draft.On[calc.SwitchOnlineShop], card.ID)
	}
}
