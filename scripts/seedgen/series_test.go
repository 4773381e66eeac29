package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// editions are two editions of one publication: the first figure of each
// returns, and the second of the older does not.
func editions() (older, newer string) {
	older = strings.Replace(sound, "  edition: \"\"\n", "  edition: 令和6年\n  short: 令和6年\n  short_en: 2024\n", 1)
	older = strings.Replace(older, "  - id: recovery-mean\n", "  - id: recovery-mean\n    series: recovery\n", 1)
	older = strings.Replace(older, "  - id: recovery-half\n", "  - id: recovery-half\n    series: half-recovery\n", 1)
	newer = strings.Replace(older[:strings.Index(older, "  - id: recovery-half")], "sample-2024", "sample-2025", 1)
	newer = strings.NewReplacer("recovery-mean", "recovery-mean-2025", "published: 2024-02", "published: 2025-02", "accessed: 2024-02-09", "accessed: 2025-02-09",
		"622万円", "700万円", "6220000", "7000000", "figures:\n", "without: [half-recovery]\nfigures:\n").Replace(newer)
	return older, newer
}

func TestSeries_GivesOneFieldNewestFirstWhereverTheFilesStand(t *testing.T) {
	older, newer := editions()
	for _, files := range [][]string{{"sample-2024.yaml", older, "sample-2025.yaml", newer}, {"sample-2025.yaml", newer, "sample-2024.yaml", older}} {
		items, problems := problemsOf(t, files...)
		require.Empty(t, problems)
		code, err := Generate(items, nil, nil)
		require.NoError(t, err)
		text := string(code)
		require.Regexp(t, `Recovery +Series2\n`, text)
		require.Regexp(t, `HalfRecovery +Series1\n`, text)
		require.NotRegexp(t, `RecoveryMean\w* `, text)
		require.Contains(t, text, "type Series2 [2]Figure")
		require.Less(t, strings.Index(text, `"recovery-mean-2025"`), strings.Index(text, `"recovery-mean"`))
		require.Contains(t, text, `ShortEn:   "2024"`)
	}
}

func TestSeries_ItsUseIsAskedByTheNameOfTheSeries(t *testing.T) {
	older, newer := editions()
	items, problems := problemsOf(t, "sample-2024.yaml", older, "sample-2025.yaml", newer)
	require.Empty(t, problems)
	require.Empty(t, Misused(items, nil, map[string]bool{"Recovery": true, "StoppedShare": true}, map[string]bool{"HalfRecovery": true}))
	found := Misused(items, nil, map[string]bool{"RecoveryMean": true, "RecoveryMean2025": true}, map[string]bool{"HalfRecovery": true})
	require.Len(t, found, 2)
	require.Contains(t, found[0].Hint, "use Recovery in calc")
}

func TestSeries_RefusesWhatWouldGoWrongWithoutAWord(t *testing.T) {
	for name, c := range map[string]struct{ old, new, fact string }{
		"a name that is not kebab-case":        {"series: recovery\n", "series: Recovery\n", `series "Recovery" is not kebab-case`},
		"two editions of one day":              {"published: 2025-02", "published: 2024-02", "nothing says whether sample-2025 or sample-2024 is the newer edition"},
		"days that cannot be ordered":          {"published: 2025-02", "published: 2024-02-09", "nothing says whether sample-2024 or sample-2025 is the newer edition"},
		"an undated edition":                   {"published: 2025-02", "published: undated", "sample-2025 is undated"},
		"another unit":                         {"as_printed: 700万円\n    value: 7000000\n    unit: yen", "as_printed: 700人\n    unit: people", `has the unit "people" here and "yen" in sample-2024`},
		"another use":                          {"    sample: 86\n", "    sample: 86\n    use: page\n", "says use: page here and use: model in sample-2024"},
		"evidence":                             {"    sample: 86\n", "    sample: 86\n    use: evidence\n", "is evidence only and has a series"},
		"another publisher":                    {"publisher: 例示庁", "publisher: 別の庁", "is of another publisher in sample-2024"},
		"no short name":                        {"  short: 令和6年\n", "", "sentences cannot name the edition sample-2025"},
		"no short name in English":             {"  short_en: 2024\n", "", "sentences cannot name the edition sample-2025"},
		"an edition entered by half":           {"without: [half-recovery]\n", "", "sample-2025 has no half-recovery, which sample-2024 had"},
		"without, though the series is there":  {"without: [half-recovery]", "without: [half-recovery, recovery]", "recovery is listed as left out"},
		"without, though nobody ever had it":   {"without: [half-recovery]", "without: [half-recovery, third]", "third is listed as left out"},
		"a series twice in one edition":        {"figures:\n", "figures:\n  - {id: again, series: recovery, label: 二度目, as_printed: 1万円, unit: yen, mark: measured, locator: 表3, read: publisher}\n", "nothing says whether sample-2025 or sample-2025 is the newer edition"},
		"a figure that bears the series' name": {"figures:\n", "figures:\n  - {id: recovery, label: 名が同じ, as_printed: 1万円, unit: yen, mark: measured, locator: 表3, read: publisher}\n", `series "recovery" has the Go name of the figure recovery`},
		"the new figure without its series":    {"    series: recovery\n", "", "listed as left out"},
	} {
		t.Run(name, func(t *testing.T) {
			older, newer := editions()
			changed := strings.Replace(newer, c.old, c.new, 1)
			require.NotEqual(t, newer, changed, "the change must apply")
			_, problems := problemsOf(t, "sample-2024.yaml", older, "sample-2025.yaml", changed)
			var all []string
			for _, p := range problems {
				all = append(all, p.String())
				require.NotEmpty(t, p.Hint)
			}
			require.Contains(t, strings.Join(all, "\n"), c.fact)
		})
	}
}
