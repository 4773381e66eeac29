// Package html stands in for the standard library's package of that name in the
// browser program, and nowhere else.
//
// The program escapes text; it reads none. The real package keeps the names of
// 2,231 characters for that, in a variable that the linker cannot take out.
// scripts/build puts this one in place with the compiler's -overlay.
package html

import "strings"

var escaper = strings.NewReplacer(`&`, "&amp;", `'`, "&#39;", `<`, "&lt;", `>`, "&gt;", `"`, "&#34;")

// EscapeString escapes what could be markup, in texts and in quoted attributes.
func EscapeString(s string) string { return escaper.Replace(s) }
