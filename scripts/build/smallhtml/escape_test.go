package html

import (
	"testing"

	"github.com/stretchr/testify/require"

	real "html"
)

func TestEscapeString_EscapesAsTheStandardLibraryDoes(t *testing.T) {
	all := ""
	for c := range rune(0x250) {
		all += string(c)
	}
	for _, text := range []string{"", "<a href=\"x\">'&'</a>", "&amp;", "1億2,000万円", "\xff<", all} {
		require.Equal(t, real.EscapeString(text), EscapeString(text))
	}
}
