// Package module reads the binary format of a compiled program for WebAssembly, as
// far as what is taken out of it and what is written otherwise need to know it.
package module

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Reader reads bytes and numbers one after another. After an error it gives
// zeros.
type Reader struct {
	File []byte
	At   int
	Err  error
}

var errShort = errors.New("the program ends early")

// Byte reads one.
func (r *Reader) Byte() byte {
	if r.At >= len(r.File) {
		r.Err = errShort
		return 0
	}
	r.At++
	return r.File[r.At-1]
}

// Number reads a count, a length or a number of something: 32 bits without a sign.
func (r *Reader) Number() int {
	v, n := binary.Uvarint(r.File[min(r.At, len(r.File)):])
	if n <= 0 || n > 5 {
		r.Err = errShort
		return 0
	}
	r.At += n
	return int(v)
}

// Place reads a place in memory, which is a number with a sign.
func (r *Reader) Place() int {
	var v int64
	for shift := 0; shift < 64; {
		b := r.Byte()
		v |= int64(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			if b&0x40 != 0 {
				v |= -1 << shift
			}
			break
		}
	}
	return int(v)
}

// Segment is a piece of data: where it stands in the file, and where in memory.
type Segment struct{ From, To, Length int }

// Segments reads a section of data that goes to an end: active segments of memory
// 0 at constant places.
func Segments(r *Reader, end int) ([]Segment, error) {
	var list []Segment
	for n := r.Number(); n > 0 && r.Err == nil; n-- {
		if mode, op := r.Byte(), r.Byte(); mode != 0 || op != 0x41 {
			return nil, fmt.Errorf("data segment of mode %d, place by %#x", mode, op)
		}
		to := r.Place()
		if r.Byte() != 0x0b {
			return nil, errors.New("data segment at no constant place")
		}
		length := r.Number()
		if r.Err != nil || to < 0 || length > end-r.At {
			return nil, errors.New("data segment outside its section")
		}
		list = append(list, Segment{r.At, to, length})
		r.At += length
	}
	if r.At != end {
		return nil, errors.New("data section of another length")
	}
	return list, r.Err
}

// Memory is what segments of a file put into memory when the program starts.
func Memory(file []byte, segments []Segment) []byte {
	var memory []byte
	for _, s := range segments {
		if missing := s.To + s.Length - len(memory); missing > 0 {
			memory = append(memory, make([]byte, missing)...)
		}
		copy(memory[s.To:], file[s.From:s.From+s.Length])
	}
	return memory
}
