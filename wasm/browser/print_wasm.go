package browser

import (
	"syscall/js"

	"github.com/vugu/vugu"

	"cybercost/wasm/session"
)

// FollowPrinting puts the sheet on the page when the browser is about to
// print and takes it away after. The browser waits until a listener returns,
// and that is only when every goroutine rests: the loop has rendered by then.
func FollowPrinting(env vugu.EventEnv, s *session.Session) {
	follow := func(event string, act func()) {
		js.Global().Call("addEventListener", event, js.FuncOf(func(js.Value, []js.Value) any {
			env.Lock()
			act()
			env.UnlockRender()
			return nil
		}))
	}
	follow("beforeprint", func() { s.Print(Printout()) })
	follow("afterprint", s.EndPrint)
}

// Printout reads what only the browser knows. Edition and hash stand in the
// page's footer.
func Printout() session.Printout {
	document := js.Global().Get("document")
	said := func(id string) string {
		element := document.Call("getElementById", id)
		if !element.Truthy() {
			return ""
		}
		return element.Get("textContent").String()
	}
	// agency.js checked these and left them on the page
	agency := document.Call("getElementById", "agency")
	setting := func(name string) string {
		if agency.Truthy() {
			if value := agency.Get("dataset").Get(name); value.Truthy() {
				return value.String()
			}
		}
		return ""
	}
	language := document.Get("documentElement").Get("lang")
	now := js.Global().Get("Date").New()
	date := now.Call("toLocaleDateString", language, map[string]any{"dateStyle": "long"})
	return session.Printout{
		Date:    date.String(),
		Day:     dayOf(now),
		Address: Address(),
		Edition: said("edition"),
		Hash:    said("hash"),
		Agency: session.Agency{
			Name: setting("name"), Phone: setting("phone"), Approval: setting("approval"), Note: setting("note"), Logo: setting("logo"), Declared: setting("declared"),
		},
	}
}

// Day is the day on the visitor's calendar, as 20270331.
func Day() int { return dayOf(js.Global().Get("Date").New()) }

func dayOf(date js.Value) int {
	return date.Call("getFullYear").Int()*10_000 + (date.Call("getMonth").Int()+1)*100 + date.Call("getDate").Int()
}
