// Package ui holds the page's components, each with one job: name.vugu is its
// markup, name.go its properties.
//
// Components read the page and call the verbs of its session; they compute nothing and know
// no parent. Notes about a component stand in its .go file, because comments
// in markup are compiled into the program and the page.
package ui
