//go:build !js

package annual

import (
	"os"
	"os/exec"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPackage_HasNoFusedMultiplyAdd reads the machine code for targets whose
// compiler fuses a product into a sum: the last bits would differ there.
func TestPackage_HasNoFusedMultiplyAdd(t *testing.T) {
	tool, err := exec.LookPath("go")
	if err != nil || testing.Short() {
		t.Skip("needs the go command, and compiles for other targets")
	}
	fused := regexp.MustCompile(`\s(FN?M(ADD|SUB)[SD]|VFN?M(ADD|SUB)\w*)\s`)
	for _, target := range [][]string{{"GOARCH=arm64"}, {"GOARCH=amd64", "GOAMD64=v3"}} {
		build := exec.Command(tool, "build", "-gcflags=-S", ".")
		build.Env = append(os.Environ(), append(target, "GOOS=linux", "CGO_ENABLED=0")...)
		code, err := build.CombinedOutput()
		require.NoError(t, err, "%s", code)
		require.Contains(t, string(code), "upperTail", "no machine code was printed")
		require.Empty(t, fused.FindAllString(string(code), 5), "%v", target)
	}
}
