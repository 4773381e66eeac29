package book

import (
	"bytes"
	"unicode/utf8"
)

// Encoding is how the characters of a file are written.
type Encoding string

// What a spreadsheet in Japan saves.
const (
	UTF8    Encoding = "utf-8"
	CP932   Encoding = "cp932"
	UTF16LE Encoding = "utf-16le" // what Excel calls Unicode text
	NoText  Encoding = ""         // a workbook
)

// MaxLooked is how much of a file is looked at, at most, for what it is written in.
// A file whose first other character comes later is read as UTF-8.
const MaxLooked = 1 << 20

// maxLooked is how many bytes from the first character on that is no ASCII say
// which encoding it is.
const maxLooked = 1 << 12

// EncodingOf is what a file is written in by its first [MaxLooked] bytes, or by all
// of it. What is no UTF-8 is CP932.
func EncodingOf(start []byte) Encoding {
	switch {
	case bytes.HasPrefix(start, []byte("PK\x03\x04")), bytes.HasPrefix(start, []byte("\xd0\xcf\x11\xe0")):
		return NoText
	case bytes.HasPrefix(start, []byte("\xef\xbb\xbf")):
		return UTF8
	case bytes.HasPrefix(start, []byte("\xff\xfe")):
		return UTF16LE
	}
	at := bytes.IndexFunc(start, func(r rune) bool { return r >= utf8.RuneSelf })
	if at < 0 {
		return UTF8
	}
	seen, cut := start[at:], len(start) == MaxLooked
	if len(seen) > maxLooked {
		seen, cut = seen[:maxLooked], true
	}
	for len(seen) > 0 {
		r, size := utf8.DecodeRune(seen)
		if r == utf8.RuneError && size <= 1 {
			if cut && !utf8.FullRune(seen) {
				break
			}
			return CP932
		}
		seen = seen[size:]
	}
	return UTF8
}
