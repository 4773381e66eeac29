package session

import "cybercost/calc"

// Printout is what only the browser knows about a sheet of paper.
type Printout struct {
	Date    string // today, in words
	Day     int    // today, as 20270331
	Address string // of the page, without a fragment
	Edition string // of the program and its figures, as the page's footer shows it
	Hash    string // of the build, from there too
	Agency  Agency
}

// Agency is whose page it is, from its settings beside the page; empty texts
// without them. Logo is the name of a picture beside the page; Declared is whom it
// represents and how, with where its policies stand.
type Agency struct{ Name, Phone, Approval, Note, Logo, Declared string }

// Page is a page that is printed without the others.
type Page string

// The pages that are.
const (
	PagePlan   Page = "plan"
	PageRecord Page = "record"
)

// Print puts the sheet of the meeting on the page until EndPrint.
func (s *Session) Print(p Printout) {
	s.Printing = &p
	if p.Day > 0 && p.Day != s.Today {
		s.Today, s.Shelf.plan, s.Shelf.sets = p.Day, once[*calc.Plan]{}, once[Sets]{} // a subsidy may have lapsed
	}
	kept(s)
	s.computeYear()
}

// EndPrint takes the sheet off the page.
func (s *Session) EndPrint() {
	s.Printing, s.Alone = nil, ""
	s.computeYear()
}
