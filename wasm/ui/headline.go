package ui

// Headline is the typical amount of the chosen estimate, or a dash.
type Headline struct {
	Page *Page
	Size string
}
