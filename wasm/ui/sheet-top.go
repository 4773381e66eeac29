package ui

// SheetTop begins a page of the sheet: whose it is, what it is, for whom.
type SheetTop struct {
	Page  *Page
	Title string
}
