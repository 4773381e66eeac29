package keep

import "cybercost/calc"

// MaxFile is the most bytes of a file.
const MaxFile = 64 << 10

// File is what a file holds.
type File struct {
	Input calc.Input
	Names Names
	Made  Made
	Past  Past // what it says beside, if it is of an earlier version; [Save] writes that of today
}

// Made says with what a file was made. It is information for the reader: the
// amounts of a file opened later are those of the figures of that day.
type Made struct {
	Program string // version of the program; may be empty
	Checked string // ISO date on which the figures were last checked; may be empty
}

// maxProgram is longer than any version of a program with its hash.
const maxProgram = 80

func (m Made) check() Refusal {
	if code := checkText(m.Program, maxProgram, ""); code != "" {
		return refuse(code)
	}
	if m.Checked != "" && !isDay(m.Checked) {
		return refuse(BadText)
	}
	return Refusal{}
}

// check is what a file passes on its way out and on its way in.
func (f File) check() Refusal {
	for _, r := range []Refusal{gate(f.Input), f.Names.Check(), f.Made.check()} {
		if r.Refused() {
			return r
		}
	}
	return Refusal{}
}

// Save writes a file: JSON, one value a line, in the order of the page, the
// same bytes for the same content. Numbers are text, so that no program on the
// way rounds them. What cannot be read back is refused.
func Save(file File) ([]byte, Refusal) {
	if r := file.check(); r.Refused() {
		return nil, r
	}
	var w writer
	w.open("")
	w.item("cybercost", "2")
	w.text("program", file.Made.Program)
	w.text("checked", file.Made.Checked)
	w.open("names")
	for _, key := range NameKeys() {
		w.text(string(key), *file.Names.At(key))
	}
	w.close()
	w.open("ticks")
	for _, tick := range Ticks() {
		if file.Names.Has(tick) {
			w.item(string(tick), "true")
		}
	}
	w.close()
	w.open("choices")
	for _, c := range calc.Choices() {
		w.text(string(c.Field), c.Of(file.Input))
	}
	w.close()
	w.open("numbers")
	for _, spec := range calc.Fields() {
		if n := file.Input.Number(spec.Field); n.Valid {
			w.text(string(spec.Field), Plain(n.Decimal))
		}
	}
	w.close()
	w.open("switches")
	for _, field := range calc.AllSwitches() {
		if file.Input.Switches[field] {
			w.item(string(field), "true")
		}
	}
	w.close()
	w.close()
	return []byte(w.b.String() + "\n"), Refusal{}
}
