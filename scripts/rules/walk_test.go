package rules

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// edit is one change by hand: before is replaced by after; a new file has no
// before.
type edit struct{ file, before, after string }

// walk is a change as CONTRIBUTING.md tells it, made on a copy of the tree: the
// edits by hand, then what the Makefile writes, then every Go test that could
// have something to say.
type walk struct {
	title string // of its section in CONTRIBUTING.md
	edits []edit
	say   string // what CHANGELOG.md says of it
}

// perform makes the change and reports the copy.
func (w walk) perform(t *testing.T) string {
	t.Helper()
	dir := copied(t)
	for _, e := range w.edits {
		e.make(t, dir)
	}
	out, err := golang(dir, "run", "./scripts/seedgen")
	require.NoError(t, err, out)
	edition := regexp.MustCompile(`edition ([0-9a-f]+)`).FindStringSubmatch(out)
	require.Len(t, edition, 2, out)
	edit{"CHANGELOG.md", "### Figures\n", "### Figures\n\n- Edition `" + edition[1] + "`: " + w.say + "\n"}.make(t, dir)
	for _, step := range []string{
		"run ./scripts/lists", "run ./scripts/components",
		"test -count=1 -short -skip SameYen ./calc ./scripts/page -update",
		"test -count=1 ./wasm/ui -run TestRender",
	} {
		out, err := golang(dir, strings.Fields(step)...)
		require.NoError(t, err, "%s: %s", step, out)
	}
	return dir
}

// checked runs the tests of the copy, and counts what was touched.
func (w walk) checked(t *testing.T, dir string) {
	t.Helper()
	out, err := golang(dir, "test", "-short", "-skip", "Walk|SameYen|Types_AreOne", "./seeds", "./calc", "./wasm/...", "./scripts/rules", "./scripts/lists", "./scripts/build", "./scripts/seedgen")
	require.NoError(t, err, out)
	byHand := w.files()
	t.Logf("%s: %d files by hand: %s", w.title, len(byHand), strings.Join(byHand, ", "))
	written := slices.DeleteFunc(changed(t, dir), func(name string) bool { return slices.Contains(byHand, name) })
	t.Logf("%d written by the Makefile: %s", len(written), strings.Join(written, ", "))
	require.Equal(t, byHand, told(t, w.title), "CONTRIBUTING.md lists the files of the walk %q", w.title)
}

// files are those touched by hand, in order.
func (w walk) files() []string {
	names := []string{"CHANGELOG.md"}
	for _, e := range w.edits {
		names = append(names, e.file)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (e edit) make(t *testing.T, dir string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(e.file))
	old, err := os.ReadFile(path)
	if e.before == "" {
		require.ErrorIs(t, err, fs.ErrNotExist, e.file)
		require.NoError(t, os.WriteFile(path, []byte(e.after), 0o644))
		return
	}
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(string(old), e.before), "%s: %s", e.file, e.before)
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(old), e.before, e.after, 1)), 0o644))
}

// copied is a copy of every file that git has or would take.
func copied(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range tracked(t) {
		content, err := os.ReadFile(filepath.Join(root, name))
		require.NoError(t, err)
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, content, 0o644))
	}
	return dir
}

func tracked(t *testing.T) []string {
	t.Helper()
	list := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	list.Dir = root
	out, err := list.Output()
	require.NoError(t, err)
	names := strings.Split(strings.TrimSuffix(string(out), "\x00"), "\x00")
	return slices.DeleteFunc(names, func(name string) bool {
		_, err := os.Stat(filepath.Join(root, name))
		return err != nil || strings.HasPrefix(name, "docs/screens/")
	})
}

// changed lists the files of the copy that are not as they were.
func changed(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		now, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if before, err := os.ReadFile(filepath.Join(root, name)); err != nil || !bytes.Equal(before, now) {
			names = append(names, filepath.ToSlash(name))
		}
		return nil
	}))
	return names
}

// golang runs the go command in the copy. Paths are left out of what is built,
// so that one walk can use what another has built.
func golang(dir string, arguments ...string) (string, error) {
	cmd := exec.Command("go", arguments...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath", "UPDATE_GOLDEN=1")
	if arguments[0] == "test" && slices.Contains(arguments, "-skip") && !slices.Contains(arguments, "-update") {
		cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath")
	}
	out, err := cmd.CombinedOutput()
	if err != nil {
		err = fmt.Errorf("go %s: %w", strings.Join(arguments, " "), err)
	}
	return string(out), err
}

// told are the files that a section of CONTRIBUTING.md lists, one a row.
func told(t *testing.T, title string) []string {
	t.Helper()
	_, section, found := strings.Cut(content(t, "CONTRIBUTING.md"), "\n## "+title+"\n")
	require.True(t, found, "CONTRIBUTING.md has no section %q", title)
	section, _, _ = strings.Cut(section, "\n## ")
	var names []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllStringSubmatch(section, -1) {
		names = append(names, row[1])
	}
	slices.Sort(names)
	return names
}
