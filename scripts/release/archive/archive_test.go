package archive

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestZip_IsTheSameTwiceInOrderAndWithoutTimes(t *testing.T) {
	files := map[string][]byte{"b": []byte("2"), "a/c": []byte("3"), "a": []byte(strings.Repeat("1", 1000))}
	first, err := Zip(files)
	require.NoError(t, err)
	second, err := Zip(files)
	require.NoError(t, err)
	require.Equal(t, first, second)
	packed, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
	require.NoError(t, err)
	var names []string
	for _, entry := range packed.File {
		names = append(names, entry.Name)
		require.True(t, entry.Modified.Equal(Fixed), entry.Name)
	}
	require.Equal(t, []string{"a", "a/c", "b"}, names)
}
