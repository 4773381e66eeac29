package picture_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/words"
)

func TestRulers_WaitUntilThereIsAnAmount(t *testing.T) {
	asks := words.RulerAsks.In(words.Japanese)
	require.Contains(t, cleared().Album.TitleRuler(), asks)
	require.NotContains(t, newcomer().Album.TitleRuler(), asks)
	require.Contains(t, newcomer().Album.TitleRuler(), "622万円")
	for _, s := range []page{cleared(), newcomer(), sampled("manufacturing")} {
		require.NotEmpty(t, s.Album.PanelRuler())
		require.NotEmpty(t, s.Album.LargeRuler())
		require.Equal(t, s.Result.Spread(), s.Album.RangeStrip() != "")
	}
}
