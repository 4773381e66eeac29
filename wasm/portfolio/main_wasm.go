// Command portfolio is the program of the page for a book of clients. It runs in
// workers of that page, several at once: each answers its part of the rows, and
// the first holds the list.
package main

import (
	"syscall/js"

	"cybercost/wasm/book"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// site/clients/worker.js calls these functions.
func main() {
	worker := js.Global()
	v := voice.Voice{Language: words.Japanese}
	if worker.Get("cybercostLanguage").String() == "en" {
		v.Language = words.English
	}
	d := newDesk(v)
	worker.Set("cybercostBook", map[string]any{
		"looked": book.MaxLooked,
		"encoding": js.FuncOf(func(_ js.Value, of []js.Value) any {
			return string(book.EncodingOf(bytesOf(of[0])))
		}),
		"warm": js.FuncOf(func(_ js.Value, of []js.Value) any {
			d.warm(of[0].Int())
			return nil
		}),
		"open": js.FuncOf(func(_ js.Value, of []js.Value) any {
			go d.open(of[0])
			return nil
		}),
		"take": js.FuncOf(func(_ js.Value, of []js.Value) any {
			return d.take(bytesOf(of[0]))
		}),
		"close": js.FuncOf(func(js.Value, []js.Value) any {
			return d.close()
		}),
		"view": js.FuncOf(func(_ js.Value, of []js.Value) any {
			return shown(d.list.View(asked(of[0])))
		}),
		"sheets": js.FuncOf(func(_ js.Value, of []js.Value) any {
			return d.sheets(asked(of[0]), of[1].Int())
		}),
		"csv": js.FuncOf(func(_ js.Value, of []js.Value) any {
			return bytesFor(d.list.CSV(d.estimator.Heads(), asked(of[0])))
		}),
	})
	select {}
}

func bytesOf(array js.Value) []byte {
	bytes := make([]byte, array.Get("length").Int())
	js.CopyBytesToGo(bytes, array)
	return bytes
}

func bytesFor(bytes []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(bytes))
	js.CopyBytesToJS(array, bytes)
	return array
}
