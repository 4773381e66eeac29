// Package lean takes out of a compiled Go program for WebAssembly what only
// traceback prints and what only preemption by signals reads, neither of which a
// page has: names of functions and files, line numbers, arguments. The linker's
// -s and -w leave them, because a program may ask for them (golang/go#36555); ours
// does not. It also joins segments of data.
//
// What it takes out becomes zero bytes, or the mark for "none"; in memory no byte
// moves. The tables that the garbage collector, growing stacks and recover read
// stay as they are. Anything that is not exactly as expected is an error.
package lean

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"cybercost/scripts/build/module"
)

// Part is something to take out, or several of them.
type Part uint

const (
	Names    Part = 1 << iota // of functions and files, and line numbers
	Tables                    // what only traceback's arguments and preemption read
	Index                     // of functions by program counter: for a runtime that takes the number of a function from it
	Segments                  // the linker's cuts in the data, where few zeros lie between
)

// Without returns the program without these parts.
func Without(program []byte, parts Part) ([]byte, error) {
	m, err := load(program)
	if err != nil {
		return nil, err
	}
	if parts&(Names|Tables|Index) != 0 {
		t, err := m.table()
		if err != nil {
			return nil, err
		}
		if err := t.strip(parts); err != nil {
			return nil, err
		}
	}
	return m.written(parts&Segments != 0), nil
}

// memory is what the program's data looks like when it starts, and the other
// sections of the file before and after it.
type memory struct {
	before, after []byte
	code          []byte // the section of functions, which is among them
	imports       uint64 // functions that come from outside are numbered first
	bytes         []byte
}

func (m *memory) at32(a uint64) uint64 { return uint64(binary.LittleEndian.Uint32(m.bytes[a:])) }
func (m *memory) at64(a uint64) uint64 { return binary.LittleEndian.Uint64(m.bytes[a:]) }

func (m *memory) set32(a uint64, v uint32) { binary.LittleEndian.PutUint32(m.bytes[a:], v) }

const (
	importSection = 2
	codeSection   = 10
	dataSection   = 11
	countSection  = 12 // the number of segments, which only instructions by number need
)

// load reads a program whose data is active segments of memory 0 at constant
// places.
func load(file []byte) (*memory, error) {
	if !bytes.HasPrefix(file, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, errors.New("not a WebAssembly program")
	}
	m := &memory{before: file}
	r := &module.Reader{File: file, At: 8}
	for r.At < len(file) && r.Err == nil {
		start := r.At
		id := r.Byte()
		size := r.Number()
		end := r.At + size
		if r.Err != nil || end > len(file) {
			return nil, errors.New("a section ends after the program")
		}
		switch id {
		case importSection:
			if err := m.countImports(r); err != nil {
				return nil, err
			}
		case codeSection:
			m.code = file[r.At:end]
		case dataSection:
			if m.bytes != nil {
				return nil, errors.New("two sections of data")
			}
			segments, err := module.Segments(r, end)
			if err != nil {
				return nil, err
			}
			m.bytes = module.Memory(file, segments)
			m.before, m.after = file[:start], file[end:]
		case countSection:
			return nil, errors.New("segments are counted: something names them by number")
		}
		r.At = end
	}
	return m, r.Err
}

// countImports reads an import section: all of it functions, as Go's linker
// writes it.
func (m *memory) countImports(r *module.Reader) error {
	m.imports = uint64(r.Number())
	for range m.imports {
		for range 2 {
			r.At += r.Number() // the name of a module, the name in it
		}
		if kind := r.Byte(); kind != 0 {
			return fmt.Errorf("an import of kind %d", kind)
		}
		r.Number() // its type
	}
	return r.Err
}
