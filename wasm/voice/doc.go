// Package voice says things in the page's language: an amount in its style, a
// share, a sentence after another one. It knows words and formats, and nothing
// of what is asked or answered.
package voice
