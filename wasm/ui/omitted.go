package ui

// Omitted says what is not in the total, so that nobody takes it for all.
type Omitted struct{ Page *Page }
