package keep

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// maxLink is the most characters of a fragment, without its #.
const maxLink = 1024

// pair is one key=value of a fragment.
type pair struct{ key, value string }

// decoders reads the pairs after v= of each version of links ever handed out.
// One that is here stays here: people keep links. A decoder takes what its
// version could say and gives what that means to the calculator of today, or
// refuses.
var decoders = map[string]func([]pair) (calc.Input, Refusal){
	"1": linkV1.read,
}

// Fragment writes an input as the part of a link after the #, which browsers
// send to no server. The same input gives the same text: v=1&n=30&r=300000000…
//
// An input that cannot be evaluated is refused, field by field as on reading.
// Every other fits today; should a longer one ever come to be, it is refused
// as [TooLong] and nothing is rounded to make it fit.
func Fragment(in calc.Input) (string, Refusal) {
	if r := gate(in); r.Refused() {
		return "", r
	}
	text := "v=1" + linkV1.write(in)
	if len(text) > maxLink {
		return "", refuse(TooLong)
	}
	return text, Refusal{}
}

// FromFragment reads what [Fragment] wrote, with or without the #. It is
// all or nothing: with a refusal the input is empty.
//
// A fragment without = is the name of a section of the page, not a link, and
// gives [Nothing], as an empty one does. A link that was cut short in a mail
// lacks its last key, and is refused.
func FromFragment(text string) (calc.Input, Refusal) {
	text = strings.TrimPrefix(text, "#")
	if len(text) > maxLink {
		return calc.Input{}, refuse(TooLong)
	}
	if !strings.ContainsRune(text, '=') {
		return calc.Input{}, refuse(Nothing)
	}
	pairs, r := splitPairs(text)
	if r.Refused() {
		return calc.Input{}, r
	}
	if pairs[0].key != "v" {
		return calc.Input{}, refuse(UnknownVersion)
	}
	decode, ok := decoders[pairs[0].value]
	if !ok {
		return calc.Input{}, refuse(UnknownVersion)
	}
	in, r := decode(pairs[1:])
	if !r.Refused() {
		r = gate(in)
	}
	if r.Refused() {
		return calc.Input{}, r
	}
	return in, Refusal{}
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
