// Package entry writes the row of one company in a book of clients: what was
// entered about it, and what each incident would cost it. docs/scale.md says what
// the columns hold, in which order. The page writes one row, package book many.
package entry
