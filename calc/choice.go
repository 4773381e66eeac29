package calc

import "slices"

// Method is a way to an amount. The ways stand side by side.
type Method string

// The four ways.
const (
	Itemised Method = "itemised" // unit costs × the company's own counts
	Cases    Method = "cases"    // between the deck's two companies
	Survey   Method = "survey"   // averages by type of incident
	Entered  Method = "entered"  // the user's own quotes
)

// Methods lists every [Method] in the order shown.
func Methods() []Method { return []Method{Itemised, Cases, Survey, Entered} }

// SeverityBasis is where the spread of one incident's loss comes from.
type SeverityBasis string

// The bases of severity.
const (
	SeverityRange  SeverityBasis = "range"  // the estimate's low and high taken as two quantiles
	SeveritySurvey SeverityBasis = "survey" // a survey's median and mean
	SeverityBands  SeverityBasis = "bands"  // the police's cost bands
)

// SeverityBases lists every [SeverityBasis] in the order shown.
func SeverityBases() []SeverityBasis {
	return []SeverityBasis{SeverityRange, SeveritySurvey, SeverityBands}
}

// Choice is one question answered by choosing.
type Choice struct {
	Field   Field
	Options []string // in the order shown

	at func(*Input) *string
}

// Of is what an input chooses; empty if nothing was chosen.
func (c Choice) Of(in Input) string { return *c.at(&in) }

// Set chooses. An option that does not exist is set, too: [Validate] says so.
func (c Choice) Set(in *Input, option string) { *c.at(in) = option }

// Choices lists every choice of an input, in the order of the page.
func Choices() []Choice {
	return []Choice{
		{FieldScenario, texts(Scenarios()), func(in *Input) *string { return (*string)(&in.Scenario) }},
		{FieldMethod, texts(Methods()), func(in *Input) *string { return (*string)(&in.Method) }},
		{FieldSeverity, texts(SeverityBases()), func(in *Input) *string { return (*string)(&in.Severity) }},
	}
}

func texts[T ~string](all []T) []string {
	list := make([]string, len(all))
	for i, one := range all {
		list[i] = string(one)
	}
	return list
}

func known[T comparable](all []T, one T) bool { return slices.Contains(all, one) }
