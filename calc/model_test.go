package calc

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// TestModelDocument_SaysWhatTheCodeDoes writes docs/model.md from the code:
// formulas from the doc comments, figures from what the lines cite over all
// questions of the provenance test. A document that has drifted fails.
func TestModelDocument_SaysWhatTheCodeDoes(t *testing.T) {
	file := filepath.Join("..", "docs", "model.md")
	got := modelDocument(t)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "the code has moved on; run: go test ./calc -run ModelDocument -update")
	require.Empty(t, link.FindAllString(got, -1), "a reference that leads nowhere in Markdown")
}

func modelDocument(t *testing.T) string {
	var b strings.Builder
	b.WriteString(`# The model, formula by formula

Written from the code by ` + "`go test ./calc -run ModelDocument -update`" + `; a test fails when it drifts.
Figures with their sources: the YAML files in ` + "`seeds`" + `, and ` + "`figures.json`" + ` in the built folder, see docs/open-data.md. A word in a formula
that is an id is that figure's value; an id stands for the newest edition where a figure returns with each. docs/reproduce.md works everything below
out again with a program that knows this page and that file alone.

`)
	functions := formulas(t, ".")
	incidentTable(&b)
	b.WriteString("\n## Lines of the itemised estimate\n\n| line | row · damage | formula | function | figures |\n|---|---|---|---|---|\n")
	for _, line := range itemisedLines {
		name := functionName(line)
		where, uses := described(t, line)
		fmt.Fprintf(&b, "| `%s` | %s | %s | `%s` | %s |\n", line.key, where, functions[name].formula, name, ids(uses))
	}
	b.WriteString("\n## Lines of the other ways, and beside the total\n\n| line | function | figures |\n|---|---|---|\n")
	for _, key := range []LineKey{
		LineCaseInvestigation, LineCaseContainment, LineCasePrevention, LineSurvey,
		LineEnteredInvestigation, LineEnteredContainment, LineEnteredPrevention, LineInternalLabour,
	} {
		function := map[string]string{"survey": "surveyEstimate", "internal": "internalLabour", "entered": "enteredEstimate", "case": "casesEstimate"}[beforeHyphen(string(key))]
		require.Contains(t, functions, function)
		fmt.Fprintf(&b, "| `%s` | `%s` | %s |\n", key, function, ids(linesCited(t)[key]))
	}
	termTable(&b)
	b.WriteString("\n## Formulas of the other packages\n\n| package | function | formula |\n|---|---|---|\n")
	for _, dir := range packages[1:] {
		found := formulas(t, dir)
		names := make([]string, 0, len(found))
		for name, f := range found {
			if f.indented && ast.IsExported(name[strings.LastIndex(name, ".")+1:]) {
				names = append(names, name)
			}
		}
		slices.Sort(names)
		for _, name := range names {
			fmt.Fprintf(&b, "| %s | `%s` | %s |\n", strings.Trim("calc/"+dir, "/."), name, found[name].formula)
		}
	}
	inFull(t, &b)
	companyTable(&b)
	for _, dir := range packages {
		fmt.Fprintf(&b, "\n## Package %s\n\n%s", strings.Trim("calc/"+dir, "/."), packageText(t, dir))
	}
	return b.String()
}

// packages hold the model.
var packages = []string{".", "gordonloeb", "cover", "annual", "plan"}

func beforeHyphen(key string) string {
	first, _, _ := strings.Cut(key, "-")
	return first
}

// incidentTable writes what sets the incidents apart, a trait a row.
func incidentTable(b *strings.Builder) {
	f := figures()
	b.WriteString("## Incidents\n\nWhat an incident is. An estimate of it has these lines and no others.\n\n|")
	for _, row := range incidents {
		fmt.Fprintf(b, " | %s", row.scenario)
	}
	b.WriteString(" |\n|---" + strings.Repeat("|---", len(incidents)) + "|\n")
	trait := func(name string, of func(incident) []string) {
		fmt.Fprintf(b, "| %s", name)
		for _, row := range incidents {
			said := "–"
			if list := of(row); len(list) > 0 {
				said = "`" + strings.Join(list, "` `") + "`"
			}
			fmt.Fprintf(b, " | %s", said)
		}
		b.WriteString(" |\n")
	}
	yesNo := func(s said) []string {
		if s == yes {
			return []string{"yes"}
		}
		return nil
	}
	cited := func(figures ...*seeds.Figure) (ids []string) {
		for _, f := range figures {
			if f != nil {
				ids = append(ids, f.ID)
			}
		}
		return ids
	}
	trait("itemised lines", func(row incident) []string { return texts(row.lines) })
	trait("lines that `data-stolen` adds", func(row incident) []string { return texts(row.joined) })
	trait("response", func(row incident) []string {
		if name := called(row.response); name != "noResponse" {
			return []string{name}
		}
		return nil
	})
	trait("response grows with the size", func(row incident) []string { return yesNo(row.sized) })
	trait("a shop on the net", func(row incident) []string { return yesNo(row.shop) })
	trait("records leave", func(row incident) []string { return yesNo(row.leaks) })
	trait("has the two cases", func(row incident) []string { return yesNo(row.cases) })
	trait("survey taken", func(row incident) []string {
		for _, v := range SurveyValues(f, row.scenario) {
			if v.Taken {
				return []string{v.Figure.ID}
			}
		}
		return nil
	})
	trait("days of standing still: low, typical, high", func(row incident) []string {
		d := row.stopped(f)
		return cited(d.low, d.typical, d.high)
	})
	trait("own effort", func(row incident) []string { return cited(row.effort(f)) })
	trait("facts without a default", func(row incident) []string { return texts(row.facts) })
	trait("assumptions with one", func(row incident) []string { return texts(row.assumed) })
	trait("switches", func(row incident) []string { return texts(row.options) })
	trait("omitted, beside what all omit", func(row incident) []string { return texts(row.omitted) })
	trait("bases of severity", func(row incident) []string { return texts(row.spreads) })
}

// termTable writes the terms of a policy.
func termTable(b *strings.Builder) {
	b.WriteString("\n## Terms of a policy\n\n| part | term | field | left empty | keeps as |\n|---|---|---|---|---|\n")
	for _, term := range terms {
		part, empty := string(term.Part), "no cover"
		switch {
		case term.Kind == TermOverall:
			part, empty = "all", "no limit"
		case term.Part == "":
			part, empty = "all", term.Neutral.Decimal.String()
		case term.Kind == TermLimit:
			empty = "no cover; up to `overall-limit` if there is one"
		case term.Neutral.Valid:
			empty = term.Neutral.Decimal.String()
		}
		fmt.Fprintf(b, "| %s | %s | `%s` | %s | `%s` |\n", part, term.Kind, term.Field, empty, term.Keeps)
	}
}

// packageText is a package's documentation as Markdown.
func packageText(t *testing.T, dir string) string {
	tree, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, "doc.go"), nil, parser.ParseComments)
	require.NoError(t, err)
	return markdown(tree.Doc.Text())
}

// markdown is a doc comment as Markdown.
func markdown(text string) string {
	reader := comment.Parser{LookupPackage: func(name string) (string, bool) { return name, true }, LookupSym: func(recv, name string) bool { return true }}
	writer := comment.Printer{
		HeadingLevel: 3,
		HeadingID:    func(*comment.Heading) string { return "" },
		DocLinkURL:   func(*comment.DocLink) string { return "" },
	}
	return link.ReplaceAllString(string(writer.Markdown(reader.Parse(text))), "$1") // what is left of them stands in formulas
}

// described evaluates one line over all questions: its place, and every figure
// that it ever cites.
func described(t *testing.T, line itemisedLine) (where string, uses []string) {
	for _, q := range questions() {
		if !known(incidentOf(q.in.Scenario).lines, line.key) {
			continue
		}
		if l, ok := line.of(figures(), q.in, NewModel(figures()).carrier(q.in)); ok {
			require.Equal(t, line.key, l.Key)
			where = fmt.Sprintf("%s · %s", l.Row, l.Damage)
			uses = union(uses, l.Uses)
		}
	}
	require.NotEmpty(t, where, "%s never gives a line", functionName(line))
	return where, uses
}

func linesCited(t *testing.T) map[LineKey][]string {
	cited := map[LineKey][]string{}
	for _, q := range questions() {
		r := evaluate(t, q.in)
		for _, e := range r.Ways {
			for _, l := range e.Lines {
				cited[l.Key] = union(cited[l.Key], l.Uses)
			}
		}
		if r.InternalLabour != nil {
			cited[LineInternalLabour] = union(cited[LineInternalLabour], r.InternalLabour.Uses)
		}
	}
	return cited
}

func ids(uses []string) string {
	if len(uses) == 0 {
		return "entered"
	}
	return "`" + strings.Join(slices.Sorted(slices.Values(uses)), "` `") + "`"
}

func functionName(line itemisedLine) string { return called(line.of) }

// called is the name of a function.
func called(function any) string {
	name := runtime.FuncForPC(reflect.ValueOf(function).Pointer()).Name()
	return name[strings.LastIndex(name, ".")+1:]
}

// inFull writes every comment of package calc that has a formula, in full: a
// formula alone leaves out when it holds.
func inFull(t *testing.T, b *strings.Builder) {
	b.WriteString("\n## The formulas of package calc in full\n")
	found := formulas(t, ".")
	for _, name := range slices.Sorted(maps.Keys(found)) {
		if found[name].indented {
			fmt.Fprintf(b, "\n### `%s`\n\n%s", name, markdown(found[name].text))
		}
	}
}

// companyTable writes what the companies of the golden files answer, by the id
// of a figure or as a number.
func companyTable(b *strings.Builder) {
	f := figures()
	list := companies(f)
	b.WriteString("\n## The companies of the golden files\n\nWhat each answers to every incident, by the id of a figure or as a number. Everything not here was not entered.\n\n|")
	for _, c := range list {
		fmt.Fprintf(b, " | %s", c.name)
	}
	b.WriteString(" |\n|---" + strings.Repeat("|---", len(list)) + "|\n")
	row := func(name string, of func(companyOf) string) {
		var cells []string
		for _, c := range list {
			cells = append(cells, cmp.Or(of(c), "–"))
		}
		if slices.ContainsFunc(cells, func(cell string) bool { return cell != "–" }) {
			fmt.Fprintf(b, "| `%s` | %s |\n", name, strings.Join(cells, " | "))
		}
	}
	for _, spec := range Fields() {
		row(string(spec.Field), func(c companyOf) string {
			if of := c.facts()[spec.Field]; of != nil {
				return "`" + of.ID + "`"
			}
			return c.more[spec.Field]
		})
	}
	for _, s := range Switches() {
		row(string(s), func(c companyOf) string {
			if slices.Contains(c.switches, s) {
				return "on"
			}
			return ""
		})
	}
}

var (
	aligned = regexp.MustCompile(` {2,}=`)
	gap     = regexp.MustCompile(` {2,}`)
	link    = regexp.MustCompile(`\[([A-Za-z.]{2,})\]`) // of a doc comment; Markdown has no such link
)

type formula struct {
	formula  string
	indented bool // from a formula block; otherwise the comment's first sentence
	text     string
}

// formulas reads the doc comments of a package's functions.
func formulas(t *testing.T, dir string) map[string]formula {
	found := map[string]formula{}
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		require.NoError(t, err)
		for _, d := range tree.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Doc == nil {
				continue
			}
			name := f.Name.Name
			if f.Recv != nil {
				name = strings.TrimPrefix(types(f.Recv.List[0].Type), "*") + "." + name
			}
			found[name] = formulaOf(f.Doc.Text())
		}
	}
	return found
}

func types(e ast.Expr) string {
	if star, ok := e.(*ast.StarExpr); ok {
		return types(star.X)
	}
	if name, ok := e.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

func formulaOf(doc string) formula {
	var block []string
	for line := range strings.Lines(doc) {
		if strings.HasPrefix(line, "\t") {
			block = append(block, formulaLine(line))
		}
	}
	if len(block) > 0 {
		return formula{cell(strings.Join(block, "<br>")), true, doc}
	}
	sentence, _, _ := strings.Cut(strings.Join(strings.Fields(doc), " "), ". ")
	return formula{cell(sentence), false, doc}
}

// formulaLine undoes the alignment of a block: spaces before a sign are one,
// others set two formulas apart.
func formulaLine(line string) string {
	line = aligned.ReplaceAllString(strings.TrimSpace(line), " =")
	return link.ReplaceAllString(gap.ReplaceAllString(line, " · "), "`$1`")
}

// cell keeps a text from ending its table cell.
func cell(text string) string { return strings.ReplaceAll(text, "|", "\\|") }

func TestOmissions_SayWhatTheInputOrTheWayLeavesOut(t *testing.T) {
	all := []Omission{OmitTransfer, OmitPartner, OmitStopped, OmitRecords, OmitStolen}
	for _, c := range []struct {
		name string
		in   Input
		want []Omission
	}{
		{"the money sent was not entered", company(50, 1e9, TransferFraud, Entered, map[Field]string{FieldInvestigation: "1"}), []Omission{OmitTransfer}},
		{"it was", company(50, 1e9, TransferFraud, Itemised, map[Field]string{FieldTransferLoss: "0"}), nil},
		{"quotes have no place for it", company(50, 1e9, TransferFraud, Entered, map[Field]string{FieldTransferLoss: "5", FieldInvestigation: "1"}), []Omission{OmitTransfer}},
		{"one of three is missing", company(50, 1e9, PartnerStop, Itemised, map[Field]string{FieldPartnerRevenue: "1", FieldPartnerMonths: "1"}), []Omission{OmitPartner}},
		{"the cases did not stop", company(50, 1e9, Ransomware, Cases), []Omission{OmitStopped, OmitStolen}},
		{"itemised knows the stop", company(50, 1e9, Ransomware, Itemised), []Omission{OmitStolen}},
		{"records were taken, and nobody knows how many", with(company(50, 1e9, Ransomware, Itemised), SwitchDataStolen), []Omission{OmitRecords}},
		{"a shop closes", company(50, 1e9, CardLeak, Itemised, map[Field]string{FieldRecords: "1"}), []Omission{OmitStopped}},
		{"a shop closes, in a way that does not know it", company(50, 1e9, PersonalLeak, Cases), []Omission{OmitStopped}},
		{"what others sent", with(company(50, 1e9, TransferFraud, Itemised), SwitchTransferTypical), nil},
		{"mail stops nothing", company(50, 1e9, Malware, Cases), nil},
		{"a survey counts as it counts", company(50, 1e9, Ransomware, Survey), nil},
		{"records unknown", company(50, 1e9, CardLeak, Itemised, map[Field]string{FieldOnlineShare: "0"}), []Omission{OmitRecords}},
	} {
		var got []Omission
		for _, o := range evaluate(t, c.in).Chosen.Omitted {
			if known(all, o) {
				got = append(got, o)
			}
		}
		require.Equal(t, c.want, got, c.name)
	}
}

func TestBreakdown_WithoutAnInvestmentThereIsNoChanceAtWhichItPays(t *testing.T) {
	quotes := map[Field]string{FieldInvestigation: "3000000", FieldPrevention: "0"}
	b := evaluate(t, company(30, 300_000_000, Malware, Entered, quotes)).Breakdown
	require.Nil(t, b.Leverage)
	require.Nil(t, b.BreakEven)
}

func TestLiability_NobodySuesWhereNoRecordsAreHeld(t *testing.T) {
	none := map[Field]string{FieldRecords: "0"}
	for _, l := range evaluate(t, company(30, 300_000_000, PersonalLeak, Itemised, none)).Chosen.Lines {
		if l.Key == LineLiability {
			require.True(t, l.Amount.High.IsZero())
			return
		}
	}
	require.Fail(t, "no line")
}

func TestItemised_SaysWhichLinesAreBeyondTheirEvidence(t *testing.T) {
	prevention := []LineKey{LinePrevention}
	sized := []LineKey{LineInvestigation, LineConsulting, LineLegal, LineRecovery}
	for _, c := range []struct {
		people int64
		lines  []LineKey
		side   Beyond
	}{
		{5, append(sized, LinePrevention), BeyondBelow}, {10, prevention, BeyondBelow}, {30, nil, ""}, {200, nil, ""},
		{201, prevention, BeyondAbove}, {301, append(sized, LinePrevention), BeyondAbove},
	} {
		var beyond []LineKey
		for _, l := range evaluate(t, company(c.people, 1e9, Ransomware, Itemised)).Chosen.Lines {
			if l.Beyond != "" {
				require.Equal(t, c.side, l.Beyond)
				beyond = append(beyond, l.Key)
			}
		}
		require.Equal(t, c.lines, beyond, "%d people", c.people)
	}
}
