package words_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

func TestWords_EveryRefusalAndFreeTextHasWordsOfItsOwn(t *testing.T) {
	for name, l := range languages {
		said := map[string]keep.Code{}
		for _, code := range keep.Codes() {
			text := words.Refusals.Of(string(code)).In(l)
			require.NotEmpty(t, text, "%s has no words in %s", code, name)
			require.Empty(t, said[text], "%s and %s say the same in %s", said[text], code, name)
			said[text] = code
		}
	}
	for _, key := range keep.NameKeys() {
		inEach(t, words.Names.Of(string(key)), "free text", key)
	}
	for _, trade := range keep.Trades() {
		if trade != "other" { // of which nothing is printed
			inEach(t, words.Trades.Of(string(trade)), "trade", trade)
		}
	}
	require.Len(t, words.Trades, len(keep.Trades())-1)
	for _, field := range keep.RetiredFields() {
		inEach(t, words.Retired.Of(field), "retired field", field)
		require.Empty(t, words.Fields[field], "a field is asked, or it is retired")
	}
	require.Len(t, words.Retired, len(keep.RetiredFields()))
	require.Len(t, words.Refusals, len(keep.Codes()))
	require.Len(t, words.Names, len(keep.NameKeys()))
	require.Len(t, words.Wishes, keep.Wishes)
	require.Len(t, words.Told, len(keep.Told()))
	for i, text := range slices.Concat(words.Wishes[:], words.Told[:]) {
		inEach(t, text, "of the record", i)
	}
}
