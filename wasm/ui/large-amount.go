package ui

// LargeAmount fills the screen with the amount, for the person opposite.
type LargeAmount struct{ Page *Page }
