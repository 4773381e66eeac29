package keep

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
)

func TestFragment_IsShortAndPlain(t *testing.T) {
	text, r := Fragment(small())
	require.Empty(t, r)
	require.Equal(t, "v=2&n=30&r=300000000&m=itemised&b=range&s=ransomware", text)
}

// A link of this version that is out in the world must mean the same for ever:
// change neither this text nor what it is compared with.
func TestFromFragment_ReadsALinkWithEveryKeyOfVersionTwo(t *testing.T) {
	const handedOut = "v=2&n=1&r=2&p=3&d=4&e=5&I=6&C=7&P=8&x=9&y=10&l=11&t=12&h=13&o=.14&g=15&c=.16&k=17&a=.18" +
		"&A=19&B=.20&D=21&T=22&j=39&f=23&u=24&q=.25&E=.26&F=27&G=.28" +
		"&H=29&J=30&K=.31&L=32&M=33&N=.34&Q=35&R=36&S=.37&U=38&W=1&X=0&Y=1&V=1&O=1" +
		"&m=cases&b=bands&s=partner-stop"
	link, r := FromFragment(handedOut)
	require.Empty(t, r)
	want := everyNumber()
	want.Method, want.Severity, want.Scenario = "cases", "bands", "partner-stop"
	want.Numbers["online-share"], want.Numbers["bank-balance"] = decimal.RequireFromString("0.18"), decimal.RequireFromString("39")
	for _, field := range []calc.Field{"newspaper", "condolence", "data-stolen", "transfer-typical"} {
		want.Switches[field] = true
	}
	requireSame(t, want, link.Input)
	require.Zero(t, link.Past)
}

// everyNumber has every number of version 1 that is asked today, each another.
func everyNumber() calc.Input {
	in := blankInput()
	for field, text := range map[calc.Field]string{
		"employees": "1", "revenue": "2", "pcs": "3", "records": "4", "spending": "5",
		"investigation": "6", "containment": "7", "prevention": "8",
		"examined-pcs": "9", "examined-servers": "10", "stopped-days-low": "11", "stopped-days-typical": "12", "stopped-days-high": "13",
		"stopped-share": "0.14", "daily-profit": "15", "claiming-share": "0.16", "call-centre-months": "17",
		"partner-revenue": "19", "partner-margin": "0.2", "partner-months": "21", "transfer-loss": "22", "effort": "23", "labour-cost": "24", "margin": "0.25",
		"probability": "0.26", "measure-cost": "27", "measure-probability": "0.28",
		"liability-limit": "29", "liability-deductible": "30", "liability-share": "0.31", "cost-limit": "32", "cost-deductible": "33", "cost-share": "0.34",
		"profit-limit": "35", "profit-waiting": "36", "profit-share": "0.37", "overall-limit": "38",
	} {
		in.Numbers[field] = decimal.RequireFromString(text)
	}
	return in
}

func TestLinkV2_HasOneKeyForEveryFieldOfTheCalculator(t *testing.T) {
	fields := calc.AllSwitches()
	for _, choice := range calc.Choices() {
		fields = append(fields, choice.Field)
	}
	for _, spec := range calc.Fields() {
		fields = append(fields, spec.Field)
	}
	var have []calc.Field
	keys := map[string]bool{"v": true}
	for _, one := range linkV2 {
		have = append(have, one.field)
		if strings.HasPrefix(string(one.field), string(calc.FieldProbability)+"-") {
			require.Equal(t, "E"+strings.TrimPrefix(string(one.field), string(calc.FieldProbability)+"-"), one.key)
		} else if spec, is := calc.SpecOf(one.field); is && spec.Group == calc.GroupPlan || slices.Contains(calc.ShelfSwitches(), one.field) {
			require.Regexp(t, `^[a-z]+\.[a-zA-Z]$`, one.key)
		} else if _, proposed := calc.ProposedFor(one.field); proposed || one.field == calc.FieldTargetKept {
			require.Regexp(t, `^n\.[a-zA-Z0-9]$`, one.key)
		} else {
			require.Len(t, one.key, 1)
		}
		require.False(t, keys[one.key], one.key)
		keys[one.key] = true
	}
	require.ElementsMatch(t, fields, have)
}

func TestFragment_TheLongestInputFits(t *testing.T) {
	in := longest()
	require.Empty(t, calc.Validate(&seeds.Figures{}, relaxed(in)))
	text, r := Fragment(in)
	require.Empty(t, r)
	require.LessOrEqual(t, len(text), maxLink)
	t.Logf("the longest fragment has %d characters", len(text))
	back, r := FromFragment(text)
	require.Empty(t, r)
	requireSame(t, in, back.Input)
}

// relaxed is the input without the fields that stand in relation to others.
func relaxed(in calc.Input) calc.Input {
	in = in.Clone()
	delete(in.Numbers, calc.FieldMeasureProbability)
	delete(in.Numbers, calc.FieldMeasureCost)
	return in
}

func TestLongest_CannotBeMadeLonger(t *testing.T) {
	in := longest()
	text, _ := Fragment(in)
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		one, refusal := Fragment(anyInput(r))
		if !refusal.Refused() {
			require.LessOrEqual(t, len(one), len(text))
		}
	}
	for _, spec := range calc.Fields() {
		more := in.Clone()
		more.Numbers[spec.Field] = decimal.RequireFromString(Plain(in.Numbers[spec.Field]) + oneMore(spec))
		_, refusal := Fragment(more)
		require.True(t, refusal.Refused(), spec.Field)
		require.Equal(t, spec.Field, refusal.Field)
	}
}

// oneMore is a further digit, which no field takes.
func oneMore(spec calc.Spec) string {
	if spec.Whole {
		return "0"
	}
	return "3"
}

func TestFragment_RefusesAThirdInMoreDigitsThanThereAre(t *testing.T) {
	in := small()
	in.Numbers[calc.FieldMargin] = decimal.RequireFromString("0." + strings.Repeat("3", 31))
	text, r := Fragment(in)
	require.Empty(t, text)
	require.Equal(t, Refusal{Code: ManyDigits, Field: calc.FieldMargin}, r)
}

func TestFragment_NeedlessZerosAreNotWritten(t *testing.T) {
	in := small()
	in.Numbers[calc.FieldRevenue] = decimal.New(3000000000, -1)
	in.Numbers[calc.FieldStoppedShare] = decimal.New(500, -3)
	in.Numbers[calc.FieldPCs] = decimal.New(0, 20)
	text, r := Fragment(in)
	require.Empty(t, r)
	require.Equal(t, "v=2&n=30&r=300000000&p=0&o=.5&m=itemised&b=range&s=ransomware", text)
}

func TestFragment_RefusesWhatTheCalculatorWould(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	good, bad := 0, 0
	for range 3000 {
		in := anyInput(r)
		valid := true
		for _, p := range calc.Validate(&seeds.Figures{}, in) {
			valid = valid && (p.Code == calc.LowAbove || p.Code == calc.NotLower || p.Code == calc.NeedsOther)
		}
		text, refusal := Fragment(in)
		require.Equal(t, !valid, refusal.Refused(), "%v %v", refusal, text)
		if valid {
			good++
		} else {
			bad++
		}
	}
	require.Greater(t, good, 300)
	require.Greater(t, bad, 300)
}

func TestFromFragment_RefusesWithAReason(t *testing.T) {
	const choices = "&m=cases&b=range&s=malware"
	const good = "v=2&n=30&r=300000000" + choices
	for _, c := range []struct {
		text  string
		code  Code
		field calc.Field
	}{
		{"", Nothing, ""},
		{"#", Nothing, ""},
		{"#keep", Nothing, ""},
		{"v", Nothing, ""},
		{"javascript:alert(1)", Nothing, ""},
		{strings.Repeat("a", maxLink+1), TooLong, ""},
		{good + strings.Repeat("&n=1", maxLink), TooLong, ""},
		{"=", Unreadable, ""},
		{good + "&", Unreadable, ""},
		{"&" + good, Unreadable, ""},
		{good + "&p", Unreadable, ""},
		{"##" + good, UnknownVersion, ""},
		{"n=30&v=2" + choices, UnknownVersion, ""},
		{"v=3" + choices, UnknownVersion, ""},
		{"v=02" + choices, UnknownVersion, ""},
		{"v=" + choices, UnknownVersion, ""},
		{"v=2.0" + choices, UnknownVersion, ""},
		{good + "&zz=1", UnknownKey, ""},
		{good + "&i=retail", UnknownKey, ""},
		{good + "&w=3", UnknownKey, ""},
		{good + "&Z=1", UnknownKey, ""},
		{good + "&customer=x", UnknownKey, ""},
		{good + "&trade=x", UnknownKey, ""},
		{good + "&__proto__=1", UnknownKey, ""},
		{good + "&employees=1", UnknownKey, ""},
		{strings.Replace(good, "&n", "&amp;n", 1), UnknownKey, ""},
		{good + "&n=30", DuplicateKey, ""},
		{good + "&v=2", DuplicateKey, ""},
		{"v=2&n=30" + choices, Missing, calc.FieldRevenue},
		{"v=2&r=30" + choices, Missing, calc.FieldEmployees},
		{"v=2&n=30&r=3&m=cases&b=range", Missing, calc.FieldScenario},
		{"v=2&n=30&r=3&m=&b=range&s=malware", Missing, calc.FieldMethod},
		{"v=2&n=30&r=3&m=Cases&b=range&s=malware", BadChoice, calc.FieldMethod},
		{"v=2&n=30&r=3&m=cases&b=range&s=malware。", BadChoice, calc.FieldScenario},
		{"v=2&n=30&r=3&m=%63ases&b=range&s=malware", BadChoice, calc.FieldMethod},
		{good + "&W=true", BadSwitch, calc.SwitchNewspaper},
		{good + "&W=", BadSwitch, calc.SwitchNewspaper},
		{good + "&p=", BadNumber, calc.FieldPCs},
		{good + "&p=.", BadNumber, calc.FieldPCs},
		{good + "&p=5.", BadNumber, calc.FieldPCs},
		{good + "&p=-5", BadNumber, calc.FieldPCs},
		{good + "&p=+5", BadNumber, calc.FieldPCs},
		{good + "&p=1e3", BadNumber, calc.FieldPCs},
		{good + "&p=1e999999999", BadNumber, calc.FieldPCs},
		{good + "&p=1,000", BadNumber, calc.FieldPCs},
		{good + "&p=５", BadNumber, calc.FieldPCs},
		{good + "&p=1.5e3", BadNumber, calc.FieldPCs},
		{good + "&p=1.-5", BadNumber, calc.FieldPCs},
		{good + "&p=5." + strings.Repeat("0", 39), ManyDigits, calc.FieldPCs},
		{good + "&p=1=1", BadNumber, calc.FieldPCs},
		{good + "&p=1.2.3", BadNumber, calc.FieldPCs},
		{good + "&p=NaN", BadNumber, calc.FieldPCs},
		{good + "&p=0x10", BadNumber, calc.FieldPCs},
		{good + "&p=<b>", BadNumber, calc.FieldPCs},
		{good + "&p=" + strings.Repeat("9", 41), ManyDigits, calc.FieldPCs},
		{good + "&p=" + strings.Repeat("9", 31), ManyDigits, calc.FieldPCs},
		{good + "&o=." + strings.Repeat("3", 31), ManyDigits, calc.FieldStoppedShare},
		{good + "&p=1000000001", OutOfBounds, calc.FieldPCs},
		{"v=2&n=0&r=3" + choices, OutOfBounds, calc.FieldEmployees},
		{good + "&o=1.01", OutOfBounds, calc.FieldStoppedShare},
		{good + "&p=1.5", NotWhole, calc.FieldPCs},
	} {
		link, r := FromFragment(c.text)
		require.Equal(t, Refusal{Code: c.code, Field: c.field}, r, c.text)
		require.Zero(t, link, c.text)
	}
	_, r := FromFragment("#" + good)
	require.Empty(t, r)
}

func TestFromFragment_ALinkThatLostItsEndIsNeverReadAsAnother(t *testing.T) {
	for _, in := range []calc.Input{small(), full(), longest()} {
		text, r := Fragment(in)
		require.Empty(t, r)
		for i := range len(text) {
			_, r := FromFragment(text[:i])
			require.True(t, r.Refused(), text[:i])
		}
	}
}

func TestFromFragment_TakesPairsInAnyOrderAndZerosInFront(t *testing.T) {
	link, r := FromFragment("v=2&s=ransomware&b=range&r=0300000000.000&m=itemised&V=0&n=30")
	require.Empty(t, r)
	requireSame(t, small(), link.Input)
}

func FuzzLink_RoundTrips(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) {
		in := anyInput(rand.New(rand.NewPCG(seed, 0)))
		text, r := Fragment(in)
		if r.Refused() {
			require.Empty(t, text)
			return
		}
		require.LessOrEqual(t, len(text), maxLink)
		back, r := FromFragment(text)
		require.Empty(t, r)
		requireSame(t, in, back.Input)
		again, r := Fragment(back.Input)
		require.Empty(t, r)
		require.Equal(t, text, again)
	})
}

func FuzzLink_RefusesOrReadsWhole(f *testing.F) {
	for _, in := range []calc.Input{small(), full(), longest()} {
		text, _ := Fragment(in)
		f.Add(text)
	}
	f.Add("v=1&n=1e9&n=2&__proto__=1")
	f.Add(everyKeyOfV1)
	f.Fuzz(func(t *testing.T, text string) {
		link, r := FromFragment(text)
		requireWhole(t, link.Input, r)
		if r.Refused() {
			require.Zero(t, link)
			return
		}
		written, r := Fragment(link.Input)
		require.Empty(t, r)
		back, r := FromFragment(written)
		require.Empty(t, r)
		requireSame(t, link.Input, back.Input)
	})
}

// A link of this version made before a field was asked says nothing of it, and
// says the same as ever; one that has it is refused by a page that does not know it.
func TestFragment_AFieldThatIsAskedSinceChangesNoOlderLink(t *testing.T) {
	before := "v=2&n=30&r=300000000&p=12&E=.1&m=itemised&b=range&s=ransomware"
	link, r := FromFragment(before)
	require.Empty(t, r)
	require.False(t, link.Input.Number(calc.FieldCash).Valid)
	again, r := Fragment(link.Input)
	require.Empty(t, r)
	require.Equal(t, before, again)

	link.Input.Numbers[calc.FieldCash] = decimal.New(3, 7)
	with, r := Fragment(link.Input)
	require.Empty(t, r)
	require.Equal(t, "v=2&n=30&r=300000000&p=12&z=30000000&E=.1&m=itemised&b=range&s=ransomware", with)
}

func TestFragment_TheChanceOfAnIncidentHasItsNameInTheKey(t *testing.T) {
	before := "v=2&n=30&r=300000000&E=.1&Emalware=.2&Ecard-leak=.005&m=itemised&b=range&s=ransomware"
	link, r := FromFragment(before)
	require.Empty(t, r)
	require.Equal(t, "0.005", link.Input.Number(calc.ChanceOf(calc.CardLeak)).Decimal.String())
	again, r := Fragment(link.Input)
	require.Empty(t, r)
	require.Equal(t, before, again)
	_, r = FromFragment(strings.Replace(before, "Emalware", "Eflood", 1))
	require.Equal(t, UnknownKey, r.Code)
}
