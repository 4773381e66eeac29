package keep

import (
	"bytes"
	"slices"

	"cybercost/calc"
)

// openers reads the members of each version of files ever handed out, as
// decoders does for links.
var openers = map[number]func(object) (File, Refusal){
	"1": fileFromV1,
	"2": fileFromV2,
}

// Open reads what [Save] wrote, now or in any version before. It is all or nothing: with a refusal the file
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

// fileFromV1 reads a file of version 1 and says what it means today. Its trade
// was a choice, not yet a name.
func fileFromV1(whole object) (File, Refusal) {
	names := slices.DeleteFunc(MeetingNames(), func(key NameKey) bool { return key == NameTrade })
	file, old, r := openWith(whole, linkV1, names)
	if !r.Refused() {
		file.Past, r = old.translate(&file.Input)
	}
	return file, r
}

func fileFromV2(whole object) (File, Refusal) {
	file, _, r := openWith(whole, linkV2, NameKeys())
	return file, r
}

// opening is a file on its way in.
type opening struct {
	asked schema    // the fields of its version
	names []NameKey // the names of its version
	file  File
	old   former
}

func openWith(whole object, asked schema, names []NameKey) (File, former, Refusal) {
	o := opening{asked: asked, names: names, file: File{Input: blankInput()}}
	for _, m := range whole {
		if r := o.member(m); r.Refused() {
			return File{}, former{}, r
		}
	}
	return o.file, o.old, Refusal{}
}

func (o *opening) member(m member) (r Refusal) {
	switch m.key {
	case "cybercost":
	case "program":
		o.file.Made.Program, r = asText(m.value)
	case "checked":
		o.file.Made.Checked, r = asText(m.value)
	case "names":
		r = each(m.value, o.name)
	case "ticks":
		r = each(m.value, o.tick)
	case "choices":
		r = each(m.value, o.choice)
	case "numbers":
		r = each(m.value, o.number)
	case "switches":
		r = each(m.value, o.turn)
	default:
		r = refuse(UnknownKey)
	}
	return r
}

func each(value any, read func(member) Refusal) Refusal {
	all, ok := value.(object)
	if !ok {
		return refuse(WrongType)
	}
	for _, m := range all {
		if r := read(m); r.Refused() {
			return r
		}
	}
	return Refusal{}
}

func (o *opening) name(m member) Refusal {
	key := NameKey(m.key)
	if !slices.Contains(o.names, key) {
		return refuse(UnknownKey)
	}
	text, ok := m.value.(string)
	if !ok {
		return Refusal{Code: WrongType, Name: key}
	}
	*o.file.Names.At(key) = text
	return Refusal{}
}

func (o *opening) tick(m member) Refusal {
	on, ok := m.value.(bool)
	switch {
	case !ok:
		return refuse(WrongType)
	case !slices.Contains(o.names, NameWhen), !o.file.Names.Tick(Tick(m.key), on):
		return refuse(UnknownKey)
	}
	return Refusal{}
}

func (o *opening) choice(m member) Refusal {
	field := calc.Field(m.key)
	c, today := choiceOf(field)
	if !o.asked.asks(field) || !today && field != RetiredIndustry {
		return refuse(UnknownKey)
	}
	text, ok := m.value.(string)
	switch {
	case !ok:
		return refuseField(WrongType, field)
	case !today:
		return o.old.set(field, text)
	}
	c.Set(&o.file.Input, text)
	return Refusal{}
}

func (o *opening) number(m member) Refusal {
	field := calc.Field(m.key)
	_, today := calc.SpecOf(field)
	if !o.asked.asks(field) || !today && field != RetiredMonitoringMonths {
		return refuse(UnknownKey)
	}
	text, ok := m.value.(string)
	switch {
	case !ok:
		return refuseField(WrongType, field)
	case !today:
		return o.old.set(field, text)
	}
	return put(&o.file.Input, field, text)
}

func (o *opening) turn(m member) Refusal {
	field := calc.Field(m.key)
	today := calc.IsSwitch(field)
	if !o.asked.asks(field) || !today && field != RetiredOnlineShop {
		return refuse(UnknownKey)
	}
	on, ok := m.value.(bool)
	switch {
	case !ok:
		return refuseField(WrongType, field)
	case !today:
		o.old.shop = on
	case on:
		o.file.Input.Switches[field] = true
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
