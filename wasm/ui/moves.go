package ui

// Moves is the table of which answer moves which incident's amount.
type Moves struct{ Page *Page }
