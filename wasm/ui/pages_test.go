//go:build !wasm

package ui_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/keep"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/ui"
	"cybercost/wasm/words"
)

// face is one face of the page, and how a user gets there.
type face struct {
	name string
	do   func(*session.Session)
}

// pages are the faces of the page, the first is what a newcomer sees.
var pages = []face{
	{"newcomer", func(*session.Session) {}},
	{"otsu", func(s *session.Session) { s.PickSample("otsu") }},
	{"manufacturing", func(s *session.Session) { s.PickSample("manufacturing") }},
	{"empty", func(s *session.Session) { s.NextClient() }},
	{"cleared", func(s *session.Session) {
		s.SetName(keep.NameExplainedBy, "B")
		typed(s, "employees", "31")
		s.NextClient()
	}},
	{"empty-submitted", func(s *session.Session) { s.NextClient(); s.Submit() }},
	{"problems", func(s *session.Session) { typed(s, "employees", "0", "revenue", "たくさん"); s.Submit() }},
	{"problem-at-first", func(s *session.Session) { s.NextClient(); typed(s, "revenue", "abc") }},
	{"survey", func(s *session.Session) { s.PickSample("manufacturing"); s.Choose(calc.FieldMethod, "survey") }},
	{"entered", func(s *session.Session) {
		s.Choose(calc.FieldMethod, "entered")
		typed(s, "investigation", "194万", "containment", "214万", "prevention", "0")
	}},
	{"no-quotes", func(s *session.Session) { s.Choose(calc.FieldMethod, "entered") }},
	{"no-survey", func(s *session.Session) {
		s.Choose(calc.FieldScenario, "partner-stop")
		s.Choose(calc.FieldMethod, "survey")
	}},
	{"extrapolated", func(s *session.Session) { s.Choose(calc.FieldMethod, "cases"); typed(s, "employees", "500") }},
	{"behind", func(s *session.Session) {
		s.Parts.Defer(nil, []string{"s2", "s3", "s4", "s5", "s6", "s7", "s8", "keep", "cc-big"})
		s.Type(calc.FieldRevenue, "2億")
	}},
	{"probability", func(s *session.Session) { typed(s, "probability", "10") }},
	{"no-spending", func(s *session.Session) { typed(s, "spending", "") }},
	{"large-firm", func(s *session.Session) { typed(s, "revenue", "100億") }},
	{"sources", func(s *session.Session) { row := report.Of(s).BreakdownRows()[0]; s.Look(row.Name, row.Uses()) }},
	{"own-number", func(s *session.Session) { s.Look("いまの費用", nil) }},
	{"measure", func(s *session.Session) {
		typed(s, "probability", "10", "measure-cost", "60万", "measure-probability", "4", "margin", "5")
	}},
	{"cover", func(s *session.Session) {
		s.PickSample("giaj-b")
		typed(s, "liability-limit", "1億", "cost-limit", "1,000万", "cost-deductible", "10万", "profit-limit", "500万", "profit-waiting", "12", "overall-limit", "3,000万")
	}},
	{"cover-part", func(s *session.Session) {
		s.PickSample("giaj-b")
		s.Choose(calc.FieldMethod, string(calc.Itemised))
		typed(s, "cost-limit", "1,000万", "cost-deductible", "10万", "profit-limit", "500万", "profit-waiting", "12", "profit-share", "80")
	}},
	{"cover-simple", func(s *session.Session) {
		s.PickSample("manufacturing")
		s.Switch(calc.SwitchCoverPrevention, true)
		typed(s, "overall-limit", "1,000万", "overall-deductible", "10万", "profit-limit", "0")
	}},
	{"proposal", func(s *session.Session) {
		s.PickSample("manufacturing")
		typed(s, "probability", "10", "cost-limit", "1,000万", "cost-deductible", "10万", "profit-limit", "500万", "profit-waiting", "12",
			"new-cost-limit", "3,000万", "new-overall-deductible", "20万", "target-kept", "400万")
		s.Switch(calc.Proposed(calc.SwitchCoverPrevention), true)
		session.OpenComparing(s, true)
	}},
	{"proposal-bare", func(s *session.Session) {
		s.PickSample("giaj-b")
		typed(s, "new-overall-limit", "3,000万", "target-kept", "50万")
		session.OpenComparing(s, true)
	}},
	{"carry", func(s *session.Session) {
		s.PickSample("manufacturing")
		typed(s, "probability", "10", "cost-limit", "1,000万", "cost-deductible", "10万", "profit-limit", "500万", "cash", "3,000万")
	}},
	{"carry-part", func(s *session.Session) {
		s.PickSample("manufacturing")
		s.Choose(calc.FieldMethod, "survey")
		typed(s, "cash", "5億")
	}},
	{"year", func(s *session.Session) {
		s.PickSample("manufacturing")
		typed(s, "probability", "10")
		s.OpenYear(true)
	}},
	{"several", func(s *session.Session) {
		s.PickSample("manufacturing")
		typed(s, "probability", "10", "probability-malware", "20", "probability-personal-leak", "3", "probability-transfer-fraud", "5",
			"measure-cost", "60万", "measure-probability", "4", "cost-limit", "1,000万", "profit-limit", "500万")
		s.OpenYear(true)
	}},
	{"shelf", func(s *session.Session) { s.PickSample("manufacturing"); session.OpenShelf(s, true) }},
	{"plan", func(s *session.Session) { s.PickSample("manufacturing"); shelve(s) }},
	{"sheet", func(s *session.Session) { s.Print(printout) }},
	{"sheet-plan", func(s *session.Session) { s.PickSample("manufacturing"); shelve(s); s.Print(printout) }},
	{"sheet-plan-alone", func(s *session.Session) {
		s.PickSample("manufacturing")
		shelve(s)
		s.Alone = session.PagePlan
		s.Print(printout)
	}},
	{"sheet-full", func(s *session.Session) {
		s.PickSample("giaj-b")
		typed(s, "probability", "10", "measure-cost", "60万", "measure-probability", "4", "margin", "5", "stopped-days-high", "40",
			"liability-limit", "1億", "liability-share", "90", "cost-limit", "1,000万", "cost-deductible", "10万", "profit-limit", "500万", "profit-waiting", "12", "overall-limit", "500万", "cash", "2,000万", "probability-malware", "20")
		s.Names = keep.Names{Customer: "<Naniwa> & Co", Trade: "Dentist & <b>", Person: "A", ExplainedBy: "B", Memo: "next month\nagain"}
		s.Tick("update", true)
		s.Print(printout)
	}},
	{"sheet-part", func(s *session.Session) {
		s.PickSample("giaj-b")
		typed(s, "cost-limit", "1,000万")
		s.Print(printout)
	}},
	{"sheet-survey", func(s *session.Session) {
		s.PickSample("manufacturing")
		s.Choose(calc.FieldMethod, "survey")
		s.Print(printout)
	}},
	{"sheet-stale", func(s *session.Session) { typed(s, "employees", "0"); s.Submit(); s.Print(printout) }},
	{"sheet-no-amount", func(s *session.Session) { s.Choose(calc.FieldMethod, "entered"); s.Print(printout) }},
	{"sheet-long", func(s *session.Session) {
		typed(s, "revenue", "1,000兆", "spending", "1,000兆", "probability", "10", "measure-cost", "1兆", "measure-probability", "4")
		s.Print(printout)
	}},
	{"sheet-empty", func(s *session.Session) { s.NextClient(); s.Print(printout) }},
	{"malware", scenario(calc.Malware)},
	{"ransomware", scenario(calc.Ransomware)},
	{"card-leak", scenario(calc.CardLeak)},
	{"personal-leak", scenario(calc.PersonalLeak)},
	{"partner-stop", scenario(calc.PartnerStop)},
	{"transfer-fraud", scenario(calc.TransferFraud)},
	{"record", func(s *session.Session) { s.PickSample("manufacturing"); recorded(s) }},
	{"sheet-record", func(s *session.Session) {
		s.PickSample("manufacturing")
		typed(s, "probability", "10", "cash", "500万", "cost-limit", "500万", "new-cost-limit", "2,000万")
		shelve(s)
		recorded(s)
		s.Print(printout)
	}},
	{"sheet-record-alone", func(s *session.Session) {
		s.Alone = session.PageRecord
		s.Print(printout)
	}},
}

// shelve opens the shelf and its measures, and plans some of them for five years.
func shelve(s *session.Session) {
	session.OpenShelf(s, true)
	for _, g := range calc.Safeguards() {
		session.OpenMeasure(s, g, true)
	}
	typed(s, "probability", "10", "plan-years", "5", "plan-discount", "2", "plan-budget", "300万",
		"measure-rules-hours", "16", "measure-rules-hours-later", "8",
		"measure-remote-first", "38万", "measure-remote-yearly", "6万", "measure-remote-hours", "8", "measure-remote-effect-chance", "7",
		"measure-backup-first", "36万", "measure-backup-yearly", "9.6万", "measure-backup-start", "2", "measure-backup-effect-days", "7", "measure-backup-effect-recovery", "600万",
		"measure-watch-yearly", "9.6万", "measure-watch-subsidy", "50", "measure-watch-subsidy-cap", "5万", "measure-watch-subsidy-until", "2027-03-31")
	for _, g := range []calc.Safeguard{"rules", "remote", "backup", "watch"} {
		s.Switch(g.Planned(), true)
	}
	s.Switch(calc.Safeguard("factor").Done(), true)
}

// printout is what a browser would say when it prints.
var printout = session.Printout{Date: "2026-11-24", Day: 20261124, Address: "https://example.test/", Edition: "0.1.0", Hash: "SHA-256 " + strings.Repeat("0123456789abcdef", 4)}

// scenario is a shop hit by an incident, every optional line on.
func scenario(incident calc.Scenario) func(*session.Session) {
	return func(s *session.Session) {
		s.PickSample("giaj-b")
		s.Choose(calc.FieldScenario, string(incident))
		s.Choose(calc.FieldMethod, string(calc.Itemised))
		for _, field := range slices.Concat(s.IncidentSwitches(), s.Options()) {
			s.Switch(field, true)
		}
		typed(s, "partner-revenue", "1億", "partner-margin", "30", "partner-months", "3", "transfer-loss", "500万")
	}
}

// typed types into fields one after another: field, text, field, text.
func typed(s *session.Session, pairs ...string) {
	for i := 0; i < len(pairs); i += 2 {
		s.Type(calc.Field(pairs[i]), pairs[i+1])
		s.Leave(calc.Field(pairs[i]))
	}
	for s.Parts.CatchUp() {
		s.Parts.Rendered()
	}
}

// parsed keeps the faces once rendered: claims read them, none writes.
var parsed = map[string]*html.Node{}

// rendered is one face of the page as the browser would parse it.
func rendered(t *testing.T, l words.Language, name string) *html.Node {
	t.Helper()
	key := name + string(rune('0'+l))
	if parsed[key] == nil {
		parsed[key] = render(t, l, name)
	}
	return parsed[key]
}

func render(t *testing.T, l words.Language, name string, more ...func(*session.Session)) *html.Node {
	t.Helper()
	figures := seeds.Current()
	s := session.New(&figures, l)
	i := slices.IndexFunc(pages, func(p face) bool { return p.name == name })
	require.NotEqual(t, -1, i, name)
	pages[i].do(s)
	for _, do := range more {
		do(s)
	}
	var b strings.Builder
	require.NoError(t, ui.RenderPage(&b, ui.NewPage(s)))
	page, err := html.Parse(strings.NewReader("<!doctype html><html><head><title>x</title></head><body>" + b.String() + "</body></html>"))
	require.NoError(t, err)
	return page
}

// everyPage runs a claim on every face of the page in both languages.
func everyPage(t *testing.T, claim func(t *testing.T, page *html.Node)) {
	t.Helper()
	for _, p := range pages {
		t.Run(p.name, func(t *testing.T) { claim(t, rendered(t, words.Japanese, p.name)) })
		t.Run(p.name+" in English", func(t *testing.T) { claim(t, rendered(t, words.English, p.name)) })
	}
}

// walk visits every element below n, n included, in the order of the page.
func walk(n *html.Node, visit func(*html.Node)) {
	if n.Type == html.ElementNode {
		visit(n)
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		walk(child, visit)
	}
}

// elements lists the elements with one of the names.
func elements(page *html.Node, named ...string) []*html.Node {
	var list []*html.Node
	walk(page, func(n *html.Node) {
		for _, name := range named {
			if n.Data == name {
				list = append(list, n)
			}
		}
	})
	return list
}

// attr is an attribute's value; empty if it is absent.
func attr(n *html.Node, key string) string {
	v, _ := attrOK(n, key)
	return v
}

func attrOK(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// text is all text within n that is shown.
func text(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	if _, hidden := attrOK(n, "hidden"); hidden || attr(n, "aria-hidden") == "true" {
		return ""
	}
	var b strings.Builder
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		b.WriteString(text(child))
	}
	return strings.TrimSpace(b.String())
}

// within is the nearest ancestor with a name; nil if there is none.
func within(n *html.Node, name string) *html.Node {
	for n = n.Parent; n != nil; n = n.Parent {
		if n.Type == html.ElementNode && n.Data == name {
			return n
		}
	}
	return nil
}

// shown reports whether nothing around n is hidden. Popovers are not shown
// until they are opened; they count as shown here.
func shown(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if _, hidden := attrOK(n, "hidden"); hidden {
			return false
		}
	}
	return true
}

// recorded is a record of a meeting with everything that can stand in it.
func recorded(s *session.Session) {
	s.OpenRecord(true)
	for _, key := range append(keep.RecordLines(), keep.RecordTexts()...) {
		s.SetName(key, "<b> "+string(key))
	}
	s.TickRecord("first-cost", true)
	s.TickRecord("first-asked", true)
	s.TickRecord("last-asked", true)
	s.TickRecord("last-measures", true)
	s.TickRecord("told-estimate", true)
	s.TickRecord(keep.Checked, true)
}
