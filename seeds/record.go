package seeds

import (
	"reflect"

	"github.com/shopspring/decimal"
)

// record is a figure as the generated tables have it. All of it is fixed when
// the program is linked; a decimal cannot be, so its digits stand beside it.
// As code that made and could compare each figure they were 9 KB more of the
// browser program's 1,305 KB by gzip (5 of 942 by brotli), on 2026-11-23.
type record struct {
	coefficient int64
	exponent    int32
	Figure
}

// fill writes every record of a table into its figure.
func fill(figures []*Figure, table []record) {
	for i := range table {
		r := &table[i]
		*figures[i] = r.Figure
		figures[i].Value = decimal.New(r.coefficient, r.exponent)
	}
}

// find is the place of an id in a table, which is that of its field; -1 if
// the table has none.
func find(table []record, id string) int {
	for i := range table {
		if table[i].ID == id {
			return i
		}
	}
	return -1
}

// fields points at every field of a struct of figures.
func fields(of reflect.Value) []*Figure {
	all := make([]*Figure, of.NumField())
	for i := range all {
		all[i] = field(of, i)
	}
	return all
}

func field(of reflect.Value, i int) *Figure {
	return of.Field(i).Addr().Interface().(*Figure)
}
