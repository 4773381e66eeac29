// Command wasm is the browser program: it takes over the pre-rendered page
// and answers events until the page is closed.
package main

import (
	"syscall/js"
	"time"

	"cybercost/calc"
	"cybercost/seeds"
	_ "cybercost/wasm/breath"
	"cybercost/wasm/dom"
	"cybercost/wasm/state"
	"cybercost/wasm/ui"
)

func main() {
	yield()
	figures := seeds.Current()
	yield()
	calc.Validate(&figures, state.Samples(&figures)[0].Input) // compiled now, a part of what comes next is less
	yield()
	root := &ui.Root{Store: state.New(&figures, ui.PageLanguage())}
	yield()
	root.Rehearse(yield)
	page, err := dom.Expect(root, root.Store.Rendered)
	if err != nil {
		panic(err)
	}
	yield()
	// from here to the end no key can come between
	ui.Adopt(page.EventEnv(), root.Store)
	ui.FollowLinks(page.EventEnv(), root.Store)
	ui.KeepAddress(page.EventEnv(), root.Store)
	ui.FollowLooks(page.EventEnv(), root.Store)
	ui.FollowPrinting(page.EventEnv(), root.Store)
	panic(page.Follow(func() { js.Global().Call("cybercostListens") }))
}

// yield lets the browser answer whoever types or scrolls: on a slow device each
// step of the start takes a tenth of a second.
func yield() { time.Sleep(time.Millisecond) }
