package main

import (
	"regexp"
	"strings"
)

// verbatim are the elements in which a line break is part of the text. No
// markup has anything inside one, so fold refuses that instead of keeping it.
var verbatim = map[string]bool{"pre": true, "textarea": true}

var (
	// white space as HTML has it: the ideographic space is a character like any other
	betweenTags  = regexp.MustCompile(`(^|>)[ \t\r\f]*\n[ \t\r\n\f]*(<|$)`)
	verbatimTags = regexp.MustCompile(`<(pre|textarea)\b`)
)

// layout reports whether a text only sets out the file: white space with a
// line break in it.
func layout(text string) bool {
	return strings.Contains(text, "\n") && strings.Trim(text, " \t\r\n\f") == ""
}

// laidOut is fixed HTML without what only sets out the file. The generator
// writes such HTML with every < and > of an attribute escaped, so these stand
// for tags alone. It is not ok if there may be a verbatim element in it.
func laidOut(html string) (string, bool) {
	if layout(html) {
		return "", true
	}
	return betweenTags.ReplaceAllString(html, "$1$2"), !verbatimTags.MatchString(html)
}
