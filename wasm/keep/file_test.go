package keep

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func sampleFile() File {
	return File{
		Input: full(),
		Names: Names{Customer: "株式会社 甲<&>\"社", Trade: "歯科 <b>", Person: "髙𠮷 花子", ExplainedBy: "乙代理店　丙", Memo: "一行目\n二行目\tまで 👩‍💼"},
		Made:  Made{Program: "1.2.0+abc123", Checked: "2026-11-20"},
	}
}

func TestSave_WritesOneValueALineInTheOrderOfThePage(t *testing.T) {
	content, r := Save(File{Input: small(), Names: Names{Customer: "甲社", Trade: "旅館"}, Made: Made{Program: "1.0.0", Checked: "2026-11-20"}})
	require.Empty(t, r)
	require.Equal(t, `{
  "cybercost": 2,
  "program": "1.0.0",
  "checked": "2026-11-20",
  "names": {
    "customer": "甲社",
    "trade": "旅館"
  },
  "ticks": {},
  "choices": {
    "scenario": "ransomware",
    "method": "itemised",
    "severity": "range"
  },
  "numbers": {
    "employees": "30",
    "revenue": "300000000"
  },
  "switches": {}
}
`, string(content))
}

func TestOpen_GivesBackWhatWasSaved(t *testing.T) {
	want := sampleFile()
	content, r := Save(want)
	require.Empty(t, r)
	require.True(t, json.Valid(content))
	got, r := Open(content)
	require.Empty(t, r)
	requireSame(t, want.Input, got.Input)
	require.Equal(t, want.Names, got.Names)
	require.Equal(t, want.Made, got.Made)
	again, r := Save(got)
	require.Empty(t, r)
	require.Equal(t, content, again)
}

func TestSave_TheLongestFileCanBeOpened(t *testing.T) {
	filled := func(memo, note string) (n Names) {
		for _, key := range NameKeys() {
			*n.At(key) = strings.Repeat("𠮷", MaxName)
		}
		n.Memo = strings.Repeat(memo, MaxMemo)
		for _, key := range RecordTexts() {
			*n.At(key) = strings.Repeat(note, MaxNote)
		}
		for _, tick := range Ticks() {
			require.True(t, n.Tick(tick, true))
		}
		return n
	}
	memo := strings.Repeat("\n", MaxMemo)
	content, r := Save(File{Input: longest(), Names: filled("\n", "\n")})
	require.Empty(t, r)
	got, r := Open(content)
	require.Empty(t, r)
	require.Equal(t, memo, got.Names.Memo)
	content, r = Save(File{Input: longest(), Names: filled("<", "<")})
	require.Empty(t, r)
	require.Less(t, len(content), MaxFile)
}

func TestSave_RefusesTextRatherThanCleanIt(t *testing.T) {
	for _, c := range []struct {
		names Names
		want  Refusal
	}{
		{Names{Customer: "a\nb"}, Refusal{Code: BadText, Name: NameCustomer}},
		{Names{Trade: "a\nb"}, Refusal{Code: BadText, Name: NameTrade}},
		{Names{Trade: strings.Repeat("業", MaxName+1)}, Refusal{Code: TextTooLong, Name: NameTrade}},
		{Names{Person: "a\x00"}, Refusal{Code: BadText, Name: NamePerson}},
		{Names{Person: "a\x1b[31m"}, Refusal{Code: BadText, Name: NamePerson}},
		{Names{ExplainedBy: "a\u202eb"}, Refusal{Code: BadText, Name: NameExplainedBy}},
		{Names{ExplainedBy: "a\ufffd"}, Refusal{Code: BadText, Name: NameExplainedBy}},
		{Names{ExplainedBy: "a\u200bb"}, Refusal{Code: BadText, Name: NameExplainedBy}},
		{Names{ExplainedBy: "\ufeffa"}, Refusal{Code: BadText, Name: NameExplainedBy}},
		{Names{Memo: "a\xffb"}, Refusal{Code: BadText, Name: NameMemo}},
		{Names{Memo: "a\r\nb"}, Refusal{Code: BadText, Name: NameMemo}},
		{Names{Memo: "a\u0085b"}, Refusal{Code: BadText, Name: NameMemo}},
		{Names{Customer: strings.Repeat("社", MaxName+1)}, Refusal{Code: TextTooLong, Name: NameCustomer}},
		{Names{Memo: strings.Repeat("社", MaxMemo+1)}, Refusal{Code: TextTooLong, Name: NameMemo}},
	} {
		content, r := Save(File{Input: small(), Names: c.names})
		require.Nil(t, content)
		require.Equal(t, c.want, r, "%q", c.names)
	}
}

func TestSave_RefusesAnInputThatCouldNotBeOpened(t *testing.T) {
	in := small()
	delete(in.Numbers, calc.FieldRevenue)
	content, r := Save(File{Input: in})
	require.Nil(t, content)
	require.Equal(t, Refusal{Code: Missing, Field: calc.FieldRevenue}, r)
}

// Notepad and its like put a byte order mark in front of what they save.
func TestOpen_LooksThroughTheMarkOfAnEditor(t *testing.T) {
	want := sampleFile()
	content, r := Save(want)
	require.Empty(t, r)
	got, r := Open(append([]byte("\ufeff"), content...))
	require.Empty(t, r)
	requireSame(t, want.Input, got.Input)
}

func TestOpen_RefusesWithAReason(t *testing.T) {
	const choices = `"choices":{"scenario":"malware","method":"cases","severity":"range"}`
	const numbers = `"numbers":{"employees":"30","revenue":"300000000"}`
	const good = `{"cybercost":2,` + choices + `,` + numbers + `}`
	_, r := Open([]byte(good))
	require.Empty(t, r)
	with := func(more string) string { return good[:len(good)-1] + "," + more + "}" }
	number := func(more string) string {
		return strings.Replace(good, `"30"`, `"30",`+more, 1)
	}
	for _, c := range []struct {
		text string
		want Refusal
	}{
		{"", refuse(Unreadable)},
		{"{", refuse(Unreadable)},
		{good + "{}", refuse(Unreadable)},
		{good + "x", refuse(Unreadable)},
		{"\ufeff\ufeff" + good, refuse(Unreadable)},
		{good[:len(good)-1] + ",}", refuse(Unreadable)},
		{with(`"program":"a` + "\xff" + `"`), refuse(Unreadable)},
		{strings.Repeat("[", 20000), refuse(WrongType)},
		{strings.Repeat(" ", MaxFile) + good, refuse(TooLong)},
		{"null", refuse(NotOurs)},
		{"[]", refuse(NotOurs)},
		{`"cybercost"`, refuse(NotOurs)},
		{"{}", refuse(NotOurs)},
		{`{"Cybercost":1}`, refuse(NotOurs)},
		{`{"cybercost":3,"parts":[{"a":[1,null]}]}`, refuse(UnknownVersion)},
		{`{"cybercost":"2"}`, refuse(UnknownVersion)},
		{`{"cybercost":2.0}`, refuse(UnknownVersion)},
		{`{"cybercost":{}}`, refuse(UnknownVersion)},
		{`{"cybercost":null}`, refuse(UnknownVersion)},
		{`{"cybercost":[]}`, refuse(UnknownVersion)},
		{`{"cybercost":2,"cybercost":2}`, refuse(DuplicateKey)},
		{with(`"numbers":{}`), refuse(DuplicateKey)},
		{with(`"\u006eumbers":{}`), refuse(DuplicateKey)},
		{number(`"employees":"31"`), refuse(DuplicateKey)},
		{with(`"names":{"memo":"a","memo":"b"}`), refuse(DuplicateKey)},
		{with(`"Program":"1"`), refuse(UnknownKey)},
		{with(`"html":"<b>"`), refuse(UnknownKey)},
		{with(`"names":{"Customer":"x"}`), refuse(UnknownKey)},
		{with(`"names":{"":"x"}`), refuse(UnknownKey)},
		{with(`"switches":{"all":true}`), refuse(UnknownKey)},
		{number(`"newspaper":"1"`), refuse(UnknownKey)},
		{strings.Replace(good, `"method"`, `"way"`, 1), refuse(UnknownKey)},
		{strings.Replace(good, `"method"`, `"industry":"retail","method"`, 1), refuse(UnknownKey)},
		{number(`"monitoring-months":"3"`), refuse(UnknownKey)},
		{with(`"switches":{"online-shop":true}`), refuse(UnknownKey)},
		{with(`"names":[]`), refuse(WrongType)},
		{with(`"names":null`), refuse(WrongType)},
		{with(`"program":1`), refuse(WrongType)},
		{with(`"checked":{}`), refuse(WrongType)},
		{with(`"names":{"memo":["a"]}`), Refusal{Code: WrongType, Name: NameMemo}},
		{with(`"names":` + strings.Repeat(`{"a":`, 20) + `1` + strings.Repeat("}", 20)), refuse(WrongType)},
		{with(`"switches":{"newspaper":1}`), refuseField(WrongType, calc.SwitchNewspaper)},
		{with(`"switches":{"newspaper":"true"}`), refuseField(WrongType, calc.SwitchNewspaper)},
		{number(`"pcs":5`), refuseField(WrongType, calc.FieldPCs)},
		{number(`"pcs":null`), refuseField(WrongType, calc.FieldPCs)},
		{strings.Replace(good, `"cases"`, `true`, 1), refuseField(WrongType, calc.FieldMethod)},
		{number(`"pcs":""`), refuseField(BadNumber, calc.FieldPCs)},
		{number(`"pcs":"1e9"`), refuseField(BadNumber, calc.FieldPCs)},
		{number(`"pcs":"` + strings.Repeat("9", 50000) + `"`), refuseField(ManyDigits, calc.FieldPCs)},
		{number(`"pcs":"1.5"`), refuseField(NotWhole, calc.FieldPCs)},
		{number(`"margin":"2"`), refuseField(OutOfBounds, calc.FieldMargin)},
		{`{"cybercost":2}`, refuseField(Missing, calc.FieldScenario)},
		{`{"cybercost":2,` + choices + `}`, refuseField(Missing, calc.FieldEmployees)},
		{strings.Replace(good, `"cases"`, `"guess"`, 1), refuseField(BadChoice, calc.FieldMethod)},
		{with(`"names":{"person":"a\u0000"}`), Refusal{Code: BadText, Name: NamePerson}},
		{with(`"names":{"person":"a\ud800"}`), Refusal{Code: BadText, Name: NamePerson}},
		{with(`"program":"a\nb"`), refuse(BadText)},
		{with(`"program":"` + strings.Repeat("a", 81) + `"`), refuse(TextTooLong)},
		{with(`"checked":"2026-02-30"`), refuse(BadText)},
		{with(`"checked":"yesterday"`), refuse(BadText)},
		{with(`"names":{"memo":"` + strings.Repeat("a", MaxMemo+1) + `"}`), Refusal{Code: TextTooLong, Name: NameMemo}},
	} {
		file, r := Open([]byte(c.text))
		require.Equal(t, c.want, r, c.text[:min(len(c.text), 200)])
		require.Zero(t, file)
	}
}

func FuzzFile_RoundTrips(f *testing.F) {
	f.Add(uint64(1), "甲社", "memo")
	f.Fuzz(func(t *testing.T, seed uint64, name, memo string) {
		want := File{Input: anyInput(rand.New(rand.NewPCG(seed, 0))), Names: Names{Customer: name, Memo: memo}}
		content, r := Save(want)
		if r.Refused() {
			require.Nil(t, content)
			return
		}
		got, r := Open(content)
		require.Empty(t, r)
		requireSame(t, want.Input, got.Input)
		require.Equal(t, want.Names, got.Names)
	})
}

func FuzzFile_RefusesOrReadsWhole(f *testing.F) {
	content, _ := Save(sampleFile())
	f.Add(content)
	f.Add([]byte(`{"cybercost":2,"names":{"memo":"\ud800"}}`))
	f.Add([]byte(fileOfV1))
	f.Fuzz(func(t *testing.T, content []byte) {
		file, r := Open(content)
		if r.Refused() {
			require.Zero(t, file)
			require.Contains(t, Codes(), r.Code)
			return
		}
		requireWhole(t, file.Input, r)
		require.Empty(t, file.Names.Check())
		written, r := Save(file)
		require.Empty(t, r)
		again, r := Open(written)
		require.Empty(t, r)
		require.Equal(t, file.Names, again.Names)
	})
}
