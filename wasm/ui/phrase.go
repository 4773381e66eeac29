package ui

import "cybercost/wasm/words"

// Phrase is a sentence with numbers in it.
type Phrase struct{ Runs []words.Run }
