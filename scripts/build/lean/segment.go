package lean

import "encoding/binary"

// The linker starts a new segment of data after every eight zeros, some 67,000
// in all. Their places and lengths hardly compress; the zeros between them do.
// apart is how many zeros at most stand within a segment when they are joined. By
// gzip the program was 1,361,777 bytes as the linker leaves it, 1,244,072 with 64
// and 1,242,044 with 4,096, which is as far as it goes (2026-11-28).
const (
	apart         = 4096
	apartByLinker = 8
)

// segment is a piece of memory at the start.
type segment struct {
	to      int
	content []byte
}

// written is the program with this memory: what is in it when it starts is byte
// for byte the same however it is cut.
func (m *memory) written(joined bool) []byte {
	most := apartByLinker
	if joined {
		most = apart
	}
	body := m.section(most)
	out := append([]byte{}, m.before...)
	if m.bytes != nil {
		out = append(out, dataSection)
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	return append(out, m.after...)
}

// section writes the data section anew.
func (m *memory) section(most int) []byte {
	segments := m.segments(most)
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

// segments are the bytes of the memory without longer runs of zeros.
func (m *memory) segments(most int) []segment {
	var list []segment
	for at := 0; at < len(m.bytes); {
		if m.bytes[at] == 0 {
			at++
			continue
		}
		end := at + 1
		for zeros := 0; end+zeros < len(m.bytes) && zeros <= most; {
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
