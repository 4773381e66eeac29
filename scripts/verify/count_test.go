package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCountGo_CountsTestsAndNamesTheSkipped(t *testing.T) {
	events := `{"Action":"run","Package":"p","Test":"TestA"}
{"Action":"pass","Package":"p","Test":"TestA"}
{"Action":"fail","Package":"p","Test":"TestB/case"}
{"Action":"fail","Package":"p","Test":"TestB"}
{"Action":"output","Package":"p","Test":"TestC","Output":"no font here\n"}
{"Action":"skip","Package":"p","Test":"TestC"}
{"Action":"fail","Package":"p"}
not json`
	got := countGo(strings.NewReader(events))
	require.Equal(t, tally{passed: 1, failed: 2, skipped: []string{"p TestC: no font here"}}, got)
}

func TestCountTAP_ReadsTheLastLinesAndTheSkips(t *testing.T) {
	got := countTAP("ok 1 - a\nok 2 - b # SKIP no chromium\n# tests 4\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n")
	require.Equal(t, tally{passed: 2, failed: 2, skipped: []string{"b: no chromium"}}, got)
}
