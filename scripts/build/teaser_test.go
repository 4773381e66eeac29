package main

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/keep"
)

var (
	teaserCell = regexp.MustCompile(`<li data-of="([a-z-]+) (\d+) (\d+)" data-link="([^"]+)"><data value="(\d+)">([^<]+)</data><data value="(\d+)">([^<]+)</data><data value="(\d+)">([^<]+)</data></li>`)
	teaserWhom = regexp.MustCompile(`<p data-of="([a-z-]+)">([^<]+)</p>`)
)

// The table has no program behind it, so every cell is held against what the
// page computes from the very inputs that its link takes along.
func TestTeaser_IsTheCalculationAtEveryCell(t *testing.T) {
	figures := seeds.Current()
	for i := range languages {
		values, err := teaserIn(i)
		require.NoError(t, err)
		cells := teaserCell.FindAllStringSubmatch(values["teaser answers"], -1)
		require.Len(t, cells, len(calc.Scenarios())*len(teaserPeople)*len(teaserRevenue))
		require.Equal(t, len(cells), strings.Count(values["teaser answers"], "<li"), "no cell has another form")
		seen := map[string]bool{}
		for _, cell := range cells {
			of := cell[1] + " " + cell[2] + " " + cell[3]
			require.False(t, seen[of], of)
			seen[of] = true
			link, refusal := keep.FromFragment(html.UnescapeString(cell[4]))
			require.False(t, refusal.Refused(), of)
			in := link.Input
			require.Equal(t, of, fmt.Sprintf("%s %s %s", in.Scenario, in.Numbers[calc.FieldEmployees], in.Numbers[calc.FieldRevenue]))
			require.Len(t, in.Numbers, 2, "the link takes along what was chosen, and nothing else")
			r, problems := calc.Evaluate(&figures, in)
			require.Empty(t, problems, of)
			require.Equal(t, []string{r.Chosen.Total.Low.String(), r.Chosen.Total.High.String(), r.Chosen.Total.Typical.String()}, []string{cell[5], cell[7], cell[9]}, of)
		}
	}
}

func TestTeaser_SaysOfEveryIncidentWhoseLossesItIs(t *testing.T) {
	for i := range languages {
		values, err := teaserIn(i)
		require.NoError(t, err)
		notes := map[string]string{}
		for _, n := range teaserWhom.FindAllStringSubmatch(values["teaser notes"], -1) {
			notes[n[1]] = n[2]
		}
		require.Len(t, notes, len(calc.Scenarios()))
		figures := seeds.Current()
		require.Contains(t, notes["ransomware"], figures.NpaCostAnswers.Newest().Value.String())
		for scenario, note := range notes {
			require.NotRegexp(t, `\{\d\}`, note, scenario)
		}
		for _, s := range calc.Scenarios() {
			require.Equal(t, 1, strings.Count(values["teaser incident options"], `value="`+string(s)+`"`))
		}
	}
}
