package ui

// Measure lets the user describe one measure as a sentence with two blanks,
// and appraises it.
type Measure struct{ Page *Page }
