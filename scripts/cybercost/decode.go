package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// encoding is how the characters of a file are written.
type encoding string

// What a spreadsheet in Japan saves.
const (
	utf8Text encoding = "utf-8"
	cp932    encoding = "cp932"
	utf16le  encoding = "utf-16le" // what Excel calls Unicode text
	workbook encoding = ""         // no text
)

// looked is how much of a file is looked at, at most, for what it is written in.
// A file whose first other character comes later is read as UTF-8.
const looked = 1 << 20

// maxLooked is how many bytes from the first character on that is no ASCII say
// which encoding it is.
const maxLooked = 1 << 12

var errWorkbook = errors.New("workbook")

// decoded is the file in UTF-8, by what it is written in.
func decoded(in io.Reader) (io.Reader, error) {
	ahead := bufio.NewReaderSize(in, looked)
	start, err := ahead.Peek(looked)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch encodingOf(start) {
	case workbook:
		return nil, errWorkbook
	case cp932:
		return transform.NewReader(ahead, japanese.ShiftJIS.NewDecoder()), nil
	case utf16le:
		return transform.NewReader(ahead, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder()), nil
	}
	return ahead, nil
}

// encodingOf is what a file is written in by its first [looked] bytes, or by all
// of it. What is no UTF-8 is CP932.
func encodingOf(start []byte) encoding {
	switch {
	case bytes.HasPrefix(start, []byte("PK\x03\x04")), bytes.HasPrefix(start, []byte("\xd0\xcf\x11\xe0")):
		return workbook
	case bytes.HasPrefix(start, []byte("\xef\xbb\xbf")):
		return utf8Text
	case bytes.HasPrefix(start, []byte("\xff\xfe")):
		return utf16le
	}
	at := bytes.IndexFunc(start, func(r rune) bool { return r >= utf8.RuneSelf })
	if at < 0 {
		return utf8Text
	}
	seen, cut := start[at:], len(start) == looked
	if len(seen) > maxLooked {
		seen, cut = seen[:maxLooked], true
	}
	for len(seen) > 0 {
		r, size := utf8.DecodeRune(seen)
		if r == utf8.RuneError && size <= 1 {
			if cut && !utf8.FullRune(seen) {
				break
			}
			return cp932
		}
		seen = seen[size:]
	}
	return utf8Text
}
