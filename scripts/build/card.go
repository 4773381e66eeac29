package main

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"cybercost/wasm/words"
)

// cardOf are the pictures that stand beside a link to a page, in the order of
// [languages]. `make screens` draws them.
var cardOf = [...]string{"card.png", "card-en.png"}

// addressForm is the address of the folder on the web, as it may stand in a page.
var addressForm = regexp.MustCompile(`^https://[a-z0-9.-]+(:[0-9]{1,5})?/([A-Za-z0-9._~-]+/)*$`)

// card adds the picture for links, and fills what names it to those who show links:
// in each page, in the order of [languages]. They take whole addresses only, so
// without the address of the folder there is none, and they show title and description.
func (f *folder) card(site, address string) error {
	if address == "" {
		return nil
	}
	if !addressForm.MatchString(address) {
		return fmt.Errorf("-address: %q is not the address of a folder like https://www.example.co.jp/cyber-cost/", address)
	}
	for i, in := range languages {
		picture, err := os.ReadFile(filepath.Join(site, "page", cardOf[i]))
		if err != nil {
			return err
		}
		f.add(cardOf[i], picture)
		named := address + f.values[cardOf[i]]
		delete(f.values, cardOf[i]) // in no page but by the lines below
		var b strings.Builder
		for _, line := range [][2]string{
			{"og:type", "website"},
			{"og:url", address + strings.TrimPrefix(in.address, "./")},
			{"og:title", words.Title.In(in.language)},
			{"og:description", words.Shell["description"].In(in.language)},
			{"og:image", named},
			{"og:image:width", "1200"},
			{"og:image:height", "630"},
			{"og:image:alt", words.Title.In(in.language)},
		} {
			fmt.Fprintf(&b, "\n  <meta property=%q content=\"%s\">", line[0], html.EscapeString(line[1]))
		}
		f.cards[i] = b.String() + "\n" + `  <meta name="twitter:card" content="summary_large_image">`
	}
	return nil
}
