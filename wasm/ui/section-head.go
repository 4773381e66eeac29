package ui

import "cybercost/wasm/words"

// SectionHead is number, name and the one sentence that answers.
type SectionHead struct {
	ID     string // of the heading; the section is labelled by it
	Number string
	Title  string
	Answer []words.Run
}
