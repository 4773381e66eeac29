package keep

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

// hostile is what attackers and accidents put where something else belongs.
var hostile = []string{
	"", "0", "-1", "1e999999999", strings.Repeat("9", 500), "NaN", "<script>", "\x00", "\u202e", "%00", "&", "=", "&&", "==", "#",
	`"`, `\`, "{", "}", "[", "]", ":", ",", "null", "true", "v=2", "v=1", "n=30", "z=1", "__proto__", "constructor", "../", "１", "。",
	`"cybercost":1`, `"cybercost":2`, `{"a":`, `\ud800`, "\xff", "'", "=1+1",
}

// readable are the inputs that are damaged after writing.
var readable = []calc.Input{small(), full(), longest()}

// damage changes a text in one to four places.
func damage(r *rand.Rand, text string) string {
	for range 1 + r.IntN(4) {
		from := r.IntN(len(text) + 1)
		to := min(len(text), from+r.IntN(6))
		switch r.IntN(4) {
		case 0:
			text = text[:from] + oneOf(r, hostile) + text[to:]
		case 1:
			text = text[:from] + text[to:]
		case 2:
			text = text[:from] + string(rune(r.IntN(0x250))) + text[to:]
		case 3:
			other := r.IntN(len(text) + 1)
			text = text[:from] + text[min(from, other):max(from, other)] + text[to:]
		}
	}
	return text
}

func TestFromFragment_TenThousandDamagedLinksAreRefusedOrReadWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	refused := 0
	for range 10_000 {
		text, _ := Fragment(oneOf(r, readable))
		link, refusal := FromFragment(damage(r, text))
		requireWhole(t, link.Input, refusal)
		if refusal.Refused() {
			refused++
		}
	}
	require.Greater(t, refused, 5_000)
	require.Less(t, refused, 10_000)
}

func TestOpen_TenThousandDamagedFilesAreRefusedOrReadWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	refused := 0
	for range 10_000 {
		content, _ := Save(File{Input: oneOf(r, readable), Names: sampleFile().Names})
		file, refusal := Open([]byte(damage(r, string(content))))
		requireWhole(t, file.Input, refusal)
		require.Empty(t, file.Names.Check())
		if refusal.Refused() {
			require.Zero(t, file)
			refused++
		}
	}
	require.Greater(t, refused, 5_000)
	require.Less(t, refused, 10_000)
}
