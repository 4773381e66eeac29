package main

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is taken out of the toolchain rests on how one version of Go is made.
func TestParts_WereWeighedWithTheGoThatBuilds(t *testing.T) {
	minor := func(file, pattern string) string {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		found := regexp.MustCompile(pattern).FindStringSubmatch(string(content))
		require.NotNil(t, found, "%s: %s", file, pattern)
		return found[1]
	}
	const record = "../../docs/adr/0008-what-is-taken-out-of-the-toolchain.md"
	require.Equal(t, minor("../../go.mod", `(?m)^toolchain go(\d+\.\d+)`), minor(record, `[Mm]easured with\s+go(\d+\.\d+)`),
		"go.mod asks for another Go than the one in %s: read there what may come back by now, weigh anew with go run ./scripts/build -parts, and write down what it says", record)
}

func TestParts_LeaveTheUsualRecipeAlone(t *testing.T) {
	for _, p := range toolchainParts() {
		changed := p.kept(usual())
		require.Len(t, usual().replaced, len(replacements), p.name)
		same := len(changed.replaced) == len(replacements) && len(changed.flags) == len(programFlags) && len(changed.target) == len(programTarget)
		if same { // then it is the names that stay
			kept, err := changed.strip([]byte("no program"))
			require.NoError(t, err)
			require.Equal(t, "no program", string(kept))
		}
	}
}
