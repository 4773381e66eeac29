package paper_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/session"
)

func TestSheet_NamesTheSourceOfEveryNumber(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			for _, basis := range calc.SeveritiesFor(scenario) {
				s := newcomer()
				s.PickSample("giaj-b")
				s.Choose(calc.FieldScenario, string(scenario))
				s.Choose(calc.FieldMethod, string(method))
				s.Choose(calc.FieldSeverity, string(basis))
				for field, text := range map[calc.Field]string{
					calc.FieldRevenue: "200億", calc.FieldProbability: "10", calc.FieldMeasureCost: "60万", calc.FieldMeasureProbability: "4",
					calc.FieldCostLimit: "1,000万", calc.FieldProfitLimit: "500万", calc.FieldTransferLoss: "500万",
				} {
					s.Type(field, text)
				}
				require.Equal(t, session.Ready, printed(s).Status())
				lines := s.Sheet.Sources()
				uses := s.Report.PriceUses()
				for _, a := range (calc.Result{Answer: *s.Result, Exponents: s.Outlook.Exponents(), Optima: s.Outlook.Optima()}).Amounts() {
					uses = append(uses, a.Uses...)
				}
				if s.Year != nil {
					for _, a := range s.Year.Amounts() {
						uses = append(uses, a.Uses...)
					}
				}
				for _, line := range s.Result.Chosen.Lines {
					uses = append(uses, line.Uses...)
				}
				require.NotEmpty(t, uses)
				for _, id := range uses {
					source := s.Figures.ByID(id).Source
					named := slices.ContainsFunc(lines, func(line string) bool {
						return strings.Contains(line, source.Title) && strings.Contains(line, source.Edition)
					})
					require.True(t, named, "%s, %s, %s: %s of %s is not among the sources", scenario, method, basis, id, source.ID)
				}
			}
		}
	}
}

func TestSheet_NamesEachSourceOnce(t *testing.T) {
	s := printed(newcomer())
	lines := s.Sheet.Sources()
	require.NotEmpty(t, lines)
	slices.Sort(lines)
	require.Len(t, slices.Compact(slices.Clone(lines)), len(lines))
}
