package voice_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/voice"
)

// What a field is tidied to must read back as the same number, in both languages.
func TestTyped_ReadsBackAsTheSameNumber(t *testing.T) {
	for _, spec := range calc.Fields() {
		for _, v := range []decimal.Decimal{spec.Min, spec.Max} {
			for _, speaks := range []voice.Voice{japanese, english} {
				text := speaks.Typed(spec.Kind, v)
				n, code := format.Number(spec, text)
				require.Empty(t, code, "%s %s", spec.Field, text)
				require.True(t, n.Valid && n.Decimal.Equal(v), "%s: %s is not %s", spec.Field, text, v)
				require.Equal(t, text, speaks.Tidied(spec, text), spec.Field)
			}
		}
	}
}

func TestTidied_WritesAmountsAsTheLanguageDoes(t *testing.T) {
	revenue, _ := calc.SpecOf(calc.FieldRevenue)
	for typed, want := range map[string][2]string{
		"１億２，０００万円": {"1億2,000万", "120,000,000"}, "¥5 million": {"500万", "5,000,000"}, "120000000": {"1億2,000万", "120,000,000"},
		"五億": {"5億", "500,000,000"}, "約5億": {"約5億", "約5億"}, "1億〜2億": {"1億〜2億", "1億〜2億"}, "1億2千": {"1億2千", "1億2千"}, "": {"", ""}, " ": {"", ""},
	} {
		require.Equal(t, want[0], japanese.Tidied(revenue, typed), typed)
		require.Equal(t, want[1], english.Tidied(revenue, typed), typed)
	}
}

func TestUnit_IsThereForEveryField(t *testing.T) {
	for _, spec := range calc.Fields() {
		for _, v := range []voice.Voice{japanese, english} {
			require.NotEmpty(t, v.Unit(spec), spec.Field)
		}
	}
}
