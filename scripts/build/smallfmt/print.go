// Package fmt stands in for the standard library's package of that name in
// the browser program, and nowhere else.
//
// The libraries the program is built on print little but error texts and
// positions, yet the real package brings printing by reflection, scanning and
// package os with it: 56 KB of 1,026 KB of the program, packed by brotli
// (77 KB of 1,408 KB by gzip), measured on 2026-11-23. This one writes plain
// values with any verb as %v would, %q in quotes and %x in base 16. It scans nothing.
// scripts/build puts it in place with the compiler's -overlay.
package fmt

import (
	"errors"
	"io"
	"reflect"
	"strconv"
)

// State, Formatter, Stringer, GoStringer, ScanState and Scanner are those of
// the standard library: other packages implement them.
type (
	State interface {
		Write(b []byte) (n int, err error)
		Width() (wid int, ok bool)
		Precision() (prec int, ok bool)
		Flag(c int) bool
	}
	Formatter  interface{ Format(f State, verb rune) }
	Stringer   interface{ String() string }
	GoStringer interface{ GoString() string }
	ScanState  interface {
		ReadRune() (r rune, size int, err error)
		UnreadRune() error
		SkipSpace()
		Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
		Width() (wid int, ok bool)
		Read(buf []byte) (n int, err error)
	}
	Scanner interface {
		Scan(state ScanState, verb rune) error
	}
)

type wrapped struct {
	text  string
	cause error
}

func (e *wrapped) Error() string { return e.text }
func (e *wrapped) Unwrap() error { return e.cause }

// Errorf makes an error that wraps the first error among its operands.
func Errorf(format string, operands ...any) error {
	text := Sprintf(format, operands...)
	for _, v := range operands {
		if cause, ok := v.(error); ok {
			return &wrapped{text, cause}
		}
	}
	return errors.New(text)
}

// Sprintf puts operands into the places of a format.
func Sprintf(format string, operands ...any) string {
	var b []byte
	next := 0
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			b = append(b, format[i])
			continue
		}
		for i++; i < len(format) && flag(format[i]); i++ {
		}
		switch {
		case i >= len(format):
		case format[i] == '%':
			b = append(b, '%')
		case next < len(operands):
			b = appendValue(b, format[i], operands[next])
			next++
		}
	}
	return string(b)
}

// flag reports whether a character stands between % and its verb.
func flag(c byte) bool {
	return c == '+' || c == '-' || c == '#' || c == ' ' || c == '.' || c >= '0' && c <= '9'
}

func appendValue(b []byte, verb byte, v any) []byte {
	switch verb {
	case 'q':
		return append(append(append(b, '"'), text(v, 10)...), '"')
	case 'x':
		return append(b, text(v, 16)...)
	}
	return append(b, text(v, 10)...)
}

func text(v any, base int) string {
	switch v := v.(type) {
	case nil:
		return "<nil>"
	case error:
		return v.Error()
	case Stringer:
		return v.String()
	case []byte:
		return string(v)
	}
	switch r := reflect.ValueOf(v); r.Kind() {
	case reflect.String:
		return r.String()
	case reflect.Bool:
		return strconv.FormatBool(r.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(r.Int(), base)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.FormatUint(r.Uint(), base)
	case reflect.Float32, reflect.Float64:
		return strconv.FormatFloat(r.Float(), 'g', -1, 64)
	default:
		return r.Type().String()
	}
}

// Sprint writes operands one after another.
func Sprint(operands ...any) string {
	var b []byte
	for _, v := range operands {
		b = append(b, text(v, 10)...)
	}
	return string(b)
}

// Fprintf writes what [Sprintf] makes.
func Fprintf(w io.Writer, format string, operands ...any) (int, error) {
	return w.Write([]byte(Sprintf(format, operands...)))
}

// Fprint writes what [Sprint] makes.
func Fprint(w io.Writer, operands ...any) (int, error) { return w.Write([]byte(Sprint(operands...))) }

// Fprintln writes what [Sprint] makes, and ends the line.
func Fprintln(w io.Writer, operands ...any) (int, error) {
	return w.Write([]byte(Sprint(operands...) + "\n"))
}

// Fscan reads nothing: nothing in the program scans.
func Fscan(io.Reader, ...any) (int, error) { return 0, errors.ErrUnsupported }

// Println writes to the console, as package fmt does in a browser.
func Println(operands ...any) (int, error) {
	text := Sprint(operands...)
	println(text)
	return len(text), nil
}
