package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"os/exec"

	"github.com/andybalholm/brotli"
)

// gzipped packs without a name or a time in the header.
func gzipped(content []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func brotlied(content []byte) ([]byte, error) {
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24})
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// gzippedBest packs as small as gzip goes: libdeflate looks for the best way through
// all matches, which Go's writer does not, and the program is smaller by 5 %.
func gzippedBest(content []byte) ([]byte, error) {
	return packedBy(content, "libdeflate-gzip", "-12")
}

// lzmaMark starts a pack that holds one LZMA stream.
const lzmaMark = "ccl1"

// lzmaed packs as small as it goes: no encoder in Go comes near.
// site/page/lzma.js knows these numbers.
func lzmaed(content []byte) ([]byte, error) {
	packed, err := packedBy(content, "xz", "--stdout", "--threads=1", "--format=raw", "--lzma1=preset=9e,lc=3,lp=0,pb=2,dict=8MiB,nice=273")
	return append([]byte(lzmaMark), packed...), err
}

// packedBy runs one of Debian's packers.
func packedBy(content []byte, name string, arguments ...string) ([]byte, error) {
	cmd := exec.Command(name, arguments...)
	cmd.Stdin, cmd.Stderr = bytes.NewReader(content), os.Stderr
	packed, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s, which go run ./scripts/ready build installs: %w", name, err)
	}
	return packed, nil
}
