package main

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFigureTable_IsTheSameAsATableThatExcelReads(t *testing.T) {
	table, err := figureTable([]byte(`{"schema": 1, "figures": [
		{"id": "a", "label": "=HYPERLINK(\"x\")", "value": "0.3", "sample": null, "via_urls": ["https://a.jp/1", "https://b.jp/2"]},
		{"id": "b", "label": "＋1、\"引用\"", "value": "1300000", "sample": 12, "via_urls": []}]}`))
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(table, []byte("\xef\xbb\xbf")), "without its mark Excel reads Japanese as another")
	require.Equal(t, 3, bytes.Count(table, []byte("\r\n")))
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(table), "\ufeff"))).ReadAll()
	require.NoError(t, err)
	require.Equal(t, [][]string{
		{"id", "label", "value", "sample", "via_urls"},
		{"a", "'=HYPERLINK(\"x\")", "0.3", "", "https://a.jp/1 https://b.jp/2"},
		{"b", "'＋1、\"引用\"", "1300000", "12", ""},
	}, rows)
}

func TestFigureTable_RefusesWhatATableCannotHold(t *testing.T) {
	for _, text := range []string{
		`{"figures": [{"id": "a"}, {"name": "b"}]}`, `{"figures": [{"id": {"a": 1}}]}`, `{"figures": [{"id": ["a b"]}]}`, `{"figures": [{"id": [1]}]}`, `[`,
	} {
		_, err := figureTable([]byte(text))
		require.Error(t, err, text)
	}
}
