package calc

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// A scenario is a row of the table, and a row is whole: a column that was
// forgotten is nil or zero, what an incident does not have is said.
func TestIncidents_EveryScenarioHasEveryTrait(t *testing.T) {
	for _, row := range incidents {
		v := reflect.ValueOf(row)
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if name == "without" {
				require.Equal(t, len(row.facts) > 0, row.without != "", "%s: what is said without its facts", row.scenario)
				continue
			}
			require.False(t, v.Field(i).IsZero(), "%s has no %s", row.scenario, name)
		}
	}
}

func TestIncidents_EveryScenarioOfTheCodeHasARowAndOneOnly(t *testing.T) {
	code, err := os.ReadFile("scenario.go")
	require.NoError(t, err)
	var want []Scenario
	for _, m := range regexp.MustCompile(`(?m)^\t\w+ +Scenario += "([^"]+)"`).FindAllStringSubmatch(string(code), -1) {
		want = append(want, Scenario(m[1]))
	}
	require.NotEmpty(t, want)
	require.Equal(t, want, Scenarios())
}

// The columns must not contradict each other.
func TestIncidents_TraitsFitTheirLines(t *testing.T) {
	f := figures()
	var order []LineKey
	for _, line := range itemisedLines {
		order = append(order, line.key)
	}
	for _, row := range incidents {
		name := string(row.scenario)
		has := func(key LineKey) bool { return slices.Contains(row.lines, key) }
		d := row.stopped(f)
		require.Equal(t, has(LineLostProfit), d != days{}, name)
		if d != (days{}) {
			require.True(t, d.low != nil && d.typical != nil && d.high != nil, "%s stops for days of which one is missing", name)
		}
		require.Equal(t, has(LineLostProfit), slices.Contains(row.assumed, FieldStoppedDaysTypical), name)
		for _, key := range []LineKey{LineNoticeMail, LineNoticeNewspaper, LineCallCentre, LineCondolence, LineLiability} {
			require.Equal(t, row.leaks == yes, has(key), "%s %s", name, key)
		}
		require.Equal(t, row.leaks == yes || slices.Contains(row.joined, LineLiability), slices.Contains(row.assumed, FieldClaimingShare), name)
		require.Equal(t, has(LinePartnerLoss), slices.Contains(row.facts, FieldPartnerRevenue), name)
		require.Equal(t, has(LineTransferLoss), slices.Contains(row.facts, FieldTransferLoss), name)
		require.Equal(t, row.shop == yes, slices.Contains(row.facts, FieldOnlineShare), name)
		require.Equal(t, len(row.joined) > 0, slices.Contains(row.options, SwitchDataStolen), name)
		for _, key := range row.joined {
			require.False(t, has(key), "%s has %s twice", name, key)
		}

		at := -1
		for _, key := range row.lines {
			next := slices.Index(order, key)
			require.Greater(t, next, at, "%s: %s is no line, or out of order", name, key)
			at = next
		}
		for _, field := range slices.Concat(row.facts, row.assumed) {
			require.NotEqual(t, Spec{}, mustSpec(field))
			require.True(t, row.scenario.Asks(field), "%s does not ask for %s", name, field)
		}
		for _, field := range row.facts {
			require.Nil(t, Default(f, row.scenario, field), "%s has a default: it is an assumption", field)
		}
		require.Subset(t, Switches(), row.options, name)
		require.Subset(t, Omissions(), row.omitted, name)
		require.Contains(t, row.spreads, SeverityRange, name)
		if row.cases == no {
			require.Equal(t, LackCases, casesEstimate(f, Input{Scenario: row.scenario}).Lack)
		}
	}
	require.False(t, Malware.Asks(FieldStoppedShare), "of other incidents alone")
	require.True(t, Malware.Asks(FieldRevenue), "of none")
}

// An unknown scenario is refused by Validate. What asks about one all the same,
// as a page does that is being filled in, gets nothing, and no panic.
func TestIncidents_AnUnknownScenarioHasNothing(t *testing.T) {
	f, flood := figures(), Scenario("flood")
	require.False(t, flood.Leak() || flood.Stops())
	require.Empty(t, slices.Concat(flood.Facts(), flood.Assumptions(), flood.Options()))
	require.Empty(t, SeveritiesFor(flood))
	require.Empty(t, SurveyValues(f, flood))
	for _, spec := range Fields() {
		require.True(t, flood.Asks(spec.Field), "a field is not refused for a scenario that is not chosen")
		if known([]Field{FieldStoppedDaysLow, FieldStoppedDaysTypical, FieldStoppedDaysHigh, FieldEffort}, spec.Field) {
			require.Nil(t, Default(f, flood, spec.Field))
		}
	}
	for _, m := range Methods() {
		e := NewModel(f).estimate(Input{Scenario: flood, Method: m}, m)
		require.Empty(t, e.Lines, m)
	}
}
