package words

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIn_GivesWordsThatLieBesideTheProgram(t *testing.T) {
	defer Hold(nil)
	first, last := "\x00\x00\x00", "\x00\x01\x02"
	many := make([]string, 131)
	many[0], many[130] = "Cost", "a year"
	for text, want := range map[string][2]string{
		first:                    {"", "Cost"},
		last:                     {"", "a year"},
		"\x00\x01\x03":           {"", ""},
		"\x00\x7f\x7f":           {"", ""},
		first + ": " + last:      {": ", "Cost: a year"},
		first + last + "!":       {"!", "Costa year!"},
		"no mark":                {"no mark", "no mark"},
		"":                       {"", ""},
		first + " of " + first:   {" of ", "Cost of Cost"},
		"before " + last + " it": {"before  it", "before a year it"},
	} {
		both := Text{"日本語", text}
		Hold(nil)
		require.Equal(t, want[0], both.In(English), "%q, not held", text)
		Hold(many)
		require.Equal(t, want[1], both.In(English), "%q", text)
		require.Equal(t, "日本語", both.In(Japanese))
	}
}
