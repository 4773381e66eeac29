package rules

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	fence   = regexp.MustCompile("(?ms)^ *```.*?^ *```$")
	quoted  = regexp.MustCompile("`[^`\n]*`")
	link    = regexp.MustCompile(`\]\(([^()\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#{1,6} +(.+?) *$`)
	mention = regexp.MustCompile("`?\\b((?:calc|wasm|site|seeds|scripts|docs)/[\\w./-]*\\w)`?")
)

// anchors are the places within a page that a link can name: its headings,
// written as the sites that show Markdown write them.
func anchors(text string) map[string]bool {
	found := map[string]bool{}
	for _, m := range heading.FindAllStringSubmatch(fence.ReplaceAllString(text, ""), -1) {
		var b strings.Builder
		for _, r := range strings.ToLower(m[1]) {
			switch {
			case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
				b.WriteRune(r)
			case r == ' ':
				b.WriteRune('-')
			}
		}
		found[b.String()] = true
	}
	return found
}

func TestDocs_EveryLinkLeadsSomewhere(t *testing.T) {
	count := 0
	for _, name := range tracked(t) {
		if path.Ext(name) != ".md" {
			continue
		}
		text := fence.ReplaceAllString(content(t, name), "")
		for _, m := range link.FindAllStringSubmatch(quoted.ReplaceAllString(text, ""), -1) {
			if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
				continue
			}
			count++
			file, anchor, within := strings.Cut(m[1], "#")
			target := name
			if file != "" {
				target = path.Join(path.Dir(name), file)
			}
			info, err := os.Stat(filepath.Join(root, filepath.FromSlash(target)))
			if !assert.NoError(t, err, "%s links to %s", name, m[1]) || !within || info.IsDir() {
				continue
			}
			assert.True(t, anchors(content(t, target))[anchor], "%s links to %s: there is no such heading", name, m[1])
		}
	}
	require.Greater(t, count, 30)
}

// A path in a text goes stale when the file moves, and no link says so.
func TestDocs_EveryPathNamedIsThere(t *testing.T) {
	count := 0
	for _, name := range tracked(t) {
		if path.Ext(name) != ".md" || path.Base(name) == "CHANGELOG.md" {
			continue
		}
		for _, m := range mention.FindAllStringSubmatch(content(t, name), -1) {
			count++
			_, err := os.Stat(filepath.Join(root, filepath.FromSlash(m[1])))
			if name == "CONTRIBUTING.md" && isNew(m[1]) {
				continue
			}
			assert.NoError(t, err, "%s names %s", name, m[1])
		}
	}
	require.Greater(t, count, 30)
}
