// Package rules holds what must be true of the whole repository, as tests.
// Each failure says what to do about it.
package rules

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const root = "../.."

// tracked lists the files git knows or would take, by slash path from the
// root: what was built or installed is not among them.
func tracked(t *testing.T) []string {
	t.Helper()
	cmd := exec.Command("git", "ls-files", "--cached", "--others", "--exclude-standard")
	cmd.Dir = root
	out, err := cmd.Output()
	var files []string
	if err != nil { // a copy without git: walk, leaving out what .gitignore names
		err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err == nil && d.IsDir() && (d.Name() == "node_modules" || d.Name() == "dist" || d.Name() == "release" || d.Name() == ".git") {
				return fs.SkipDir
			}
			if err == nil && !d.IsDir() {
				rel, _ := filepath.Rel(root, path)
				files = append(files, filepath.ToSlash(rel))
			}
			return err
		})
		require.NoError(t, err)
	} else {
		for line := range strings.Lines(string(out)) {
			name := strings.TrimSpace(line)
			if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(name))); err == nil {
				files = append(files, name)
			}
		}
	}
	require.Greater(t, len(files), 50, "the rules looked at hardly anything")
	return files
}

func content(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	require.NoError(t, err)
	return string(b)
}

func goList(t *testing.T, env []string, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list"}, args...)...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), env...)
	var trouble strings.Builder
	cmd.Stderr = &trouble
	out, err := cmd.Output()
	require.NoError(t, err, trouble.String())
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
