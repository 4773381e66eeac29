package keep

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestIsDay_KnowsTheCalendar(t *testing.T) {
	for _, year := range []string{"1900", "2000", "2024", "2026"} {
		for month := range 100 {
			for day := range 100 {
				two := func(n int) string { return string(rune('0'+n/10)) + string(rune('0'+n%10)) }
				text := year + "-" + two(month) + "-" + two(day)
				_, err := time.Parse(time.DateOnly, text)
				require.Equal(t, err == nil, isDay(text), text)
			}
		}
	}
	for _, text := range []string{"", "2026", "2026-1-01", "2026/01/01", "2026-01-0１", "+026-01-01", "2026-01-01 ", "20260-1-01"} {
		require.False(t, isDay(text), text)
	}
}
