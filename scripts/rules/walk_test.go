package rules

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// edit is one change by hand: before is replaced by after; a new file has no
// before.
type edit struct{ file, before, after string }

// walk is a change as CONTRIBUTING.md tells it, made on a copy of the tree: the
// edits by hand, then what the Makefile writes, then every Go test that could
// have something to say.
type walk struct {
	title string // of its section in CONTRIBUTING.md
	edits []edit
	say   string // what CHANGELOG.md says of it
}

// prepare makes the edits and writes what is generated from them; it reports
// the copy.
func (w walk) prepare(t *testing.T) string {
	t.Helper()
	dir := copied(t)
	for _, e := range w.edits {
		e.make(t, dir)
	}
	out, err := golang(dir, "run", "./scripts/seedgen")
	require.NoError(t, err, out)
	edition := regexp.MustCompile(`edition ([0-9a-f]+)`).FindStringSubmatch(out)
	require.Len(t, edition, 2, out)
	edit{"CHANGELOG.md", "### Figures\n", "### Figures\n\n- Edition `" + edition[1] + "`: " + w.say + "\n"}.make(t, dir)
	for _, step := range []string{"run ./scripts/lists", "run ./scripts/components"} {
		out, err := golang(dir, strings.Fields(step)...)
		require.NoError(t, err, "%s: %s", step, out)
	}
	return dir
}

// quick leaves out of the rewriting the 100,000 inputs, which these walks do not
// need, and the pictures.
const quick = "GOLDEN=-short -skip='SameYen|Pictures_'"

// perform makes the whole change, golden files included.
func (w walk) perform(t *testing.T) string {
	t.Helper()
	dir := w.prepare(t)
	out, err := command(dir, "make", "golden", quick)
	require.NoError(t, err, out)
	return dir
}

// checked runs the tests of the copy, and counts what was touched.
func (w walk) checked(t *testing.T, dir string) {
	t.Helper()
	out, err := golang(dir, "test", "-short", "-skip", "Walk|SameYen|Types_AreOne", "./seeds", "./calc", "./wasm/...", "./scripts/rules", "./scripts/lists", "./scripts/build", "./scripts/seedgen")
	require.NoError(t, err, out)
	byHand := w.files()
	t.Logf("%s: %d files by hand: %s", w.title, len(byHand), strings.Join(byHand, ", "))
	written := slices.DeleteFunc(changed(t, dir), func(name string) bool { return slices.Contains(byHand, name) })
	t.Logf("%d written by the Makefile: %s", len(written), strings.Join(written, ", "))
	require.Equal(t, byHand, told(t, w.title), "CONTRIBUTING.md lists the files of the walk %q", w.title)
}

// files are those touched by hand, in order.
func (w walk) files() []string {
	names := []string{"CHANGELOG.md"}
	for _, e := range w.edits {
		names = append(names, e.file)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (e edit) make(t *testing.T, dir string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(e.file))
	old, err := os.ReadFile(path)
	if e.before == "" {
		require.ErrorIs(t, err, fs.ErrNotExist, e.file)
		require.NoError(t, os.WriteFile(path, []byte(e.after), 0o644))
		return
	}
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(string(old), e.before), "%s: %s", e.file, e.before)
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(old), e.before, e.after, 1)), 0o644))
}

// copied is a copy of the repository's files.
func copied(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range tracked(t) {
		content, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, content, 0o644))
	}
	return dir
}

// changed lists the files of the copy that are not as they were.
func changed(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		now, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if before, err := os.ReadFile(filepath.Join(root, name)); err != nil || !bytes.Equal(before, now) {
			names = append(names, filepath.ToSlash(name))
		}
		return nil
	}))
	return names
}

func golang(dir string, arguments ...string) (string, error) { return command(dir, "go", arguments...) }

// command runs a command in the copy. Paths are left out of what is built, so
// that one walk can use what another has built.
func command(dir, name string, arguments ...string) (string, error) {
	cmd := exec.Command(name, arguments...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath")
	out, err := cmd.CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%s %s: %w", name, strings.Join(arguments, " "), err)
	}
	return string(out), err
}

// told are the files that a section of CONTRIBUTING.md lists, one a row.
func told(t *testing.T, title string) []string {
	t.Helper()
	_, section, found := strings.Cut(content(t, "CONTRIBUTING.md"), "\n## "+title+"\n")
	require.True(t, found, "CONTRIBUTING.md has no section %q", title)
	section, _, _ = strings.Cut(section, "\n## ")
	var names []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllStringSubmatch(section, -1) {
		names = append(names, row[1])
	}
	slices.Sort(names)
	return names
}

// newEdition is a new edition of a survey: its file, and what changed.
var newEdition = walk{title: "A new edition of a survey", say: "`ransomware-median` 3,800万円 → 4,000万円, `ransomware-mean` 6,019万円 → 6,500万円.", edits: []edit{
	{"seeds/jnsa-victims-2026.yaml", "", `source:
  id: jnsa-victims-2026
  publisher: 特定非営利活動法人日本ネットワークセキュリティ協会（JNSA）
  title: 被害組織調査
  edition: 2026年版
  short: 2026年版
  short_en: "2026"
  url: ""
  published: 2026-07-21
  accessed: 2026-11-28
  licence: 著作を明記すれば利用できる（JNSAの「よくある質問」）
defaults:
  mark: measured
  read: publisher
  describes: 2023-07/2025-06
  locator: ランサムウェア感染組織
figures:
  - id: ransomware-mean-2026
    series: ransomware-mean
    label: ランサムウェア感染組織の被害金額の平均（2026年版）
    as_printed: 6,500万円
    unit: yen
    sample: 34
  - id: ransomware-median-2026
    series: ransomware-median
    label: ランサムウェア感染組織の被害金額の中央値（2026年版）
    as_printed: 4,000万円
    unit: yen
    sample: 34
`},
}}

func TestWalk_ANewEdition(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds a copy of the tree")
	}
	w := newEdition
	dir := w.perform(t)
	w.checked(t, dir)
	view := filepath.Join(dir, "view.html")
	out, err := golang(dir, "run", "./scripts/page", "-out", view)
	require.NoError(t, err, out)
	page, err := os.ReadFile(view)
	require.NoError(t, err)
	// the ruler of the title, the table of the axis with its note, and the surveys' publication
	for _, said := range []string{"公表事案の中央値", "4,000万円", "JNSA 2026年版・ランサムウェア・n=34", "JNSA（2026年7月"} {
		require.Contains(t, string(page), said)
	}
	require.NotContains(t, string(page), "3,800万円", "the edition before is not the newest any more")
	drawn, err := os.ReadFile(filepath.Join(dir, "wasm/ui/testdata/manufacturing.golden"))
	require.NoError(t, err)
	require.Contains(t, string(drawn), "中央値 4,000", "the axis, which is drawn once the program runs")
	paper, err := os.ReadFile(filepath.Join(dir, "wasm/ui/testdata/sheet-survey.golden"))
	require.NoError(t, err)
	require.Contains(t, string(paper), `data-key="estimate.typical" value="40000000"`)
	require.Contains(t, string(paper), "警察庁とJNSA 2026年版はランサムウェア")
	// a part that several sheets share is spelled out in the first of them only
	sheets, err := filepath.Glob(filepath.Join(dir, "wasm/ui/testdata/sheet*.golden"))
	require.NoError(t, err)
	var papers strings.Builder
	for _, name := range sheets {
		golden, err := os.ReadFile(name)
		require.NoError(t, err)
		papers.Write(golden)
	}
	require.Contains(t, papers.String(), "JNSA「被害組織調査」2026年版", "the sources on paper")
}

// costLine is a cost that an incident brings, which nobody counted so far.
var costLine = walk{title: "A cost line", say: "`crisis-pr-low`, `crisis-pr-typical` and `crisis-pr-high` are new.", edits: []edit{
	{"seeds/assumptions.yaml", "  - {id: monthly-labour-cost,", `  - {id: crisis-pr-low, label: 危機の広報の費用（低め）, as_printed: 50万円, unit: yen, basis: 見本として置いた}
  - {id: crisis-pr-typical, label: 危機の広報の費用（ふつう）, as_printed: 100万円, unit: yen, basis: 見本として置いた}
  - {id: crisis-pr-high, label: 危機の広報の費用（高め）, as_printed: 300万円, unit: yen, basis: 見本として置いた}
  - {id: monthly-labour-cost,`},
	{"calc/crisispr.go", "", `package calc

import "cybercost/seeds"

// LineCrisisPR is the cost of speaking to the public.
const LineCrisisPR LineKey = "crisis-pr"

// crisisPRLine is what it costs to be advised on what to say, as assumed.
func crisisPRLine(f *seeds.Figures, _ Input, _ carrier) (Line, bool) {
	return spread{figure(&f.CrisisPrLow), figure(&f.CrisisPrTypical), figure(&f.CrisisPrHigh)}.
		line(LineCrisisPR, RowContainment, DamageCost), true
}
`},
	{"calc/itemised.go", "	{LineLiability, liabilityLine, false},\n", "	{LineCrisisPR, crisisPRLine, false},\n	{LineLiability, liabilityLine, false},\n"},
	{"calc/scenario.go", "			LineCondolence, LineOther, LineLiability, LinePrevention, LineLostProfit,\n", "			LineCondolence, LineOther, LineCrisisPR, LineLiability, LinePrevention, LineLostProfit,\n"},
	{"calc/testdata/worked/retailer-b.md", "| total | 3,570万円 | 35,700,000 | 15,272,013 | 23,921,314 | 69,290,564 |", "| total | 3,570万円 | 35,700,000 | 15,772,013 | 24,921,314 | 72,290,564 |"},
	{"wasm/words/line.go", "	{calc.LineLiability, Line{\n", "	{calc.LineCrisisPR, Line{\n		Name: Text{\"危機の広報\", \"Crisis communication\"},\n		How:  Text{\"当ページの仮定\", \"An assumption of ours\"},\n	}},\n	{calc.LineLiability, Line{\n"},
}}

func TestWalk_ACostLine(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds a copy of the tree")
	}
	w := costLine
	forgotten := walk{title: w.title, say: w.say, edits: slices.DeleteFunc(slices.Clone(w.edits), func(e edit) bool { return strings.Contains(e.file, "worked") })}
	dir := forgotten.prepare(t)
	out, err := command(dir, "make", "golden", quick)
	require.Error(t, err, "a case that is worked by hand does not agree any more")
	require.Contains(t, out, "calc/testdata/worked/retailer-b.md again by hand")
	rest := changed(t, dir)
	for _, name := range []string{"calc/testdata/golden/retailer-b.txt", "docs/model.md", "wasm/ui/testdata/cover.golden"} {
		require.Contains(t, rest, name, "what comes after it is rewritten all the same")
	}
	dir = w.perform(t)
	w.checked(t, dir)
	golden, err := os.ReadFile(filepath.Join(dir, "calc/testdata/golden/retailer-b.txt"))
	require.NoError(t, err)
	require.Contains(t, string(golden), "personal-leak itemised crisis-pr 500000/1000000/3000000 assumed containment cost crisis-pr-low crisis-pr-typical crisis-pr-high\n")
}

// incident is another kind of incident.
var incident = walk{title: "An incident", say: "`stopped-days-ddos-low`, `-typical` and `-high` are new.", edits: []edit{
	{"seeds/assumptions.yaml", "  - {id: stopped-share,", `  - {id: stopped-days-ddos-low, label: DDoSで止まる日数（低め）, as_printed: 1日, basis: 見本として置いた}
  - {id: stopped-days-ddos-typical, label: DDoSで止まる日数（ふつう）, as_printed: 2日, basis: 見本として置いた}
  - {id: stopped-days-ddos-high, label: DDoSで止まる日数（高め）, as_printed: 7日, basis: 見本として置いた}
  - {id: stopped-share,`},
	{"calc/scenario.go", "var incidents = []incident{\n", `var incidents = []incident{
	{
		scenario: DDoS,
		lines:    []LineKey{LineLostProfit},
		joined:   noLines, response: noResponse, sized: no, shop: no,
		leaks: no, cases: no,
		stopped: func(f *seeds.Figures) days {
			return days{&f.StoppedDaysDdosLow, &f.StoppedDaysDdosTypical, &f.StoppedDaysDdosHigh}
		},
		effort:  unsurveyed,
		surveys: unasked,
		omitted: []Omission{},
		facts:   none,
		assumed: slices.Concat(stopFields, ownFields),
		options: none,
		open:    none,
		spreads: []SeverityBasis{SeverityRange},
	},
`},
	{"calc/scenario.go", "	Malware       Scenario = ", "	DDoS          Scenario = \"ddos\"           // the web site is flooded and cannot be reached\n	Malware       Scenario = "},
	{"wasm/words/incident.go", "	{calc.Malware, Incident{\n", `	{calc.DDoS, Incident{
		Name:   Text{"DDoS攻撃", "DDoS attack"},
		Text:   Text{"サイトに大量の通信が届き、開けなくなる", "The site is flooded and cannot be reached"},
		Answer: Text{"DDoS攻撃で1回止まると、ふつうの場合で", "A DDoS attack stops the site once. Typically:"},
		Whom:   Text{"止まる日数は当ページの仮定です。", "The days are our assumption."},
	}},
	{calc.Malware, Incident{
`},
	{"site/page/sprite.svg", "  <symbol id=\"cc-i-malware\"", "  <symbol id=\"cc-i-ddos\" viewBox=\"0 0 24 24\"><path d=\"M4 4h16v16H4z\"/></symbol>\n  <symbol id=\"cc-i-malware\""},
}}

func TestWalk_AnIncident(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds a copy of the tree")
	}
	w := incident
	dir := w.perform(t)
	w.checked(t, dir)
	require.LessOrEqual(t, len(w.files()), 6)
	for file, said := range map[string]string{
		"docs/agency.md": "`ddos`", "docs/embedding.md": "`ddos`", "docs/model.md": "| ddos |", "calc/testdata/golden/kou.txt": "ddos itemised lost-profit ",
	} {
		text, err := os.ReadFile(filepath.Join(dir, file))
		require.NoError(t, err)
		require.Contains(t, string(text), said, file)
	}
}

// isNew reports whether a walk makes the file: CONTRIBUTING.md names it though
// it is not there.
func isNew(name string) bool {
	for _, w := range []walk{newEdition, costLine, incident} {
		for _, e := range w.edits {
			if e.file == name && e.before == "" {
				return true
			}
		}
	}
	return false
}
