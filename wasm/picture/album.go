package picture

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Picture is a drawing with everything that lets it be read without seeing
// it.
type Picture struct {
	Number  string
	Message string // what the picture says, with its numbers
	Sub     string // what is drawn, scale and unit
	Keys    []Key
	SVG     string
	Source  string
	Table   report.Table
}

// Key is one entry of a legend.
type Key struct{ SVG, Text string }

// Plan is a picture of the page that is drawn when it is asked for.
type Plan struct {
	ID   string // of the picture's element
	Draw func() Picture
	From string // everything it is drawn from, where to tell that is much less work than to draw
}

// Album draws the pictures of a report and keeps them as they were drawn last.
type Album struct {
	s *session.Session
	r *report.Report
	v voice.Voice

	kept  map[string]kept    // by id
	ticks map[float64]string // what is written on axes, once written
}

// kept is a picture with what it was drawn from.
type kept struct {
	Picture
	from    string
	opening bool // words may be missing from it
}

// Of returns the album of a session.
func Of(s *session.Session, r *report.Report) *Album {
	return &Album{s: s, r: r, v: s.Voice, kept: map[string]kept{}, ticks: map[float64]string{}}
}

// Drawn is a picture as the page shows it now: drawn anew, or as it was if it
// may wait or would be the same. A page that is only opening keeps its place:
// the drawing would be a tenth of what must be there before the program.
func (a *Album) Drawn(p Plan) Picture {
	now := a.drawn(p)
	if a.s.Opening {
		now.SVG = now.SVG[:strings.IndexByte(now.SVG, '>')+1] + "</svg>"
	}
	return now
}

func (a *Album) drawn(p Plan) Picture {
	if was, is := a.kept[p.ID]; is && was.opening == a.s.Opening && (a.s.Parts.MayWait(p.ID) || p.From != "" && p.From == was.from) {
		return was.Picture
	}
	now := p.Draw()
	a.kept[p.ID] = kept{now, p.From, a.s.Opening}
	return now
}

// tick writes a value of an axis. They are always the same few.
func (a *Album) tick(v float64) string {
	text, known := a.ticks[v]
	if !known {
		text = a.v.Headline(decimal.NewFromFloat(v)).String()
		a.ticks[v] = text
	}
	return text
}

// The pictures, by the ids of their elements.
const (
	axisID     = "fig-axis"
	stackID    = "fig-stack"
	investID   = "fig-invest"
	guideID    = "fig-guide"
	planID     = "fig-plan"
	setsID     = "fig-sets"
	measureID  = "fig-measure"
	coverID    = "fig-cover"
	proposalID = "fig-proposal"
	yearID     = "fig-year"
	compareID  = "fig-compare"
	severalID  = "fig-several"
)

// order is the order in which pictures are numbered, that of the page.
var order = []string{axisID, stackID, investID, guideID, planID, setsID, measureID, coverID, proposalID, yearID, compareID, severalID}

// number names a picture by its place on the page.
func (a *Album) number(id string) string {
	return a.v.Put(words.PictureNumber, strconv.Itoa(slices.Index(order, id)+1))
}

// AsTable names the table of a picture.
func (a *Album) AsTable(number string) string { return a.v.Put(words.AsTable, number) }
