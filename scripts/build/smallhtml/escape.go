// Package html stands in for the standard library's package of that name in the
// browser program, and nowhere else.
//
// The program escapes text; it reads none. The real package keeps the names of
// 2,231 characters for that, in a variable that the linker cannot take out, and a
// replacer that knows more ways than one.
// scripts/build puts this one in place with the compiler's -overlay.
package html

// EscapeString escapes what could be markup, in texts and in quoted attributes.
func EscapeString(s string) string {
	var line []byte
	done := 0
	for i := range len(s) {
		name := ""
		switch s[i] {
		case '&':
			name = "&amp;"
		case '\'':
			name = "&#39;"
		case '<':
			name = "&lt;"
		case '>':
			name = "&gt;"
		case '"':
			name = "&#34;"
		default:
			continue
		}
		line = append(append(line, s[done:i]...), name...)
		done = i + 1
	}
	if done == 0 {
		return s
	}
	return string(append(line, s[done:]...))
}
