package keep

import (
	"bytes"

	"cybercost/calc"
)

// openers reads the members of each version of files ever handed out, as
// decoders does for links.
var openers = map[number]func(object) (File, Refusal){
	"1": openV1,
}

// Open reads what [Save] wrote. It is all or nothing: with a refusal the file
// is empty. A key unknown or twice, a value of another type, anything after
// the end and more than [MaxFile] bytes are refused.
func Open(content []byte) (File, Refusal) {
	if len(content) > MaxFile {
		return File{}, refuse(TooLong)
	}
	value, r := parse(bytes.TrimPrefix(content, []byte("\ufeff"))) // some editors put a mark in front
	if r.Refused() {
		return File{}, r
	}
	whole, _ := value.(object)
	version, ok := whole.get("cybercost")
	if !ok {
		return File{}, refuse(NotOurs)
	}
	written, _ := version.(number)
	open, ok := openers[written]
	if !ok {
		return File{}, refuse(UnknownVersion)
	}
	file, r := open(whole)
	if !r.Refused() {
		r = file.check()
	}
	if r.Refused() {
		return File{}, r
	}
	return file, Refusal{}
}

func openV1(whole object) (File, Refusal) {
	file := File{Input: blankInput()}
	for _, m := range whole {
		var r Refusal
		switch m.key {
		case "cybercost":
		case "program":
			file.Made.Program, r = asText(m.value)
		case "checked":
			file.Made.Checked, r = asText(m.value)
		case "names":
			r = file.each(m.value, (*File).openName)
		case "choices":
			r = file.each(m.value, (*File).openChoice)
		case "numbers":
			r = file.each(m.value, (*File).openNumber)
		case "switches":
			r = file.each(m.value, (*File).openSwitch)
		default:
			r = refuse(UnknownKey)
		}
		if r.Refused() {
			return File{}, r
		}
	}
	return file, Refusal{}
}

func (f *File) each(value any, read func(*File, member) Refusal) Refusal {
	o, ok := value.(object)
	if !ok {
		return refuse(WrongType)
	}
	for _, m := range o {
		if r := read(f, m); r.Refused() {
			return r
		}
	}
	return Refusal{}
}

func (f *File) openName(m member) Refusal {
	place := f.Names.at(NameKey(m.key))
	if place == nil {
		return refuse(UnknownKey)
	}
	text, ok := m.value.(string)
	if !ok {
		return Refusal{Code: WrongType, Name: NameKey(m.key)}
	}
	*place = text
	return Refusal{}
}

func (f *File) openChoice(m member) Refusal {
	c, ok := choiceOf(calc.Field(m.key))
	if !ok {
		return refuse(UnknownKey)
	}
	text, ok := m.value.(string)
	if !ok {
		return refuseField(WrongType, c.Field)
	}
	c.Set(&f.Input, text)
	return Refusal{}
}

func (f *File) openNumber(m member) Refusal {
	spec, ok := calc.SpecOf(calc.Field(m.key))
	if !ok {
		return refuse(UnknownKey)
	}
	text, ok := m.value.(string)
	if !ok {
		return refuseField(WrongType, spec.Field)
	}
	return put(&f.Input, spec.Field, text)
}

func (f *File) openSwitch(m member) Refusal {
	field := calc.Field(m.key)
	if !isSwitch(field) {
		return refuse(UnknownKey)
	}
	on, ok := m.value.(bool)
	if !ok {
		return refuseField(WrongType, field)
	}
	if on {
		f.Input.Switches[field] = true
	}
	return Refusal{}
}

func asText(value any) (string, Refusal) {
	text, ok := value.(string)
	if !ok {
		return "", refuse(WrongType)
	}
	return text, Refusal{}
}
