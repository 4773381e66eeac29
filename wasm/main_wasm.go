// Command wasm is the browser program: it takes over the pre-rendered page
// and answers events until the page is closed.
package main

import (
	"syscall/js"

	"cybercost/calc"
	"cybercost/seeds"
	"cybercost/wasm/browser"
	"cybercost/wasm/browser/breath"
	_ "cybercost/wasm/browser/breath/between"
	"cybercost/wasm/browser/dom"
	"cybercost/wasm/session"
	"cybercost/wasm/ui"
)

func main() {
	browser.TakeWords()
	breath.Take()
	figures := seeds.Current()
	sample := session.Samples(&figures)[0]
	breath.Take()
	calc.Evaluate(&figures, sample.Input) // compiled now, a part of what comes next is less
	breath.Take()
	s := session.New(&figures, browser.PageLanguage())
	breath.Take()
	s.Opening, s.Today = true, browser.Day()
	followPresses := func() {} // before the program listens
	page, err := dom.Expect(&ui.Root{Page: ui.NewPage(s)}, breath.TakeIfDue, func() {
		s.Parts.Rendered()
		followPresses()
	})
	if err != nil {
		panic(err)
	}
	breath.Take()
	// from here to the end no key can come between
	browser.Adopt(page.EventEnv(), s)
	browser.FollowLinks(page.EventEnv(), s)
	browser.FollowLeaving(page.EventEnv(), s)
	browser.FollowLooks(page.EventEnv(), s)
	browser.FollowExamples(page.EventEnv(), s)
	browser.FollowPrinting(page.EventEnv(), s)
	followPresses = browser.FollowPresses(page.EventEnv(), s)
	panic(page.Follow(func() {
		js.Global().Call("cybercostListens", browser.Draw(page.EventEnv(), s))
	}))
}
