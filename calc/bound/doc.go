// Package bound says what is wrong with an input: one problem, one list of
// codes and one way of looking at a number, for package calc and for the
// packages that it asks.
//
// A number is refused or taken as it is. Nothing is clamped, cut or repaired.
package bound
