// Command wasm is the browser program: it takes over the pre-rendered page
// and answers events until the page is closed.
package main

import (
	"github.com/vugu/vugu"
	"github.com/vugu/vugu/domrender"

	"cybercost/seeds"
	"cybercost/wasm/state"
	"cybercost/wasm/ui"
)

func main() {
	renderer, err := domrender.New("#app")
	if err != nil {
		panic(err)
	}
	build, err := vugu.NewBuildEnv(renderer.EventEnv())
	if err != nil {
		panic(err)
	}
	figures := seeds.Current()
	store := state.New(&figures, ui.PageLanguage())
	ui.Adopt(store)
	ui.FollowLinks(renderer.EventEnv(), store)
	ui.FollowPrinting(renderer.EventEnv(), store)
	root := &ui.Root{Store: store}
	for ok := true; ok; ok = renderer.EventWait() {
		if err := renderer.Render(build.RunBuild(root)); err != nil {
			panic(err)
		}
	}
}
