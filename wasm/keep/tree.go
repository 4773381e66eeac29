package keep

// object is a JSON object with its members in order.
type object []member

type member struct {
	key   string
	value any // string, bool, number, nil, object or list
}

// number is a JSON number as it stands in the file: nothing rounds it.
type number string

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
