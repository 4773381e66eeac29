package main

import (
	"archive/zip"
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const figuresJSON = `{"schema": 1, "edition": "aaaa", "figures": [
 {"id": "rent", "label": "家賃", "value": "30", "unit": "yen/month", "as_printed": "30円", "mark": "measured", "sample": null, "publisher": "役所", "title": "調査", "locator": "p. 3", "accessed": "2026-01-01", "moves": "0.1", "caution": ""},
 {"id": "days", "label": "日数", "value": "2", "unit": "days", "as_printed": "2日", "mark": "assumed", "basis": "仮に", "accessed": "2026-01-01"},
 {"id": "gone", "label": "昔の値", "value": "7", "unit": "count", "as_printed": "7", "mark": "measured", "accessed": "2026-01-01"}
]}`

const modelText = `# The model

## Lines

What there is.

| line | formula | figures |
|---|---|---|
| ` + "`rent`" + ` | months × rent | ` + "`rent`" + ` |

### ` + "`rentLine`" + `

	months × rent
`

const goldenText = "fire itemised rent 30/60/90 measured cost rent\nfire itemised total 30/60/90\nfire itemised omits reputation\nfire entered lacks no-quotes\nfire benchmark.one-percent 1500000\n"

const wordsText = `package words

var (
	Title = Text{"題", "Title"}
	Same  = Text{"同じ", "same"}
)

var Fields = with(map[string]Field{
	"a": {Text{"名前", "name"}, []string{"なまえ", "namae"}},
	"b": {Label: Text{"値", "value"}},
})

func with(fields map[string]Field) map[string]Field {
	fields["c"] = Field{Label: Text{"足した", "added"}}
	return fields
}
`

func base() map[string]string {
	return map[string]string{"wasm/words/page.go": wordsText, "site/version.txt": "1.0\n", "dist/figures.json": figuresJSON, "docs/model.md": modelText, "calc/testdata/golden/kou.txt": goldenText}
}

// changed is base with a text in it replaced, once.
func changed(t *testing.T, files map[string]string, name, from, to string) {
	t.Helper()
	require.Equal(t, 1, strings.Count(files[name], from), from)
	files[name] = strings.Replace(files[name], from, to, 1)
}

func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600))
	}
	return dir
}

func compared(t *testing.T, old, now string) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, run(old, now, &b))
	return b.String()
}

func TestReport_SaysThatNothingChanged(t *testing.T) {
	said := compared(t, folder(t, base()), folder(t, base()))
	require.Contains(t, said, "違いはありません")
	require.NotContains(t, said, "件")
}

func TestReport_NamesWhatChangedWithOldAndNew(t *testing.T) {
	now := base()
	changed(t, now, "site/version.txt", "1.0", "1.1")
	changed(t, now, "dist/figures.json", `"value": "30", "unit": "yen/month", "as_printed": "30円"`, `"value": "40", "unit": "yen/month", "as_printed": "40円"`)
	changed(t, now, "dist/figures.json", `"moves": "0.1", "caution": ""`, `"moves": "0.2", "caution": "一|部"`)
	changed(t, now, "dist/figures.json", `"basis": "仮に", "accessed": "2026-01-01"`, `"basis": "仮に", "accessed": "2026-02-01"`)
	changed(t, now, "dist/figures.json", `"id": "gone", "label": "昔の値"`, `"id": "new", "label": "今の値"`)
	changed(t, now, "dist/figures.json", `aaaa`, `bbbb`)
	changed(t, now, "docs/model.md", "| months × rent |", "| months × rent ÷ 2 |")
	changed(t, now, "docs/model.md", "\tmonths × rent\n", "\tmonths × rent\n\n### `days`\n\n\tdays\n")
	changed(t, now, "calc/testdata/golden/kou.txt", "rent 30/60/90", "rent 30/90/120")
	changed(t, now, "calc/testdata/golden/kou.txt", "total 30/60/90", "total 30/90/120")
	changed(t, now, "calc/testdata/golden/kou.txt", "omits reputation", "omits reputation fine")
	changed(t, now, "calc/testdata/golden/kou.txt", "1500000\n", "3000000\n")
	changed(t, now, "wasm/words/page.go", `Text{"題", "Title"}`, `Text{"新しい題", "Title"}`)
	changed(t, now, "wasm/words/page.go", `Text{"名前", "name"}`, `Text{"お名前", "your name"}`)
	changed(t, now, "wasm/words/page.go", `"b": {Label: Text{"値", "value"}}`, `"d": {Label: Text{"価", "price"}}`)
	changed(t, now, "wasm/words/page.go", "Same  =", "Alike =") // a name is no sentence
	said := compared(t, folder(t, base()), folder(t, now))
	for _, line := range []string{
		"# 版の違い：1.0 → 1.1",
		"数字の版：aaaa → bbbb。`scripts/changes` が二つの版から書き出したものです。",
		"## 変わった数字：1件",
		"| 家賃 `rent` | 30円（30 yen/month） | 40円（40 yen/month） | 役所 調査 p. 3 |",
		"## 増えた数字：1件",
		"| 今の値 `new` | 7（7 count） |  |",
		"## なくなった数字：1件",
		"| 昔の値 `gone` | 7（7 count） |  |",
		"## 値のほかに変わったこと：1件",
		"| 家賃 `rent` | `caution` |  | 一\\|部 |",
		"確認した日が変わった数字：1件",
		"## 計算式と表（docs/model.md）：2件",
		"| Lines / `rent` | formula | months × rent | months × rent ÷ 2 |",
		"| Lines / `days` |  | – | days |",
		"## 例の会社の合計：1件",
		"| 甲社 | `fire` | `itemised total` | 30／60／90 | 30／90／120 | +50.0% |",
		"## 例の会社の内訳など：2件",
		"| 甲社 | `fire` | `itemised rent` | 30／60／90 | 30／90／120 | +50.0% |",
		"| 甲社 | `fire` | `benchmark.one-percent` | 1,500,000 | 3,000,000 | +100.0% |",
		"## 金額は同じで、よりどころが変わった項目：1件",
		"| 甲社 | `fire` | `itemised omits` | reputation | reputation fine |",
		"## ページの文章：5件",
		"| `Title` | 題 | 新しい題 |",
		"| `Fields \"a\" 1` | 名前 | お名前 |",
		"| `Fields \"a\" 1` | name | your name |",
		"| `Fields \"d\" Label` | – | 価<br>price |",
		"| `Fields \"b\" Label` | 値<br>value | – |",
	} {
		require.Contains(t, strings.Split(said, "\n"), line, said)
	}
	require.Equal(t, strings.Count(said, "\n| "), strings.Count(said, "|---|\n")+15, "every table has a head, and nothing else is told:\n%s", said)
}

func TestReport_ReadsEveryLineOfTheRepository(t *testing.T) {
	files, err := filepath.Glob("../../calc/testdata/golden/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		content, err := os.ReadFile(name)
		require.NoError(t, err)
		order, all := amounts(string(content))
		require.Len(t, all, strings.Count(string(content), "\n"), "%s: no line is left out, and none hides another", name)
		require.Len(t, order, len(all))
	}
	document, err := os.ReadFile("../../docs/model.md")
	require.NoError(t, err)
	_, parts := formulas(string(document))
	rows := 0
	for _, one := range parts {
		if len(one.cells) > 0 {
			rows++
		}
	}
	words, err := sentences(os.DirFS("../.."), "wasm/words")
	require.NoError(t, err)
	names := map[string]bool{}
	for _, s := range words {
		require.False(t, names[s.name], "%s hides another", s.name)
		names[s.name] = true
	}
	source := 0
	paths, err := filepath.Glob("../../wasm/words/*.go")
	require.NoError(t, err)
	for _, path := range paths {
		if content, err := os.ReadFile(path); !strings.HasSuffix(path, "_test.go") {
			require.NoError(t, err)
			source += strings.Count(string(content), "Text{\"")
		}
	}
	require.Greater(t, len(words), source, "texts whose type is not written are read, too")
	tables := strings.Count(string(document), "\n|---")
	require.Equal(t, strings.Count(string(document), "\n|")-2*tables, rows, "no row of the document hides another")
}

func TestRead_TakesAnArchiveAndRefusesWhatIsNone(t *testing.T) {
	write := func(files map[string]string) string {
		var b bytes.Buffer
		archive := zip.NewWriter(&b)
		for name, content := range files {
			w, err := archive.Create(name)
			require.NoError(t, err)
			_, err = w.Write([]byte(content))
			require.NoError(t, err)
		}
		require.NoError(t, archive.Close())
		name := filepath.Join(t.TempDir(), "a.zip")
		require.NoError(t, os.WriteFile(name, b.Bytes(), 0o600))
		return name
	}
	whole := map[string]string{"cybercost-2.0/cyber-cost/figures.json": figuresJSON, "cybercost-2.0/model.md": modelText, "cybercost-2.0/golden/kou.txt": goldenText, "cybercost-2.0/words/page.go": wordsText}
	said := compared(t, folder(t, base()), write(whole))
	require.Contains(t, said, "1.0 → 2.0")
	require.Contains(t, said, "違いはありません")
	for name := range whole {
		less := maps.Clone(whole)
		delete(less, name)
		if strings.Contains(name, "/words/") { // of before there were any
			said := compared(t, write(less), write(whole))
			require.Contains(t, said, "前の版に控えがないため、くらべていません")
			require.NotContains(t, said, "件")
			continue
		}
		require.Error(t, run(write(less), write(whole), &strings.Builder{}), name)
	}
	other := maps.Clone(whole)
	other["cybercost-2.0/cyber-cost/figures.json"] = `{"schema": 2}`
	require.ErrorContains(t, run(write(whole), write(other), &strings.Builder{}), "schema 2")
	require.Error(t, run("none", "none", &strings.Builder{}))
}
