package words

// Table holds texts by their keys. It is no map: what fills maps when the program starts
// is code, which visitors wait for.
type Table[K comparable, V any] []Entry[K, V]

// Entry is a row of a table.
type Entry[K comparable, V any] struct {
	Key   K
	Value V
}

// Of is the text with a key; empty if there is none.
func (t Table[K, V]) Of(key K) V {
	text, _ := t.Find(key)
	return text
}

// Find is the same, and reports whether there is one.
func (t Table[K, V]) Find(key K) (text V, found bool) {
	for i := range t {
		if t[i].Key == key {
			return t[i].Value, true
		}
	}
	return text, false
}
