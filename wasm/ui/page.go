package ui

import (
	"github.com/vugu/vugu"

	"cybercost/wasm/paper"
	"cybercost/wasm/picture"
	"cybercost/wasm/report"
	"cybercost/wasm/session"
	"cybercost/wasm/voice"
)

// Page is everything that components read: what is typed, what is answered,
// what is drawn and what is printed. They act by the verbs of the session.
type Page struct {
	voice.Voice
	Session *session.Session
	Report  *report.Report
	Album   *picture.Album
	Sheet   *paper.Sheet

	kept map[string]*vugu.VGNode // parts as they were built last, by their ids: [Later]
}

// NewPage is the page of a session.
func NewPage(s *session.Session) *Page {
	r := report.Of(s)
	a := picture.Of(s, r)
	return &Page{s.Voice, s, r, a, paper.Of(s, r, a), map[string]*vugu.VGNode{}}
}

// HasAmount reports whether the chosen way gives an amount.
func (p *Page) HasAmount() bool { return p.Session.Result.HasAmount() }

// Spread reports whether low and high of the amount differ.
func (p *Page) Spread() bool { return p.Session.Result.Spread() }
