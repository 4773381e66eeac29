package fmt

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	real "fmt"
)

type named string

func TestSprintf_WritesAsTheStandardLibraryDoes(t *testing.T) {
	for _, c := range []struct {
		format   string
		operands []any
	}{
		{"_t_%d", []any{7}},
		{"%x:%v", []any{uint64(0xdeadbeef), 12}},
		{"%x:%v", []any{uint64(1), nil}},
		{"%s and %q", []any{named("a"), "b"}},
		{"%v %v %v", []any{true, 1.5, int32(-3)}},
		{"100%% of %s", []any{errors.New("it")}},
		{"can't convert %s to decimal: exponent is not numeric", []any{"1e"}},
		{"plain", nil},
	} {
		require.Equal(t, real.Sprintf(c.format, c.operands...), Sprintf(c.format, c.operands...), c.format)
	}
}

func TestErrorf_WrapsItsCause(t *testing.T) {
	cause := errors.New("cause")
	err := Errorf("act: %w", cause)
	require.Equal(t, "act: cause", err.Error())
	require.ErrorIs(t, err, cause)
	require.NoError(t, errors.Unwrap(Errorf("act")))
}
