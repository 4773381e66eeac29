package main

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

func TestFacts_NothingElseOfTheFiguresIsAnother(t *testing.T) {
	f, err := withoutFacts("../..")
	require.NoError(t, err)
	before, after := literals(t, nil, f.file), literals(t, f.source, f.file)
	require.Len(t, after, len(before))
	figures, evidence := seeds.Current(), seeds.CurrentEvidence()
	may := map[string]bool{}
	for _, one := range slices.Concat(figures.All(), evidence.All()) {
		for _, text := range one.Facts() {
			may[*text] = true
		}
		may[one.Source.Licence] = true
	}
	for _, text := range before {
		if contact, is := seeds.ContactOf(text); is {
			may[contact.Source.Licence] = true
		}
	}
	taken := 0
	for i, text := range after {
		if text == before[i] {
			continue
		}
		require.Empty(t, text)
		require.True(t, may[before[i]], before[i])
		taken++
	}
	require.Greater(t, taken, len(figures.All()), "each has a place or a basis")
	for _, one := range figures.All() { // and each of them is gone
		require.False(t, one.Basis != "" && strings.Contains(string(f.source), "Basis:   "+strconv.Quote(one.Basis)), one.ID)
	}
	again, err := withoutFacts("../..")
	require.NoError(t, err)
	require.Equal(t, f, again)
}

func TestFacts_TheFiguresTakeTheListBack(t *testing.T) {
	f, err := withoutFacts("../..")
	require.NoError(t, err)
	script, err := listed(factsName, f.list)
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(string(script), "window.cybercostFacts = \""))
	want, got := seeds.Current(), seeds.Current()
	for _, one := range got.All() {
		require.True(t, one.HasFacts(), one.ID)
		for _, text := range one.Facts() {
			*text = ""
		}
		require.False(t, one.HasFacts(), one.ID)
	}
	got.Hold(f.list[1:])
	require.NotEqual(t, want, got, "a list that is too short is of other figures")
	got.Hold(f.list)
	require.Equal(t, want, got)
}
