package ui

// AmountBar keeps the headline amount in view on small screens.
type AmountBar struct{ Page *Page }
