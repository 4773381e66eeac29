package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/scripts/build/relative"
)

// opened gives a file to the scripts of the page, as the browser does but in pieces of
// 7, 1,000 and then 60,000 bytes, and writes what it makes of it.
const opened = `
const [lzma, unpack, file, size, out] = process.argv.slice(1);
const { readFileSync, writeFileSync } = require("node:fs");
const making = new Function(readFileSync(lzma, "utf8") + readFileSync(unpack, "utf8") + "; return (size) => cybercostUnpacking(size, cybercostLzma);")()(Number(size));
const all = new Uint8Array(readFileSync(file));
(async () => {
	let next = 7;
	for (let at = 0; at < all.length; at += next, next = at < 1e4 ? 1000 : 60000) await making.take(all.slice(at, at + next));
	writeFileSync(out, await making.end());
})().catch((error) => { console.error(String(error)); process.exit(1); });
`

func TestPacks_AreOpenedByTheScriptOfThePage(t *testing.T) {
	program := errands(t, usual())
	differences, err := relative.Program(program)
	require.NoError(t, err)
	zipped, err := gzippedBest(differences)
	require.NoError(t, err)
	twice, err := gzippedBest(differences)
	require.NoError(t, err)
	require.Equal(t, zipped, twice)
	small, err := lzmaed(differences)
	require.NoError(t, err)
	again, err := lzmaed(differences)
	require.NoError(t, err)
	require.Equal(t, small, again)
	plain, err := gzippedBest(program)
	require.NoError(t, err)
	require.Less(t, len(small), len(zipped)*4/5)
	require.Less(t, len(zipped), len(plain)*95/100)

	dir := t.TempDir()
	page, err := filepath.Abs("../../site/page")
	require.NoError(t, err)
	open := func(pack []byte, size string) ([]byte, string) {
		file, out := filepath.Join(dir, "pack"), filepath.Join(dir, "out")
		require.NoError(t, os.WriteFile(file, pack, 0o644))
		require.NoError(t, os.WriteFile(out, nil, 0o644))
		said, err := exec.Command("node", "-e", opened, filepath.Join(page, "lzma.js"), filepath.Join(page, "unpack.js"), file, size, out).CombinedOutput()
		made, readErr := os.ReadFile(out)
		require.NoError(t, readErr)
		require.Equal(t, err != nil, len(made) == 0, string(said))
		return made, string(said)
	}
	size := strconv.Itoa(len(program))
	for name, pack := range map[string][]byte{"gzip": zipped, "LZMA": small, "unpacked by a host": differences, "the program itself": program} {
		made, said := open(pack, size)
		require.Empty(t, said, name)
		require.True(t, bytes.Equal(program, made), name)
	}
	changed := bytes.Clone(small)
	changed[len(changed)/2] ^= 1
	other := bytes.Clone(differences)
	other[len(other)/2] ^= 1
	for name, c := range map[string]struct {
		pack       []byte
		size, says string
	}{
		"nothing":                 {nil, size, "too short"},
		"three bytes":             {small[:3], size, "too short"},
		"another file":            {[]byte("<html>"), size, "another file"},
		"cut off":                 {small[:len(small)-100], size, ""},
		"cut off, gzip":           {zipped[:len(zipped)-100], size, ""},
		"cut off, as it is":       {differences[:len(differences)-1], size, "cut off"},
		"a bit changed":           {changed, size, ""},
		"a bit changed, as it is": {other, size, "other bytes"},
		"too long":                {append(bytes.Clone(small), make([]byte, 100)...), size, "too long"},
		"too long, gzip":          {append(bytes.Clone(zipped), 1), size, ""},
		"too long, as it is":      {append(bytes.Clone(differences), 1), size, "RangeError"},
		"of another version":      {small, strconv.Itoa(len(program) - 1), ""},
	} {
		_, said := open(c.pack, c.size)
		require.NotEmpty(t, said, name)
		require.Contains(t, said, c.says, name)
	}
}
