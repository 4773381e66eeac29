// Package lean takes out of a compiled Go program for WebAssembly what only
// traceback prints: names of functions, names of files and line numbers. The
// linker's -s and -w leave them, because a program may ask for them
// (golang/go#36555); ours does not.
//
// What it takes out becomes zero bytes, which compress to nothing; no byte
// moves. The tables that the garbage collector and growing stacks read stay as
// they are. Anything that is not exactly as expected is an error.
package lean

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// Without returns the program without names of functions and lines.
func Without(program []byte) ([]byte, error) {
	out := bytes.Clone(program)
	m, err := load(out)
	if err != nil {
		return nil, err
	}
	t, err := m.table()
	if err != nil {
		return nil, err
	}
	if err := t.strip(); err != nil {
		return nil, err
	}
	return out, nil
}

// memory is what the program's data looks like when it starts. A byte that no
// segment gives is zero and has no place in the file.
type memory struct {
	file  []byte
	bytes []byte
	place []int // of each byte in the file; 0 for none
}

func (m *memory) at32(a uint64) uint64 { return uint64(binary.LittleEndian.Uint32(m.bytes[a:])) }
func (m *memory) at64(a uint64) uint64 { return binary.LittleEndian.Uint64(m.bytes[a:]) }

func (m *memory) clear(a uint64) {
	m.bytes[a] = 0
	if at := m.place[a]; at > 0 {
		m.file[at] = 0
	}
}

// load reads the data section: active segments of memory 0 at constant places.
func load(file []byte) (*memory, error) {
	if !bytes.HasPrefix(file, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, errors.New("not a WebAssembly program")
	}
	m := &memory{file: file}
	r := &reader{file: file, at: 8}
	for r.at < len(file) && r.err == nil {
		id := r.byte()
		size := int(r.unsigned())
		end := r.at + size
		if id != 11 {
			r.at = end
			continue
		}
		for n := r.unsigned(); n > 0 && r.err == nil; n-- {
			if mode, op := r.byte(), r.byte(); mode != 0 || op != 0x41 {
				return nil, fmt.Errorf("data segment of mode %d, place by %#x", mode, op)
			}
			to := int(r.signed())
			if r.byte() != 0x0b {
				return nil, errors.New("data segment at no constant place")
			}
			length := int(r.unsigned())
			m.put(to, r.at, length)
			r.at += length
		}
		if r.at != end {
			return nil, errors.New("data section of another length")
		}
	}
	return m, r.err
}

func (m *memory) put(to, from, length int) {
	if missing := to + length - len(m.bytes); missing > 0 {
		m.bytes = append(m.bytes, make([]byte, missing)...)
		m.place = append(m.place, make([]int, missing)...)
	}
	for i := range length {
		m.bytes[to+i], m.place[to+i] = m.file[from+i], from+i
	}
}

// reader reads numbers of the binary format.
type reader struct {
	file []byte
	at   int
	err  error
}

func (r *reader) byte() byte {
	if r.at >= len(r.file) {
		r.err = errors.New("the program ends early")
		return 0
	}
	r.at++
	return r.file[r.at-1]
}

func (r *reader) unsigned() uint64 {
	var v uint64
	for shift := 0; shift < 64; shift += 7 {
		b := r.byte()
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			break
		}
	}
	return v
}

func (r *reader) signed() int64 {
	var v int64
	for shift := 0; shift < 64; {
		b := r.byte()
		v |= int64(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			if b&0x40 != 0 {
				v |= -1 << shift
			}
			break
		}
	}
	return v
}
