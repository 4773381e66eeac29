package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEncodingOf_TellsWhatAFileIsWrittenIn(t *testing.T) {
	sjis := "\x8c\xda\x8bq\x96\xbc" // 顧客名
	for name, c := range map[string]struct {
		text string
		want encoding
	}{
		"nothing":             {"", utf8Text},
		"ASCII":               {"name,employees\nA,30\n", utf8Text},
		"UTF-8":               {"顧客名,従業員数\n", utf8Text},
		"UTF-8, marked":       {"\ufeff顧客名", utf8Text},
		"UTF-16, marked":      {"\xff\xfe\x67\x98", utf16le},
		"CP932":               {sjis + ",1\n", cp932},
		"late":                {strings.Repeat("a,b\n", 50_000) + sjis, cp932},
		"cut off in a look":   {"x" + strings.Repeat("あ", 3000), utf8Text},
		"cut off at the last": {strings.Repeat("x", looked-4) + "あ" + "\xe3", utf8Text},
		"half-width in CP932": {"\xb1\xb2\xb3,1\n", cp932},
		"a workbook":          {"PK\x03\x04\x14", workbook},
		"an old workbook":     {"\xd0\xcf\x11\xe0\xa1", workbook},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, encodingOf([]byte(c.text))) })
	}
}
