package keep

import "slices"

// The texts of the record of a meeting. They are names: they go onto paper and into
// files only.
const (
	NameWhen      NameKey = "record-when"    // 日時
	NamePlace     NameKey = "record-place"   // 場所
	NamePresent   NameKey = "record-present" // 同席された方
	NameFirstWish NameKey = "record-first"   // 当初の意向, in the customer's words
	NameLastWish  NameKey = "record-last"    // 最終の意向
	NameChange    NameKey = "record-change"  // what changed between them, and why
	NameTold      NameKey = "record-told"    // other documents that were explained, with their editions
	NameDeclined  NameKey = "record-declined"
	NameNext      NameKey = "record-next"
)

var recordNames = [...]NameKey{NameWhen, NamePlace, NamePresent, NameFirstWish, NameLastWish, NameChange, NameTold, NameDeclined, NameNext}

// linesFrom is the place among the texts of the record from which they may have
// several lines.
const linesFrom = 3

// RecordLines are the texts of the record in one line.
func RecordLines() []NameKey { return recordNames[:linesFrom] }

// RecordTexts are those that may have several lines: the two wishes, what changed
// between them, and the rest.
func RecordTexts() []NameKey { return recordNames[linesFrom:] }

// Tick is something that is ticked in the record of a meeting, by its key in a file.
type Tick string

// Checked is that the customer checked the record.
const Checked Tick = "checked"

// Wishes are what a customer may want from the meeting, by key.
func Wishes() []string { return wishes[:] }

var wishes = [...]string{"cost", "standing-still", "liability", "measures", "asked", "low-cost", "no-cover"}

// FirstWish and LastWish are the ticks of a wish at the beginning and at the end.
func FirstWish(wish string) Tick { return Tick("first-" + wish) }

// LastWish is the tick of a wish at the end.
func LastWish(wish string) Tick { return Tick("last-" + wish) }

// Told are the documents that were explained.
func Told() []Tick { return told[:] }

var told = [...]Tick{"told-estimate", "told-sheet", "told-plan", "told-terms", "told-intent"}

// Ticks lists everything that can be ticked.
func Ticks() []Tick {
	var all []Tick
	for _, wish := range wishes {
		all = append(all, FirstWish(wish), LastWish(wish))
	}
	return append(append(all, told[:]...), Checked)
}

// Has reports whether something is ticked.
func (n Names) Has(tick Tick) bool {
	i := slices.Index(Ticks(), tick)
	return i >= 0 && n.ticked>>i&1 == 1
}

// Tick ticks something, or takes the tick away; it reports whether there is such a tick.
func (n *Names) Tick(tick Tick, on bool) bool {
	i := slices.Index(Ticks(), tick)
	if i < 0 {
		return false
	}
	n.ticked &^= 1 << i
	if on {
		n.ticked |= 1 << i
	}
	return true
}

// Recorded reports whether anything stands in the record.
func (n *Names) Recorded() bool { return n.record != [len(recordNames)]string{} || n.ticked != 0 }
