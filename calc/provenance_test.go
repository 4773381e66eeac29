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

// A figure is cited if and only if it moves the number: each is moved by 10 %,
// upwards and where that moves nothing downwards, and every line and amount
// that changes, and no other, must have cited it. This is what turns "we name
// our sources" into a property. Figures that nothing cites are moved all at
// once, each by another share so that they cannot make up for each other.
func TestProvenance_ANumberMovesIfAndOnlyIfItCitesTheFigure(t *testing.T) {
	questions := questions()
	base := figures()
	before := make([]map[string]shown, len(questions))
	cited := map[string]bool{}
	for i, q := range questions {
		before[i] = shownBy(t, base, q.in)
		for _, s := range before[i] {
			for _, id := range s.uses {
				cited[id] = true
			}
		}
	}
	var wrong []string
	for n, original := range base.All() {
		if !cited[original.ID] {
			continue
		}
		for i, q := range questions {
			mismatch := func(moved map[string]bool) (names []string) {
				for name, s := range before[i] {
					if moved[name] != slices.Contains(s.uses, original.ID) {
						names = append(names, fmt.Sprintf("%s: %s and figure %s: moved=%t", q.name, name, original.ID, moved[name]))
					}
				}
				return names
			}
			moved := movedBetween(before[i], shownBy(t, moving(n, "1.1"), q.in))
			if len(mismatch(moved)) > 0 {
				merge(moved, movedBetween(before[i], shownBy(t, moving(n, "0.9"), q.in)))
			}
			wrong = append(wrong, mismatch(moved)...)
		}
	}
	rest := figures()
	for n, f := range rest.All() {
		if !cited[f.ID] {
			f.Value = f.Value.Mul(decimal.New(int64(1100+n), -3))
		}
	}
	for i, q := range questions {
		for name, moved := range movedBetween(before[i], shownBy(t, rest, q.in)) {
			if moved {
				wrong = append(wrong, fmt.Sprintf("%s: %s moves with a figure that nothing cites", q.name, name))
			}
		}
	}
	slices.Sort(wrong)
	require.Empty(t, strings.Join(wrong, "\n"))
	require.NotEmpty(t, cited)
	t.Logf("%d questions, %d of %d figures move a number", len(questions), len(cited), len(base.All()))
}

// moving returns the figures with one of them moved.
func moving(n int, by string) *seeds.Figures {
	f := figures()
	figure := f.All()[n]
	figure.Value = figure.Value.Mul(decimal.RequireFromString(by))
	return f
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
		all[prefix+string(l.Key)] = shown{l.Amount.Low.String() + "/" + l.Amount.Typical.String() + "/" + l.Amount.High.String(), l.Uses}
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

// merge adds what moved in b.
func merge(a, b map[string]bool) {
	for name, yes := range b {
		a[name] = a[name] || yes
	}
}
