// Package session holds what is typed: the text of every control, what it
// means, what is wrong with it, and the answer of the calculation. It knows no
// component, no picture, no paper and no browser.
package session
