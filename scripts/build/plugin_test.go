package main

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestPlugin_KnowsEveryIncidentInBothLanguages(t *testing.T) {
	lines := strings.Split(incidentsForPHP(), "\n")
	require.Len(t, lines, len(calc.Scenarios()))
	for i, one := range calc.Scenarios() {
		require.Regexp(t, `^'`+string(one)+`' => array\( '[^'\\]+', '[^'\\]+' \),$`, strings.TrimSpace(lines[i]))
	}
}

func TestPlugin_TextStaysTextInPHP(t *testing.T) {
	require.Equal(t, `'it\'s \\n $x'`, quotedForPHP(`it's \n $x`))
}

func TestPlugin_IsHeldToItsSize(t *testing.T) {
	require.NoError(t, sizes{plugin: pluginBudget}.check(io.Discard))
	require.ErrorContains(t, sizes{plugin: pluginBudget + 1}.check(io.Discard), "plugin for WordPress")
}
