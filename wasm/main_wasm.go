// Command wasm is the browser program: it takes over the pre-rendered page
// and answers events until the page is closed.
package main

import (
	"cybercost/seeds"
	"cybercost/wasm/dom"
	"cybercost/wasm/state"
	"cybercost/wasm/ui"
)

func main() {
	figures := seeds.Current()
	store := state.New(&figures, ui.PageLanguage())
	page, err := dom.Expect(&ui.Root{Store: store})
	if err != nil {
		panic(err)
	}
	ui.Adopt(store)
	ui.FollowLinks(page.EventEnv(), store)
	ui.FollowPrinting(page.EventEnv(), store)
	panic(page.Follow())
}
