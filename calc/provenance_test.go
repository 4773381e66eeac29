package calc

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// A figure is cited if and only if it moves the number: each is moved by 10 %
// either way, and every line and amount that changes, and no other, must have
// cited it. This is what turns "we name our sources" into a property.
func TestProvenance_ANumberMovesIfAndOnlyIfItCitesTheFigure(t *testing.T) {
	questions := questions()
	base := seeds.Current()
	before := make([]map[string]shown, len(questions))
	for i, q := range questions {
		before[i] = shownBy(t, &base, q.in)
	}
	moving := 0
	var wrong []string
	for n, original := range base.All() {
		moved := make([]map[string]bool, len(questions))
		move := func(by string) bool {
			any := false
			f := seeds.Current()
			figure := f.All()[n]
			figure.Value = figure.Value.Mul(decimal.RequireFromString(by))
			for i, q := range questions {
				moved[i] = merge(moved[i], movedBetween(before[i], shownBy(t, &f, q.in)))
				for name := range moved[i] {
					any = any || moved[i][name] || slices.Contains(before[i][name].uses, original.ID)
				}
			}
			return any
		}
		if move("1.1") { // what nothing cites and upwards moves nothing is not moved downwards, too
			move("0.9")
			moving++
		}
		for i, q := range questions {
			for name := range moved[i] {
				cites := slices.Contains(before[i][name].uses, original.ID)
				if moved[i][name] != cites {
					wrong = append(wrong, fmt.Sprintf("%s: %s and figure %s: moved=%t cited=%t", q.name, name, original.ID, moved[i][name], cites))
				}
			}
		}
	}
	slices.Sort(wrong)
	require.Empty(t, strings.Join(wrong, "\n"))
	require.Positive(t, moving)
	t.Logf("%d questions, %d of %d figures move a number", len(questions), moving, len(base.All()))
}

// shown is one number of a result.
type shown struct {
	value string
	uses  []string
}

// shownBy lists every line and amount that a result shows, by name.
func shownBy(t testing.TB, f *seeds.Figures, in Input) map[string]shown {
	t.Helper()
	r, problems := Evaluate(f, in)
	require.Empty(t, problems)
	all := map[string]shown{}
	line := func(prefix string, l Line) {
		all[prefix+l.Key] = shown{l.Amount.Low.String() + "/" + l.Amount.Typical.String() + "/" + l.Amount.High.String(), l.Uses}
	}
	for _, way := range r.Ways {
		for _, l := range way.Lines {
			line(string(way.Method)+" ", l)
		}
	}
	if r.InternalLabour != nil {
		line("", *r.InternalLabour)
	}
	for _, a := range r.Amounts() {
		all[a.Key] = shown{a.Value.String(), a.Uses}
	}
	return all
}

// movedBetween names what changed, came or went.
func movedBetween(a, b map[string]shown) map[string]bool {
	moved := map[string]bool{}
	for name := range a {
		moved[name] = a[name].value != b[name].value
	}
	return moved
}

func merge(a, b map[string]bool) map[string]bool {
	if a == nil {
		return b
	}
	for name, yes := range b {
		a[name] = a[name] || yes
	}
	return a
}
