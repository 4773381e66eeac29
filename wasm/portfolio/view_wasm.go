package main

import (
	"syscall/js"

	"cybercost/wasm/clients"
)

// asked reads what the page asks for.
func asked(of js.Value) clients.Ask {
	text := func(name string) string { return of.Get(name).String() }
	return clients.Ask{
		Incident: clients.Incident(text("incident")), Search: text("search"), Months: int64(of.Get("months").Int()), Terms: clients.Terms(text("terms")),
		Sort: clients.Column(text("sort")), Down: of.Get("down").Bool(), Page: of.Get("page").Int(), Size: of.Get("size").Int(),
	}
}

// shown is a view in the form of the page.
func shown(v clients.View) any {
	var rows, bands, groups []any
	for _, r := range v.Rows {
		rows = append(rows, map[string]any{"cells": cells(r.Cells), "link": r.Link})
	}
	for _, b := range v.Bands {
		bands = append(bands, map[string]any{"name": b.Name, "count": b.Count, "share": b.Share, "percent": b.Percent})
	}
	for _, g := range v.Groups {
		groups = append(groups, map[string]any{"name": g.Name, "count": g.Count, "cells": cells([]clients.Cell{g.Typical, g.Paid, g.Kept})})
	}
	return map[string]any{
		"heads": heads(v.Heads), "rows": rows, "bands": bands, "groups": groups, "sums": cells(v.Sums), "sumName": v.SumName,
		"said": v.Said, "shown": v.Shown, "page": v.Page, "pages": v.Pages,
	}
}

// sheets are clients on pages of their own.
func (d *desk) sheets(ask clients.Ask, most int) any {
	sheets, said := d.list.Sheets(d.estimator, ask, most)
	var all []any
	for _, s := range sheets {
		var entered, amounts []any
		for _, one := range s.Entered {
			entered = append(entered, []any{one.Name, one.Text})
		}
		for _, one := range s.Amounts {
			amounts = append(amounts, map[string]any{"name": one.Name, "cells": cells(one.Cells), "notes": texts(one.Notes)})
		}
		all = append(all, map[string]any{
			"name": s.Name, "trade": s.Trade, "where": s.Where, "entered": entered, "amounts": amounts, "notes": texts(s.Notes), "sources": texts(s.Sources),
		})
	}
	return map[string]any{"heads": heads(d.list.SheetHeads()), "sheets": all, "said": said}
}

func heads(list []clients.Head) []any {
	var all []any
	for _, h := range list {
		all = append(all, map[string]any{"column": string(h.Column), "name": h.Name, "number": h.Number})
	}
	return all
}

func texts(list []string) []any {
	all := []any{}
	for _, text := range list {
		all = append(all, text)
	}
	return all
}

func cells(list []clients.Cell) []any {
	var all []any
	for _, c := range list {
		all = append(all, []any{c.Text, c.Value})
	}
	return all
}
