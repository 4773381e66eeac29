package answer

import (
	"encoding/json"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
)

// ask puts a question as text and reads the answer back from text.
func ask(t *testing.T, text string) answer {
	t.Helper()
	var out strings.Builder
	require.NoError(t, Reply(strings.NewReader(text), &out))
	var given answer
	require.NoError(t, json.Unmarshal([]byte(out.String()), &given))
	return given
}

const otsu = `{"scenario": "malware", "method": "cases", "severity": "range",
	"numbers": {"employees": "200", "revenue": "4000000000"}`

func TestAnswer_GivesThePrintedNumbersOfOtsu(t *testing.T) {
	given := ask(t, otsu+"}")
	require.Empty(t, given.Problems)
	for key, want := range map[string]string{
		"breakdown.investigation": "13200000", "breakdown.containment": "11550000", "breakdown.prevention": "10000000",
		"breakdown.total": "34750000", "breakdown.avoidable": "24750000", "breakdown.leverage": "2.475", "estimate.typical": "34750000",
		"breakdown.prevention.low": "10000000", "service.yearly": "79200", "service.share": "0.00396", "way.cases": "34750000", "benchmark.half-percent": "20000000",
	} {
		require.Equal(t, want, given.Results[key], key)
	}
	for _, key := range []string{"spending", "ceiling.gordon-loeb", "cover.kept", "year.gross.mean", "row.lost-profit", "way.entered"} {
		require.NotContains(t, given.Results, key, "it was not asked for, or cannot be told")
	}
}

func TestAnswer_CountsSharesFromZeroToOneAndKeepsEveryDigit(t *testing.T) {
	given := ask(t, strings.Replace(otsu, `"employees"`, `"probability": "0.1", "spending": "1234567", "employees"`, 1)+`, "year": true}`)
	require.Equal(t, "3475000", given.Results["ale"])
	require.Equal(t, "1234567", given.Results["spending"])
	require.Equal(t, "0.9", given.Results["year.gross.no-loss"])
	require.Empty(t, given.YearProblems)
}

func TestAnswer_ListsProblemsInsteadOfResults(t *testing.T) {
	given := ask(t, `{"scenario": "flood", "method": "cases", "severity": "range",
		"numbers": {"employees": "1.5", "colour": "1"}, "switches": {"moon": true}}`)
	require.Empty(t, given.Results)
	require.Equal(t, []problem{
		{"scenario", calc.Unknown}, {"employees", calc.NotWhole}, {"revenue", calc.Missing}, {"colour", calc.Unknown}, {"moon", calc.Unknown},
	}, given.Problems)

	given = ask(t, otsu+`, "year": true}`)
	require.NotEmpty(t, given.Results)
	require.Equal(t, []problem{{"probability", calc.Missing}}, given.YearProblems)
}

func TestRead_RefusesWhatItDoesNotUnderstand(t *testing.T) {
	for _, text := range []string{
		"", "null x", `{"colour": "red"}`, otsu + `} {}`, otsu, `{"numbers": {"employees": 30}}`, `{"numbers": {"employees": "thirty"}}`,
		`{"numbers": {"employees": ""}}`, `{"year": "yes"}`,
	} {
		_, err := read(strings.NewReader(text))
		require.Error(t, err, text)
	}
}

// promised reads the keys of the tables of the contract's first chapter.
func promised(t *testing.T) []string {
	content, err := os.ReadFile("../../../docs/page-contract.md")
	require.NoError(t, err)
	_, below, found := strings.Cut(string(content), "\n## Reading results\n")
	require.True(t, found)
	below, _, _ = strings.Cut(below, "\n## ")
	var keys []string
	for line := range strings.Lines(below) {
		cells := strings.Split(line, "|")
		if len(cells) < 3 {
			continue
		}
		for _, m := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(cells[1], -1) {
			if m[1] != "sheet.…" {
				keys = append(keys, m[1])
			}
		}
	}
	slices.Sort(keys)
	return keys
}

func TestAnswer_HasEveryKeyOfTheContractAndNoOther(t *testing.T) {
	figures := seeds.Current()
	found := map[string]string{}
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			asked := question{
				Scenario: scenario, Method: method, Severity: calc.SeverityRange, Year: true,
				Numbers: map[calc.Field]string{}, Switches: map[calc.Field]bool{},
			}
			for _, spec := range calc.Fields() {
				asked.Numbers[spec.Field] = spec.Max.Mul(decimal.New(1, -1)).String()
				if spec.Whole {
					asked.Numbers[spec.Field] = spec.Max.Mul(decimal.New(1, -2)).String()
				}
			}
			asked.Numbers[calc.FieldMeasureProbability] = "0.05"
			asked.Numbers[calc.FieldPlanYears], asked.Numbers[calc.FieldHourCost] = "5", "3000"
			for _, g := range calc.Safeguards() {
				asked.Switches[g.Planned()] = true
				maps.Copy(asked.Numbers, map[calc.Field]string{
					g.First(): "100000", g.Yearly(): "10000", g.Hours(): "10", g.HoursLater(): "1", g.Start(): "1", g.SubsidyUntil(): "20270331", g.EffectChance(): "0.05",
				})
				delete(asked.Numbers, g.Needs()) // all of them stand beside each other
				delete(asked.Numbers, g.Instead())
				for _, none := range []calc.Field{g.EffectChance(), g.EffectDays(), g.EffectRecovery()} {
					if !slices.Contains(g.Effects(), none) {
						delete(asked.Numbers, none)
					}
				}
			}
			given := answerTo(&figures, asked)
			require.Empty(t, given.Problems, "%s %s", scenario, method)
			maps.Copy(found, given.Results)
		}
	}
	names := map[string]bool{}
	for key := range found {
		switch {
		case strings.HasPrefix(key, "new."):
			key = "new.…"
		case strings.HasPrefix(key, "finder."):
			key = "finder.…"
		case strings.HasPrefix(key, "cover.high.") && key != "cover.high.kept":
			key = "cover.high.…"
		case ofAnyPart.MatchString(key):
			key = "cover.….kept"
		}
		names[ofAnyMeasure.ReplaceAllString(ofAnyIncident.ReplaceAllString(key, "incident.…."), "measure.….break")] = true
	}
	require.Equal(t, promised(t), slices.Sorted(maps.Keys(names)))
	for _, scenario := range calc.Scenarios() {
		require.Contains(t, found, "incident."+string(scenario)+".typical")
	}
}

// ofAnyPart are the keys of what is kept of each part of a policy.
var ofAnyPart = regexp.MustCompile(`^cover\.(liability|cost|profit)\.kept$`)

// ofAnyMeasure begins the keys that every measure of the shelf has.
var ofAnyMeasure = regexp.MustCompile(`^measure\.[a-z-]+\.break`)

// ofAnyIncident begins the keys that every incident has.
var ofAnyIncident = regexp.MustCompile(`^incident\.[a-z-]+\.`)
