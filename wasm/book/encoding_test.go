package book_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/book"
)

func TestEncodingOf_TellsWhatAFileIsWrittenIn(t *testing.T) {
	sjis := "\x8c\xda\x8bq\x96\xbc" // 顧客名
	for name, c := range map[string]struct {
		text string
		want book.Encoding
	}{
		"nothing":             {"", book.UTF8},
		"ASCII":               {"name,employees\nA,30\n", book.UTF8},
		"UTF-8":               {"顧客名,従業員数\n", book.UTF8},
		"UTF-8, marked":       {"\ufeff顧客名", book.UTF8},
		"UTF-16, marked":      {"\xff\xfe\x67\x98", book.UTF16LE},
		"CP932":               {sjis + ",1\n", book.CP932},
		"late":                {strings.Repeat("a,b\n", 50_000) + sjis, book.CP932},
		"cut off in a look":   {"x" + strings.Repeat("あ", 3000), book.UTF8},
		"cut off at the last": {strings.Repeat("x", book.MaxLooked-4) + "あ" + "\xe3", book.UTF8},
		"half-width in CP932": {"\xb1\xb2\xb3,1\n", book.CP932},
		"a workbook":          {"PK\x03\x04\x14", book.NoText},
		"an old workbook":     {"\xd0\xcf\x11\xe0\xa1", book.NoText},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, book.EncodingOf([]byte(c.text))) })
	}
}
