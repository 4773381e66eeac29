package format_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
)

// Digits alone are read in a shorter way where a heading has no multiplier.
func TestReadUnder_WithoutAMultiplierReadsAsRead(t *testing.T) {
	for _, spec := range calc.Fields() {
		for _, text := range []string{"", "0", "007", "42", "123456789012345678", "98765432109876543210", "５", "1,000", "5億", "なし", "x"} {
			want, got := format.Read(spec, text), format.ReadUnder(spec, "", text)
			require.Equal(t, want.Number.Valid, got.Number.Valid, "%s: %q", spec.Field, text)
			require.True(t, want.Number.Decimal.Equal(got.Number.Decimal), "%s: %q", spec.Field, text)
			require.Equal(t, want.Code, got.Code, "%s: %q", spec.Field, text)
		}
	}
}
