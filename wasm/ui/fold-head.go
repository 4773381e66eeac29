package ui

import "cybercost/wasm/words"

// FoldHead is the head of a section that is closed at first. Closed, it has said
// its answer already.
type FoldHead struct {
	Page   *Page
	ID     string // of the heading; the section is labelled by it
	Number string
	Title  string
	Answer []words.Run
}
