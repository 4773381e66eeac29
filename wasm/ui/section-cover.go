package ui

// SectionCover tests the terms of a policy against the estimate, and those that
// are proposed in their place. It is no quote, and says so first.
type SectionCover struct{ Page *Page }
