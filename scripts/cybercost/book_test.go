package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"

	"cybercost/scripts/cybercost/answer"
	"cybercost/wasm/entry"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

const small = "顧客名,業種,従業員数,年商,PC台数,個人情報件数,費用の限度額\r\n①商店,卸売業,40,5億,35,\"1,200\",1000万\r\n高﨑堂,,１２,8000万,,,\r\n"

// ran answers a book and gives what comes out, and what is said of it.
func ran(t *testing.T, b task, text string) (out, said string) {
	t.Helper()
	var to, faults bytes.Buffer
	require.NoError(t, b.run(strings.NewReader(text), &to, &faults))
	return to.String(), faults.String()
}

func TestBook_TheSameInEveryEncoding(t *testing.T) {
	one := task{workers: 1}
	want, said := ran(t, one, small)
	require.Equal(t, "cybercost: 2 rows, 2 answered, 0 not\n", said)
	require.True(t, strings.HasPrefix(want, mark))
	shiftJIS, err := japanese.ShiftJIS.NewEncoder().String(small)
	require.NoError(t, err)
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(strings.ReplaceAll(strings.ReplaceAll(small, ",", "\t"), "\"1\t200\"", "1200"))
	require.NoError(t, err)
	for name, text := range map[string]string{"marked": mark + small, "CP932": shiftJIS, "Unicode text of Excel": wide} {
		got, _ := ran(t, one, text)
		require.Equal(t, want, got, name)
	}
}

// However many are at work, rows come out in their order.
func TestBook_KeepsTheOrderAndListsWhatIsWrong(t *testing.T) {
	var text strings.Builder
	text.WriteString("顧客名,従業員数,年商\n")
	for i := range 1000 {
		people := strconv.Itoa(1 + i%70)
		if i%100 == 50 {
			people = "多い"
		}
		text.WriteString("no. " + strconv.Itoa(i) + "," + people + ",3億\n")
	}
	want, said := ran(t, task{workers: 1}, text.String())
	require.Equal(t, 11, strings.Count(said, "\n"))
	require.Contains(t, said, "52行目 従業員数：「多い」")
	require.Contains(t, said, "1000 rows, 990 answered, 10 not")
	got, again := ran(t, task{workers: 7}, text.String())
	require.Equal(t, want, got)
	require.Equal(t, said, again)
	bare, _ := ran(t, task{workers: 2, bare: true}, text.String())
	_, rows, _ := strings.Cut(want, "\r\n")
	require.Equal(t, rows, bare)
}

// The columns are those that package answer gives one by one.
func TestBook_GivesTheYenOfOneAnswer(t *testing.T) {
	out, _ := ran(t, task{workers: 1, voice: voice.Voice{Language: words.English}}, small)
	lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out, mark))).ReadAll()
	require.NoError(t, err)
	var reply bytes.Buffer
	require.NoError(t, answer.Reply(strings.NewReader(`{"scenario": "ransomware", "method": "itemised", "severity": "range",
		"numbers": {"employees": "40", "revenue": "500000000", "pcs": "35", "records": "1200", "cost-limit": "10000000"}}`), &reply))
	var given struct{ Results map[string]string }
	require.NoError(t, json.Unmarshal(reply.Bytes(), &given))
	found := map[string]string{}
	for i, head := range lines[0] {
		found[head] = lines[1][i]
	}
	require.Equal(t, given.Results["incident.ransomware.typical"], found["Ransomware, typical (yen)"])
	require.Equal(t, given.Results["incident.card-leak.high"], found["Web leak with card numbers, high (yen)"])
	require.Equal(t, given.Results["cover.kept"], found["Ransomware, kept by the company (yen)"])
	require.Equal(t, "①商店", found["Customer"])
}

func TestBook_SaysWhyThereIsNoAnswer(t *testing.T) {
	for text, said := range map[string]string{
		"":                   "何も入っていない",
		"PK\x03\x04whatever": "Excelのブック",
		"顧客名,従業員数,年商\n":      "行がありません",
		"顧客名,年商\nA,5億\n":     "「従業員数」の列が見つかりません",
		"顧客名,従業員数,年商,売上\nA,3,1億,\n": "「年商」の列が二つ以上",
	} {
		err := task{workers: 2}.run(strings.NewReader(text), &bytes.Buffer{}, &bytes.Buffer{})
		require.ErrorContains(t, err, said, "%q", text)
	}
	out, _ := ran(t, task{workers: 1, columns: []entry.Key{"customer", "employees", "revenue"}}, "x,y,z\nA,30,5億\n")
	require.Contains(t, out, "A,")
}
