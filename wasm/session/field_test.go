package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
)

func TestReading_SaysWhatALargeAmountWasUnderstoodAs(t *testing.T) {
	cases := []struct {
		name, typed, reading string
		field                calc.Field
	}{
		{"an amount is written out", "1億2,000万", "120,000,000円と読みました", calc.FieldRevenue},
		{"an empty amount is not read", "", "", calc.FieldRevenue},
		{"what cannot be read is not read", "abc", "", calc.FieldRevenue},
		{"a negative amount is not read", "-5", "", calc.FieldRevenue},
		{"a count needs no reading", "30", "", calc.FieldEmployees},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newcomer()
			s.Type(c.field, c.typed)
			spec, _ := calc.SpecOf(c.field)
			require.Equal(t, c.reading, s.Reading(spec))
		})
	}
}

func TestDefault_IsWhatStandsInForAnEmptyAssumption(t *testing.T) {
	s := sampled("manufacturing")
	spec, _ := calc.SpecOf(calc.FieldStoppedDaysTypical)
	shown := s.Default(spec)
	require.NotEmpty(t, shown)
	before := s.Result.Total()
	typing(s, string(spec.Field), shown)
	require.Equal(t, before.Typical.String(), s.Result.Total().Typical.String(), "typing the default changes nothing")
	revenue, _ := calc.SpecOf(calc.FieldRevenue)
	require.Empty(t, s.Default(revenue), "a fact has no default")
}

func TestDefault_TypedInIsAlwaysTheSameNumber(t *testing.T) {
	s := sampled("giaj-b")
	for _, scenario := range calc.Scenarios() {
		s.Choose(calc.FieldScenario, string(scenario))
		for _, spec := range calc.Fields() {
			want := calc.Default(s.Figures, scenario, spec.Field)
			if want == nil && s.Default(spec) != "" && spec.Group != calc.GroupPlan { // whose stand-ins TestShelf lists
				field := spec.Field
				if term, proposed := calc.ProposedFor(field); proposed {
					field = term // as the policy has it
				}
				require.Contains(t, standsFor, field, "%s %s", scenario, spec.Field)
			}
			if want == nil {
				continue
			}
			got, code := format.Number(spec, s.Default(spec))
			require.Empty(t, code, "%s %s", scenario, spec.Field)
			require.Equal(t, want.Value.String(), got.Decimal.String(), "%s %s", scenario, spec.Field)
		}
	}
}

// standsFor are the fields whose stand-in is no figure: a profit computed from
// the revenue, and the terms of a policy that change nothing.
var standsFor = []calc.Field{
	calc.FieldDailyProfit, calc.FieldLiabilityDeductible, calc.FieldLiabilityShare, calc.FieldCostDeductible, calc.FieldCostShare,
	calc.FieldProfitWaiting, calc.FieldProfitShare,
	calc.FieldOverallDeductible,
}

func TestDefault_TypedInWhereItIsNoFigureChangesNothing(t *testing.T) {
	for _, field := range standsFor {
		s := typing(sampled("manufacturing"), "liability-limit", "1億", "cost-limit", "100万", "profit-limit", "10万")
		spec, _ := calc.SpecOf(field)
		text, before, kept := s.Default(spec), s.Result.Total(), s.Result.Protection.Typical.Kept.Value
		require.NotEmpty(t, text, field)
		typing(s, string(field), text)
		require.Equal(t, session.Ready, s.Status())
		require.Equal(t, before.Typical.Round(-2).String(), s.Result.Total().Typical.Round(-2).String(), field)
		require.Equal(t, kept.Round(-2).String(), s.Result.Protection.Typical.Kept.Value.Round(-2).String(), field)
	}
	spec, _ := calc.SpecOf(calc.FieldDailyProfit)
	require.Empty(t, newcomer().Default(spec), "infection by mail stops nothing")
}
