package godebug

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSetting_EverySettingHasItsDefault(t *testing.T) {
	for name, undocumented := range map[string]bool{"asynctimerchan": false, "#secret": true} {
		s := New(name)
		s.IncNonDefault()
		require.Empty(t, s.Value())
		require.Equal(t, undocumented, s.Undocumented())
		require.NotContains(t, s.Name(), "#")
		require.Equal(t, s.Name()+"=", s.String())
	}
}
