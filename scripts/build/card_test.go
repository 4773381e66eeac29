package main

import (
	"bytes"
	"image/png"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func carded(address string) (*folder, error) {
	f := &folder{files: map[string][]byte{}, values: map[string]string{}}
	return f, f.card("../../site", address)
}

func TestCard_NamesAPictureThatIsThereByItsWholeAddress(t *testing.T) {
	f, err := carded("https://www.example.co.jp/cyber-cost/")
	require.NoError(t, err)
	require.Empty(t, f.values)
	require.Len(t, f.files, len(languages))
	for i, lines := range f.cards {
		found := false
		for name, content := range f.files {
			if !strings.Contains(lines, `<meta property="og:image" content="https://www.example.co.jp/cyber-cost/`+name+`">`) {
				continue
			}
			found = true
			picture, err := png.DecodeConfig(bytes.NewReader(content))
			require.NoError(t, err)
			require.Equal(t, []int{1200, 630}, []int{picture.Width, picture.Height})
			require.False(t, keptOffline(name), "nobody who opens the page asks for it")
		}
		require.True(t, found, lines)
		require.Contains(t, lines, []string{`"og:url" content="https://www.example.co.jp/cyber-cost/">`, `"og:url" content="https://www.example.co.jp/cyber-cost/en.html">`}[i])
		require.Equal(t, strings.Count(lines, "<meta "), strings.Count(lines, `">`))
	}
}

func TestCard_IsLeftOutWithoutAnAddressAndRefusesWhatIsNone(t *testing.T) {
	f, err := carded("")
	require.NoError(t, err)
	require.Empty(t, f.files)
	require.Equal(t, []string{"", ""}, f.cards[:])
	for _, address := range []string{
		"http://www.example.co.jp/", "https://www.example.co.jp", "https://www.example.co.jp/cyber-cost", "https://a@www.example.co.jp/",
		`https://www.example.co.jp/"><script>/`, "https://www.example.co.jp/a b/", "https://www.example.co.jp/?a=/", "javascript:/", "//www.example.co.jp/", "https:///",
	} {
		_, err := carded(address)
		require.Error(t, err, address)
	}
}
