// Package breath lets the browser answer whoever types or scrolls in the midst
// of the program's initialisation, which is the longest step of its start.
//
// Packages are initialised in the order of their paths as soon as what they
// import is (Go specification, "Program initialization"): this one needs time
// alone and so comes after the runtime and before the libraries and the words.
package breath

import "time"

func init() { time.Sleep(time.Millisecond) }
