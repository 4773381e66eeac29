package ui

// Headline is the typical amount of the chosen estimate, or what stands in its
// place.
type Headline struct {
	Page *Page
	Size string
}

// Waiting stands in the place of the amount while there is none.
func (c *Headline) Waiting() string {
	if c.Page.Session.Result == nil {
		return c.Page.Voice.Waiting("")
	}
	return c.Page.Voice.Waiting(c.Page.Session.Result.Chosen.Lack)
}
