package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"cybercost/wasm/keep"
)

// The files of every figure, for programs and for spreadsheets. Their names
// stay: who reads them with a program need not read a page first.
const (
	dataFile  = "figures.json"
	tableFile = "figures.csv"
)

// data adds every figure as a file, twice: as seedgen wrote it for programs,
// and the same as a table.
func (f *folder) data(figures string) error {
	table, err := figureTable([]byte(figures))
	if err != nil {
		return fmt.Errorf("%s: %w", dataFile, err)
	}
	f.files[dataFile], f.files[tableFile] = []byte(figures+"\n"), table
	return nil
}

// figureTable is the list of figures as a table: a column for each key, in the
// order of the keys, and a row for each figure. Several values of one key stand
// in one cell with spaces between, which none of them has.
func figureTable(figures []byte) ([]byte, error) {
	var all struct{ Figures []json.RawMessage }
	if err := json.Unmarshal(figures, &all); err != nil {
		return nil, err
	}
	var t keep.Table
	for _, one := range all.Figures {
		keys, cells, err := columns(one)
		if err != nil {
			return nil, err
		}
		if t.Head == nil {
			t.Head = keys
		}
		if strings.Join(keys, " ") != strings.Join(t.Head, " ") {
			return nil, fmt.Errorf("a figure has the keys %v, and the one before %v", keys, t.Head)
		}
		t.Rows = append(t.Rows, cells)
	}
	return keep.CSV(t), nil
}

// columns reads one flat object in the order in which it is written.
func columns(object []byte) (keys, cells []string, err error) {
	d := json.NewDecoder(bytes.NewReader(object))
	d.UseNumber()
	if _, err := d.Token(); err != nil { // the brace
		return nil, nil, err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, nil, err
		}
		var value any
		if err := d.Decode(&value); err != nil {
			return nil, nil, err
		}
		cell, err := cellOf(value)
		if err != nil {
			return nil, nil, fmt.Errorf("%v: %w", key, err)
		}
		keys, cells = append(keys, fmt.Sprint(key)), append(cells, cell)
	}
	return keys, cells, nil
}

func cellOf(value any) (string, error) {
	switch v := value.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	case json.Number:
		return v.String(), nil
	case []any:
		var parts []string
		for _, one := range v {
			text, is := one.(string)
			if !is || text == "" || strings.ContainsAny(text, " \t\r\n") {
				return "", fmt.Errorf("%q cannot stand in a cell with others", fmt.Sprint(one))
			}
			parts = append(parts, text)
		}
		return strings.Join(parts, " "), nil
	}
	return "", fmt.Errorf("%v has no form in a table", value)
}
