package main

import (
	"errors"
	"io"
	"syscall/js"

	"cybercost/seeds"
	"cybercost/wasm/book"
	"cybercost/wasm/clients"
	"cybercost/wasm/entry"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// desk answers one book after another, with one estimator: what it worked out for
// companies of a size is the same for the next.
type desk struct {
	estimator *book.Estimator
	list      *clients.List
}

func newDesk(v voice.Voice) *desk {
	figures := seeds.Current()
	return &desk{estimator: book.NewEstimator(&figures, v)}
}

// voice is how it speaks.
func (d *desk) voice() voice.Voice { return d.estimator.Voice() }

// open reads a file and answers the rows that are for this worker. The options are
// read, which gives bytes to its argument, nothing at the end; part of parts;
// columns, what each holds, if that was said by hand; and heard, which is told
// what happens: the headings, pieces for another worker, the end.
func (d *desk) open(options js.Value) {
	heard := func(kind string, what any) { options.Call("heard", kind, what) }
	part, parts := options.Get("part").Int(), options.Get("parts").Int()
	d.list = clients.NewList(d.voice())
	from := newFile(options.Get("read"))
	if !options.Get("text").Bool() {
		heard("refused", []any{book.Problem{Code: book.Workbook}.Why(d.voice())})
		return
	}
	rows := book.NewReader(from)
	head := rows.Head()
	if columns := options.Get("columns"); columns.Truthy() {
		keys := make([]entry.Key, columns.Length())
		for i := range keys {
			keys[i] = entry.Key(columns.Index(i).String())
		}
		head = head.Assign(keys)
	}
	if part == 0 {
		heard("head", d.headings(head))
	}
	var why []any
	for _, p := range head.Problems(d.voice()) {
		why = append(why, p.Say(d.voice()))
	}
	if why != nil {
		heard("refused", why)
		return
	}
	pieces, err := clients.Read(d.estimator, head, rows, part, parts, func(p clients.Piece) {
		if packed := p.Pack(); part > 0 {
			heard("piece", bytesFor([]byte(packed)))
		} else if err := d.list.Add(packed); err != nil {
			panic(err) // it was packed here
		}
	})
	switch {
	case err != nil:
		heard("failed", err.Error())
	case pieces == 0:
		heard("refused", []any{book.Problem{Code: book.NoRows}.Why(d.voice())})
	default:
		heard("end", nil)
	}
}

// take adds a piece of another worker; false for what is none.
func (d *desk) take(packed []byte) bool { return d.list.Add(string(packed)) == nil }

// close ends the list, when all pieces have come, and says what there is.
func (d *desk) close() any {
	d.list.Close()
	var faults, choices []any
	wrong, others := d.list.Faults()
	for _, f := range wrong {
		faults = append(faults, []any{f.Row, f.Head, f.Wrote, f.Why})
	}
	for _, c := range d.list.Choices() {
		choices = append(choices, []any{string(c.Column), c.Name})
	}
	more := ""
	if others > 0 {
		more = d.voice().Put(words.ClientsMore, clients.Grouped(others))
	}
	return map[string]any{"done": d.list.Done(), "answered": d.list.Answered(), "faults": faults, "more": more, "choices": choices}
}

// maxColumns is how many columns a page lists.
const maxColumns = 100

// headings are the columns of a file and everything that they may hold.
func (d *desk) headings(head book.Head) any {
	var columns, keys []any
	unused := 0
	for i, c := range head.Columns {
		if c.Key == "" && c.Text != "" {
			unused++
		}
		if i < maxColumns {
			columns = append(columns, []any{clients.Shortened(c.Text), string(c.Key)})
		}
	}
	for _, key := range entry.Keys() {
		keys = append(keys, []any{string(key), entry.HeadOf(d.voice(), key)})
	}
	said := ""
	if unused > 0 {
		said = d.voice().Put(words.ClientsUnused, clients.Grouped(unused))
	}
	if len(head.Columns) > maxColumns {
		said += d.voice().Space() + d.voice().Put(words.ClientsTooMany, clients.Grouped(maxColumns))
	}
	return map[string]any{"columns": columns, "keys": keys, "said": said}
}

var errRead = errors.New("the file cannot be read")

// file reads through a function of the worker.
type file struct {
	read  js.Value
	heard js.Func
	come  chan js.Value
	rest  []byte
	err   error
}

func newFile(read js.Value) *file {
	f := &file{read: read, come: make(chan js.Value, 1)}
	f.heard = js.FuncOf(func(_ js.Value, of []js.Value) any {
		f.come <- of[0]
		return nil
	})
	return f
}

// Read waits for the next bytes.
func (f *file) Read(p []byte) (int, error) {
	for len(f.rest) == 0 {
		if f.err != nil {
			return 0, f.err
		}
		f.read.Invoke(f.heard)
		switch bytes := <-f.come; bytes.Type() {
		case js.TypeObject:
			f.rest = bytesOf(bytes)
		case js.TypeNull:
			f.err = io.EOF
			f.heard.Release()
		default:
			f.err = errRead
		}
	}
	n := copy(p, f.rest)
	f.rest = f.rest[n:]
	return n, nil
}
