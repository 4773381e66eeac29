package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// company is an input for tests: a company, an incident, a way to an amount.
func company(employees, revenue int64, scenario Scenario, method Method, more ...map[Field]string) Input {
	in := Input{
		Scenario: scenario, Method: method, Severity: SeverityRange,
		Numbers: map[Field]decimal.Decimal{
			FieldEmployees: decimal.NewFromInt(employees),
			FieldRevenue:   decimal.NewFromInt(revenue),
		},
		Switches: map[Field]bool{},
	}
	for _, fields := range more {
		for field, v := range fields {
			in.Numbers[field] = decimal.RequireFromString(v)
		}
	}
	return in
}

func with(in Input, switches ...Field) Input {
	in = in.Clone()
	for _, s := range switches {
		in.Switches[s] = true
	}
	return in
}

func evaluate(t testing.TB, in Input) Result {
	t.Helper()
	f := seeds.Current()
	r, problems := Evaluate(&f, in)
	require.Empty(t, problems)
	return r
}

func TestBreakdown_TheDecksCompaniesAreExactToTheYen(t *testing.T) {
	for _, c := range []struct {
		name                                              string
		employees                                         int64
		investigation, containment, prevention, avoidable string
		total, leverage, breakEven                        string
	}{
		{"甲社, 30 people", 30, "3640000", "440000", "2140000", "4080000", "6220000", "1.9065420560747664", "0.5245098039215686"},
		{"乙社, 200 people", 200, "13200000", "11550000", "10000000", "24750000", "34750000", "2.475", "0.404040404040404"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := evaluate(t, company(c.employees, 300_000_000, Malware, Cases)).Breakdown
			require.Equal(t, c.investigation, b.Investigation.Value.String())
			require.Equal(t, c.containment, b.Containment.Value.String())
			require.Equal(t, c.prevention, b.Prevention.Value.String())
			require.Equal(t, c.avoidable, b.Avoidable.Value.String())
			require.Equal(t, c.prevention, b.Investment.Value.String())
			require.Equal(t, c.total, b.Total.Value.String())
			require.Equal(t, c.leverage, b.Leverage.Value.String())
			require.Equal(t, c.breakEven, b.BreakEven.Value.String())
			require.NotNil(t, b.Printed)
		})
	}
}

func figures() *seeds.Figures {
	f := seeds.Current()
	return &f
}
