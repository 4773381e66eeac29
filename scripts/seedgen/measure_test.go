package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

func loadText(t *testing.T, text string) ([]measureEntry, []Problem) {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, measuresFile), []byte(text), 0o600))
	measures, problems, err := loadMeasures(dir)
	require.NoError(t, err)
	return measures, problems
}

func TestMeasures_AreReadStrictly(t *testing.T) {
	measures, problems := loadText(t, "measures:\n  - {id: backup, against: [ransomware], works: [days], strength: counted, evidence: [a]}\n")
	require.Empty(t, problems)
	require.Equal(t, []measureEntry{{ID: "backup", Against: []string{"ransomware"}, Works: []string{"days"}, Strength: "counted", Evidence: []string{"a"}}}, measures)
	_, problems = loadText(t, "measures:\n  - {id: backup, effect: 30%}\n")
	require.Len(t, problems, 1, "there is no place for an effect")
	none, problems, err := loadMeasures(t.TempDir())
	require.NoError(t, err)
	require.Empty(t, problems)
	require.Empty(t, none)
}

func TestMeasures_WhatSaysNothingOrNamesNothingIsRefused(t *testing.T) {
	items := []*Item{{Use: usePage, Figure: seeds.Figure{ID: "a"}}, {Use: useEvidence, Figure: seeds.Figure{ID: "b"}}}
	good := measureEntry{ID: "x", Against: []string{"ransomware"}, Works: []string{"chance"}, Strength: "counted", Evidence: []string{"a"}}
	require.Empty(t, checkMeasures("seeds", []measureEntry{good}, items))
	for name, change := range map[string]func(*measureEntry){
		"no id":             func(m *measureEntry) { m.ID = "" },
		"a bad id":          func(m *measureEntry) { m.ID = "X y" },
		"no incident":       func(m *measureEntry) { m.Against = nil },
		"works on nothing":  func(m *measureEntry) { m.Works = nil },
		"works on the moon": func(m *measureEntry) { m.Works = []string{"moon"} },
		"a strength":        func(m *measureEntry) { m.Strength = "proven" },
		"no evidence":       func(m *measureEntry) { m.Evidence = nil },
		"advised with some": func(m *measureEntry) { m.Strength = "advised" },
		"no such figure":    func(m *measureEntry) { m.Price = []string{"c"} },
		"not on the page":   func(m *measureEntry) { m.Evidence = []string{"b"} },
	} {
		bad := good
		change(&bad)
		require.NotEmpty(t, checkMeasures("seeds", []measureEntry{bad}, items), name)
	}
	require.Len(t, checkMeasures("seeds", []measureEntry{good, good}, items), 1)
}
