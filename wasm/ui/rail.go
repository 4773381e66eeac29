package ui

import (
	"cybercost/wasm/words"
)

// Rail stands beside the page on wide screens: the amount, the four sums, and
// the contents.
type Rail struct{ Page *Page }

// Incident names the incident the amount is about.
func (c *Rail) Incident() string {
	return c.Page.Report.LossName() + "　" + c.Page.Put(words.OnceOf, c.Page.Report.ScenarioName())
}
