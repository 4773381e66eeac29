// Package seeds holds every outside number of the calculator beside the
// document it comes from.
//
// The numbers are written in *.yaml, one file a source edition, and turned
// into figures_gen.go by scripts/seedgen. Nothing is parsed at run time. The
// package refuses figures without a source: our own choices stand in
// assumptions.yaml with the basis on which they were made.
package seeds

import "github.com/shopspring/decimal"

// Unit is what one unit of a figure's value is.
type Unit string

// The closed set of units. A figure with any other unit is refused by seedgen,
// which knows in scripts/seedgen/printed.go by what counter each is printed.
const (
	Yen          Unit = "yen"
	YenPerYear   Unit = "yen/year"
	YenPerMonth  Unit = "yen/month"
	YenPerDay    Unit = "yen/day"
	YenPerPerson Unit = "yen/person"
	YenPerDevice Unit = "yen/device"
	Dollars      Unit = "dollars" // of the United States
	Euros        Unit = "euros"
	Ratio        Unit = "ratio"    // 1 % is 0.01
	Multiple     Unit = "multiple" // how many times another amount
	Exponent     Unit = "exponent" // the power to which a size is raised
	People       Unit = "people"
	Devices      Unit = "devices"
	Companies    Unit = "companies"
	Events       Unit = "events"
	Hours        Unit = "hours"
	Days         Unit = "days"
	Months       Unit = "months"
	PersonMonths Unit = "person-months"
	Count        Unit = "count" // things of a named kind: ships, factories, production lines
)

// Read says how the figure reached us.
type Read string

// The ways a figure was read. Assumption figures have no outside source.
const (
	ReadPublisher  Read = "publisher"  // on the publisher's own page or in its own document
	ReadSecondary  Read = "secondary"  // on a named page that attributes it to the publisher
	ReadAssumption Read = "assumption" // our own choice; Basis says why
)

// Mark is what kind of number a reader sees: measured, estimated or assumed.
type Mark string

// The three marks, 実測・推計・仮定 on the page.
const (
	Measured  Mark = "measured"
	Estimated Mark = "estimated"
	Assumed   Mark = "assumed"
)

// Source is one edition of one document.
type Source struct {
	ID        string // equal to the YAML file's name: publisher-edition
	Publisher string
	Title     string
	Edition   string // which issue of the document; empty if it has only one
	Short     string // the edition as a sentence names it, 2025年版; empty where no figure returns with each edition
	ShortEn   string // the same in English
	URL       string // the publisher's page, https; empty for a document handed out on paper
	Published string // ISO date, or a part of one: 2024, 2024-02, 2024-02-09; empty for an undated document
	Accessed  string // ISO date on which its figures were last checked
	Licence   string // on what terms single figures may be shown
}

// Figure is one number with its evidence. Figures are not comparable by ==,
// because equal decimals can differ in form.
type Figure struct {
	_ [0]func()

	ID        string          // kebab-case; says what is counted
	Label     string          // the same in Japanese, for readers
	Printed   string          // as the source prints it; for a number we derived, as we print it
	Value     decimal.Decimal // the same, exact, in Unit
	Unit      Unit
	Mark      Mark
	Describes string // the period the number is about; empty if it is not about one
	Locator   string // where in the source
	Sample    int    // n; 0 where the source gives none
	Caution   string // what a reader must know; shown, not hidden
	Basis     string // for assumptions: why this number
	Read      Read
	Via       string // for ReadSecondary: the page it was read on
	Source    *Source
}

// FactNames are the fields of a figure that only whoever looks at its source reads.
var FactNames = [...]string{"Locator", "Caution", "Basis", "Via"}

// Facts points at the texts of [FactNames], in their order.
func (f *Figure) Facts() [len(FactNames)]*string {
	return [...]*string{&f.Locator, &f.Caution, &f.Basis, &f.Via}
}

// HasFacts reports whether they are there: in the program of the page they come after
// it. Each figure has a place in its source, or a basis.
func (f *Figure) HasFacts() bool { return f.Locator+f.Basis != "" }

// Hold takes in the facts of all figures, in the order of [Figures.All]. A list of
// another length is none of these figures and is left.
func (f *Figures) Hold(facts []string) {
	all := f.All()
	if len(facts) != len(all)*len(FactNames) {
		return
	}
	for i, figure := range all {
		for j, text := range figure.Facts() {
			*text = facts[i*len(FactNames)+j]
		}
	}
}
