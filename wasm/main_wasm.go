// Command wasm is the browser program: it takes over the pre-rendered page
// and answers events until the page is closed.
package main

import (
	"syscall/js"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/breath"
	_ "cybercost/wasm/breath/between"
	"cybercost/wasm/dom"
	"cybercost/wasm/state"
	"cybercost/wasm/ui"
)

func main() {
	breath.Take()
	figures := seeds.Current()
	sample := state.Samples(&figures)[0]
	breath.Take()
	calc.Evaluate(&figures, sample.Input) // compiled now, a part of what comes next is less
	breath.Take()
	store := state.New(&figures, ui.PageLanguage())
	breath.Take()
	page, err := dom.Expect(&ui.Root{Store: store}, breath.TakeIfDue, store.Rendered)
	if err != nil {
		panic(err)
	}
	breath.Take()
	// from here to the end no key can come between
	ui.Adopt(page.EventEnv(), store)
	ui.FollowLinks(page.EventEnv(), store)
	ui.KeepAddress(page.EventEnv(), store)
	ui.FollowLooks(page.EventEnv(), store)
	ui.FollowPrinting(page.EventEnv(), store)
	panic(page.Follow(func() { js.Global().Call("cybercostListens") }))
}
