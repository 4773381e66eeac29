package lean

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// The linker starts a new segment of data after every eight zeros, some 67,000
// in all. Their places and lengths hardly compress; the zeros between them do.
// apart is how many zeros at most stand within a segment. By gzip the program
// was 1,361,777 bytes as the linker leaves it, 1,244,072 with 64 and 1,242,044
// with 4,096, which is as far as it goes (2026-11-28).
const apart = 4096

// segment is a piece of memory at the start.
type segment struct {
	to      int
	content []byte
}

// Merged returns the same program with neighbouring segments of data in one:
// memory is byte for byte the same when it starts.
func Merged(program []byte) ([]byte, error) {
	m, err := load(bytes.Clone(program))
	if err != nil {
		return nil, err
	}
	var out []byte
	r := &reader{file: program, at: 8}
	out = append(out, program[:8]...)
	for r.at < len(program) && r.err == nil {
		start := r.at
		id, size := r.byte(), int(r.unsigned())
		end := r.at + size
		if end > len(program) {
			return nil, errors.New("a section ends after the program")
		}
		r.at = end
		switch id {
		case 11:
			body := m.section()
			out = append(out, 11)
			out = binary.AppendUvarint(out, uint64(len(body)))
			out = append(out, body...)
		case 12: // the number of segments, which only instructions by number need
			return nil, errors.New("segments are counted: something names them by number")
		default:
			out = append(out, program[start:end]...)
		}
	}
	return out, r.err
}

// section writes the data section anew.
func (m *memory) section() []byte {
	segments := m.segments()
	body := binary.AppendUvarint(nil, uint64(len(segments)))
	for _, s := range segments {
		body = append(body, 0, 0x41) // active, at a constant place
		body = appendSigned(body, int64(s.to))
		body = append(body, 0x0b)
		body = binary.AppendUvarint(body, uint64(len(s.content)))
		body = append(body, s.content...)
	}
	return body
}

// segments are the bytes of the memory without long runs of zeros.
func (m *memory) segments() []segment {
	var list []segment
	for at := 0; at < len(m.bytes); {
		if m.bytes[at] == 0 {
			at++
			continue
		}
		end := at + 1
		for zeros := 0; end+zeros < len(m.bytes) && zeros <= apart; {
			if m.bytes[end+zeros] == 0 {
				zeros++
				continue
			}
			end, zeros = end+zeros+1, 0
		}
		list = append(list, segment{at, m.bytes[at:end]})
		at = end
	}
	return list
}

// appendSigned writes a signed number of the binary format.
func appendSigned(to []byte, v int64) []byte {
	for {
		b := byte(v & 0x7f)
		v >>= 7
		if v == 0 && b&0x40 == 0 || v == -1 && b&0x40 != 0 {
			return append(to, b)
		}
		to = append(to, b|0x80)
	}
}
