package annual

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write testdata/golden.txt")

// goldenYears are years to compare to the yen on every machine.
func goldenYears(t *testing.T) map[string]Input {
	fit := func(f Fit, err error) Severity {
		require.NoError(t, err)
		return f.Severity
	}
	rate := func(p string) decimal.Decimal {
		r, err := Rate(num(p))
		require.NoError(t, err)
		return r
	}
	bands := fit(FromBands(nums("100000", "1000000", "5000000", "10000000", "50000000", "100000000", "300000000"), []int64{20, 19, 14, 25, 9, 13}))
	years := map[string]Input{
		"median and mean":     {Rate: rate("0.1"), Severity: median(t, "38000000", "60190000"), Kept: layer(t, "1000000", "30000000", "0.9")},
		"all paid":            {Rate: rate("0.5"), Severity: median(t, "3000000", "20000000"), Kept: layer(t, "500000", "10000000", "1")},
		"low, typical, high":  {Rate: num("3.5"), Severity: fit(FromSpread(num("635000"), num("3900000"), num("66000000"), num("0.9")))},
		"bands":               {Rate: rate("0.3"), Severity: bands, Kept: layer(t, "0", "50000000", "0.5")},
		"a fixed amount":      {Rate: num("2"), Severity: median(t, "1234567", "1234567")},
		"many and wide":       {Rate: num("20"), Severity: median(t, "1000000", "12000000"), Kept: layer(t, "1000000", "5000000", "0.8")},
		"almost never":        {Rate: num("0.000001"), Severity: bands},
		"more than a million": {Rate: num("700"), Severity: median(t, "123456", "234567")},
	}
	for name, in := range years {
		in.Percentiles = nums("0.5", "0.75", "0.9", "0.95", "0.975", "0.99", "0.995", "0.999")
		in.Points = 12
		years[name] = in
	}
	return years
}

func (d Distribution) golden(name string, lines *[]string) {
	add := func(format string, args ...any) { *lines = append(*lines, name+": "+fmt.Sprintf(format, args...)) }
	add("no loss %s, mean %s", d.NoLoss, d.Mean)
	for _, p := range d.Percentiles {
		add("%s: %s, tail %s, largest %s", p.Chance, p.Loss, p.Tail, p.Occurrence)
	}
	for _, p := range d.Curve {
		add("above %s: %s, largest %s", p.Loss, p.Exceeded, p.Occurrence)
	}
}

// TestTotal_IsTheSameYenOnEveryMachine compares with a file written on
// linux/amd64; it is run for js/wasm too. Read the difference before updating:
// a change here is a change of results that people quote.
func TestTotal_IsTheSameYenOnEveryMachine(t *testing.T) {
	var lines []string
	years := goldenYears(t)
	var names []string
	for name := range years {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		year, err := years[name].Total()
		require.NoError(t, err)
		year.Gross.golden(name+", gross", &lines)
		if year.Kept != nil {
			year.Kept.golden(name+", kept", &lines)
			lines = append(lines, name+": paid "+year.Paid.String())
		}
	}
	got := strings.Join(lines, "\n") + "\n"
	const path = "testdata/golden.txt"
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "go test ./calc/annual -run EveryMachine -update")
	require.Equal(t, string(want), got, "go test ./calc/annual -run EveryMachine -update")
}
