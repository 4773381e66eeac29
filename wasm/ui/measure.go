package ui

import (
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

// Measure lets the user describe one measure as a sentence with two blanks,
// and appraises it. It is folded until somebody looks at one measure.
type Measure struct{ Page *Page }

// Now is what the measure is worth, on the fold.
func (c *Measure) Now() []words.Run { return report.MeasureNow(c.Page.Report) }
