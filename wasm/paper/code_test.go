package paper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/words"
)

func TestCode_OpensTheEstimateOrThePage(t *testing.T) {
	const address = "https://example.test/"
	s := printed(newcomer())
	code, name := s.Sheet.Code(address)
	require.Contains(t, code, "<svg")
	require.Equal(t, s.Voice.Say(words.SheetOpen), name)
	again, _ := s.Sheet.Code(address)
	require.Equal(t, code, again)
	s.Type(calc.FieldRevenue, "5億")
	other, _ := s.Sheet.Code(address)
	require.NotEqual(t, code, other, "the code of another estimate")
	moved, _ := s.Sheet.Code("https://example.org/")
	require.NotEqual(t, other, moved, "the code of another page")
	s.NextClient()
	blank, name := s.Sheet.Code(address)
	require.Contains(t, blank, "<svg")
	require.NotEqual(t, code, blank)
	require.Equal(t, s.Voice.Say(words.SheetOpenPage), name)
}
