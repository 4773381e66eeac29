package main

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestZipped_IsTheSameTwiceInOrderAndWithoutTimes(t *testing.T) {
	files := map[string][]byte{"b": []byte("2"), "a/c": []byte("3"), "a": []byte(strings.Repeat("1", 1000))}
	first, err := zipped(files)
	require.NoError(t, err)
	second, err := zipped(files)
	require.NoError(t, err)
	require.Equal(t, first, second)
	archive, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
	require.NoError(t, err)
	var names []string
	for _, entry := range archive.File {
		names = append(names, entry.Name)
		require.True(t, entry.Modified.Equal(fixed), entry.Name)
	}
	require.Equal(t, []string{"a", "a/c", "b"}, names)
}

func TestCheckArchive_TellsVersionsApart(t *testing.T) {
	zeros := strings.Repeat("0", 64)
	page := func(hash string) []byte { return []byte("<p>SHA-256 " + hash + "</p>") }
	files := map[string][]byte{"index.html": page(zeros), "a.html": page(zeros), "assets/x.js": []byte("x"), "index.html.br": []byte("p"), "sw.js": []byte("s")}
	hash, err := buildHash(files)
	require.NoError(t, err)
	packed := map[string][]byte{}
	for name, content := range files {
		packed["v/cyber-cost/"+name] = bytes.ReplaceAll(content, []byte(zeros), []byte(hash))
	}
	path := filepath.Join(t.TempDir(), "v.zip")
	write := func() {
		archive, err := zipped(packed)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, archive, 0o600))
	}
	write()
	require.NoError(t, checkArchive(path, hash))
	require.ErrorContains(t, checkArchive(path, zeros), "not the same version")
	packed["v/cyber-cost/assets/x.js"] = []byte("y")
	write()
	require.ErrorContains(t, checkArchive(path, hash), "not the same version")
}

func TestManifest_HoldsEveryFileAndEveryFigure(t *testing.T) {
	list, err := manifest("1", map[string][]byte{"index.html": []byte("SHA-256 " + strings.Repeat("a", 64)), "embed.js": []byte("e")})
	require.NoError(t, err)
	require.Contains(t, string(list), `"name": "embed.js"`)
	require.Contains(t, string(list), `"integrity": "sha384-`)
	require.Greater(t, strings.Count(string(list), `"checked":`), 100)
	_, err = manifest("1", map[string][]byte{"index.html": nil})
	require.Error(t, err)
}
