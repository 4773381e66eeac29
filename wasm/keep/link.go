package keep

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// maxLink is the most characters of a fragment, without its #. A full shelf in
// numbers as people have them takes some 1,500; no code holds the longest.
const maxLink = 8192

// pair is one key=value of a fragment.
type pair struct{ key, value string }

// Link is what a link holds.
type Link struct {
	Input calc.Input
	Past  Past // what it says beside, if it is of an earlier version
}

// decoders reads the pairs after v= of each version of links ever handed out.
// One that is here stays here: people keep links. A decoder takes what its
// version could say and gives what that means to the calculator of today, or
// refuses.
var decoders = map[string]func([]pair) (Link, Refusal){
	"1": linkFromV1,
	"2": linkFromV2,
}

// Fragment writes an input as the part of a link after the #, which browsers
// send to no server. The same input gives the same text: v=2&n=30&r=300000000…
//
// An input that cannot be evaluated is refused, field by field as on reading.
// Every other fits today; should a longer one ever come to be, it is refused
// as [TooLong] and nothing is rounded to make it fit.
func Fragment(in calc.Input) (string, Refusal) {
	if r := gate(in); r.Refused() {
		return "", r
	}
	text := "v=2" + linkV2.write(in)
	if len(text) > maxLink {
		return "", refuse(TooLong)
	}
	return text, Refusal{}
}

// FromFragment reads what [Fragment] wrote, now or in any version before, with
// or without the #. It is all or nothing: with a refusal the link is empty.
//
// A fragment without = is the name of a section of the page, not a link, and
// gives [Nothing], as an empty one does. A link that was cut short in a mail
// lacks its last key, and is refused.
func FromFragment(text string) (Link, Refusal) {
	text = strings.TrimPrefix(text, "#")
	if len(text) > maxLink {
		return Link{}, refuse(TooLong)
	}
	if !strings.ContainsRune(text, '=') {
		return Link{}, refuse(Nothing)
	}
	pairs, r := splitPairs(text)
	if r.Refused() {
		return Link{}, r
	}
	if pairs[0].key != "v" {
		return Link{}, refuse(UnknownVersion)
	}
	decode, ok := decoders[pairs[0].value]
	if !ok {
		return Link{}, refuse(UnknownVersion)
	}
	link, r := decode(pairs[1:])
	if !r.Refused() {
		r = gate(link.Input)
	}
	if r.Refused() {
		return Link{}, r
	}
	return link, Refusal{}
}

// splitPairs takes a fragment apart; a key may stand once.
func splitPairs(text string) ([]pair, Refusal) {
	var pairs []pair
	seen := map[string]bool{}
	for part := range strings.SplitSeq(text, "&") {
		key, value, ok := strings.Cut(part, "=")
		if !ok || key == "" {
			return nil, refuse(Unreadable)
		}
		if seen[key] {
			return nil, refuse(DuplicateKey)
		}
		seen[key] = true
		pairs = append(pairs, pair{key, value})
	}
	return pairs, Refusal{}
}

// blankInput is an input with nothing in it but the room for it.
func blankInput() calc.Input {
	return calc.Input{Numbers: map[calc.Field]decimal.Decimal{}, Switches: map[calc.Field]bool{}}
}
