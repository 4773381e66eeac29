package keep

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTick_EachStandsForItselfAndIsTakenAwayAgain(t *testing.T) {
	var n Names
	require.False(t, n.Recorded())
	require.Less(t, len(Ticks()), 32, "they have a bit each")
	for i, tick := range Ticks() {
		require.NotContains(t, Ticks()[:i], tick)
		require.True(t, n.Tick(tick, true))
		for _, other := range Ticks() {
			require.Equal(t, other == tick, n.Has(other), "%s beside %s", other, tick)
		}
		require.True(t, n.Recorded())
		require.True(t, n.Tick(tick, false))
		require.False(t, n.Recorded())
	}
	require.False(t, n.Tick("nothing", true))
	require.False(t, n.Has("nothing"))
}

func TestRecord_ComesBackFromAFileAndIsInNoLink(t *testing.T) {
	var n Names
	for _, key := range append(RecordLines(), RecordTexts()...) {
		*n.At(key) = "なにわ " + string(key)
	}
	*n.At(NameChange) = "a\nb"
	n.Tick("last-liability", true)
	n.Tick(Checked, true)
	content, r := Save(File{Input: longest(), Names: n})
	require.Empty(t, r)
	got, r := Open(content)
	require.Empty(t, r)
	require.Equal(t, n, got.Names)
	link, r := Fragment(longest())
	require.Empty(t, r)
	require.NotContains(t, link, "record")
}

func TestRecord_WhatCannotBeKeptIsRefused(t *testing.T) {
	save := func(key NameKey, text string) Code {
		var n Names
		*n.At(key) = text
		_, r := Save(File{Input: longest(), Names: n})
		return r.Code
	}
	require.Empty(t, save(NameDeclined, strings.Repeat("x", MaxNote)))
	require.Equal(t, TextTooLong, save(NameDeclined, strings.Repeat("x", MaxNote+1)))
	require.Equal(t, BadText, save(NameWhen, "a\nb"))
	whole, r := Save(File{Input: longest()})
	require.Empty(t, r)
	for ticks, want := range map[string]Code{
		`{"told-plan": true}`: "", `{"first-nothing": true}`: UnknownKey, `{"told-plan": 1}`: WrongType, `[]`: WrongType, `{"checked": true, "checked": true}`: DuplicateKey,
	} {
		changed := strings.Replace(string(whole), `"ticks": {}`, `"ticks": `+ticks, 1)
		require.NotEqual(t, string(whole), changed)
		_, r := Open([]byte(changed))
		require.Equal(t, want, r.Code, ticks)
	}
}
