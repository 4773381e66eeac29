// Package relative writes numbers of a compiled Go program as differences, which
// pack better: addresses in code, the numbers of the functions that may be called
// by a pointer, and the list of functions. site/page/unpack.js writes them back.
//
// No byte moves, so nothing needs to be understood of the program but where its
// functions begin. What must be written back stands in a head before it.
package relative

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"slices"

	"cybercost/scripts/build/module"
)

// Mark starts a program that is written so. Behind it stand, four bytes each, the
// lowest first: where the list of functions is in the program, how many there are,
// and the CRC-32 of what follows.
const Mark = "ccw1"

// HeadSize is the length of what stands before the program.
const HeadSize = 16

const (
	elementSection = 9
	codeSection    = 10
	dataSection    = 11
	firstFunction  = 0x1000 // number of the first function in a program counter, as Go's linker has it
)

// Program returns the head and the program with differences.
func Program(program []byte) ([]byte, error) {
	out := bytes.Clone(program)
	list, count, err := listOf(out)
	if err != nil {
		return nil, err
	}
	differList(out, list, count)
	r := &module.Reader{File: out, At: 8}
	for r.At < len(out) && r.Err == nil {
		id := out[r.At]
		r.At++
		size := r.Number()
		end := r.At + size
		if r.Err != nil || end > len(out) {
			return nil, errors.New("a section ends after the program")
		}
		switch id {
		case elementSection:
			err = differElements(r, end)
		case codeSection:
			err = differCode(r, end)
		}
		if err != nil {
			return nil, err
		}
		r.At = end
	}
	head := []byte(Mark)
	for _, v := range []uint32{uint32(list), uint32(count), crc32.ChecksumIEEE(out)} {
		head = binary.LittleEndian.AppendUint32(head, v)
	}
	return slices.Concat(head, out), r.Err
}

// listOf finds where in the file the list of functions is, runtime.moduledata.ftab:
// for each its number and how far behind the list its entry is, whose first field is
// the number again. What it returns is where the first number is, or would be: a
// segment may begin with the first byte of it that is not zero.
func listOf(program []byte) (at, count int, err error) {
	segments, err := segmentsOf(program)
	if err != nil {
		return 0, 0, err
	}
	memory := module.Memory(program, segments)
	header := []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}
	found := bytes.Index(memory, header)
	if found < 0 || bytes.Count(memory, header) != 1 || found+72 > len(memory) {
		return 0, 0, errors.New("no single table of functions: was the program built by another Go?")
	}
	count = int(binary.LittleEndian.Uint64(memory[found+8:]))
	list := found + int(binary.LittleEndian.Uint64(memory[found+64:]))
	for _, s := range segments {
		if s.To <= list+4 && list+4 < s.To+s.Length {
			at = s.From + list - s.To
		}
	}
	if count <= 0 || at == 0 || count > (len(program)-at)/8 {
		return 0, 0, fmt.Errorf("a list of %d functions at %d", count, at)
	}
	for i := 1; i < count; i++ {
		number, entry := uint32(firstFunction+i), at+int(at32(program, at+8*i+4))
		if at32(program, at+8*i) != number || entry+4 > len(program) || at32(program, entry) != number {
			return 0, 0, fmt.Errorf("function %d has another number", i)
		}
	}
	return at, count, nil
}

func segmentsOf(program []byte) ([]module.Segment, error) {
	r := &module.Reader{File: program, At: 8}
	for r.At < len(program) && r.Err == nil {
		id := r.Byte()
		end := r.Number() + r.At
		if id == dataSection {
			return module.Segments(r, end)
		}
		r.At = end
	}
	return nil, r.Err
}

func at32(b []byte, at int) uint32     { return binary.LittleEndian.Uint32(b[at:]) }
func set32(b []byte, at int, v uint32) { binary.LittleEndian.PutUint32(b[at:], v) }

// differList writes each place in the list as the difference to the one before, and
// leaves out the numbers, which follow one another, but the first.
func differList(b []byte, list, count int) {
	for i := count - 1; i > 0; i-- {
		at := list + 8*i
		place := at32(b, at+4)
		set32(b, at, 0)
		set32(b, list+int(place), 0)
		set32(b, at+4, place-at32(b, at-4))
	}
}

// differElements writes the numbers of the functions in the table as differences,
// each in as many bytes as it had.
func differElements(r *module.Reader, end int) error {
	start := []byte{1, 0, 0x41}
	if !bytes.HasPrefix(r.File[r.At:end], start) {
		return errors.New("not one table of functions")
	}
	r.At += len(start)
	r.Number() // place in the table
	if r.At >= end || r.File[r.At] != 0x0b {
		return errors.New("a table of functions at no constant place")
	}
	r.At++
	last := 0
	for n := r.Number(); n > 0 && r.At < end; n-- {
		from := r.At
		v := r.Number()
		put(r.File[from:r.At], v-last)
		last = v
	}
	if r.At != end {
		return errors.New("a table of functions of another length")
	}
	return r.Err
}

// put writes the low bits of a number into as many bytes as there are, of which
// all but the last say that one follows.
func put(to []byte, v int) {
	for i := range to {
		to[i] = to[i]&0x80 | byte(v)&0x7f
		v >>= 7
	}
}

// differCode writes the addresses in each function as differences. Most addresses
// that a function names are places in itself, where it goes on after a call: its
// number, shifted by 16, and the number of a block. They stand after the
// instruction i64.const in five bytes; what else looks so is written so too.
func differCode(r *module.Reader, end int) error {
	const mask = 1<<35 - 1
	count := r.Number()
	for f := range count {
		stop := r.Number() + r.At
		if r.Err != nil || stop > end {
			return errors.New("a function ends after the code")
		}
		base, last := (firstFunction+f)<<16, 0
		for at := r.At; at+6 <= stop; {
			if !address(r.File[at : at+6]) {
				at++
				continue
			}
			v := 0
			for k := range 5 {
				v |= int(r.File[at+1+k]&0x7f) << (7 * k)
			}
			put(r.File[at+1:at+6], (v-base-last)&mask)
			if v>>16 == base>>16 {
				last = v - base
			}
			at += 6
		}
		r.At = stop
	}
	if r.At != end {
		return errors.New("code of another length")
	}
	return r.Err
}

func address(b []byte) bool {
	return b[0] == 0x42 && b[1] > 0x7f && b[2] > 0x7f && b[3] > 0x7f && b[4] > 0x7f && b[5] < 0x80
}
