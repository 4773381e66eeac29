package ui

// SheetCard is the card for the first hour as it is printed, to be cut out or put
// up: what to do, and whom to call.
type SheetCard struct{ Page *Page }
