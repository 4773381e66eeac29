// Package report holds what is answered: every amount, sentence and table of
// the page that is neither drawn nor printed, from the last good result, in the
// page's language. A file is a section or a part of one. It computes nothing
// that the calculation knows, and changes nothing.
package report
