package paper

import (
	"cybercost/wasm/keep"
	"cybercost/wasm/words"
)

// code is a QR code with the text in it: to draw one takes about as long as
// everything else together, and it stands on the page while other things change.
type code struct{ text, svg string }

// Code is the QR code that opens the estimate at the page's address, or the
// page if there is none to open or no code holds it, and what it says.
func (p *Sheet) Code(address string) (svg, name string) {
	text, title := address, words.SheetOpenPage
	if p.Opens(address) {
		text, title = text+"#"+p.s.Fragment(), words.SheetOpen
	}
	name = p.v.Say(title)
	if p.code.text != text {
		p.code.text = text
		p.code.svg, _ = keep.QR(text, p.v.Put(words.SheetCode, name))
	}
	return p.code.svg, name
}

// Opens reports whether the code opens the estimate.
func (p *Sheet) Opens(address string) bool {
	fragment := p.s.Fragment()
	return fragment != "" && len(address)+1+len(fragment) <= keep.MaxQR
}
