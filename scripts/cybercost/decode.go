package main

import (
	"bufio"
	"errors"
	"io"

	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"cybercost/wasm/book"
)

var errWorkbook = errors.New("workbook")

// decoded is the file in UTF-8, by what it is written in.
func decoded(in io.Reader) (io.Reader, error) {
	ahead := bufio.NewReaderSize(in, book.MaxLooked)
	start, err := ahead.Peek(book.MaxLooked)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch book.EncodingOf(start) {
	case book.NoText:
		return nil, errWorkbook
	case book.CP932:
		return transform.NewReader(ahead, japanese.ShiftJIS.NewDecoder()), nil
	case book.UTF16LE:
		return transform.NewReader(ahead, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder()), nil
	}
	return ahead, nil
}
