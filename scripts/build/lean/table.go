package lean

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// header starts the table of functions, as runtime.pcHeader does since Go
// 1.20: magic, two zeros, instruction length 1, pointers of 8 bytes.
var header = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// kept are the names that the runtime compares while it scans a stack.
var kept = []string{"reflect.makeFuncStub", "reflect.methodValueCall"}

// table is the runtime's table of functions: where each of its parts starts.
type table struct {
	*memory
	count                            uint64
	names, units, files, lines, list uint64
	end                              uint64
	about, index                     uint64 // go:func.*, what is told of functions besides: maps of stacks, trees of inlined calls; and after it, the index
}

func (m *memory) table() (*table, error) {
	at := uint64(bytes.Index(m.bytes, header))
	if at+72 > uint64(len(m.bytes)) || bytes.Count(m.bytes, header) != 1 {
		return nil, errors.New("no single table of functions: was the program built by another Go?")
	}
	t := &table{memory: m, count: m.at64(at + 8), end: uint64(len(m.bytes))}
	for i, part := range []*uint64{&t.names, &t.units, &t.files, &t.lines, &t.list} {
		*part = at + m.at64(at+32+8*uint64(i))
	}
	parts := []uint64{at, t.names, t.units, t.files, t.lines, t.list, t.end}
	if !slices.IsSorted(parts) || t.list+8*t.count > t.end {
		return nil, fmt.Errorf("table of functions out of order: %v", parts)
	}
	if !bytes.Contains(m.bytes[t.names:t.units], []byte("\x00runtime.main\x00")) {
		return nil, errors.New("table of functions without runtime.main")
	}
	return t, t.findAbout(at)
}

// findAbout reads runtime.moduledata, which alone knows where go:func.* stands:
// the pointer to the header, six slices, and then one address after another.
func (t *table) findAbout(at uint64) error {
	start := binary.LittleEndian.AppendUint64(nil, at)
	start = binary.LittleEndian.AppendUint64(start, t.names)
	const afterSlices = 8 + 6*24
	const findfunctab, gofunc, epclntab, last = 0, 21, 22, 23
	for from := 0; ; {
		found := bytes.Index(t.bytes[from:], start)
		if found < 0 {
			return errors.New("no module data that names the table of functions")
		}
		module := uint64(from + found)
		from += found + 1
		field := func(i uint64) uint64 { return t.at64(module + afterSlices + 8*i) }
		if module+afterSlices+8*last > t.end || field(epclntab) < t.list || field(epclntab) > t.end {
			continue
		}
		t.about, t.index = field(gofunc), field(findfunctab)
		if t.about >= t.index || t.index > t.end {
			return fmt.Errorf("module data with go:func.* from %#x to %#x", t.about, t.index)
		}
		return nil
	}
}

// function is one entry of the table, runtime._func.
type function struct {
	at     uint64
	pcdata uint64 // where its offsets of tables by program counter stand
	tables uint64 // how many
	about  uint64 // where its offsets into go:func.* stand
	told   uint64 // how many
}

// Offsets of fields in runtime._func.
const (
	fieldEntry, fieldName, fieldStack, fieldFile, fieldLine  = 0, 4, 16, 20, 24
	fieldTables, fieldUnit, fieldStart, fieldKind, fieldTold = 28, 32, 36, 40, 43
	fieldsEnd                                                = 44
)

// Kinds of tables by program counter, and of what is told in go:func.*, in
// internal/abi/symtab.go.
const (
	unsafePoint, inlineIndex, argumentsLiveIndex, knownTables           = 0, 2, 3, 5
	inlineTree, argumentInfo, argumentsLive, wrapperInfo, knownSubjects = 3, 5, 6, 7, 8
	nothing                                                             = 0xffffffff
)

// Functions that recover looks for, by abi.FuncID.
const (
	kindPanic   = 10
	kindWrapper = 23
)

func (t *table) function(i uint64) (function, error) {
	f := function{at: t.list + t.at32(t.list+8*i+4)}
	if f.at+fieldsEnd > t.end {
		return f, fmt.Errorf("function %d outside the table", i)
	}
	if number := t.at32(t.list); t.at32(t.list+8*i) != number+i || t.at32(f.at+fieldEntry) != number+i {
		return f, fmt.Errorf("function %d has another number", i)
	}
	f.pcdata, f.tables = f.at+fieldsEnd, t.at32(f.at+fieldTables)
	f.about, f.told = f.pcdata+4*f.tables, uint64(t.bytes[f.at+fieldTold])
	if f.tables > knownTables || f.told > knownSubjects || f.about+4*f.told > t.end {
		return f, fmt.Errorf("function %d has %d tables and %d subjects", i, f.tables, f.told)
	}
	return f, nil
}

func (t *table) name(f function) string {
	from := t.names + t.at32(f.at+fieldName)
	if from >= t.units {
		return ""
	}
	name, _, _ := bytes.Cut(t.bytes[from:t.units], []byte{0})
	return string(name)
}

// strip takes the parts out of the table: what no function names any more is
// cleared.
func (t *table) strip(parts Part) error {
	looks, err := t.looks()
	if err != nil {
		return err
	}
	used := make([]bool, t.list-t.lines)
	used[0] = true
	dropped := subjects{}
	for i := range t.count {
		f, err := t.function(i)
		if err != nil {
			return err
		}
		if parts&Tables != 0 {
			if err := t.untable(f, looks[i], dropped); err != nil {
				return fmt.Errorf("function %d: %w", i, err)
			}
		}
		if parts&Names != 0 {
			if err := t.unname(f); err != nil {
				return fmt.Errorf("function %d: %w", i, err)
			}
		}
		offsets := []uint64{fieldStack}
		if parts&Names == 0 {
			offsets = append(offsets, fieldFile, fieldLine)
		}
		for k := range f.tables {
			offsets = append(offsets, fieldsEnd+4*k)
		}
		for _, at := range offsets {
			if _, err := t.walk(used, t.at32(f.at+at)); err != nil {
				return fmt.Errorf("function %d: %w", i, err)
			}
		}
	}
	for i, keep := range used {
		if !keep {
			t.bytes[t.lines+uint64(i)] = 0
		}
	}
	if parts&Index != 0 {
		if err := t.clearIndex(); err != nil {
			return err
		}
	}
	if parts&Names != 0 {
		t.clearNames()
		clear(t.bytes[t.units:t.lines]) // files
	}
	return t.clear(dropped)
}

// clearIndex clears the index that finds a function by its program counter.
// Each bucket stands for 4,096 counters, and each function has 65,536.
func (t *table) clearIndex() error {
	const bucket, buckets = 20, 16
	end := t.index + t.count*buckets*bucket
	if end > t.end || t.index < t.about {
		return fmt.Errorf("an index of functions from %#x to %#x", t.index, end)
	}
	for i := range t.count {
		if first := t.at32(t.index + i*buckets*bucket); first != i {
			return fmt.Errorf("the index says %d for function %d", first, i)
		}
	}
	clear(t.bytes[t.index:end])
	return nil
}

// unname clears what leads from a function to its name, file and lines, also
// from the calls that were inlined into it.
func (t *table) unname(f function) error {
	if !slices.Contains(kept, t.name(f)) {
		t.set32(f.at+fieldName, 0)
	}
	for _, field := range []uint64{fieldFile, fieldLine, fieldUnit, fieldStart} {
		t.set32(f.at+field, 0)
	}
	tree, length, err := t.inlined(f)
	for at := tree; at < tree+length; at += inlinedCall {
		t.set32(at+4, 0)  // name
		t.set32(at+12, 0) // line
	}
	return err
}

// untable takes from a function what only traceback and preemption by signals
// read: points at which it must not be stopped, what its arguments are, and where
// recover does not look, the tree of what was inlined.
func (t *table) untable(f function, looks bool, dropped subjects) error {
	drop := func(kind uint64, length func(at uint64) (uint64, error)) error {
		if kind >= f.told || t.at32(f.about+4*kind) == nothing {
			return nil
		}
		at := t.about + t.at32(f.about+4*kind)
		n, err := length(at)
		if err != nil || at+n > t.index {
			return fmt.Errorf("what is told of kind %d has no end: %w", kind, err)
		}
		dropped[at] = max(dropped[at], n)
		t.set32(f.about+4*kind, nothing)
		return nil
	}
	index := []uint64{unsafePoint, argumentsLiveIndex}
	if !looks {
		_, length, err := t.inlined(f)
		if err == nil {
			err = drop(inlineTree, func(uint64) (uint64, error) { return length, nil })
		}
		if err != nil {
			return err
		}
		index = append(index, inlineIndex)
	}
	for _, kind := range index {
		if kind < f.tables {
			t.set32(f.pcdata+4*kind, 0)
		}
	}
	if argumentsLive < f.told && t.at32(f.about+4*argumentsLive) != nothing {
		return errors.New("it has arguments in registers, which WebAssembly has not")
	}
	if err := drop(wrapperInfo, func(uint64) (uint64, error) { return 4, nil }); err != nil {
		return err
	}
	return drop(argumentInfo, t.argumentsLength)
}

// argumentsLength is the length of a list of arguments: single bytes for
// brackets and the like from 0xfb on, 0xff the end, else a place and a size.
func (t *table) argumentsLength(at uint64) (uint64, error) {
	for from := at; at < t.index; at++ {
		switch b := t.bytes[at]; {
		case b == 0xff:
			return at + 1 - from, nil
		case b < 0xfb:
			at++
		}
	}
	return 0, errors.New("no end of a list of arguments")
}

const inlinedCall = 16 // bytes of runtime.inlinedCall

// inlined is where the tree of calls that were inlined into a function stands.
func (t *table) inlined(f function) (at, length uint64, err error) {
	if f.told <= inlineTree || f.tables <= inlineIndex || t.at32(f.about+4*inlineTree) == nothing {
		return 0, 0, nil
	}
	most, err := t.walk(nil, t.at32(f.pcdata+4*inlineIndex))
	at, length = t.about+t.at32(f.about+4*inlineTree), uint64(most+1)*inlinedCall
	if err == nil && at+length > t.index {
		err = errors.New("a tree of inlined calls outside go:func.*")
	}
	return at, length, err
}

// subjects are what nothing tells of functions any more: lengths by place.
type subjects map[uint64]uint64

// clear clears them, but for those that another function still needs: equal ones
// stand in the program once, whatever they mean.
func (t *table) clear(dropped subjects) error {
	needed := map[uint64]bool{}
	for i := range t.count {
		f, err := t.function(i)
		if err != nil {
			return err
		}
		for k := range f.told {
			if offset := t.at32(f.about + 4*k); offset != nothing {
				needed[t.about+offset] = true
			}
		}
	}
	for at, length := range dropped {
		if needed[at] {
			continue
		}
		for a := at + 1; a < at+length; a++ {
			if needed[a] {
				return fmt.Errorf("go:func.*: what starts at %#x ends after %#x, where another starts", at, a)
			}
		}
		clear(t.bytes[at : at+length])
	}
	return nil
}

// walk marks the table that starts at an offset as used, if it shall, and returns
// the highest value in it, −1 without a table. It is pairs of varints, a step of the value and
// one of the counter, ended by a zero in the place of a pair other than the first.
func (t *table) walk(used []bool, at uint64) (most int, err error) {
	most = -1
	if at == 0 {
		return most, nil
	}
	next := func() (v uint64, err error) {
		for shift := 0; ; shift += 7 {
			if at >= t.list-t.lines || shift > 28 {
				return 0, errors.New("a table by program counter has no end")
			}
			b := t.bytes[t.lines+at]
			if used != nil {
				used[at] = true
			}
			at++
			v |= uint64(b&0x7f) << shift
			if b < 0x80 {
				return v, nil
			}
		}
	}
	value := -1
	for first := true; ; first = false {
		step, err := next()
		if err != nil || step == 0 && !first {
			return most, err
		}
		value += int(step>>1) ^ -int(step&1)
		most = max(most, value)
		if _, err := next(); err != nil {
			return most, err
		}
	}
}

// clearNames clears every name but those that are compared.
func (t *table) clearNames() {
	for from := t.names; from < t.units; {
		length := uint64(bytes.IndexByte(t.bytes[from:t.units], 0))
		if length > t.units {
			length = t.units - from
		}
		if !slices.Contains(kept, string(t.bytes[from:from+length])) {
			clear(t.bytes[from : from+length])
		}
		from += length + 1
	}
}
