//go:build !wasm

package ui_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"

	"cybercost/calc"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// The law of the pictures: on every face of the page, and on paper, in both
// languages, each drawn length is in proportion to the number printed beside
// it, each mark stands where the printed axis has its printed number, and each
// colour means what the key says. Nothing is drawn that is not told in words
// and figures.
//
// It is read off the page alone: what is drawn from the drawing, what is
// printed from the drawing's texts, its key, its table, and the results that
// stand on the page for programs. How far the two may be apart follows from
// how they are rounded: a coordinate to two decimal places, an amount to the
// last digit that is printed.
func TestPictures_ShowWhatIsPrintedBesideThem(t *testing.T) {
	made := map[words.Language]map[string]int{}
	reached := map[string]bool{}
	languages := map[words.Language]string{words.Japanese: "Japanese", words.English: "English"}
	asked, judged := 0, 0 // faces; -run may ask for some only
	for _, language := range []words.Language{words.Japanese, words.English} {
		made[language] = map[string]int{}
		for _, f := range faces() {
			asked++
			t.Run(f.name+" in "+languages[language], func(t *testing.T) {
				l := &law{t: t, page: f.page(t, language), claims: made[language]}
				l.ids = ids(t, l.page)
				l.facts = l.results()
				l.reaches(reached)
				l.everyDrawing()
				judged++
			})
		}
	}
	if judged < asked {
		return
	}
	for _, state := range states {
		require.True(t, reached[state], "no face has %s", state)
	}
	// A law that found nothing to judge would hold for any picture.
	for language, claims := range made {
		for _, name := range drawings {
			require.Greater(t, claims[name], 20, "claims about %s in %s", name, languages[language])
		}
	}
}

// rendering is a face of the page and how to render it.
type rendering struct {
	name string
	page func(*testing.T, words.Language) *html.Node
}

// faces are those of the page, on the screen and as they are printed, and some
// more for amounts and terms that none of them has.
func faces() (list []rendering) {
	paper := func(s *session.Session) { s.Print(printout) }
	for _, f := range pages {
		list = append(list,
			rendering{f.name, func(t *testing.T, l words.Language) *html.Node { return rendered(t, l, f.name) }},
			rendering{f.name + ", printed", func(t *testing.T, l words.Language) *html.Node { return render(t, l, f.name, paper) }})
	}
	for _, f := range moreFaces {
		list = append(list, rendering{f.name, func(t *testing.T, l words.Language) *html.Node { return render(t, l, pages[0].name, f.do, paper) }})
	}
	return list
}

// moreFaces are faces of which no outline is kept.
var moreFaces = []face{
	{"nothing lost", quotes("0", "0", "0")},
	{"one yen", quotes("1", "0", "0")},
	{"less than a man", quotes("3000", "1999", "7")},
	{"a little of much", quotes("1", "2億", "1万")},
	{"huge quotes", quotes("100兆", "9兆", "3億")},
	{"the most quotes", quotes("1000兆", "1000兆", "1000兆")},
	{"low as high", func(s *session.Session) {
		s.PickSample("giaj-a")
		typed(s, "probability", "10", "measure-cost", "60万", "measure-probability", "4")
	}},
	{"low nearly high", func(s *session.Session) {
		s.Choose(calc.FieldScenario, string(calc.TransferFraud))
		typed(s, "transfer-loss", "9億", "examined-pcs", "1", "probability", "3")
	}},
	{"a long stop", func(s *session.Session) {
		s.PickSample("manufacturing")
		typed(s, "daily-profit", "3億", "stopped-days-low", "1", "stopped-days-typical", "9", "stopped-days-high", "360", "probability", "20")
	}},
	{"every reason", func(s *session.Session) {
		everything(s)
		typed(s, "cost-limit", "900万", "cost-deductible", "60万", "cost-share", "90",
			"profit-limit", "300万", "profit-waiting", "24", "profit-share", "80", "overall-limit", "700万", "overall-deductible", "9万")
	}},
	{"paid in full", func(s *session.Session) {
		everything(s)
		typed(s, "liability-limit", "10億", "cost-limit", "10億", "profit-limit", "10億")
	}},
	{"a little paid", func(s *session.Session) {
		everything(s)
		typed(s, "liability-limit", "1000", "cost-limit", "10万", "profit-limit", "1万", "profit-waiting", "1")
	}},
	{"nothing paid", func(s *session.Session) { everything(s); typed(s, "cost-limit", "1万", "cost-deductible", "1億") }},
	{"year with cover", func(s *session.Session) {
		everything(s)
		typed(s, "probability", "30", "cost-limit", "1,500万", "profit-limit", "500万", "profit-waiting", "12")
	}},
	{"no money at hand", func(s *session.Session) { everything(s); typed(s, "cash", "0") }},
	{"money at hand for any year", func(s *session.Session) { everything(s); typed(s, "cash", "900億", "cost-limit", "1,500万") }},
	{"several that hardly ever happen", func(s *session.Session) {
		typed(s, "probability", "0.1", "probability-personal-leak", "0.05")
		s.OpenYear(true)
	}},
	{"several with a cover", func(s *session.Session) {
		everything(s)
		typed(s, "probability-malware", "40", "probability-ransomware", "12", "cost-limit", "1,500万", "profit-limit", "500万", "cash", "5,000万")
		s.OpenYear(true)
	}},
	{"a year of a plan", func(s *session.Session) {
		s.PickSample("manufacturing")
		shelve(s)
		typed(s, "measure-rules-effect-chance", "9.9", "measure-watch-effect-days", "10", "cash", "800万")
		s.OpenYear(true)
	}},
	{"year by the survey", severity("survey", "12")},
	{"year by the bands", severity("bands", "99")},
	{"a rare year", severity("range", "0.5")},
	{"a likely year", func(s *session.Session) { severity("range", "99.9")(s); typed(s, "cost-limit", "1億") }},
	{"a measure that pays little", measure("50", "300万", "49")},
	{"a measure that pays much", measure("90", "1万", "1")},
	{"a dear measure", measure("1", "5億", "0.1")},
	{"a small company", func(s *session.Session) {
		s.PickSample("restaurant")
		typed(s, "employees", "1", "pcs", "1", "records", "0", "revenue", "100万", "spending", "1", "probability", "0.1")
	}},
	{"spending of nothing", func(s *session.Session) { typed(s, "spending", "0") }},
	{"survey of every kind: malware", surveyed(calc.Malware)},
	{"survey of every kind: cards", surveyed(calc.CardLeak)},
	{"survey of every kind: people", surveyed(calc.PersonalLeak)},
	{"survey of every kind: none", surveyed(calc.TransferFraud)},
}

func quotes(investigation, containment, prevention string) func(*session.Session) {
	return func(s *session.Session) {
		s.Choose(calc.FieldMethod, string(calc.Entered))
		typed(s, "investigation", investigation, "containment", containment, "prevention", prevention,
			"probability", "10", "measure-cost", "60万", "measure-probability", "4", "cost-limit", "1,000万")
	}
}

// everything is a shop with a loss in every part of a policy.
func everything(s *session.Session) {
	scenario(calc.CardLeak)(s)
	typed(s, "probability", "10")
}

func severity(basis, probability string) func(*session.Session) {
	return func(s *session.Session) {
		s.PickSample("manufacturing")
		s.Choose(calc.FieldSeverity, basis)
		typed(s, "probability", probability)
	}
}

func measure(probability, cost, left string) func(*session.Session) {
	return func(s *session.Session) {
		s.PickSample("manufacturing")
		typed(s, "probability", probability, "measure-cost", cost, "measure-probability", left)
	}
}

func surveyed(kind calc.Scenario) func(*session.Session) {
	return func(s *session.Session) {
		s.Choose(calc.FieldScenario, string(kind))
		s.Choose(calc.FieldMethod, string(calc.Survey))
	}
}

// law is the law at work on one face.
type law struct {
	t      *testing.T
	page   *html.Node
	ids    map[string]*html.Node // its elements by their id
	facts  map[string]float64    // the results on the page, by their key
	name   string                // the drawing that is judged
	claims map[string]int        // claims made, by drawing
}

// states are those in which pictures are most easily drawn wrong.
var states = []string{"no amount", "an amount of nothing", "an amount too small to be seen", "a huge amount", "a range", "one amount", "every reason to keep something", "nothing kept for a reason but one", "a year with cover", "money at hand", "money at hand beyond the year", "several incidents with measure and cover"}

// reaches notes the states that a face has.
func (l *law) reaches(states map[string]bool) {
	low, typical, high, ok := l.own()
	reasons, year := 0, l.facts["year.kept.100"] > 0 && l.facts["year.kept.100"] < l.facts["year.gross.100"]
	for key, v := range l.facts {
		if strings.HasPrefix(key, "cover.kept.") && v > 0 {
			reasons++
		}
	}
	for state, is := range map[string]bool{
		"no amount": !ok, "an amount of nothing": ok && high == 0, "an amount too small to be seen": ok && typical > 0 && high < 1e4,
		"a huge amount": high >= 1e15, "a range": low < high, "one amount": ok && low == high && high > 0,
		"every reason to keep something": reasons == 7, "nothing kept for a reason but one": reasons == 1, "a year with cover": year,
		"several incidents with measure and cover": l.facts["compare.cover.100"] > 0 && l.facts["compare.measures.100"] > l.facts["compare.cover.100"],
		"money at hand": l.facts["carry.typical"] < 0 || l.facts["carry.high"] < 0, "money at hand beyond the year": l.facts["carry.year-100"] > l.facts["year.gross.100"],
	} {
		states[state] = states[state] || is
	}
}

// made counts a claim.
func (l *law) made() { l.claims[l.name]++ }

// broken says how a drawing breaks the law.
func (l *law) broken(format string, args ...any) {
	l.t.Helper()
	l.t.Errorf("%s: %s", l.name, fmt.Sprintf(format, args...))
}

// results are the results that stand on the page, by their key.
func (l *law) results() map[string]float64 {
	l.name = "the page"
	found, as := map[string]float64{}, map[string]string{}
	walk(l.page, func(n *html.Node) {
		name, value := attr(n, "data-key"), attr(n, "value")
		if name == "" {
			return
		}
		if before, is := as[name]; is && before != value {
			l.broken("%s is %s in one place and %s in another", name, before, value)
		}
		v, err := strconv.ParseFloat(value, 64)
		require.NoError(l.t, err)
		found[name], as[name] = v, value
	})
	return found
}

// drawings are those that the page has, by the name the law calls them.
var drawings = []string{
	"the ruler of the title", "the ruler of the panel", "the ruler of the large display", "the strip", "the incidents",
	"figure 1", "figure 2", "figure 3", "figure 4", "figure 5", "figure 6", "figure 7", "figure 8",
	"the plan", "the sets", "the policies", "the states of a year", "the axis on paper", "the bar on paper",
}

// everyDrawing judges all drawings of the page.
func (l *law) everyDrawing() {
	left := 0 // drawings that nobody has judged
	walk(l.page, func(n *html.Node) {
		if attr(n, "class") == "cc-chart__svg" {
			left++
		}
	})
	judge := func(name string, d *drawing, by func(*drawing)) {
		l.name = name
		left--
		by(d)
		l.toldAll(d)
	}
	pictured := func(name, id string, by func(*figure)) *figure {
		if l.ids[id] == nil {
			return nil
		}
		f := figureOf(l.t, l.ids[id], id)
		judge(name, f.drawing, func(*drawing) { by(f) })
		return f
	}
	l.incidents(judge)
	axis := pictured("figure 1", "fig-axis", l.axisFigure)
	for _, of := range []struct {
		name, class string
		by          func(*drawing)
	}{
		{"the ruler of the title", "cc-title__ruler", func(d *drawing) { l.titleRuler(d, axis) }},
		{"the ruler of the panel", "cc-panel", l.darkRuler},
		{"the ruler of the large display", "cc-big", l.darkRuler},
		{"the strip", "cc-headline__strip", l.strip},
	} {
		for _, d := range called(l.t, l.page, of.class) {
			judge(of.name, d, of.by)
		}
	}
	pictured("figure 2", "fig-stack", func(f *figure) { l.stack(f, axis) })
	pictured("figure 3", "fig-invest", l.multiples)
	pictured("figure 4", "fig-guide", l.guides)
	pictured("the plan", "fig-plan", l.plan)
	pictured("the sets", "fig-sets", l.sets)
	pictured("figure 5", "fig-measure", l.curves)
	cover := pictured("figure 6", "fig-cover", l.waterfall)
	pictured("the policies", "fig-proposal", l.proposal)
	pictured("figure 7", "fig-year", l.year)
	pictured("the states of a year", "fig-compare", l.compare)
	pictured("figure 8", "fig-several", l.several)
	for _, d := range called(l.t, l.page, "cc-sheet") {
		if len(d.all("line", "axis")) > 0 {
			judge("the axis on paper", d, func(d *drawing) { l.paperAxis(d, axis) })
		} else {
			judge("the bar on paper", d, func(d *drawing) { l.paperBar(d, cover) })
		}
	}
	l.name = "the page"
	if left != 0 {
		l.broken("%d drawings are under no law", left)
	}
}

// toldAll claims that nothing is drawn of which nothing is said. Lines that
// only help to read are no statement.
func (l *law) toldAll(d *drawing) {
	for _, p := range d.pieces {
		switch {
		case p.told || p.is == "text":
		case p.is == "line" && (p.kind == "axis" || p.kind == "tick" || p.kind == "lane"):
		default:
			l.broken("the %s %q at %.2f%% from the left, %.2f from the top, is drawn, and nothing is printed about it", p.is, p.kind, p.x, p.y)
		}
	}
}
