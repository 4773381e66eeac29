//go:build !wasm

package ui

import (
	"io"

	"github.com/vugu/vugu"

	"cybercost/seeds"
	"cybercost/wasm/prerender"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// RenderStatic writes the page as a newcomer first sees it, ready to be
// adopted by the program.
func RenderStatic(w io.Writer, language words.Language) error {
	figures := seeds.Current()
	s := session.New(&figures, language)
	s.Opening = true
	return RenderPage(w, NewPage(s))
}

// RenderPage writes the page for any state.
func RenderPage(w io.Writer, page *Page) error {
	env, err := vugu.NewBuildEnv()
	if err != nil {
		return err
	}
	return prerender.Render(w, env.RunBuild(&Root{Page: page}))
}
