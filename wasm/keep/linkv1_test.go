package keep

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

// everyKeyOfV1 was handed out by 0.1.0: never change it.
const everyKeyOfV1 = "v=1&n=1&r=2&p=3&d=4&e=5&I=6&C=7&P=8&x=9&y=10&l=11&t=12&h=13&o=.14&g=15&c=.16&k=17&w=18" +
	"&A=19&B=.20&D=21&T=22&f=23&u=24&q=.25&E=.26&F=27&G=.28" +
	"&H=29&J=30&K=.31&L=32&M=33&N=.34&Q=35&R=36&S=.37&U=38&W=1&X=0&Y=1&Z=0" +
	"&i=wholesale&m=cases&b=bands&s=partner-stop"

// What a link of version 1 said means the same for ever, as far as it is asked
// today.
func TestFromFragment_ReadsALinkWithEveryKeyOfVersionOne(t *testing.T) {
	link, r := FromFragment(everyKeyOfV1)
	require.Empty(t, r)
	want := everyNumber()
	want.Method, want.Severity, want.Scenario = "cases", "bands", "partner-stop"
	want.Switches[calc.SwitchNewspaper], want.Switches[calc.SwitchCondolence] = true, true
	requireSame(t, want, link.Input)
	require.Equal(t, Past{Earlier: true, Trade: "wholesale"}, link.Past)
}

func TestLinkV1_HasTheKeysOf010AndNoOther(t *testing.T) {
	var keys strings.Builder
	for _, one := range linkV1 {
		keys.WriteString(one.key)
	}
	require.Equal(t, "nrpdeICPxylthogckwABDTfuqEFGHJKLMNQRSUWXYZimbs", keys.String())
	for _, one := range linkV1 {
		today := linkV2.fieldOf(one.key)
		require.Equal(t, !isRetired(one.field), today != "", "%s is written today if and only if it is asked", one.key)
		if today != "" {
			require.Equal(t, one.field, today, one.key)
		}
	}
	for _, field := range RetiredFields() {
		require.True(t, linkV1.asks(field), field)
		require.False(t, linkV2.asks(field), field)
	}
}

func TestFromFragment_AShopOfVersionOneSellsAllOnTheNetWhereALeakClosesItsSite(t *testing.T) {
	const head, tail = "v=1&n=30&r=300000000", "&i=retail&m=itemised&b=range&s="
	for _, scenario := range calc.Scenarios() {
		for shop, sells := range map[string]bool{"": false, "&Z=0": false, "&Z=1": true} {
			link, r := FromFragment(head + shop + tail + string(scenario))
			require.Empty(t, r)
			want := small()
			want.Scenario = scenario
			if sells && (scenario == calc.CardLeak || scenario == calc.PersonalLeak) {
				want.Numbers[calc.FieldOnlineShare] = decimal.New(1, 0)
			}
			requireSame(t, want, link.Input)
		}
	}
}

// In a leak nobody is asked any more which share of the business stands still;
// left in, it would count as soon as another incident is chosen.
func TestFromFragment_AStoppedShareOfVersionOneIsKeptWhereItIsAsked(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		link, r := FromFragment("v=1&n=30&r=300000000&o=.4&i=retail&m=itemised&b=range&s=" + string(scenario))
		require.Empty(t, r)
		leak := scenario == calc.CardLeak || scenario == calc.PersonalLeak
		require.Equal(t, !leak, link.Input.Number(calc.FieldStoppedShare).Valid, scenario)
	}
}

func TestFromFragment_EveryTradeOfVersionOneIsReadAndNoOther(t *testing.T) {
	const head, tail = "v=1&n=30&r=300000000&i=", "&m=itemised&b=range&s=ransomware"
	for _, trade := range []Trade{"manufacturing", "construction", "wholesale", "retail", "service", "transport", "other"} {
		require.Contains(t, Trades(), trade)
		link, r := FromFragment(head + string(trade) + tail)
		require.Empty(t, r)
		requireSame(t, small(), link.Input)
		if trade == "other" {
			trade = ""
		}
		require.Equal(t, Past{Earlier: true, Trade: trade}, link.Past)
	}
	require.Len(t, Trades(), 7)
}

// Version 1 is as strict as it was about what nobody is asked any more.
func TestFromFragment_RefusesVersionOneAsItWasRefused(t *testing.T) {
	const tail = "&m=cases&b=range&s=malware"
	const good = "v=1&n=30&r=300000000&i=retail" + tail
	for _, c := range []struct {
		text  string
		code  Code
		field calc.Field
	}{
		{"v=1&n=30&r=3" + tail, Missing, RetiredIndustry},
		{"v=1&n=30&r=3&i=" + tail, Missing, RetiredIndustry},
		{"v=1&n=30&r=3&i=Retail" + tail, BadChoice, RetiredIndustry},
		{good + "&w=", BadNumber, RetiredMonitoringMonths},
		{good + "&w=1e1", BadNumber, RetiredMonitoringMonths},
		{good + "&w=-1", BadNumber, RetiredMonitoringMonths},
		{good + "&w=60.5", OutOfBounds, RetiredMonitoringMonths},
		{good + "&w=." + strings.Repeat("3", 31), ManyDigits, RetiredMonitoringMonths},
		{good + "&w=" + strings.Repeat("9", 41), ManyDigits, RetiredMonitoringMonths},
		{good + "&Z=true", BadSwitch, RetiredOnlineShop},
		{good + "&Z=", BadSwitch, RetiredOnlineShop},
		{good + "&w=1&w=1", DuplicateKey, ""},
		{good + "&a=.5", UnknownKey, ""},
		{good + "&j=5", UnknownKey, ""},
		{good + "&V=1", UnknownKey, ""},
		{good + "&O=1", UnknownKey, ""},
		{"v=1&n=30&r=3&i=retail&m=cases&b=range", Missing, calc.FieldScenario},
		{good + "&p=1.5", NotWhole, calc.FieldPCs},
	} {
		link, r := FromFragment(c.text)
		require.Equal(t, Refusal{Code: c.code, Field: c.field}, r, c.text)
		require.Zero(t, link, c.text)
	}
	for _, fine := range []string{good, good + "&w=60", good + "&w=0", good + "&w=2.5&Z=0"} {
		_, r := FromFragment(fine)
		require.Empty(t, r, fine)
	}
}

func TestFromFragment_ALinkOfVersionOneThatLostItsEndIsNeverReadAsAnother(t *testing.T) {
	for i := range len(everyKeyOfV1) {
		_, r := FromFragment(everyKeyOfV1[:i])
		require.True(t, r.Refused(), everyKeyOfV1[:i])
	}
}

func TestFromFragment_TenThousandDamagedLinksOfVersionOneAreRefusedOrReadWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	refused := 0
	for range 10_000 {
		link, refusal := FromFragment(damage(r, everyKeyOfV1))
		requireWhole(t, link.Input, refusal)
		if refusal.Refused() {
			require.Zero(t, link)
			refused++
		}
	}
	require.Greater(t, refused, 5_000)
	require.Less(t, refused, 10_000)
}
