package main

import (
	"slices"
	"strings"
)

// formula is a part of docs/model.md that has a name of its own: a row of a table,
// or the text below a heading.
type formula struct {
	name  string
	cells []string // of a row
	heads []string // what these are
	text  string
}

// formulas splits the document; the order is its own.
func formulas(document string) (order []string, parts map[string]formula) {
	parts = map[string]formula{}
	chapter, section := "", ""
	var heads []string
	add := func(f formula) {
		key := chapter + "\n" + section + "\n" + f.name
		known, has := parts[key]
		if !has {
			order = append(order, key)
		} else if len(f.cells) == 0 {
			f.text = known.text + "\n" + f.text
		}
		parts[key] = f
	}
	for line := range strings.Lines(document) {
		line = strings.TrimRight(line, "\n")
		switch {
		case strings.HasPrefix(line, "## "):
			chapter, section, heads = line[3:], "", nil
		case strings.HasPrefix(line, "### "):
			section, heads = line[4:], nil
		case strings.HasPrefix(line, "|"):
			cells := strings.Split(strings.Trim(line, "|"), " | ")
			for i := range cells {
				cells[i] = strings.TrimSpace(cells[i])
			}
			switch {
			case heads == nil:
				heads = cells
			case strings.Trim(line, "|-") != "":
				add(formula{name: rowName(heads, cells), cells: cells, heads: heads})
			}
		case strings.TrimSpace(line) != "":
			heads = nil
			add(formula{text: strings.TrimSpace(line)})
		}
	}
	return order, parts
}

// rowName is what tells a row from the others of its table: the first cell, and the
// second where the first is a group.
func rowName(heads, cells []string) string {
	if slices.Contains([]string{"package", "part"}, heads[0]) && len(cells) > 1 {
		return cells[0] + " " + cells[1]
	}
	return cells[0]
}

func (f *found) ofModel(old, now string) {
	orderBefore, before := formulas(old)
	order, after := formulas(now)
	for _, key := range orderBefore {
		if !slices.Contains(order, key) {
			order = append(order, key)
		}
	}
	for _, key := range order {
		was, has := before[key]
		is, stays := after[key]
		where := strings.Join(strings.FieldsFunc(key, func(r rune) bool { return r == '\n' }), " / ")
		switch {
		case !has:
			f.Formulas = append(f.Formulas, row(where, "", none, is.whole()))
		case !stays:
			f.Formulas = append(f.Formulas, row(where, "", was.whole(), none))
		case was.text != is.text:
			f.Formulas = append(f.Formulas, row(where, "", was.text, is.text))
		default:
			for i := range max(len(was.cells), len(is.cells)) {
				if one, other := at(was.cells, i), at(is.cells, i); one != other {
					f.Formulas = append(f.Formulas, row(where, at(is.heads, i), one, other))
				}
			}
		}
	}
}

func (f formula) whole() string {
	if len(f.cells) > 0 {
		return strings.Join(f.cells, " · ")
	}
	return f.text
}

func at(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return ""
}
