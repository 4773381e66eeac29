package words_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// sameAdvice lists the codes that ask for the same thing in the same words:
// too small and too large both name the two bounds.
var sameAdvice = map[calc.Code]calc.Code{calc.TooLarge: calc.TooSmall}

func TestProblem_EveryCodeSaysWhatToDoForEveryKind(t *testing.T) {
	for _, kind := range kinds() {
		for name, l := range languages {
			said := map[string]calc.Code{}
			for _, code := range calc.Codes() {
				text := words.Problem(l, code, calc.Spec{Kind: kind}, "1", "2")
				require.NotEmpty(t, text, "%s %s in %s", code, kind, name)
				require.NotContains(t, text, "{", "%s %s in %s has an empty place", code, kind, name)
				if sameAdvice[code] != "" && said[text] == sameAdvice[code] {
					continue
				}
				require.Empty(t, said[text], "%s and %s say the same of a %s in %s", said[text], code, kind, name)
				said[text] = code
			}
		}
	}
}

func TestProblem_BoundsAreSaidWithTheUnitOnce(t *testing.T) {
	cases := []struct {
		name string
		kind calc.Kind
		low  string
		high string
		want string
	}{
		{"an amount brings its own unit", calc.Money, "1円", "1,000兆円", "1円から1,000兆円までの数を入れてください"},
		{"people are counted in people", calc.Headcount, "1", "1,000,000", "1人から1,000,000人までの数を入れてください"},
		{"a share is bounded in percent", calc.Share, "0", "100", "0％から100％までの数を入れてください"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, words.Problem(words.Japanese, calc.TooLarge, calc.Spec{Kind: c.kind}, c.low, c.high))
		})
	}
}

func TestProblem_WhatCannotBeReadComesWithAnExample(t *testing.T) {
	for _, kind := range kinds() {
		for _, code := range []calc.Code{calc.NotNumber, calc.TooLong} {
			for name, l := range languages {
				require.Regexp(t, `[0-9]`, words.Problem(l, code, calc.Spec{Kind: kind}, "", ""), "%s of a %s in %s", code, kind, name)
			}
		}
	}
}

func TestProblem_ARangeComesWithAnExampleOfItsKind(t *testing.T) {
	for kind, want := range map[calc.Kind]string{calc.Money: "100,000 to 200,000", calc.DeviceCount: "10 to 12"} {
		require.Contains(t, words.Problem(words.English, calc.Ends, calc.Spec{Kind: kind}, "", ""), want)
	}
}

// Each doubt has its own words, and in each language.
func TestDoubtful_SaysOfEveryDoubtWhatToDo(t *testing.T) {
	for name, l := range languages {
		said := map[string]format.Doubt{}
		for doubt := format.Rest; doubt <= format.NoLimit; doubt++ {
			text := words.Doubtful(doubt, calc.Spec{}).In(l)
			require.NotEmpty(t, text, "%d in %s", doubt, name)
			require.NotContains(t, said, text)
			said[text] = doubt
		}
		overall := words.Doubtful(format.NoLimit, calc.Spec{Field: calc.FieldOverallLimit}).In(l)
		require.NotContains(t, said, overall, "an empty limit means another thing there")
		require.NotEmpty(t, overall)
	}
}

// kinds lists every kind of number that a field has.
func kinds() []calc.Kind {
	var all []calc.Kind
	seen := map[calc.Kind]bool{}
	for _, spec := range calc.Fields() {
		if !seen[spec.Kind] {
			all, seen[spec.Kind] = append(all, spec.Kind), true
		}
	}
	return all
}
