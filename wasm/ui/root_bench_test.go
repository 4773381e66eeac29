package ui

import (
	"testing"

	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// everything is a page on which everything has been entered and opened: the
// most there is to answer after a key.
func everything() *session.Session {
	figures := seeds.Current()
	s := session.New(&figures, words.Japanese)
	s.PickSample("manufacturing")
	for field, text := range map[calc.Field]string{
		calc.FieldProbability: "10", calc.FieldMargin: "5", calc.FieldMeasureCost: "40万", calc.FieldMeasureProbability: "5",
		calc.FieldCostLimit: "1000万", calc.FieldCostDeductible: "10万", calc.FieldCostShare: "90",
		calc.FieldProfitLimit: "500万", calc.FieldProfitWaiting: "12",
	} {
		s.Type(field, text)
	}
	s.OpenYear(true)
	return s
}

// BenchmarkRoot_Answer types into a field, computes, and builds the tree of
// the whole page. It says nothing of the time the browser then takes to draw.
func BenchmarkRoot_Answer(b *testing.B) {
	env, err := vugu.NewBuildEnv()
	if err != nil {
		b.Fatal(err)
	}
	root := &Root{Page: NewPage(everything())}
	if !root.Page.Report.Covered() || root.Page.Session.Year == nil {
		b.Fatal("the page under measure does not show everything")
	}
	revenue := []string{"5億", "6億"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		root.Page.Session.Type(calc.FieldRevenue, revenue[i&1])
		env.RunBuild(root)
	}
}
