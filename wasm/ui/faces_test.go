//go:build !wasm

package ui_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
	"cybercost/wasm/session"
	"cybercost/wasm/ui"
	"cybercost/wasm/words"
)

// Every face in both languages, pictures and what is hidden included. It shows no
// mark of words that are not held. A folder named by CYBERCOST_FACES takes the pages:
// scripts/build compares them with those of the program without its English words.
func TestRender_NoFaceShowsAMark(t *testing.T) {
	for name, l := range map[string]words.Language{"ja.html": words.Japanese, "en.html": words.English} {
		var all strings.Builder
		for _, p := range pages {
			figures := seeds.Current()
			s := session.New(&figures, l)
			p.do(s)
			fmt.Fprintf(&all, "\n== %s\n", p.name)
			require.NoError(t, ui.RenderPage(&all, ui.NewPage(s)))
		}
		require.NotContains(t, all.String(), string(words.Mark), name)
		if folder := os.Getenv("CYBERCOST_FACES"); folder != "" {
			require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(all.String()), 0o644))
		}
	}
}
