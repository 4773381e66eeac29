package keep

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

// plain turns what parse gives into what the library gives; false if the
// library's reading means something else by design.
func plain(v any) any {
	switch v := v.(type) {
	case number:
		return json.Number(v)
	case object:
		m := map[string]any{}
		for _, x := range v {
			m[x.key] = plain(x.value)
		}
		return m
	}
	return v
}

func compare(t *testing.T, data []byte) {
	got, refused := parse(data)
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var want any
	valid := json.Valid(data)
	switch {
	case refused.Code == Unreadable:
		// the library replaces bytes that are no UTF-8; we refuse them
		require.True(t, !valid || !bytes.Equal(bytes.ToValidUTF8(data, nil), data), "%q", data)
	case refused.Refused():
		require.Contains(t, []Code{DuplicateKey, WrongType}, refused.Code)
	default:
		require.True(t, valid, "%q", data)
		require.NoError(t, dec.Decode(&want))
		if !bytes.ContainsRune(data, '[') {
			require.Equal(t, want, plain(got), "%q", data)
		}
	}
}

func TestParse_AgreesWithTheLibrary(t *testing.T) {
	for _, text := range []string{
		`{}`, `{"a":1}`, ` { "a" : "b" , "c" : { "d" : null } } `, `{"a":1,}`, `{,}`, `{"a" 1}`, `[1,2,[3]]`, `[1,]`, `[`, `{`,
		`1`, `-0`, `01`, `1.`, `.5`, `1e5`, `1E+05`, `1e`, `--1`, `+1`, `0x1`, `1 2`, `true`, `tru`, `truefalse`, `nul`,
		`"\u3042\n\t\"\\\/"`, `"\ud83d\ude00"`, `"\ud83d"`, `"\ud83dx"`, `"\ud83d\u0041"`, `"\u12"`, `"\x"`, "\"a\nb\"", `"`, ``, `{"a":1}x`, "\ufeff{}",
	} {
		compare(t, []byte(text))
	}
}

func FuzzParse_AgreesWithTheLibrary(f *testing.F) {
	f.Add([]byte(`{"cybercost":1,"names":{"memo":"\u3042"}}`))
	f.Add([]byte(`[1.5e-3,{"a":[true,null]}]`))
	f.Fuzz(compare)
}
