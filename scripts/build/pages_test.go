package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/require"
)

func TestFill_RefusesWhatWouldLeaveAHole(t *testing.T) {
	values := map[string]string{"style.css": "assets/style.1.css", "app": "<div></div>"}
	literal := map[string]string{"style.css": "assets/style.1.css", "app": "<div></div>", "literal": "{{style.css}}"}
	cases := []struct{ name, page, want, fails string }{
		{"every mark is replaced", "{{style.css}} {{app}} {{app}}", "assets/style.1.css <div></div> <div></div>", ""},
		{"a mark without a value is a misspelling", "{{style.css}} {{app}} {{apq}}", "", "no value for apq"},
		{"a value that nothing uses is a misspelling", "{{style.css}}", "", "nothing uses {{app}}"},
		{"the content of a value is left alone", "{{style.css}} {{app}} {{literal}}", "assets/style.1.css <div></div> {{style.css}}", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			given := values
			if strings.Contains(c.page, "{{literal}}") {
				given = literal
			}
			got, err := fill("page", c.page, given, true)
			if c.fails != "" {
				require.ErrorContains(t, err, c.fails)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}

func TestWithHead_NeedsOneHead(t *testing.T) {
	got, err := withHead("<head></head>", "assets/icon.1.svg", "assets/back.1.js", "assets/find.1.js")
	require.NoError(t, err)
	require.Contains(t, got, `href="assets/icon.1.svg"`)
	require.Contains(t, got, `src="assets/back.1.js"`)
	require.Contains(t, got, `src="assets/find.1.js"`)
	_, err = withHead("<body></body>", "x", "y")
	require.Error(t, err)
}

func TestPacks_AreTheSameTwiceAndComeBack(t *testing.T) {
	content := []byte(strings.Repeat("数字と言葉 ", 1000))
	first, err := gzipped(content)
	require.NoError(t, err)
	second, err := gzipped(content)
	require.NoError(t, err)
	require.Equal(t, first, second)
	require.Equal(t, []byte{0, 0, 0, 0}, first[4:8], "no time in the header")
	r, err := gzip.NewReader(bytes.NewReader(first))
	require.NoError(t, err)
	back, err := io.ReadAll(r)
	require.NoError(t, err)
	require.Equal(t, content, back)
	packed, err := brotlied(content)
	require.NoError(t, err)
	back, err = io.ReadAll(brotli.NewReader(bytes.NewReader(packed)))
	require.NoError(t, err)
	require.Equal(t, content, back)
}

func TestFolder_NamesChangeWithContentAndPagesComeLast(t *testing.T) {
	f := &folder{files: map[string][]byte{}, values: map[string]string{}}
	f.add("boot.js", []byte("a"))
	first := f.values["boot.js"]
	require.Regexp(t, `^assets/boot\.[0-9a-f]{12}\.js$`, first)
	f.add("boot.js", []byte("b"))
	require.NotEqual(t, first, f.values["boot.js"])
	f.files["index.html"] = nil
	names := f.names()
	require.Equal(t, "index.html", names[len(names)-1])
}

func TestCheck_HoldsTheBudget(t *testing.T) {
	page := size{name: "index.html", gzip: pageBudget, beforeWasm: true}
	cases := []struct {
		name  string
		sizes sizes
		says  string
		fails string
	}{
		{"small is fine", sizes{wire: wire{1, 1, 1}}, "ok", ""},
		{"above nine tenths is a warning", sizes{wire: wire{1, gzipBudget - 1, 1}}, "warning", ""},
		{"exactly the budget passes", sizes{wire: wire{smallBudget, gzipBudget, brotliBudget}}, "warning", ""},
		{"one byte more does not", sizes{wire: wire{1, gzipBudget + 1, 1}}, "OVER", "program on the wire, gzip"},
		{"brotli has its own", sizes{wire: wire{1, 1, brotliBudget + 1}}, "OVER", "program on the wire, brotli"},
		{"the smaller pack has its own", sizes{wire: wire{smallBudget + 1, 1, 1}}, "OVER", "program on the wire, slow network"},
		{"the page counts all its files", sizes{files: []size{page, {gzip: 1, beforeWasm: true}}}, "OVER", "page before the program"},
		{"files that are not loaded first do not count", sizes{files: []size{page, {gzip: 1}}}, "warning", ""},
		{"a teaser over its budget fails", sizes{files: []size{{name: "teaser.html", gzip: teaserBudget}, {name: "teaser.js", gzip: 1, teaser: true}}}, "OVER", "teaser in all"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			err := c.sizes.check(&out)
			require.Contains(t, out.String(), c.says)
			if c.fails == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, c.fails)
			}
		})
	}
}
