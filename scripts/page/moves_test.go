package main

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/seeds"
)

func TestMoves_SayWhatCalcSays(t *testing.T) {
	f := seeds.Current()
	text, err := Moves(&f)
	require.NoError(t, err)
	var all moves
	require.NoError(t, json.Unmarshal(text, &all))
	require.Equal(t, 8, all.Companies)
	require.Len(t, all.Incidents, len(calc.Scenarios()))
	cited := map[string]bool{}
	for _, in := range questions(&f) {
		r, problems := calc.Evaluate(&f, in)
		require.Empty(t, problems, "every question can be asked")
		for _, id := range lineUses(r.Way(calc.Itemised)) {
			cited[id] = true
		}
	}
	for id, m := range all.Figures {
		require.NotNil(t, f.ByID(id), id)
		require.NotEmpty(t, m.By, id)
		require.Equal(t, slices.Contains(m.By, "itemised"), cited[id], id)
		require.Equal(t, cited[id], m.Most != "", "%s is cited by a line and moves it, or neither", id)
		require.Equal(t, m.Most != "", len(m.Incidents) > 0, id)
	}
	// what a fraud costs is this figure and nothing else, where nothing was looked into
	require.Equal(t, "0.1", all.Figures["transfer-typical"].Most)
	require.Equal(t, []string{"transfer-fraud"}, all.Figures["transfer-typical"].Incidents)
	require.Equal(t, []string{"cases"}, all.Figures["kou-containment"].By)
	require.Empty(t, all.Figures["kou-containment"].Most)
}

func TestMoved_IsTheLargestShareOfThree(t *testing.T) {
	of := func(low, typical, high int64) calc.Range {
		return calc.Range{Low: decimal.NewFromInt(low), Typical: decimal.NewFromInt(typical), High: decimal.NewFromInt(high)}
	}
	require.Equal(t, "0.25", moved(of(100, 200, 400), of(101, 150, 410)).String())
	require.Equal(t, "0", moved(of(0, 0, 0), of(5, 5, 5)).String(), "a share of nothing is none")
}
