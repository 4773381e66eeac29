// Package format turns what people type into exact numbers and exact numbers
// into what people read.
//
// It refuses rather than guesses: a text that is not plainly one number gives
// a code, never a nearby number. Words other than units stand elsewhere.
package format
