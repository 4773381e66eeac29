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

// fields points at every figure of a struct of figures and series.
func fields(of reflect.Value) []*Figure {
	var all []*Figure
	for i := range of.NumField() {
		field := of.Field(i)
		for edition := range editions(field) {
			all = append(all, figureIn(field, edition))
		}
	}
	return all
}

// field points at one figure, counted as [fields] lists them.
func field(of reflect.Value, n int) *Figure {
	i := 0
	for n >= editions(of.Field(i)) {
		n -= editions(of.Field(i))
		i++
	}
	return figureIn(of.Field(i), n)
}

// editions is how many figures a field holds.
func editions(field reflect.Value) int {
	if field.Kind() == reflect.Array {
		return field.Len()
	}
	return 1
}

func figureIn(field reflect.Value, edition int) *Figure {
	if field.Kind() == reflect.Array {
		field = field.Index(edition)
	}
	return field.Addr().Interface().(*Figure)
}
