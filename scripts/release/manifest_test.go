package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/scripts/release/archive"
)

func TestCheckArchive_TellsVersionsApart(t *testing.T) {
	zeros := strings.Repeat("0", 64)
	page := func(hash string) []byte { return []byte("<p>SHA-256 " + hash + "</p>") }
	files := map[string][]byte{"index.html": page(zeros), "a.html": page(zeros), "assets/x.js": []byte("x"), "index.html.br": []byte("p"), "sw.js": []byte("s")}
	hash, err := buildHash(files)
	require.NoError(t, err)
	inside := map[string][]byte{}
	for name, content := range files {
		inside["v/cyber-cost/"+name] = bytes.ReplaceAll(content, []byte(zeros), []byte(hash))
	}
	path := filepath.Join(t.TempDir(), "v.zip")
	write := func() {
		packed, err := archive.Zip(inside)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, packed, 0o600))
	}
	write()
	require.NoError(t, checkArchive(path, hash))
	require.ErrorContains(t, checkArchive(path, zeros), "not the same version")
	inside["v/cyber-cost/assets/x.js"] = []byte("y")
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
