package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const printed = `goos: linux
pkg: cybercost/calc/annual
BenchmarkTotal_Quick-2   	     480	   2000000 ns/op	         7.20 digits
BenchmarkTotal_Quick-2   	     480	   9000000 ns/op	         7.20 digits
BenchmarkTotal_Quick-2   	     480	   3000000 ns/op	         7.20 digits
PASS
pkg: cybercost/calc/cover
BenchmarkSettle  	   39334	     27388 ns/op	   13040 B/op	     363 allocs/op
`

func TestRead_TakesEveryRunOfABenchmarkUnderItsPackage(t *testing.T) {
	all, err := read(strings.NewReader(printed))
	require.NoError(t, err)
	require.Equal(t, []measurement{
		{name: "annual Total_Quick", times: []float64{2e6, 9e6, 3e6}, digits: []float64{7.2, 7.2, 7.2}},
		{name: "cover Settle", times: []float64{27388}},
	}, all)
}

func TestTable_ShowsTheMedianAndWhatIsMissing(t *testing.T) {
	all, err := read(strings.NewReader(printed))
	require.NoError(t, err)
	var out strings.Builder
	require.NoError(t, table(&out, all, all[1:]))
	lines := strings.Split(out.String(), "\n")
	require.Equal(t, []string{"annual", "Total_Quick", "3", "ms", "2", "ms", "-", "-", "6.3e-08"}, strings.Fields(lines[1]))
	require.Equal(t, []string{"cover", "Settle", "0.0274", "ms", "0.0274", "ms", "0.0274", "ms", "0.0274", "ms", "-"}, strings.Fields(lines[2]))
}

func TestCheck_ALimitIsHeldByTheFastestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, check(&out, []measurement{{name: "calc Incidents_SixWithCover", times: []float64{9e6, 3e6}}, {name: "calc Other", times: []float64{9e9}}}))
	require.Equal(t, []string{"calc", "Incidents_SixWithCover", "3", "ms", "of", "3", "ms", "as", "WebAssembly", "ok"}, strings.Fields(out.String()))
	require.ErrorContains(t, check(&out, []measurement{{name: "calc Incidents_SixWithCover", times: []float64{4e6, 3.1e6}}}), "Incidents_SixWithCover")
	require.Contains(t, out.String(), "OVER")
}
