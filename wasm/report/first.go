package report

import (
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/words"
)

// First is one of the things that can be done tomorrow, with the public place it
// leads to.
type First struct {
	words.First
	seeds.Contact
}

// Firsts lists them.
func Firsts() []First {
	var list []First
	for _, one := range words.Firsts {
		contact, _ := seeds.ContactOf(one.ID)
		list = append(list, First{one, contact})
	}
	return list
}

// Tel is what a telephone is told to dial: # begins a short number, and would
// begin another part of an address.
func (f First) Tel() string { return "tel:" + strings.ReplaceAll(f.Phone, "#", "%23") }
