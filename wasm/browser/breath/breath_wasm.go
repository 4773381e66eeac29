package breath

import (
	"syscall/js"
	"time"
)

// The program's initialisation is the longest step of its start. Packages are
// initialised in the order of their paths as soon as what they import is (Go
// specification, "Program initialization"): this one comes after the runtime
// and before the libraries and the words.
func init() { Take() }

// Take lets the browser do what it has to: a key that was pressed meanwhile
// goes first. To sleep would not do: a sleep may be over before the program
// comes to rest, and then it goes on without a break.
func Take() { wait("cybercostAfterRest") }

// Painted waits until what was changed has been painted, and then as [Take].
func Painted() { wait("cybercostAfterPaint") }

func wait(until string) {
	taken := make(chan struct{})
	resume := js.FuncOf(func(js.Value, []js.Value) any { close(taken); return nil })
	defer resume.Release()
	js.Global().Call(until, resume)
	<-taken
	last = time.Now()
}

// stretch is how long the program works before the browser has its turn. The
// step it is in, which is not divided, comes on top: both together should stay
// below the 50 ms from which a user feels that the page does not answer.
const stretch = 5 * time.Millisecond

// last is when the last breath was over.
var last time.Time

// TakeIfDue takes a breath if the last is some time ago.
func TakeIfDue() {
	if time.Since(last) >= stretch {
		Take()
	}
}
