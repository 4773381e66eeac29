package keep

import (
	"slices"
	"strings"

	"cybercost/calc"
)

// schema is what one version of links and files asks: the fields, and the keys
// by which links write them, in the order written. Letters are single because
// the QR code of a short link is easier to read on paper, and because only so
// does the longest input fit; case matters. A letter that was handed out never
// means another field, in no later version.
type schema []entry

type entry struct {
	key   string
	field calc.Field
}

// asks reports whether a field is one of the version's.
func (s schema) asks(field calc.Field) bool {
	return slices.ContainsFunc(s, func(one entry) bool { return one.field == field })
}

// fieldOf is the field of a link's key; empty if the version has no such key.
func (s schema) fieldOf(key string) calc.Field {
	for _, one := range s {
		if one.key == key {
			return one.field
		}
	}
	return ""
}

// write puts & before every pair. Fields left empty and switches that are off
// are not written.
func (s schema) write(in calc.Input) string {
	var b strings.Builder
	for _, one := range s {
		value := ""
		if c, ok := choiceOf(one.field); ok {
			value = c.Of(in)
		} else if calc.IsSwitch(one.field) {
			if in.Switches[one.field] {
				value = "1"
			}
		} else if n := in.Number(one.field); n.Valid {
			value = Plain(n.Decimal)
			if rest, ok := strings.CutPrefix(value, "0."); ok {
				value = "." + rest
			}
		}
		if value != "" {
			b.WriteString("&" + one.key + "=" + value)
		}
	}
	return b.String()
}

// read takes pairs in any order. Bounds are for [gate].
func (s schema) read(pairs []pair) (calc.Input, Refusal) {
	in := blankInput()
	for _, p := range pairs {
		field := s.fieldOf(p.key)
		if field == "" {
			return calc.Input{}, refuse(UnknownKey)
		}
		if r := set(&in, field, p.value); r.Refused() {
			return calc.Input{}, r
		}
	}
	return in, Refusal{}
}

// set reads one value into the input.
func set(in *calc.Input, field calc.Field, value string) Refusal {
	if c, ok := choiceOf(field); ok {
		c.Set(in, value)
		return Refusal{}
	}
	if !calc.IsSwitch(field) {
		return put(in, field, value)
	}
	on, r := readSwitch(field, value)
	if on {
		in.Switches[field] = true
	}
	return r
}

func readSwitch(field calc.Field, value string) (on bool, r Refusal) {
	if value != "0" && value != "1" {
		return false, refuseField(BadSwitch, field)
	}
	return value == "1", Refusal{}
}
