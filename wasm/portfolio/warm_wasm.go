package main

import (
	"fmt"
	"strings"

	"cybercost/wasm/book"
	"cybercost/wasm/clients"
)

// warmRows is how many rows are answered before the browser has its turn again.
const warmRows = 16

// warm answers made-up rows and forgets them: a browser makes code quick only when
// it has run for a while, which may be while the visitor looks for the file. Each
// time they are other rows. What is worked out for their sizes is remembered.
func (d *desk) warm(times int) {
	list := clients.NewList(d.voice())
	var text strings.Builder
	text.WriteString("customer,trade,employees,revenue,pcs,records,spending,cost-limit,cost-deductible,cost-share,profit-limit,profit-waiting\n")
	for i := times * warmRows; i < (times+1)*warmRows; i++ {
		fmt.Fprintf(&text, "A%d,B,%d,%d0000,%d,%d,%d0000", i, 1+i%warmSizes, 100*(1+i), i%warmSizes, 10*i, i%warmSizes)
		if i%3 == 0 { // others have no policy
			fmt.Fprintf(&text, ",%d00000,10000,90,%d0000,12", 1+i, 1+i)
		} else {
			text.WriteString(",,,,,")
		}
		text.WriteByte('\n')
	}
	rows := book.NewReader(strings.NewReader(text.String()))
	_, err := clients.Read(d.estimator, rows.Head(), rows, 0, 1, func(p clients.Piece) {
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
