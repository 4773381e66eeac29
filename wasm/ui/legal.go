//go:build !wasm

package ui

import (
	"html"
	"strings"

	"cybercost/wasm/words"
)

// RenderLegal writes the disclaimer of the page, which needs no program. The
// printed sheet has the same words.
func RenderLegal(language words.Language) []byte {
	link := `<a href="sources.html">`
	if language == words.English {
		link = `<a href="sources.html" hreflang="ja">`
	}
	var b strings.Builder
	b.WriteString(`<section class="cc-legal" aria-labelledby="legal-h">` + "\n" + `<details class="cc-disclosure" id="legal" open>` + "\n" + `<summary class="cc-disclosure__summary"><h2 class="cc-legal__title" id="legal-h">`)
	b.WriteString(html.EscapeString(words.LegalTitle.In(language)) + "</h2></summary>\n" + `<ol class="cc-legal__list">` + "\n")
	for _, point := range words.Legal {
		b.WriteString("<li><span>")
		for _, run := range point.Fill(language, words.Strong(words.SourceList.In(language))) {
			text := html.EscapeString(run.Text)
			if run.Strong {
				text = link + text + "</a>"
			}
			b.WriteString(text)
		}
		b.WriteString("</span></li>\n")
	}
	b.WriteString("</ol>\n</details>\n</section>\n")
	return []byte(b.String())
}
