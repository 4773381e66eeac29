// Package book estimates many companies at once: it reads a book of clients as
// a spreadsheet saves it, row by row, and answers each row for every incident.
//
// A file is read as a stream, and a row is all that is held of it. A row that
// cannot be read is a list of problems, and stops no other. What a row comes to
// is what the page shows for the same answers, to the yen.
//
// The order of work: the text in UTF-8, which is for the caller; [NewReader]; [Reader.Head]; then [Reader.Next] until it ends,
// [Head.Client] of each row, and [Estimator.Estimate] of each client.
package book
