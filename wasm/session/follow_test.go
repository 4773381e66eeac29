package session_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// firm is the five answers about a company as they are typed.
type firm map[calc.Field]string

// companyFields are its fields.
var companyFields = calc.FieldsOf(calc.GroupCompany)

// firmOf reads the five answers off a page.
func firmOf(s *session.Session) firm {
	f := firm{}
	for _, field := range companyFields {
		f[field] = s.Draft.Texts[field]
	}
	return f
}

// with is a firm with one answer changed.
func (f firm) with(field calc.Field, text string) firm {
	f = maps.Clone(f)
	f[field] = text
	return f
}

// alone is the page with the five answers and the incident, all else as on a page
// that began empty.
func (f firm) alone(incident calc.Scenario) *session.Session {
	s := cleared()
	d := s.Draft.Clone()
	d.Choices[calc.FieldScenario] = string(incident)
	maps.Copy(d.Texts, f)
	s.Open(d)
	return s
}

// keys types a text key by key, as a hand does that first empties the field;
// now and then it pauses.
func keys(s *session.Session, chance *rand.Rand, field calc.Field, text string) {
	if chance.IntN(2) == 0 {
		s.Type(field, "")
	}
	for end := range text {
		_, size := utf8.DecodeRuneInString(text[end:])
		s.Type(field, text[:end+size])
		if chance.IntN(4) == 0 {
			s.Settle()
		}
	}
	s.Type(field, text)
	if chance.IntN(2) == 0 {
		s.Leave(field)
	}
}

// sameAnswer claims that two pages ask and answer the same.
func sameAnswer(t *testing.T, want, got *session.Session, about ...any) {
	t.Helper()
	require.Equal(t, session.Ready, got.Status(), about...)
	require.Empty(t, got.Draft.Sample, about...)
	a, b := want.Result.Total(), got.Result.Total()
	require.Equal(t, []string{a.Low.String(), a.Typical.String(), a.High.String()}, []string{b.Low.String(), b.Typical.String(), b.High.String()}, about...)
	require.Equal(t, everyAmount(want), everyAmount(got), about...)
	require.Equal(t, want.Fragment(), got.Fragment(), about...)
}

// otherAnswers are five answers that no ready-made company has.
var otherAnswers = firm{
	calc.FieldEmployees: "150", calc.FieldRevenue: "60億", calc.FieldPCs: "90", calc.FieldRecords: "5万", calc.FieldSpending: "310万",
}

// One set of answers has one amount: every ready-made company, every incident,
// every one of the five answers.
func TestLaw_OneFactChangedLeavesNothingOfTheExample(t *testing.T) {
	for _, card := range newcomer().SampleCards() {
		for _, incident := range calc.Scenarios() {
			choose := func(s *session.Session) { s.Choose(calc.FieldScenario, string(incident)) }
			example := sampled(card.ID)
			facts := firmOf(example)
			choose(example)
			link := example.Fragment()
			for _, field := range companyFields {
				change := func(s *session.Session) { typing(s, string(field), otherAnswers[field]) }
				pick := func(s *session.Session) { s.PickSample(card.ID) }
				open := func(s *session.Session) { require.True(t, s.OpenLink(link)) }
				want, s := facts.with(field, otherAnswers[field]).alone(incident), newcomer()
				for _, way := range [][]func(*session.Session){{pick, choose, change}, {pick, change, choose}, {open, change}} {
					for _, do := range way {
						do(s)
					}
					sameAnswer(t, want, s, "%s, %s, %s, %d steps", card.ID, incident, field, len(way))
				}
			}
		}
	}
}

// The same by ways that nobody thought of: companies and links are opened one
// after the other, incidents change, facts are typed key by key in any order,
// with and without pauses.
func TestLaw_TheWayToAnAnswerDoesNotCount(t *testing.T) {
	chance := rand.New(rand.NewPCG(20261128, 2))
	incidents := calc.Scenarios()
	examples := map[string]*session.Session{}
	cards := newcomer().SampleCards()
	for _, card := range cards {
		examples[card.ID] = sampled(card.ID)
	}
	for n := range 100 {
		s := newcomer()
		incident := incidents[chance.IntN(len(incidents))]
		goal := firm{}
		for _, field := range companyFields { // facts of ready-made companies among them
			texts := []string{otherAnswers[field], "12", examples[cards[chance.IntN(len(cards))].ID].Draft.Texts[field]}
			goal[field] = texts[chance.IntN(len(texts))]
		}
		goal[calc.FieldRevenue] = fmt.Sprintf("%d億1千万", 3+chance.IntN(40)) // which none of them has

		var walk []func()
		for range chance.IntN(4) {
			card, other := cards[chance.IntN(len(cards))], incidents[chance.IntN(len(incidents))]
			walk = append(walk, []func(){
				func() { s.PickSample(card.ID) },
				func() { s.OpenLink(examples[card.ID].Fragment()) },
				func() { s.OpenLink(chosen(card.ID, "scenario", string(other)).Fragment()) },
				func() { s.NextClient() },
				func() { s.Choose(calc.FieldScenario, string(other)) },
				func() { keys(s, chance, calc.FieldEmployees, "7") },
				func() { keys(s, chance, calc.FieldSpending, "90万") },
			}[chance.IntN(7)])
		}
		ends := []func(){
			func() { s.Choose(calc.FieldScenario, string(incident)) },
		}
		for _, field := range companyFields {
			ends = append(ends, func() { keys(s, chance, field, goal[field]) })
		}
		chance.Shuffle(len(ends), func(i, j int) { ends[i], ends[j] = ends[j], ends[i] })
		for _, step := range append(walk, ends...) {
			step()
		}
		for s.Parts.CatchUp() {
			s.Parts.Rendered()
		}
		sameAnswer(t, goal.alone(incident), s, "walk %d", n)
	}
}

// At no key is an amount shown that mixes a new fact with the example's own.
func TestLaw_NoKeyShowsAMixture(t *testing.T) {
	for _, card := range newcomer().SampleCards() {
		s := sampled(card.ID)
		incident := calc.Scenario(s.Draft.Choices[calc.FieldScenario])
		for _, text := range []string{"1", "13", "137", "13", "1"} {
			s.Type(calc.FieldEmployees, text)
			sameAnswer(t, firmOf(sampled(card.ID)).with(calc.FieldEmployees, text).alone(incident), s, "%s %s", card.ID, text)
		}
	}
}

// A fact that is typed anew as it was loses nothing, however it is written and
// however long the hand rests.
func TestFollow_TheSameFactTypedAgainBringsEverythingBack(t *testing.T) {
	for _, card := range newcomer().SampleCards() {
		for _, field := range companyFields {
			s, before := sampled(card.ID), sampled(card.ID)
			text := before.Draft.Texts[field]
			for _, key := range []string{"", text[:1], "x", text} {
				s.Type(field, key)
				s.Settle()
			}
			s.Leave(field)
			require.Equal(t, card.ID, s.Draft.Sample, field)
			require.Equal(t, before.Fragment(), s.Fragment(), field)
			require.Equal(t, everyAmount(before), everyAmount(s), field)
			require.Empty(t, s.Changed, "nothing is said to be gone")
			require.Equal(t, before.Spoken, s.Spoken)
		}
	}
	s := newcomer()
	s.Type(calc.FieldEmployees, "３０人")
	require.Equal(t, "kou", s.Draft.Sample, "the number counts, not how it is written")
}

// The three starts at which a trial of the page found three amounts.
func TestLaw_TheAnswersOfTheTrialHaveOneAmountWhateverWasTappedBefore(t *testing.T) {
	cases := []struct {
		name     string
		answers  firm
		incident calc.Scenario
	}{
		{"a wholesaler whose records leak", firm{
			calc.FieldEmployees: "150", calc.FieldRevenue: "60億", calc.FieldPCs: "90", calc.FieldRecords: "5万", calc.FieldSpending: "300万",
		}, calc.PersonalLeak},
		{"a small restaurant, infected", firm{
			calc.FieldEmployees: "12", calc.FieldRevenue: "1億", calc.FieldPCs: "4", calc.FieldRecords: "3,000", calc.FieldSpending: "10万",
		}, calc.Malware},
	}
	for _, c := range cases {
		want := c.answers.alone(c.incident)
		for _, start := range []string{"kou", "giaj-a", "giaj-b"} {
			s := sampled(start)
			for _, field := range companyFields {
				typing(s, string(field), c.answers[field])
			}
			s.Choose(calc.FieldScenario, string(c.incident))
			sameAnswer(t, want, s, "%s, from %s", c.name, start)
			require.Equal(t, "いまはすべて初期値", s.AssumptionsNow())
		}
	}
}

func TestFollow_TheDecksCompaniesStayExactInTheirOwnWay(t *testing.T) {
	for id, total := range map[string]string{"kou": "6220000", "otsu": "34750000"} {
		s := sampled(id)
		require.Equal(t, calc.Cases, s.Result.Chosen.Method)
		same(t, total, s.Result.Total().Typical, id)
		s.Choose(calc.FieldScenario, string(calc.Ransomware))
		s.Choose(calc.FieldScenario, string(calc.Malware))
		same(t, total, s.Result.Total().Typical, "%s, after a look at another incident", id)
	}
}

func TestFollow_NothingOfTheExampleIsLeftOnAPageEmptiedByHand(t *testing.T) {
	for _, id := range []string{"kou", "giaj-b"} {
		s := sampled(id)
		for _, field := range companyFields {
			typing(s, string(field), "")
		}
		require.Equal(t, session.Empty, s.Status())
		require.Equal(t, "いまはすべて初期値", s.AssumptionsNow())
		require.Equal(t, string(calc.Itemised), s.Draft.Choices[calc.FieldMethod])
	}
}

func TestFollow_WhatTheUserHasFilledStays(t *testing.T) {
	s := sampled("giaj-b")
	typing(s, "stopped-days-low", "2", "stopped-days-typical", "3", "stopped-share", "", "probability", "10", "cost-limit", "1,000万")
	s.Switch(calc.SwitchCallCentre, true)
	s.Switch(calc.SwitchNewspaper, false)
	s.Switch(calc.SwitchNewspaper, true)
	s.Choose(calc.FieldMethod, string(calc.Cases))
	typing(s, "employees", "31")
	in := s.Result.Input
	require.Equal(t, calc.PersonalLeak, in.Scenario, "the user sees which")
	require.Equal(t, calc.Cases, in.Method)
	for field, want := range map[calc.Field]string{"stopped-days-low": "2", "stopped-days-typical": "3", "probability": "0.1", "cost-limit": "10000000"} {
		same(t, want, in.Numbers[field], field)
	}
	require.False(t, in.Number(calc.FieldStoppedShare).Valid)
	require.False(t, in.Number(calc.FieldStoppedDaysHigh).Valid, "only this one was the example's")
	require.Equal(t, map[calc.Field]bool{calc.SwitchCallCentre: true, calc.SwitchNewspaper: true, calc.SwitchCondolence: false, calc.SwitchDataStolen: false, calc.SwitchTransferTypical: false}, in.Switches)

	typing(s, "employees", sampled("giaj-b").Draft.Texts[calc.FieldEmployees])
	require.False(t, s.Result.Input.Number(calc.FieldStoppedShare).Valid, "the user has emptied it")
	require.Equal(t, calc.Cases, s.Result.Input.Method)
}

// What a link holds beside the example is the user's, as if typed here.
func TestFollow_WhatALinkSaysOtherwiseThanTheExampleStays(t *testing.T) {
	sent := sampled("giaj-b")
	typing(sent, "stopped-days-typical", "3", "stopped-days-low", "3", "stopped-days-high", "")
	sent.Switch(calc.SwitchNewspaper, false)
	sent.Choose(calc.FieldMethod, string(calc.Survey))
	s := cleared()
	s.OpenLink(sent.Fragment())
	typing(s, "spending", "1")
	in := s.Result.Input
	require.Equal(t, calc.Survey, in.Method)
	same(t, "3", in.Numbers[calc.FieldStoppedDaysTypical])
	require.False(t, in.Switches[calc.SwitchCondolence], "this was the example's")
	typing(s, "spending", sent.Draft.Texts[calc.FieldSpending])
	in = s.Result.Input
	require.True(t, in.Switches[calc.SwitchCondolence])
	require.False(t, in.Switches[calc.SwitchNewspaper], "switched off before it was sent")
	require.False(t, in.Number(calc.FieldStoppedDaysHigh).Valid, "emptied before it was sent")
}

// An incident that does not ask whether a shop sells online leaves that out of
// the link; the shop is one all the same.
func TestFollow_AShopIsAShopAfterALinkThatCouldNotSayIt(t *testing.T) {
	s := cleared()
	s.OpenLink(chosen("giaj-b", "scenario", string(calc.Malware)).Fragment())
	s.Choose(calc.FieldScenario, string(calc.PersonalLeak))
	require.Equal(t, sampled("giaj-b").Fragment(), s.Fragment())
}

func TestChanged_SaysOnceWhatWentWithTheExample(t *testing.T) {
	s := newcomer()
	s.Type(calc.FieldEmployees, "31")
	require.Equal(t, "会社の内容が変わったので、例・甲社だけの前提を外しました：計算のしかた（「積み上げ」になりました）。", s.Changed)
	require.NotContains(t, s.Spoken, s.Changed, "a pause is waited for")
	s.Settle()
	require.Contains(t, s.Spoken, "想定被害額は")
	require.Contains(t, s.Spoken, s.Changed, "it is heard with the result")
	heard := s.Spoken
	s.Leave(calc.FieldEmployees)
	require.Equal(t, heard, s.Spoken, "and not twice")
	typing(s, "employees", "x")
	require.NotEmpty(t, s.Spoken)
	require.NotContains(t, s.Spoken, s.Changed, "a problem is heard alone")
	typing(s, "employees", "31")
	typing(s, "revenue", "5億")
	require.NotEmpty(t, s.Changed, "it can still be read")
	require.NotContains(t, s.Spoken, s.Changed)
	s.Choose(calc.FieldScenario, string(calc.CardLeak))
	require.Empty(t, s.Changed)

	s = typing(sampled("giaj-b"), "spending", "1")
	for _, gone := range []string{"例・小売業B社", "止まる日数（低め）、止まる日数（ふつう）、止まる日数（高め）、売上のうちネットの割合", "新聞にお詫びを載せる、お詫びの品を送る"} {
		require.Contains(t, s.Changed, gone)
	}
	require.Contains(t, s.Spoken, s.Changed)
	s.PickSample("giaj-b")
	require.Empty(t, s.Changed)

	s = sampled("manufacturing")
	typing(s, "employees", "31")
	require.Empty(t, s.Changed, "it brought nothing")

	figures := seeds.Current()
	s = session.New(&figures, words.English)
	typing(s, "spending", "1")
	require.Equal(t, "The company is another now, so what belonged to the example Company Kou alone was taken out: Way of calculating (now “Itemised”).", s.Changed)
}

func TestAdopt_WhatWasTypedBeforeTheStartIsNoMixtureEither(t *testing.T) {
	s := newcomer()
	draft := s.Draft.Clone()
	answers := firm{}
	for _, field := range companyFields {
		answers[field] = otherAnswers[field]
		draft.Texts[field] = otherAnswers[field]
	}
	draft.Choices[calc.FieldScenario] = string(calc.CardLeak)
	s.Adopt(draft)
	sameAnswer(t, answers.alone(calc.CardLeak), s)

	s = newcomer()
	draft = s.Draft.Clone()
	draft.On[calc.SwitchNewspaper] = true
	draft.Choices[calc.FieldScenario] = string(calc.PersonalLeak)
	s.Adopt(draft)
	require.True(t, s.Result.Input.Switches[calc.SwitchNewspaper])

	s = newcomer()
	s.Adopt(sampled("giaj-b").Draft)
	require.Equal(t, "giaj-b", s.Draft.Sample, "the program has started anew")
	typing(s, "employees", "31")
	sameAnswer(t, firmOf(sampled("giaj-b")).with(calc.FieldEmployees, "31").alone(calc.PersonalLeak), s)
}
