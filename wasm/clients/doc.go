// Package clients holds a book of clients that was answered: it sorts, filters
// and adds up, and says what of it a page shows. It reads no file and knows no
// browser.
//
// The order of work: [Read] answers a part of the rows, which several may do side
// by side, and gives pieces; [List.Add] takes all of them in any order; [List.Close]
// puts them in theirs; [List.View] and [List.CSV] then answer any number of times.
//
// Amounts are of one incident that happens to one company. What is added up is
// said to be a sum, and no forecast.
package clients
