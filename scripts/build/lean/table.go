package lean

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
)

// header starts the table of functions, as runtime.pcHeader does since Go
// 1.20: magic, two zeros, instruction length 1, pointers of 8 bytes.
var header = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// kept are the names that the runtime compares while it scans a stack.
var kept = []string{"reflect.makeFuncStub", "reflect.methodValueCall"}

// table is the runtime's table of functions: where each of its parts starts.
type table struct {
	*memory
	count                            uint64
	names, units, files, lines, list uint64
	end                              uint64
}

func (m *memory) table() (*table, error) {
	at := uint64(bytes.Index(m.bytes, header))
	if at+72 > uint64(len(m.bytes)) || bytes.Count(m.bytes, header) != 1 {
		return nil, errors.New("no single table of functions: was the program built by another Go?")
	}
	t := &table{memory: m, count: m.at64(at + 8), end: uint64(len(m.bytes))}
	for i, part := range []*uint64{&t.names, &t.units, &t.files, &t.lines, &t.list} {
		*part = at + m.at64(at+32+8*uint64(i))
	}
	parts := []uint64{at, t.names, t.units, t.files, t.lines, t.list, t.end}
	if !slices.IsSorted(parts) || t.list+8*t.count > t.end {
		return nil, fmt.Errorf("table of functions out of order: %v", parts)
	}
	if !bytes.Contains(m.bytes[t.names:t.units], []byte("\x00runtime.main\x00")) {
		return nil, errors.New("table of functions without runtime.main")
	}
	return t, nil
}

// strip clears names of functions and files, and of the tables by program
// counter those that no function uses but to find its file and line.
func (t *table) strip() error {
	used := make([]bool, t.list-t.lines)
	used[0] = true
	for i := range t.count {
		f := t.list + t.at32(t.list+8*i+4)
		const stack, file, line, unit, start, fixed = 16, 20, 24, 32, 36, 44
		if f+fixed > t.end {
			return fmt.Errorf("function %d outside the table", i)
		}
		tables := []uint64{t.at32(f + stack)}
		for k := range t.at32(f + 28) {
			tables = append(tables, t.at32(f+fixed+4*k))
		}
		for _, at := range tables {
			if err := t.mark(used, at); err != nil {
				return fmt.Errorf("function %d: %w", i, err)
			}
		}
		for _, field := range []uint64{file, line, unit, start} {
			for k := range uint64(4) {
				t.clear(f + field + k)
			}
		}
	}
	for i, keep := range used {
		if !keep {
			t.clear(t.lines + uint64(i))
		}
	}
	t.clearNames()
	for a := t.units; a < t.lines; a++ {
		t.clear(a)
	}
	return nil
}

// mark keeps the table that starts at an offset: pairs of varints, ended by a
// zero in the place of a pair other than the first.
func (t *table) mark(used []bool, at uint64) error {
	if at == 0 {
		return nil
	}
	next := func() (zero bool, err error) {
		zero = true
		for {
			if at >= uint64(len(used)) {
				return false, errors.New("a table by program counter has no end")
			}
			b := t.bytes[t.lines+at]
			used[at] = true
			at++
			zero = zero && b&0x7f == 0
			if b < 0x80 {
				return zero, nil
			}
		}
	}
	for first := true; ; first = false {
		ended, err := next()
		if err != nil || ended && !first {
			return err
		}
		if _, err := next(); err != nil {
			return err
		}
	}
}

// clearNames clears every name but those that are compared.
func (t *table) clearNames() {
	for from := t.names; from < t.units; {
		length := uint64(bytes.IndexByte(t.bytes[from:t.units], 0))
		if length > t.units {
			length = t.units - from
		}
		if !slices.Contains(kept, string(t.bytes[from:from+length])) {
			for a := from; a < from+length; a++ {
				t.clear(a)
			}
		}
		from += length + 1
	}
}
