package report

import (
	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
	"cybercost/wasm/voice"
	"cybercost/wasm/words"
)

// Report is the answer to what a session asks, always as it is now.
type Report struct {
	s *session.Session
	v voice.Voice
}

// Of returns the report of a session.
func Of(s *session.Session) *Report { return &Report{s, s.Voice} }

// AsOf is an answer with the note that it is from before, while it is.
func (r *Report) AsOf(answer []words.Run) []words.Run {
	if r.s.Status() != session.Problem || r.s.Result == nil {
		return answer
	}
	return append([]words.Run{words.Plain(r.v.Say(words.StaleNote) + r.v.Space())}, answer...)
}

// Section is the title of a section, counted from one.
func (r *Report) Section(n int) string { return r.v.Say(words.Sections[n-1]) }

// Legal lists the points of the disclaimer.
func (r *Report) Legal() []string {
	var list []string
	for _, point := range words.Legal {
		list = append(list, r.v.Put(point, r.v.Say(words.SourceList)))
	}
	return list
}

// estimated is a cell of an amount that was computed.
func estimated(a calc.Amount) format.Cell { return format.Of(a, format.StyleHeadline) }

// spending is a cell of what the company spends now.
func spending(yen decimal.Decimal) format.Cell {
	return format.Cell{Key: "spending", Value: yen, Style: format.StylePlain}
}

// Own is a cell of the chosen estimate, which keeps its digits where it was
// printed or entered.
func (r *Report) Own(a calc.Amount) format.Cell { return format.Of(a, voice.StyleOf(r.s.Result)) }

// own writes an amount of the chosen estimate.
func (r *Report) own(yen decimal.Decimal) string { return r.v.Write(r.Own(calc.Amount{Value: yen})) }

// none is the dash of an empty place.
func (r *Report) none() format.Cell { return format.Word(r.v.Say(words.None)) }
