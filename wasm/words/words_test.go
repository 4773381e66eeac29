package words_test

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/calc/cover"
	"cybercost/seeds"
	"cybercost/wasm/words"
)

var languages = map[string]words.Language{"Japanese": words.Japanese, "English": words.English}

// inEach asks for a word in both languages.
func inEach(t *testing.T, text words.Text, what string, key any) {
	t.Helper()
	for name, l := range languages {
		require.NotEmpty(t, text.In(l), "%s %v has no word in %s", what, key, name)
	}
}

// answers evaluates every scenario by every method with every optional line
// on: once with everything entered that a line can need, once with the two
// required numbers alone.
func answers(t *testing.T) []calc.Result {
	t.Helper()
	figures := seeds.Current()
	number := func(v int64) decimal.Decimal { return decimal.New(v, 0) }
	least := map[calc.Field]decimal.Decimal{calc.FieldEmployees: number(30), calc.FieldRevenue: number(300_000_000)}
	most := map[calc.Field]decimal.Decimal{}
	for _, spec := range calc.Fields() {
		most[spec.Field] = decimal.Max(spec.Min, decimal.Min(spec.Max, number(20)))
	}
	most[calc.FieldRevenue] = number(20_000_000_000)
	most[calc.FieldRecords] = number(10_000)
	most[calc.FieldProbability] = decimal.New(5, -1)
	most[calc.FieldMeasureProbability] = decimal.New(1, -1)
	var all []calc.Result
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			for _, numbers := range []map[calc.Field]decimal.Decimal{least, most} {
				in := calc.Input{
					Scenario: scenario, Method: method, Severity: calc.SeverityRange,
					Numbers: numbers, Switches: map[calc.Field]bool{},
				}
				for _, s := range calc.Switches() {
					in.Switches[s] = true
				}
				result, problems := calc.Evaluate(&figures, in)
				require.Empty(t, problems)
				all = append(all, result)
			}
		}
	}
	return all
}

func TestWords_EveryChoiceHasANameInBothLanguages(t *testing.T) {
	for _, s := range calc.Scenarios() {
		inEach(t, words.Scenarios.Of(s).Name, "scenario", s)
		inEach(t, words.Scenarios.Of(s).Text, "explanation of scenario", s)
		inEach(t, words.Scenarios.Of(s).Answer, "answer of scenario", s)
		for _, field := range s.Open() {
			if slices.Contains(s.Options(), field) {
				inEach(t, words.Switched.Of(field), "what is added by the switch", field)
			}
		}
		inEach(t, words.Scenarios.Of(s).Whom, "whose losses, of scenario", s)
		if len(s.Facts()) > 0 {
			inEach(t, words.Scenarios.Of(s).Facts, "note on the facts of scenario", s)
		}
	}
	for _, m := range calc.Methods() {
		inEach(t, words.Methods.Of(m).Name, "method", m)
		inEach(t, words.Methods.Of(m).Text, "explanation of method", m)
	}
	for _, m := range []seeds.Mark{seeds.Measured, seeds.Estimated, seeds.Assumed} {
		inEach(t, words.Marks.Of(string(m)), "mark", m)
	}
}

func TestWords_EveryFieldHasALabelAndAUnit(t *testing.T) {
	for _, spec := range calc.Fields() {
		inEach(t, words.Fields[spec.Field].Label, "field", spec.Field)
		inEach(t, words.Units.Of(spec.Kind), "unit of", spec.Kind)
	}
	for _, s := range calc.Switches() {
		inEach(t, words.Fields[s].Label, "switch", s)
	}
	for _, choice := range []calc.Field{calc.FieldScenario, calc.FieldMethod, calc.FieldSeverity} {
		inEach(t, words.Fields[choice].Label, "choice", choice)
	}
}

func TestWords_EveryLineRowAndDamageOfEveryAnswerHasAName(t *testing.T) {
	for _, result := range answers(t) {
		for _, way := range result.Ways {
			for _, line := range way.Lines {
				inEach(t, words.Lines.Of(line.Key).Name, "line", line.Key)
				inEach(t, words.Rows.Of(string(line.Row)).Name, "row", line.Row)
				inEach(t, words.Damages.Of(string(line.Damage)), "damage", line.Damage)
			}
		}
	}
	for _, row := range append(append(calc.DeckRows(), calc.RowReputation), calc.OwnRows()...) {
		inEach(t, words.Rows.Of(string(row)).Name, "row", row)
	}
	for _, d := range []calc.Damage{calc.DamageCost, calc.DamageLiability, calc.DamageProfit, calc.DamageMoney, calc.DamageRegulatory, calc.DamageIntangible} {
		inEach(t, words.Damages.Of(string(d)), "damage", d)
	}
}

func TestWords_LinesOfOneEstimateAreToldApart(t *testing.T) {
	for _, result := range answers(t) {
		for name, l := range languages {
			named := map[string]calc.LineKey{}
			for _, line := range result.Chosen.Lines {
				text := words.Lines.Of(line.Key).Name.In(l)
				require.Empty(t, named[text], "%s: %s and %s are both called %s in %s", result.Input.Scenario, named[text], line.Key, text, name)
				named[text] = line.Key
			}
		}
	}
}

func TestWords_EveryLackAndOmissionIsExplained(t *testing.T) {
	for _, result := range answers(t) {
		for _, way := range result.Ways {
			if way.Lack != "" {
				inEach(t, words.Lacks.Of(way.Lack), "lack", way.Lack)
				inEach(t, words.LackText.Of(string(way.Lack)), "explanation of lack", way.Lack)
			}
		}
	}
	for _, lack := range []calc.Lack{calc.LackSurvey, calc.LackQuotes, calc.LackCases, calc.LackTransfer} {
		inEach(t, words.Lacks.Of(lack), "lack", lack)
		inEach(t, words.LackText.Of(string(lack)), "explanation of lack", lack)
	}
	for _, o := range calc.Omissions() {
		inEach(t, words.Omissions.Of(string(o)).Name, "omission", o)
		inEach(t, words.Omissions.Of(string(o)).Text, "explanation of omission", o)
	}
}

func TestWords_NothingIsNamedThatCalcDoesNotHave(t *testing.T) {
	lines, omissions := map[calc.LineKey]bool{}, map[string]bool{}
	for _, result := range answers(t) {
		for _, way := range result.Ways {
			for _, line := range way.Lines {
				lines[line.Key] = true
			}
		}
		if result.InternalLabour != nil {
			lines[result.InternalLabour.Key] = true
		}
	}
	for _, one := range words.Lines {
		require.True(t, lines[one.Key], "no estimate has the line %s", one.Key)
	}
	for _, o := range calc.Omissions() {
		omissions[string(o)] = true
	}
	for _, one := range words.Omissions {
		require.True(t, omissions[one.Key], "calc leaves out nothing called %s", one.Key)
	}
	for field := range words.Fields {
		_, numeric := calc.SpecOf(field)
		choice := field == calc.FieldScenario || field == calc.FieldMethod || field == calc.FieldSeverity
		isSwitch := false
		for _, s := range calc.AllSwitches() {
			isSwitch = isSwitch || s == field
		}
		require.True(t, numeric || choice || isSwitch, "calc has no field %s", field)
	}
}

func TestWords_EveryPartReasonAndSeverityHasAName(t *testing.T) {
	for _, part := range []cover.Part{cover.Liability, cover.Cost, cover.Profit} {
		inEach(t, words.Parts.Of(string(part)).Name, "part", part)
		inEach(t, words.Parts.Of(string(part)).Text, "explanation of part", part)
	}
	for _, why := range calc.Reasons() {
		inEach(t, words.Reasons.Of(string(why)), "reason", why)
	}
	for _, basis := range calc.SeverityBases() {
		inEach(t, words.Severities.Of(string(basis)), "severity", basis)
	}
	require.Len(t, words.Parts, 3)
	require.Len(t, words.Reasons, len(calc.Reasons()))
	require.Len(t, words.Severities, len(calc.SeverityBases()))
}

func TestWords_StepsAreToldApartAndLeadToPublicPages(t *testing.T) {
	ids := map[string]bool{}
	for _, role := range words.Roles {
		inEach(t, role.Name, "role", role.Name.In(words.English))
		require.NotEmpty(t, role.Steps)
		for _, step := range role.Steps {
			require.Regexp(t, `^[a-z-]+$`, step.ID)
			require.False(t, ids[step.ID], "the step %s stands twice", step.ID)
			ids[step.ID] = true
			inEach(t, step.Text, "step", step.ID)
			if step.Href != "" {
				require.Regexp(t, `^https://www\.(ipa|npa|meti)\.go\.jp/`, step.Href, step.ID)
			}
		}
	}
	require.NotEmpty(t, ids)
}

func TestWords_WhatCanBeDoneTomorrowLeadsToAContactThatIsCited(t *testing.T) {
	require.Len(t, words.Firsts, 3)
	for _, first := range words.Firsts {
		contact, is := seeds.ContactOf(first.ID)
		require.True(t, is, first.ID)
		require.Regexp(t, `^https://www\.(ipa|npa|meti)\.go\.jp/`, contact.Page, first.ID)
		require.NotEmpty(t, contact.Source.Publisher)
		inEach(t, first.Text, "first step", first.ID)
		inEach(t, first.Desk, "place", first.ID)
	}
	_, is := seeds.ContactOf("nobody")
	require.False(t, is)
}
