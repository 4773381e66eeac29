package ui

// SectionInvest splits the amount into what was avoidable and what was
// investment, as the deck does.
type SectionInvest struct{ Page *Page }
