package ui

// NextClient is the button that ends a visit: it clears all that belongs to one
// client. A visitor of somebody's site has no clients; there the style sheet shows
// the other words.
type NextClient struct{ Page *Page }
