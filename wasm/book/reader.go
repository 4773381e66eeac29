package book

import (
	"bytes"
	"errors"
	"io"
	"strings"
)

// Limits of what is held of a file.
const (
	maxRecord = 1 << 20 // bytes of one row
	maxBefore = 10      // rows among which the headings are looked for
	startSize = 1 << 16 // bytes read at once
)

// Row is one row of a file.
type Row struct {
	Number int      // as a spreadsheet counts, from 1
	Cells  []string // as they were written, without the quotes
	Code   Code     // why the row cannot be read; empty if it can
}

// blank reports whether nothing stands in the row.
func (r Row) blank() bool {
	for _, cell := range r.Cells {
		if strings.TrimSpace(cell) != "" {
			return false
		}
	}
	return r.Code == ""
}

// A Reader reads rows of a text in UTF-8, cells between commas, tabs or
// semicolons. A cell in quotes may hold them, line breaks, and quotes written
// twice.
//
// A quote that is not closed before something else follows, or within a
// megabyte, opens nothing: its row ends with its line, with a code, and the rows
// below are read as if it were not there.
type Reader struct {
	from   io.Reader
	buffer []byte
	at     int  // where the next row begins in it
	ended  bool // the file has no more bytes
	failed error
	comma  byte
	number int
	ahead  []Row // read while the headings were looked for
}

// NewReader reads from a text in UTF-8, with its mark or without.
func NewReader(from io.Reader) *Reader { return &Reader{from: from} }

// lineOf is a line as a row, cells between commas.
func lineOf(text string) (Row, bool) {
	r := &Reader{ended: true, comma: ',', buffer: []byte(text)}
	return r.record()
}

// Next is the next row that is not empty; false at the end, or when reading
// failed: see [Reader.Err].
func (r *Reader) Next() (Row, bool) {
	if len(r.ahead) > 0 {
		row := r.ahead[0]
		r.ahead = r.ahead[1:]
		return row, true
	}
	for {
		row, ok := r.record()
		if !ok || !row.blank() {
			return row, ok
		}
	}
}

// Err is why reading ended before the file did; nil if it did not.
func (r *Reader) Err() error { return r.failed }

// fill reads more, and makes room for it.
func (r *Reader) fill() {
	if r.at > 0 {
		r.buffer = r.buffer[:copy(r.buffer, r.buffer[r.at:])]
		r.at = 0
	}
	if free := cap(r.buffer) - len(r.buffer); free < startSize/2 {
		grown := make([]byte, len(r.buffer), max(startSize, 2*cap(r.buffer)))
		copy(grown, r.buffer)
		r.buffer = grown
	}
	n, err := r.from.Read(r.buffer[len(r.buffer):cap(r.buffer)])
	r.buffer = r.buffer[:len(r.buffer)+n]
	if err != nil {
		r.ended = true
		if !errors.Is(err, io.EOF) {
			r.failed = err
		}
	}
}

// begin steps over the mark of UTF-8 and sees what stands between the cells.
func (r *Reader) begin() {
	for !r.ended && len(r.buffer) < startSize {
		r.fill()
	}
	r.buffer = bytes.TrimPrefix(r.buffer, []byte("\ufeff"))
	r.comma = ','
	var count [256]int
	for lines, i := 0, 0; i < len(r.buffer) && lines < maxBefore; i++ {
		if count[r.buffer[i]]++; r.buffer[i] == '\n' {
			lines++
		}
	}
	for _, other := range []byte("\t;") {
		if count[other] > count[r.comma] {
			r.comma = other
		}
	}
}

// record reads one row, empty ones too.
func (r *Reader) record() (Row, bool) {
	if r.comma == 0 {
		r.begin()
	}
	for {
		data := r.buffer[r.at:]
		if len(data) == 0 {
			if r.ended {
				return Row{}, false
			}
			r.fill()
			continue
		}
		cells, length, end := r.split(data)
		switch {
		case end == short && !r.ended && len(data) <= maxRecord:
			r.fill()
			continue
		case end == whole && length <= maxRecord:
			r.at += length
			r.number++
			return Row{Number: r.number, Cells: cells}, true
		}
		r.number++
		code := Long
		if end == unclosed || end == short && bytes.IndexByte(data, '"') >= 0 {
			code = Unclosed
		}
		r.skipLine()
		return Row{Number: r.number, Code: code}, true
	}
}

// ending is how a look for the end of a row ended.
type ending int

const (
	whole    ending = iota
	short           // there may be more of it
	unclosed        // something follows a closing quote
)

// split takes the first row of data apart, and says how many bytes it had with
// its line end.
func (r *Reader) split(data []byte) (cells []string, length int, end ending) {
	type span struct {
		from, to int
		twice    bool // has quotes written twice
	}
	var spans []span
	at := 0
	for {
		var cell span
		if at < len(data) && data[at] == '"' {
			at++
			cell.from = at
			for {
				i := bytes.IndexByte(data[at:], '"')
				if i < 0 {
					return nil, 0, short
				}
				at += i + 1
				if at == len(data) && !r.ended {
					return nil, 0, short
				}
				if at == len(data) || data[at] != '"' {
					break
				}
				at++
				cell.twice = true
			}
			cell.to = at - 1
			if at < len(data) && data[at] != r.comma && data[at] != '\r' && data[at] != '\n' {
				return nil, 0, unclosed
			}
		} else {
			cell.from = at
			for at < len(data) && data[at] != r.comma && data[at] != '\r' && data[at] != '\n' {
				at++
			}
			cell.to = at
		}
		spans = append(spans, cell)
		if at == len(data) {
			if !r.ended {
				return nil, 0, short
			}
			break
		}
		at++
		if data[at-1] == r.comma {
			continue
		}
		if data[at-1] == '\r' {
			if at == len(data) && !r.ended {
				return nil, 0, short
			}
			if at < len(data) && data[at] == '\n' {
				at++
			}
		}
		break
	}
	text := string(data[:at])
	cells = make([]string, len(spans))
	for i, s := range spans {
		cells[i] = text[s.from:s.to]
		if s.twice {
			cells[i] = strings.ReplaceAll(cells[i], `""`, `"`)
		}
	}
	return cells, at, whole
}

// skipLine goes on behind the next line end.
func (r *Reader) skipLine() {
	for {
		if i := bytes.IndexAny(r.buffer[r.at:], "\r\n"); i >= 0 {
			if r.buffer[r.at+i] == '\r' && r.at+i+1 == len(r.buffer) && !r.ended {
				r.at += i // with what may be behind it
				r.fill()
				i = 0
			}
			r.at += i + 1
			if r.buffer[r.at-1] == '\r' && r.at < len(r.buffer) && r.buffer[r.at] == '\n' {
				r.at++
			}
			return
		}
		r.at = len(r.buffer)
		if r.ended {
			return
		}
		r.fill()
	}
}
