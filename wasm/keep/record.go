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

// ticks lists everything that can be ticked: of each wish whether the customer has it
// at the beginning and at the end, what was explained, and that the record was checked.
var ticks = [...]Tick{
	"first-cost", "last-cost", "first-standing-still", "last-standing-still", "first-liability", "last-liability", "first-measures", "last-measures",
	"first-asked", "last-asked", "first-low-cost", "last-low-cost", "first-no-cover", "last-no-cover",
	"told-estimate", "told-sheet", "told-plan", "told-terms", "told-intent",
	Checked,
}

// Wishes is how many things a customer may want from the meeting.
const Wishes = 7

// Wish are the ticks of the wish at a place: at the beginning, at the end.
func Wish(place int) []Tick { return ticks[2*place : 2*place+2] }

// Told are the documents that were explained.
func Told() []Tick { return ticks[2*Wishes : len(ticks)-1] }

// Ticks lists everything that can be ticked.
func Ticks() []Tick { return ticks[:] }

// Has reports whether something is ticked.
func (n Names) Has(tick Tick) bool {
	i := slices.Index(ticks[:], tick)
	return i >= 0 && n.ticked>>i&1 == 1
}

// Tick ticks something, or takes the tick away; it reports whether there is such a tick.
func (n *Names) Tick(tick Tick, on bool) bool {
	i := slices.Index(ticks[:], tick)
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
