package seeds

// Contact is a public place that a company may turn to, as its publisher prints
// it: no figure, but read and cited like one.
type Contact struct {
	ID      string
	Name    string // in Japanese, for readers
	Phone   string // as it is dialled; empty where none is published
	Mail    string // an address for mail; empty where none is published
	Page    string // https
	Locator string // where in the source it stands
	Via     string // where it was read, if not at the publisher
	Source  *Source
}

// ContactOf is the contact with an id; false if there is none.
func ContactOf(id string) (Contact, bool) {
	for _, one := range contacts {
		if one.ID == id {
			return one, true
		}
	}
	return Contact{}, false
}
