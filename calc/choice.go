package calc

import "slices"

// Industry is the trade the company is in. It selects evidence to show and
// never enters an amount.
type Industry string

// The industries of the first question.
const (
	Manufacturing Industry = "manufacturing"
	Construction  Industry = "construction"
	Wholesale     Industry = "wholesale"
	Retail        Industry = "retail"
	Service       Industry = "service"
	Transport     Industry = "transport"
	OtherIndustry Industry = "other"
)

// Industries lists every [Industry] in the order shown.
func Industries() []Industry {
	return []Industry{Manufacturing, Construction, Wholesale, Retail, Service, Transport, OtherIndustry}
}

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

func known[T comparable](all []T, one T) bool { return slices.Contains(all, one) }
