package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sound is a file without fault; each refusal changes one thing in it.
const sound = `source:
  id: sample-2024
  publisher: 例示庁
  title: 例示調査
  edition: ""
  url: https://example.org/r6.html
  published: 2024-02
  accessed: 2024-02-09
  licence: 例示
figures:
  - id: recovery-mean
    label: 復旧の費用の平均
    as_printed: 622万円
    value: 6220000
    unit: yen
    mark: measured
    locator: 表3
    sample: 86
    read: publisher
  - id: recovery-half
    label: その半分
    as_printed: 311万円
    unit: yen
    mark: estimated
    formula: recovery-mean / 2
    locator: 表3
    read: secondary
    via: example.com/news
    use: page
`

const soundAssumption = `source:
  id: assumptions
  publisher: 当ページ
  title: 仮定
  edition: ""
  url: ""
  published: 2024
  accessed: 2024-02-09
  licence: 当ページ
figures:
  - id: stopped-share
    label: 止まる割合
    as_printed: 50%
    unit: ratio
    mark: assumed
    read: assumption
    basis: 調査が見つからない
`

// problemsOf loads and checks files given as name and text.
func problemsOf(t *testing.T, files ...string) ([]*Item, []Problem) {
	t.Helper()
	var docs []*Document
	var problems []Problem
	for i := 0; i < len(files); i += 2 {
		doc, found := Load("seeds/"+files[i], []byte(files[i+1]))
		problems = append(problems, found...)
		if doc != nil {
			docs = append(docs, doc)
		}
	}
	items, found := Check(docs)
	return items, append(problems, found...)
}

func TestCheck_PassesASoundFile(t *testing.T) {
	items, problems := problemsOf(t, "sample-2024.yaml", sound, "assumptions.yaml", soundAssumption)
	require.Empty(t, problems)
	require.Len(t, items, 3)
	require.Equal(t, "6220000", items[0].Value.String())
	require.Equal(t, []string{"recovery-mean"}, items[1].DerivedFrom)
	require.Equal(t, "0.5", items[2].Value.String())
}

func TestCheck_RefusesOneFaultAtItsLine(t *testing.T) {
	for name, c := range map[string]struct {
		old, new string
		fact     string
		line     int
	}{
		"an unknown key of a figure":             {"    sample: 86", "    samples: 86", "samples", 18},
		"an unknown key of the source":           {"  edition:", "  editions:", "editions", 5},
		"a key written twice":                    {"    sample: 86", "    sample: 86\n    sample: 87", "already defined", 19},
		"a missing key of the source":            {"  url: https://example.org/r6.html\n", "", "source has no url", 1},
		"an empty licence":                       {"  licence: 例示", "  licence: \"\"", "licence is empty", 9},
		"a missing label":                        {"    label: 復旧の費用の平均\n", "", "has no label", 11},
		"a missing unit":                         {"    unit: yen\n    mark: measured", "    mark: measured", "has no unit", 11},
		"a missing locator":                      {"    locator: 表3\n    sample", "    sample", "has no locator", 11},
		"an id written twice":                    {"id: recovery-half", "id: recovery-mean", "already used at seeds/sample-2024.yaml:11", 20},
		"an id that is not kebab-case":           {"id: recovery-half", "id: Recovery_Half", "kebab-case", 20},
		"a source id that is not the file":       {"  id: sample-2024", "  id: sample-2025", "not the file's name", 2},
		"a value that is not what is printed":    {"value: 6220000", "value: 6220001", "is not what is printed", 11},
		"a print that is no number":              {"as_printed: 622万円", "as_printed: 数百万円", "not a number", 11},
		"a unit outside the set":                 {"unit: yen\n    mark: measured", "unit: JPY\n    mark: measured", "not in the set", 11},
		"a unit that does not fit the print":     {"unit: yen\n    mark: measured", "unit: people\n    mark: measured", "does not fit", 11},
		"a mark outside the set":                 {"mark: measured", "mark: guessed", "not in the set", 11},
		"a reading outside the set":              {"read: publisher", "read: hearsay", "not in the set", 11},
		"a use outside the set":                  {"use: page", "use: decoration", "not in the set", 20},
		"a check before publication":             {"accessed: 2024-02-09", "accessed: 2024-01-31", "before published", 8},
		"a check without a day":                  {"accessed: 2024-02-09", "accessed: 2024-02", "is not a day", 8},
		"a publication that is no date":          {"published: 2024-02\n", "published: spring\n", "is not a date", 7},
		"an http address":                        {"https://example.org", "http://example.org", "is not https", 6},
		"an http address in via":                 {"via: example.com/news", "via: http://example.com/news", "http address in via", 20},
		"a secondary reading without its page":   {"    via: example.com/news\n", "", "not named", 20},
		"a page beside a publisher's own":        {"read: publisher", "read: publisher\n    via: example.com", "has a via", 11},
		"an assumption outside assumptions.yaml": {"read: publisher", "read: assumption", "is read as", 11},
		"an estimate without a reason":           {"    formula: recovery-mean / 2\n", "", "neither formula nor basis", 20},
		"a measurement with a reason":            {"    sample: 86", "    basis: なんとなく", "has a formula or a basis", 11},
		"a formula that gives something else":    {"formula: recovery-mean / 2", "formula: recovery-mean / 3", "its formula gives", 20},
		"a formula with an unknown figure":       {"formula: recovery-mean / 2", "formula: recovery-maen / 2", "neither a figure nor a number", 20},
		"a range without its end":                {"as_printed: 622万円\n    value: 6220000", "as_printed: 300~400万円", "is a range", 11},
		"an end of what is no range":             {"value: 6220000", "part: low", "is no range", 11},
		"a sample below zero":                    {"sample: 86", "sample: -1", "below zero", 11},
		"two documents in one file":              {"figures:\n", "figures: []\n---\nfigures:\n", "more than one YAML document", 1},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(sound, c.old, c.new, 1)
			require.NotEqual(t, sound, text, "the change must apply")
			_, problems := problemsOf(t, "sample-2024.yaml", text)
			require.NotEmpty(t, problems)
			var all []string
			for _, p := range problems {
				all = append(all, p.String())
				if strings.Contains(p.Fact, c.fact) && p.Line == c.line {
					require.NotEmpty(t, p.Hint)
					return
				}
			}
			require.Failf(t, "not refused as expected", "want line %d: %s\ngot %s", c.line, c.fact, strings.Join(all, "\n"))
		})
	}
}

func TestCheck_RefusesIDsWithOneGoName(t *testing.T) {
	text := strings.Replace(strings.Replace(sound, "recovery-mean\n", "band-12\n", 1), "recovery-mean / 2", "band-12 / 2", 1)
	text = strings.Replace(text, "id: recovery-half", "id: band-1-2", 1)
	_, problems := problemsOf(t, "sample-2024.yaml", text)
	require.Len(t, problems, 1)
	require.Contains(t, problems[0].Fact, "the same Go name")
}

func TestCheck_RefusesFaultyAssumptions(t *testing.T) {
	for name, c := range map[string]struct{ old, new, fact string }{
		"without a basis":         {"    basis: 調査が見つからない\n", "", "has no basis"},
		"marked as measured":      {"mark: assumed", "mark: measured", "is marked"},
		"read in a publisher's":   {"read: assumption", "read: publisher", "is read as"},
		"beside an outside page":  {"read: assumption", "read: assumption\n    via: example.com", "has a via"},
		"with a printed misprint": {"as_printed: 50%", "as_printed: 50パーセント", "unknown counter"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(soundAssumption, c.old, c.new, 1)
			require.NotEqual(t, soundAssumption, text)
			_, problems := problemsOf(t, "assumptions.yaml", text)
			require.NotEmpty(t, problems)
			require.Contains(t, problems[0].Fact, c.fact)
		})
	}
}

func TestCheck_RefusesASourceWithNeitherFiguresNorRanking(t *testing.T) {
	bare := sound[:strings.Index(sound, "figures:")]
	_, problems := problemsOf(t, "sample-2024.yaml", bare)
	require.Len(t, problems, 1)
	require.Contains(t, problems[0].Fact, "has no figures")
	_, problems = problemsOf(t, "sample-2024.yaml", bare+"ranking: [第一の例]\n")
	require.Empty(t, problems)
}

func TestLoad_DefaultsFillOnlyWhatAFigureLeavesOut(t *testing.T) {
	text := strings.Replace(sound, "figures:\n", "defaults:\n  describes: 2023年度\n  locator: 表9\n  read: secondary\n  via: example.net\nfigures:\n", 1)
	items, problems := problemsOf(t, "sample-2024.yaml", text)
	require.Empty(t, problems)
	require.Equal(t, "2023年度", items[0].Describes)
	require.Equal(t, "表3", items[0].Locator)
	require.Empty(t, items[0].Via, "a figure read at the publisher does not inherit a secondary page")
	require.Equal(t, "example.com/news", items[1].Via)
}

// project writes the two sound files, a file of calc and one of wasm, and
// returns the flags that name their directories.
func project(t *testing.T, calc, wasm string) (seeds string, flags []string) {
	t.Helper()
	root := t.TempDir()
	at := func(parts ...string) string { return filepath.Join(append([]string{root}, parts...)...) }
	for path, text := range map[string]string{
		at("seeds", "sample-2024.yaml"):         sound,
		at("seeds", "assumptions.yaml"):         soundAssumption,
		at("calc", "line_test.go"):              "package calc\n\nvar _ = f.RecoveryMean\n",
		at("calc", "annual", "distribution.go"): "package annual\n\n" + calc,
		at("wasm", "state", "picture_test.go"):  "package state\n\nvar _ = f.RecoveryHalf\n",
		at("wasm", "state", "picture.go"):       "package state\n\n" + wasm,
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	return at("seeds"), []string{"-seeds", at("seeds"), "-calc", at("calc"), "-wasm", at("wasm")}
}

// usesModel and usesPage name each figure where it says it is used.
const (
	usesModel = "var _, _ = f.StoppedShare, f.RecoveryMean\n"
	usesPage  = "var _ = f.RecoveryHalf\n"
)

func TestRun_RefusesAFigureThatIsNotUsedAsItSays(t *testing.T) {
	for name, c := range map[string]struct{ calc, wasm, problem string }{
		"of the model, used by a test only":       {"var _ = f.StoppedShare\n", usesPage, "sample-2024.yaml:11: figure recovery-mean is used by no file of calc"},
		"of the model, spoken of in a comment":    {"// f.RecoveryMean\nvar _ = f.StoppedShare\n", usesPage, "sample-2024.yaml:11: figure recovery-mean is used by no file of calc"},
		"of the model, used by the page only":     {"var _ = f.StoppedShare\n", usesPage + "var _ = f.RecoveryMean\n", "sample-2024.yaml:11: figure recovery-mean is used by no file of calc"},
		"of the page, though calc uses it":        {usesModel + "var _ = f.RecoveryHalf\n", usesPage, "sample-2024.yaml:20: figure recovery-half says use: page, but calc uses it"},
		"of the page, used by a test only":        {usesModel, "", "sample-2024.yaml:20: figure recovery-half says use: page, but no file of wasm uses it"},
		"of the page, spoken of in a text":        {usesModel, "var _ = \"f.RecoveryHalf\"\n", "sample-2024.yaml:20: figure recovery-half says use: page, but no file of wasm uses it"},
		"of whatever, where code cannot be read":  {usesModel, "var _ = = f.RecoveryHalf\n", "picture.go:3:9"},
		"of the model, where calc is not as told": {"var f.RecoveryMean\n", usesPage, "distribution.go:3"},
	} {
		t.Run(name, func(t *testing.T) {
			seeds, flags := project(t, c.calc, c.wasm)
			var out, errs bytes.Buffer
			require.Equal(t, 1, run(flags, &out, &errs))
			require.Contains(t, errs.String(), c.problem)
			require.LessOrEqual(t, strings.Count(errs.String(), "hint:"), 1, "and nothing else")
			require.NoFileExists(t, filepath.Join(seeds, "figures_gen.go"))
		})
	}
}

func TestRun_TakesAFieldThatDoesNotCompileYet(t *testing.T) {
	seeds, flags := project(t, usesModel, usesPage)
	var out, errs bytes.Buffer
	require.Equal(t, 0, run(flags, &out, &errs), errs.String())
	require.FileExists(t, filepath.Join(seeds, "figures_gen.go"))
}

func TestRun_DraftWarnsAndWrites(t *testing.T) {
	seeds, flags := project(t, "", "")
	var out, errs bytes.Buffer
	require.Equal(t, 0, run(append(flags, "-draft"), &out, &errs))
	require.Equal(t, 3, strings.Count(errs.String(), "warning:"))
	require.FileExists(t, filepath.Join(seeds, "figures_gen.go"))
}

func TestRun_CheckRefusesAStaleFileAndWritesNothing(t *testing.T) {
	seeds, flags := project(t, usesModel, usesPage)
	generated := filepath.Join(seeds, "figures_gen.go")
	var out, errs bytes.Buffer
	require.Equal(t, 1, run(append(flags, "-check"), &out, &errs))
	require.Contains(t, errs.String(), "figures_gen.go:1: not what the YAML files give")
	require.NoFileExists(t, generated)
	require.Equal(t, 0, run(flags, &out, &errs))
	require.Equal(t, 0, run(append(flags, "-check"), &out, &errs))
	require.NoError(t, os.WriteFile(generated, []byte("package seeds\n"), 0o644))
	require.Equal(t, 1, run(append(flags, "-check"), &out, &errs))
}

func TestRun_PagesDoNotAskTheCodeAndLeaveTheGeneratedFileAlone(t *testing.T) {
	seeds, flags := project(t, "", "")
	page := filepath.Join(t.TempDir(), "sources.html")
	var out, errs bytes.Buffer
	require.Equal(t, 0, run(append(flags, "-page", page), &out, &errs), errs.String())
	require.FileExists(t, page)
	require.NoFileExists(t, filepath.Join(seeds, "figures_gen.go"))
}

func TestProblems_StandInFileOrderEveryTime(t *testing.T) {
	faulty := strings.NewReplacer("publisher: 例示庁", `publisher: ""`, "title: 例示調査", `title: ""`, "licence: 例示", `licence: ""`,
		"formula: recovery-mean / 2", "formula: recovery-mean / 3", "    sample: 86", "    sample: -1").Replace(sound)
	var first []Problem
	for range 30 {
		_, problems := problemsOf(t, "sample-2024.yaml", faulty, "assumptions.yaml", strings.Replace(soundAssumption, "    basis: 調査が見つからない\n", "", 1))
		require.Len(t, problems, 6)
		if first == nil {
			first = problems
		}
		require.Equal(t, first, problems)
	}
	for i := range first[1:] {
		require.LessOrEqual(t, first[i].File, first[i+1].File)
		if first[i].File == first[i+1].File {
			require.Less(t, first[i].Line, first[i+1].Line)
		}
	}
}

func TestRun_RefusesAnEmptyDirectoryAndAnUnknownFlag(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, 1, run([]string{"-seeds", t.TempDir()}, &out, &errs))
	require.Equal(t, 2, run([]string{"-lenient"}, &out, &errs))
}

// withCase is a sound file with a case of its own.
func withCase(t *testing.T, old, new string) string {
	t.Helper()
	const row = "cases:\n  - {id: shop, name: 店, incident: malware, compared: total, actual: recovery-mean, employees: people}\n"
	text := strings.Replace(sound, "figures:\n", row+"figures:\n  - {id: people, label: 人数, as_printed: 3人, unit: people, mark: measured, read: publisher, locator: 表4}\n", 1)
	changed := strings.Replace(text, old, new, 1)
	require.True(t, old == "" || changed != text, "the change must apply")
	return changed
}

func TestCheck_RefusesACaseThatCannotBeCompared(t *testing.T) {
	_, problems := problemsOf(t, "sample-2024.yaml", withCase(t, "", ""))
	require.Empty(t, problems)
	for name, c := range map[string]struct{ old, new, fact string }{
		"without an id":                  {"id: shop", `id: ""`, "has no id"},
		"without a name":                 {"name: 店", `name: ""`, "has no name"},
		"with other lines":               {"compared: total", "compared: all", "is not in the set"},
		"without lines":                  {"compared: total, ", "", "does not say what is compared"},
		"without what was paid":          {"actual: recovery-mean, ", "", "has no figure for actual"},
		"with people for yen":            {"actual: recovery-mean", "actual: people", "has for actual a figure in people"},
		"with a size that is not there":  {"employees: people", "employees: persons", "has no figure for employees"},
		"with sales that are not a year": {"employees: people", "employees: people, revenue: recovery-mean", "has for revenue a figure in yen"},
		"with an unknown key":            {"employees: people", "employees: people, actuals: x", "actuals"},
	} {
		t.Run(name, func(t *testing.T) {
			_, problems := problemsOf(t, "sample-2024.yaml", withCase(t, c.old, c.new))
			require.NotEmpty(t, problems)
			require.Contains(t, problems[0].String(), c.fact)
		})
	}
}

func TestUntested_IsAFigureOfTheBackTestThatNothingOfItNames(t *testing.T) {
	text := withCase(t, "id: people, label", "use: backtest, id: people, label")
	items, problems := problemsOf(t, "sample-2024.yaml", text)
	require.Empty(t, problems)
	require.Len(t, Untested(items, nil, nil), 1)
	require.Empty(t, Untested(items, nil, map[string]bool{"People": true}))
	require.Empty(t, Untested(items, []caseEntry{{Employees: "people"}}, nil))
	code, err := Generate(items, []*Document{{Cases: []caseEntry{{ID: "shop", Compared: "total"}}}}, nil)
	require.NoError(t, err)
	require.Regexp(t, `type Evidence struct \{\n\tPeople Figure`, string(code), "the program does not carry it")
	require.Contains(t, string(code), "Compared: ComparedTotal")
}

// What the back-test alone names is no figure of the model.
func TestRun_TheBackTestIsNoUseByTheModel(t *testing.T) {
	seeds, flags := project(t, "var _ = f.StoppedShare\n", usesPage)
	backtest := filepath.Join(filepath.Dir(seeds), "calc", "backtest", "trial.go")
	require.NoError(t, os.MkdirAll(filepath.Dir(backtest), 0o755))
	require.NoError(t, os.WriteFile(backtest, []byte("package backtest\n\nvar _ = e.RecoveryMean\n"), 0o644))
	var out, errs bytes.Buffer
	require.Equal(t, 1, run(flags, &out, &errs))
	require.Contains(t, errs.String(), "figure recovery-mean is used by no file of calc")
}

func TestCheck_RefusesAContactThatNobodyReaches(t *testing.T) {
	const contact = "contacts:\n  - {id: desk, name: 窓口, phone: '#9110', mail: desk@example.org, page: 'https://example.org/desk', locator: 表9}\n"
	text := strings.Replace(sound, "figures:\n", contact+"figures:\n", 1)
	_, problems := problemsOf(t, "sample-2024.yaml", text)
	require.Empty(t, problems)
	for name, c := range map[string]struct{ old, new, fact string }{
		"without an id":      {"id: desk", `id: ""`, "has no id"},
		"without a name":     {"name: 窓口", `name: ""`, "has no name or no locator"},
		"without a place":    {", locator: 表9", "", "has no name or no locator"},
		"with an open page":  {"https://example.org/desk", "http://example.org/desk", "has the page"},
		"with words to dial": {"#9110", "9110番", "has the number"},
		"with half a mail":   {"desk@example.org", "example.org", "has the address"},
	} {
		t.Run(name, func(t *testing.T) {
			changed := strings.Replace(text, c.old, c.new, 1)
			require.NotEqual(t, text, changed)
			_, problems := problemsOf(t, "sample-2024.yaml", changed)
			require.NotEmpty(t, problems)
			require.Contains(t, problems[0].String(), c.fact)
		})
	}
}
