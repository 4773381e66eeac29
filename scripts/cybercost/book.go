package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/book"
	"cybercost/wasm/entry"
	"cybercost/wasm/keep"
	"cybercost/wasm/voice"
)

// atOnce is how many rows a worker takes: enough that handing them over costs
// nothing beside answering them.
const atOnce = 128

// mark is what Excel knows UTF-8 by.
const mark = "\ufeff"

// task answers a book of clients, row by row.
type task struct {
	voice   voice.Voice
	workers int
	bare    bool
	columns []entry.Key // by hand; nil: by the headings
}

// piece is some rows, then what they come to, in their order.
type piece struct {
	rows          []book.Row
	lines, faults string
	good          int
	done          chan struct{}
}

// run reads a book and writes its answers, holding no more of it than what the
// workers are at. It fails where no row can be answered.
func (b task) run(in io.Reader, out, faults io.Writer) error {
	text, err := decoded(in)
	if errors.Is(err, errWorkbook) {
		return errors.New(book.Problem{Code: book.Workbook}.Why(b.voice))
	}
	if err != nil {
		return err
	}
	rows := book.NewReader(text)
	head := rows.Head()
	if b.columns != nil {
		head = head.Assign(b.columns)
	}
	var why []string
	for _, p := range head.Problems(b.voice) {
		why = append(why, p.Say(b.voice))
	}
	if why != nil {
		return errors.New(strings.Join(why, "\n"))
	}

	figures := seeds.Current()
	to := bufio.NewWriterSize(out, 1<<16)
	if !b.bare {
		to.WriteString(mark + keep.Line(book.NewEstimator(&figures, b.voice).Heads()) + "\r\n")
	}
	waiting := make(chan *piece)
	inOrder := make(chan *piece, 2*b.workers)
	for range b.workers {
		go func() {
			e := book.NewEstimator(&figures, b.voice)
			for p := range waiting {
				p.answer(e, head)
				close(p.done)
			}
		}()
	}
	go func() {
		defer close(inOrder)
		defer close(waiting)
		for {
			p := &piece{done: make(chan struct{})}
			for len(p.rows) < atOnce {
				row, ok := rows.Next()
				if !ok {
					break
				}
				p.rows = append(p.rows, row)
			}
			if len(p.rows) == 0 {
				return
			}
			inOrder <- p
			waiting <- p
		}
	}()
	read, good := 0, 0
	var failed error
	for p := range inOrder {
		<-p.done
		read, good = read+len(p.rows), good+p.good
		if failed != nil {
			continue // the reader must come to its end
		}
		if _, failed = to.WriteString(p.lines); failed == nil {
			_, failed = io.WriteString(faults, p.faults)
		}
	}
	if failed == nil {
		failed = to.Flush()
	}
	if failed == nil {
		failed = rows.Err()
	}
	if failed != nil {
		return failed
	}
	if read == 0 {
		return errors.New(book.Problem{Code: book.NoRows}.Why(b.voice))
	}
	_, err = fmt.Fprintf(faults, "cybercost: %d rows, %d answered, %d not\n", read, good, read-good)
	return err
}

// answer fills in what the rows come to.
func (p *piece) answer(e *book.Estimator, head book.Head) {
	var lines, faults strings.Builder
	for _, row := range p.rows {
		one, problems := e.Estimate(head, row)
		for _, problem := range problems {
			faults.WriteString(problem.Say(e.Voice()) + "\n")
		}
		if problems == nil {
			p.good++
			lines.WriteString(e.Line(one) + "\r\n")
		}
	}
	p.lines, p.faults = lines.String(), faults.String()
}
