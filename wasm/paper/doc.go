// Package paper holds what is handed over: the two printed pages of a meeting,
// the code that opens the estimate, and every table as a file for a
// spreadsheet.
package paper
