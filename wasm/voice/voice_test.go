package voice_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/format"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

func TestVoice_SaysThingsInItsLanguage(t *testing.T) {
	require.False(t, japanese.English())
	require.True(t, english.English())
	for _, v := range []voice.Voice{japanese, english} {
		require.Equal(t, words.Typical.In(v.Language), v.Say(words.Typical))
		require.Equal(t, words.ReadAs.Put(v.Language, "5"), v.Put(words.ReadAs, "5"))
	}
	require.NotEqual(t, japanese.Say(words.Typical), english.Say(words.Typical))
}

func TestSentences_HaveASpaceBetweenThemInEnglishOnly(t *testing.T) {
	require.Equal(t, "一。二。", japanese.Sentences("一。", "二。"))
	require.Equal(t, "One. Two.", english.Sentences("One.", "Two."))
	require.Equal(t, words.TwoCases.In(words.Japanese), japanese.Then(words.TwoCases))
	require.Equal(t, " "+words.TwoCases.In(words.English), english.Then(words.TwoCases))
	require.Equal(t, "一、二", japanese.List([]string{"一", "二"}))
	require.Empty(t, japanese.List(nil))
}

func TestRun_CarriesItsCellAndStandsOutIfItIsANumber(t *testing.T) {
	c := cell("6220000", format.StyleHeadline).Named("estimate.typical").Plus()
	require.Equal(t, words.Run{Text: "622万円＋？", Strong: true, Cell: c}, japanese.Run(c))
	word := format.Word("—")
	require.Equal(t, words.Run{Text: "—", Cell: word}, japanese.Run(word))
	unpriced := format.Cell{Style: format.Unpriced}
	require.Equal(t, words.Run{Text: "？", Cell: unpriced}, english.Run(unpriced))
}
