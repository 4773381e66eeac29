package main

import (
	"fmt"
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/book"
	"cybercost/wasm/clients"
)

// warmRows is how many rows are answered before the browser has its turn again.
const warmRows = 16

// warm answers made-up rows and forgets them: a browser makes code quick only when
// it has run for a while, which may be while the visitor looks for the file. Each
// time they are other rows.
func (d *desk) warm(times int) {
	figures := seeds.Current()
	e, list := book.NewEstimator(&figures, d.voice), clients.NewList(d.voice)
	var text strings.Builder
	text.WriteString("customer,trade,employees,revenue,records,overallLimit\n")
	for i := times * warmRows; i < (times+1)*warmRows; i++ {
		fmt.Fprintf(&text, "A%d,B,%d,%d0000,%d,%d\n", i, 1+i%warmSizes, 100*(1+i), 10*i, 1000*(i%2))
	}
	rows := book.NewReader(strings.NewReader(text.String()))
	_, err := clients.Read(e, rows.Head(), rows, 0, 1, func(p clients.Piece) {
		if err := list.Add(p.Pack()); err != nil {
			panic(err) // it was packed here
		}
	})
	if err != nil {
		panic(err) // it was written here
	}
	list.Close()
	list.View(clients.Ask{Incident: clients.Worst, Sort: clients.ByMonths, Down: true, Size: warmRows})
}

// warmSizes is how many sizes the made-up companies have.
const warmSizes = 100
