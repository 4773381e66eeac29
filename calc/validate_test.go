package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

func TestValidate_ListsEveryProblemAtOnceInFieldOrder(t *testing.T) {
	number := decimal.RequireFromString
	in := Input{
		Scenario: Ransomware, Method: "guess", Severity: SeverityRange,
		Numbers: map[Field]decimal.Decimal{
			"no-such-field":         number("1"),
			FieldOverallLimit:       number("-1"),
			FieldRevenue:            number("-1"),
			FieldRecords:            number("1.5"),
			FieldProbability:        number("1.01"),
			FieldStoppedDaysTypical: number("70"),
			FieldProfitWaiting:      number("1e-31"),
		},
		Switches: map[Field]bool{"no-such-switch": false, SwitchNewspaper: true},
	}
	var got []string
	for _, p := range Validate(figures(), in) {
		got = append(got, string(p.Field)+": "+string(p.Code))
	}
	require.Equal(t, []string{
		"method: unknown",
		"employees: missing",
		"revenue: too-small",
		"records: not-whole",
		"stopped-days-high: low-above", // the default high is below the entered typical
		"probability: too-large",
		"profit-waiting: too-long",
		"overall-limit: too-small",
		"no-such-field: unknown",
		"no-such-switch: unknown",
	}, got)
	_, problems := Evaluate(figures(), in)
	require.Len(t, problems, len(got), "Evaluate refuses for the same reasons")
}

func TestValidate_SaysWhatIsWrongWithOneField(t *testing.T) {
	for _, c := range []struct {
		name  string
		field Field
		value string
		code  Code // empty: accepted
	}{
		{"the fewest employees", FieldEmployees, "1", ""},
		{"no employees", FieldEmployees, "0", TooSmall},
		{"the most employees", FieldEmployees, "1000000", ""},
		{"one employee too many", FieldEmployees, "1000001", TooLarge},
		{"half an employee", FieldEmployees, "1.5", NotWhole},
		{"revenue of one yen", FieldRevenue, "1", ""},
		{"revenue of nothing", FieldRevenue, "0", ""},
		{"less than no revenue", FieldRevenue, "-1", TooSmall},
		{"the largest amount", FieldRevenue, "1000000000000000", ""},
		{"a yen above it", FieldRevenue, "1000000000000001", TooLarge},
		{"a whole number written with a point", FieldRevenue, "5.0", ""},
		{"no records", FieldRecords, "0", ""},
		{"the most records", FieldRecords, "1000000000", ""},
		{"too many records", FieldRecords, "1000000001", TooLarge},
		{"a negative amount", FieldTransferLoss, "-5", TooSmall},
		{"a probability of zero", FieldProbability, "0", ""},
		{"a probability of one", FieldProbability, "1", ""},
		{"a probability above one", FieldProbability, "1.0000001", TooLarge},
		{"half a day", FieldStoppedDaysLow, "0.5", ""},
		{"the days of five years", FieldStoppedDaysHigh, "1830", ""},
		{"a day more", FieldStoppedDaysHigh, "1831", TooLarge},
		{"five years of months", FieldPartnerMonths, "60", ""},
		{"more than five years", FieldPartnerMonths, "60.1", TooLarge},
		{"the hours of a leap year", FieldProfitWaiting, "8784", ""},
		{"an hour more", FieldProfitWaiting, "8785", TooLarge},
		{"an exponent that would fill the memory", FieldRevenue, "1e999", TooLong},
		{"a fraction that would fill the memory", FieldProbability, "1e-999", TooLong},
		{"a low above the default typical", FieldStoppedDaysLow, "20", LowAbove},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := company(30, 300_000_000, Ransomware, Itemised, map[Field]string{c.field: c.value})
			problems := Validate(figures(), in)
			if c.code == "" {
				require.Empty(t, problems)
				return
			}
			require.Len(t, problems, 1)
			require.Equal(t, c.code, problems[0].Code)
			spec, _ := SpecOf(c.field)
			if problems[0].Field == c.field {
				require.Equal(t, spec.Min, problems[0].Min)
				require.Equal(t, spec.Max, problems[0].Max)
			}
		})
	}
}

func TestValidate_AMeasureMustLowerTheProbability(t *testing.T) {
	for _, c := range []struct {
		name   string
		fields map[Field]string
		wrong  bool
	}{
		{"it lowers it", map[Field]string{FieldProbability: "0.1", FieldMeasureCost: "1", FieldMeasureProbability: "0.05"}, false},
		{"it leaves it", map[Field]string{FieldProbability: "0.1", FieldMeasureCost: "1", FieldMeasureProbability: "0.1"}, true},
		{"it raises it", map[Field]string{FieldProbability: "0.1", FieldMeasureCost: "1", FieldMeasureProbability: "0.2"}, true},
		{"there is no measure yet", map[Field]string{FieldProbability: "0.1", FieldMeasureProbability: "0.2"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			problems := Validate(figures(), company(30, 300_000_000, Malware, Itemised, c.fields))
			if !c.wrong {
				require.Empty(t, problems)
				return
			}
			require.Len(t, problems, 1)
			require.Equal(t, FieldMeasureProbability, problems[0].Field)
			require.Equal(t, NotLower, problems[0].Code)
		})
	}
}

func TestValidate_EveryFieldIsNamedOnce(t *testing.T) {
	seen := map[Field]bool{}
	for _, s := range Fields() {
		require.False(t, seen[s.Field], s.Field)
		seen[s.Field] = true
		require.True(t, s.Min.LessThan(s.Max), s.Field)
	}
	for _, s := range Switches() {
		require.False(t, seen[s], s)
	}
}

// A default must itself be a valid entry, or a page that fills it in would
// refuse its own value.
func TestDefault_IsWithinTheBoundsOfItsField(t *testing.T) {
	f := figures()
	for _, scenario := range Scenarios() {
		for _, s := range Fields() {
			d := Default(f, scenario, s.Field)
			if d == nil {
				continue
			}
			require.True(t, d.Value.GreaterThanOrEqual(s.Min) && d.Value.LessThanOrEqual(s.Max), "%s in %s", s.Field, scenario)
			require.NotEqual(t, seeds.Figure{}, *d, "%s in %s", s.Field, scenario)
		}
	}
}

func TestChoices_ReadAndWriteTheirOwnFieldOfAnInput(t *testing.T) {
	in := Input{}
	for _, c := range Choices() {
		require.Empty(t, c.Of(in), c.Field)
		require.NotEmpty(t, c.Options, c.Field)
		c.Set(&in, string(c.Field))
	}
	require.Equal(t, Input{Scenario: "scenario", Method: "method", Severity: "severity"}, in)
	for _, c := range Choices() {
		require.Equal(t, string(c.Field), c.Of(in))
	}
}

func TestFieldsOf_EveryFieldIsInOneGroupAndTheGroupsFollowEachOther(t *testing.T) {
	var all []Field
	for _, group := range []Group{GroupCompany, GroupIncident, GroupCarry, GroupMeasure, GroupChance, GroupPlan, GroupPolicy, GroupProposal} {
		require.NotEmpty(t, FieldsOf(group), group)
		all = append(all, FieldsOf(group)...)
	}
	var want []Field
	for _, s := range Fields() {
		want = append(want, s.Field)
	}
	require.Equal(t, want, all)
	require.Equal(t, []Field{FieldEmployees, FieldRevenue, FieldPCs, FieldRecords, FieldSpending}, FieldsOf(GroupCompany))
	require.Equal(t, FieldProbability, FieldsOf(GroupMeasure)[0])
}

// Figures far beyond today's are the one way past Validate to an amount that
// cannot be calculated with. It is told, never left out.
func TestEvaluate_AnAmountBeyondWhatCanBeCalculatedIsAProblemOfItsMethod(t *testing.T) {
	f := figures()
	f.CourtAwardPerPerson.Value = decimal.New(1, 19)
	in := company(30, 300_000_000, PersonalLeak, Itemised, map[Field]string{FieldRecords: "100"})
	_, problems := Evaluate(f, in)
	require.Empty(t, problems, "nothing calculates with the high amount yet")

	in.Numbers[FieldCostLimit] = one
	r, problems := Evaluate(f, in)
	require.Equal(t, []Problem{{Field: FieldMethod, Code: TooLarge}}, problems)
	require.Empty(t, r.Ways)

	f = figures()
	f.LegalHigh.Newest().Value = decimal.New(1, 20)
	in = company(30, 300_000_000, Ransomware, Itemised, map[Field]string{FieldProbability: "0.1"})
	_, problems = Evaluate(f, in)
	require.Equal(t, []Problem{{Field: FieldMethod, Code: TooLarge}}, problems, "no ceiling of such a loss")
}

func TestCheckInput_IsValidateWithoutWhatDependsOnFigures(t *testing.T) {
	in := company(30, 300_000_000, Ransomware, Itemised, map[Field]string{
		FieldStoppedDaysLow: "300", FieldStoppedDaysTypical: "2", FieldRecords: "0.5",
		FieldProbability: "0.1", FieldMeasureProbability: "0.2", FieldMeasureCost: "1",
	})
	in.Method = "guess"
	codes := func(problems []Problem) (all []string) {
		for _, p := range problems {
			all = append(all, string(p.Field)+" "+string(p.Code))
		}
		return all
	}
	require.Equal(t, []string{"method unknown", "records not-whole"}, codes(CheckInput(in)))
	require.Equal(t, []string{"method unknown", "records not-whole", "stopped-days-typical low-above", "measure-probability not-lower"}, codes(Validate(figures(), in)))
}
