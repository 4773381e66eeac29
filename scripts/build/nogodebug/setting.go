// Package godebug stands in for the standard library's internal package of
// that name in the browser program, and nowhere else.
//
// A setting is read from the environment variable GODEBUG, which a page does
// not have, so every setting has its default for good. Without the real
// package nothing counts settings that differ, and the runtime's metrics and
// internal/bisect stay out of the program too: 17 KB of 953 KB by brotli,
// 31 KB of 1,316 KB by gzip, measured on 2026-11-23. scripts/build puts it in
// place with the compiler's -overlay.
package godebug

// Setting is one setting by its name, with # before it if it is undocumented.
type Setting struct{ name string }

// New returns a setting.
func New(name string) *Setting { return &Setting{name} }

// Name is the name without the mark of an undocumented setting.
func (s *Setting) Name() string {
	if s.Undocumented() {
		return s.name[1:]
	}
	return s.name
}

// Undocumented reports whether the standard library does not describe it.
func (s *Setting) Undocumented() bool { return s.name != "" && s.name[0] == '#' }

// String is the setting as GODEBUG would have it.
func (s *Setting) String() string { return s.Name() + "=" + s.Value() }

// Value is empty: the default.
func (s *Setting) Value() string { return "" }

// IncNonDefault counts nothing.
func (s *Setting) IncNonDefault() {}
