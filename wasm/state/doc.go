// Package state holds what the page knows: what was typed, what it means, what
// is wrong with it, and the last good answer.
//
// Its methods are the user's verbs. Each ends by computing anew; nothing else
// changes the state. The package knows no component and no browser.
package state
