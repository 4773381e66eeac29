package main

import (
	"fmt"
	"strings"

	"cybercost/wasm/words"
)

const (
	openFold  = "<details"
	closeFold = "</details>"
	endTitle  = "</summary>"
)

// foldedAway takes what is folded out of the section of evidence: nobody sees
// it before opening it, and it was a seventh of what loads before the program.
// The section keeps the titles with a way to the page of sources, which has all
// of it; there evidence.js fetches it once a part is opened or searched.
func foldedAway(section string) (titles, folded string, err error) {
	rest := section
	var kept, all strings.Builder
	for n := 1; ; n++ {
		start := strings.Index(rest, openFold)
		if start < 0 {
			kept.WriteString(rest)
			break
		}
		length := foldLength(rest[start:])
		title := strings.Index(rest[start:], endTitle)
		if length < 0 || title < 0 {
			return "", "", fmt.Errorf("the evidence: fold %d has no end or no title", n)
		}
		fold := rest[start : start+length]
		id := fmt.Sprintf("evidence-%d", n)
		kept.WriteString(rest[:start] + fold[:title+len(endTitle)] +
			`<div class="cc-disclosure__body"><a class="cc-link" href="sources.html#` + id + `">` + words.EvidenceThere.In(words.Japanese) + `</a></div>` + closeFold)
		all.WriteString(`<div id="` + id + `">` + fold + "</div>\n")
		rest = rest[start+length:]
	}
	if all.Len() == 0 {
		return "", "", fmt.Errorf("the evidence has no folds")
	}
	return kept.String(), all.String(), nil
}

// foldLength is how long the fold is that a text begins with, folds within it
// included; -1 if it does not end.
func foldLength(text string) int {
	depth, at := 0, 0
	for {
		opens, closes := strings.Index(text[at:], openFold), strings.Index(text[at:], closeFold)
		switch {
		case closes < 0:
			return -1
		case opens >= 0 && opens < closes:
			depth, at = depth+1, at+opens+len(openFold)
		default:
			depth, at = depth-1, at+closes+len(closeFold)
		}
		if depth == 0 {
			return at
		}
	}
}

// withEvidence puts what was folded away on the page of sources, before how to
// read them, with the pictures that its drawings need.
func withEvidence(page, folded, sprite string) (string, error) {
	const body, how = `<body class="cc-page">`, `<section class="cc-section" aria-labelledby="how-h">`
	if strings.Count(page, body) != 1 || strings.Count(page, how) != 1 {
		return "", fmt.Errorf("sources.html: not one %s and one %s", body, how)
	}
	page = strings.Replace(page, body, body+"\n"+sprite, 1)
	return strings.Replace(page, how, `<section class="cc-section" aria-labelledby="evidence-h">
    <h2 class="cc-section__title" id="evidence-h">`+words.EvidenceTables.In(words.Japanese)+`</h2>
    <div class="cc-disclosures" id="evidence">
`+folded+`    </div>
  </section>
  `+how, 1), nil
}
