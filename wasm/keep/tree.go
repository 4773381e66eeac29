package keep

import (
	"encoding/json"
	"io"
	"strings"
	"unicode/utf8"
)

// object is a JSON object with its members in order. The library's own
// reading into structs takes keys in any case and the last of two equal ones,
// so the tokens are read here.
type object []member

type member struct {
	key   string
	value any // string, bool, json.Number, nil, object or list
}

// list stands for any array; no version of ours has one.
type list struct{}

// maxDepth is deeper than any version of ours.
const maxDepth = 8

// get returns the value of a key; not ok if it is not there.
func (o object) get(key string) (any, bool) {
	for _, m := range o {
		if m.key == key {
			return m.value, true
		}
	}
	return nil, false
}

// parse reads one JSON value and nothing after it.
func parse(data []byte) (any, Refusal) {
	// Grammar first: the reading of tokens leaves some of it unchecked, and
	// replaces bytes that are no UTF-8.
	if !utf8.Valid(data) || !json.Valid(data) {
		return nil, refuse(Unreadable)
	}
	dec := json.NewDecoder(strings.NewReader(string(data)))
	dec.UseNumber()
	value, r := readValue(dec, 0)
	if r.Refused() {
		return nil, r
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, refuse(Unreadable)
	}
	return value, Refusal{}
}

func readValue(dec *json.Decoder, depth int) (any, Refusal) {
	token, err := dec.Token()
	if err != nil {
		return nil, refuse(Unreadable)
	}
	if depth > maxDepth {
		return nil, refuse(WrongType)
	}
	switch token {
	case json.Delim('{'):
		return readObject(dec, depth)
	case json.Delim('['):
		return readList(dec, depth)
	}
	return token, Refusal{}
}

func readObject(dec *json.Decoder, depth int) (any, Refusal) {
	var o object
	seen := map[string]bool{}
	for dec.More() {
		token, err := dec.Token()
		key, ok := token.(string)
		if err != nil || !ok {
			return nil, refuse(Unreadable)
		}
		if seen[key] {
			return nil, refuse(DuplicateKey)
		}
		seen[key] = true
		value, r := readValue(dec, depth+1)
		if r.Refused() {
			return nil, r
		}
		o = append(o, member{key, value})
	}
	_, err := dec.Token() // the brace
	if err != nil {
		return nil, refuse(Unreadable)
	}
	return o, Refusal{}
}

func readList(dec *json.Decoder, depth int) (any, Refusal) {
	for dec.More() {
		if _, r := readValue(dec, depth+1); r.Refused() {
			return nil, r
		}
	}
	_, err := dec.Token() // the bracket
	if err != nil {
		return nil, refuse(Unreadable)
	}
	return list{}, Refusal{}
}
