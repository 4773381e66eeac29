// Package picture holds what is drawn: each picture of the page with its
// message in words, its legend and its numbers as a table. What is drawn and
// what is written beside it come from the same cell.
package picture
