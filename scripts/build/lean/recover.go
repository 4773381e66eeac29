package lean

import (
	"errors"
	"fmt"

	"cybercost/scripts/build/module"
)

// looks tells of which functions recover reads the tree of inlined calls. It may
// end a panic only in a function that was deferred itself, so it counts the calls
// between the panic and itself, inlined ones too, and does not count wrappers. It
// stops at the second: so it reads no tree but those of the function that called it
// and of wrappers.
func (t *table) looks() ([]bool, error) {
	recoverNumber, panicSeen := t.count, false
	for i := range t.count {
		f, err := t.function(i)
		if err != nil {
			return nil, err
		}
		switch t.name(f) {
		case "runtime.gorecover":
			recoverNumber = i
		case "runtime.gopanic":
			panicSeen = t.bytes[f.at+fieldKind] == kindPanic
		}
	}
	if recoverNumber == t.count || !panicSeen {
		return nil, errors.New("no runtime.gorecover, or runtime.gopanic of another kind: was the program built by another Go?")
	}
	callers, err := t.callers(recoverNumber)
	if err != nil {
		return nil, err
	}
	if uint64(len(callers)) != t.count {
		return nil, fmt.Errorf("%d functions in the table, %d in the code", t.count, len(callers))
	}
	looks := make([]bool, t.count)
	for i := range t.count {
		f, err := t.function(i)
		if err != nil {
			return nil, err
		}
		looks[i] = callers[i] || t.bytes[f.at+fieldKind] == kindWrapper
	}
	return looks, nil
}

// callers tells which functions call the one with this number. It looks for the
// bytes of such a call anywhere in a function, so it may name one too many, which
// costs some bytes, and none too few.
func (t *table) callers(number uint64) ([]bool, error) {
	const call = 0x10
	r := &module.Reader{File: t.code}
	list := make([]bool, r.Number())
	for i := range list {
		size := r.Number()
		if r.Err != nil || size > len(t.code)-r.At {
			return nil, errors.New("a function ends after the code")
		}
		end := r.At + size
		for at := r.At; at < end; at++ {
			if t.code[at] == call {
				target := &module.Reader{File: t.code, At: at + 1}
				list[i] = list[i] || uint64(target.Number()) == t.imports+number
			}
		}
		r.At = end
	}
	if r.Err != nil || r.At != len(t.code) {
		return nil, errors.New("code of another length")
	}
	return list, nil
}
