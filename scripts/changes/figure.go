package main

import (
	"fmt"
	"slices"
	"strings"
)

// figure is one of figures.json, key by key: what a newer version has beside is
// compared, too.
type figure map[string]any

func (f figure) text(key string) string {
	if f[key] == nil {
		return ""
	}
	return strings.TrimSpace(fmt.Sprint(f[key]))
}

// shown is the number as its source prints it, with its exact value where that says more.
func (f figure) shown() string {
	printed, exact := f.text("as_printed"), strings.TrimSpace(f.text("value")+" "+f.text("unit"))
	if printed == "" || printed == exact {
		return exact
	}
	return printed + "（" + exact + "）"
}

// source is where it stands, and of our own choice why.
func (f figure) source() string {
	var said []string
	keys := []string{"publisher", "title", "edition", "locator"}
	if f.text("read") == "assumption" {
		keys = []string{"title", "basis"}
	}
	for _, key := range keys {
		if text := f.text(key); text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, " ")
}

// followed are keys that follow from others, or from the page around.
var followed = []string{"id", "value", "unit", "as_printed", "moves", "incidents", "cited_by", "address", "accessed"}

func (f *found) ofFigures(old, now []figure) {
	before, after := byID(old), byID(now)
	for _, id := range union(before, after) {
		was, has := before[id]
		is, stays := after[id]
		switch {
		case !has:
			f.Came = append(f.Came, row(name(is), is.shown(), is.source()))
		case !stays:
			f.Went = append(f.Went, row(name(was), was.shown(), was.source()))
		default:
			if was.shown() != is.shown() {
				f.Changed = append(f.Changed, row(name(is), was.shown(), is.shown(), is.source()))
			}
			for _, key := range union(was, is) {
				if !slices.Contains(followed, key) && was.text(key) != is.text(key) {
					f.Told = append(f.Told, row(name(is), "`"+key+"`", was.text(key), is.text(key)))
				}
			}
			if was.text("accessed") != is.text("accessed") {
				f.Checked++
			}
		}
	}
}

func byID(all []figure) map[string]figure {
	list := map[string]figure{}
	for _, f := range all {
		list[f.text("id")] = f
	}
	return list
}

func name(f figure) string {
	if f.text("label") == "" {
		return "`" + f.text("id") + "`"
	}
	return f.text("label") + " `" + f.text("id") + "`"
}
