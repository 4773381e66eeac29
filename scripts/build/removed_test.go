package main

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/scripts/build/lean"
)

// What is taken out of the toolchain rests on how one version of Go is made.
func TestRemoved_WasWeighedWithTheGoThatBuilds(t *testing.T) {
	minor := func(file, pattern string) string {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		found := regexp.MustCompile(pattern).FindStringSubmatch(string(content))
		require.NotNil(t, found, "%s: %s", file, pattern)
		return found[1]
	}
	const record = "../../docs/adr/0008-what-is-taken-out-of-the-toolchain.md"
	require.Equal(t, minor("../../go.mod", `(?m)^toolchain go(\d+\.\d+)`), minor(record, `[Mm]easured with\s+go(\d+\.\d+)`),
		"go.mod asks for another Go than the one in %s: read there what may come back by now, weigh anew with go run ./scripts/build -removed, and write down what it says", record)
}

func TestRemovals_EachLeavesOneThingIn(t *testing.T) {
	for _, one := range removals() {
		kept := one.kept(usual())
		_, packed := kept.differences([]byte("no program")) // what writes differences refuses this
		left := []bool{packed == nil && kept.parts&lean.Segments != 0, len(kept.replaced) < len(replacements), len(kept.flags) < len(programFlags), len(kept.target) < len(programTarget), len(kept.off) < len(services), kept.parts|lean.Index < usual().parts}
		count := 0
		for _, in := range left {
			if in {
				count++
			}
		}
		require.Equal(t, 1, count, "%s: %v", one.name, left)
		require.Len(t, usual().replaced, len(replacements), "%s: the recipe of the shipped program is untouched", one.name)
	}
}
