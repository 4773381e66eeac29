package dom

import "strings"

// partsOf splits markup that is one element, with each of its children on a
// line or lines of its own, as package chart writes drawings: first the line of
// the element's own tag, then the children. It returns none for other markup.
func partsOf(markup string) []string {
	head, rest, more := strings.Cut(markup, "\n")
	if !more || !strings.HasPrefix(head, "<") || !strings.HasSuffix(head, ">") {
		return nil
	}
	name, _, _ := strings.Cut(head[1:], " ")
	end := "</" + name + ">"
	rest, closed := strings.CutSuffix(rest, end)
	if !closed || strings.HasPrefix(head, "</") {
		return nil
	}
	parts := []string{head}
	for rest != "" {
		size := partIn(rest)
		if size == 0 {
			return nil
		}
		parts = append(parts, rest[:size])
		rest = rest[size:]
	}
	return parts
}

// partIn is the length of the first child of a list: a line with an element,
// or lines from one that opens a group to the one that closes it. It is 0 for
// anything else.
func partIn(list string) int {
	depth, at := 0, 0
	for {
		end := strings.IndexByte(list[at:], '\n')
		if end < 2 {
			return 0
		}
		line := list[at : at+end]
		at += end + 1
		switch {
		case line[0] != '<' || line[end-1] != '>':
			return 0
		case strings.HasPrefix(line, "</"):
			depth--
		case !strings.HasSuffix(line, "/>") && !strings.Contains(line, "</"):
			depth++
		}
		if depth == 0 {
			return at
		}
		if depth < 0 || at == len(list) {
			return 0
		}
	}
}
