package ui

import (
	"cybercost/wasm/words"
)

// PageTitle is the name of the page, what it does and promises, and the ruler
// on which the company finds its place.
type PageTitle struct{ Page *Page }

// Promises are the lines that let an owner start.
func (c *PageTitle) Promises() []words.Text { return words.Promises }
