// Package archive packs files into one, the same bytes whenever and wherever it
// is done.
package archive

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"io"
	"maps"
	"slices"
	"time"
)

// Fixed is the time of every file in an archive: the earliest that the format
// can say.
var Fixed = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// Zip packs files in the order of their names.
func Zip(files map[string][]byte) ([]byte, error) {
	var b bytes.Buffer
	packed := zip.NewWriter(&b)
	packed.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		return flate.NewWriter(w, flate.BestCompression)
	})
	for _, name := range slices.Sorted(maps.Keys(files)) {
		header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: Fixed}
		header.SetMode(0o644)
		w, err := packed.CreateHeader(header)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(files[name]); err != nil {
			return nil, err
		}
	}
	if err := packed.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
