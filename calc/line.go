package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Row is where a line stands in the deck's breakdown. The rows after
// reputation are ours: the deck has no row for them.
type Row string

// The rows.
const (
	RowInvestigation Row = "investigation" // finding cause and extent
	RowContainment   Row = "containment"   // bringing it under control, liability included
	RowPrevention    Row = "prevention"    // keeping it from happening again: the investment
	RowReputation    Row = "reputation"    // never given an amount
	RowLostProfit    Row = "lost-profit"   // business that stopped
	RowPartnerLoss   Row = "partner-loss"  // business a partner took away
	RowTransferLoss  Row = "transfer-loss" // money sent to a false account
	RowOwnLabour     Row = "own-labour"    // the company's own people: beside every total, never in it
)

// DeckRows lists the rows of the deck's breakdown that carry an amount.
func DeckRows() []Row { return []Row{RowInvestigation, RowContainment, RowPrevention} }

// OwnRows lists the rows this calculator adds to the deck's.
func OwnRows() []Row { return []Row{RowLostProfit, RowPartnerLoss, RowTransferLoss} }

// Damage is JNSA's kind of damage.
type Damage string

// The six kinds of JNSA's damage report.
const (
	DamageCost       Damage = "cost"       // 費用損害
	DamageLiability  Damage = "liability"  // 賠償損害
	DamageProfit     Damage = "profit"     // 利益損害
	DamageMoney      Damage = "money"      // 金銭損害
	DamageRegulatory Damage = "regulatory" // 行政損害
	DamageIntangible Damage = "intangible" // 無形損害
)

// Range is an amount in yen when everything goes lightly, as usual, and
// badly. It is not a percentile.
type Range struct{ Low, Typical, High decimal.Decimal }

// Add returns the sum, low with low and high with high.
func (r Range) Add(o Range) Range {
	return Range{r.Low.Add(o.Low), r.Typical.Add(o.Typical), r.High.Add(o.High)}
}

// Spread reports whether low and high differ.
func (r Range) Spread() bool { return !r.Low.Equal(r.High) }

// Line is one item of an estimate.
type Line struct {
	Key     string // kebab-case; the same in code, tests, words and docs
	Row     Row
	Damage  Damage
	Amount  Range
	Mark    seeds.Mark
	Uses    []string // ids of every figure that can move the amount
	Widened bool     // low or high was moved so that low ≤ typical ≤ high

	parts spread // Amount again, with what moves each of its three numbers
}

// Omission is a loss that an estimate leaves out, always said beside it.
type Omission string

// What no amount of ours contains.
const (
	OmitReputation Omission = "reputation" // 「？」
	OmitRansom     Omission = "ransom"
	OmitFine       Omission = "fine"
	OmitFlaming    Omission = "flaming" // anger on the net, dark-web search
	OmitOwnLabour  Omission = "own-labour"
	OmitRecords    Omission = "records" // records leaked, but their number was not entered
)

// Omissions lists every [Omission].
func Omissions() []Omission {
	return []Omission{OmitReputation, OmitRansom, OmitFine, OmitFlaming, OmitOwnLabour, OmitRecords}
}

// Lack says why a way gives no amount.
type Lack string

// The reasons a way gives no amount.
const (
	LackSurvey Lack = "no-survey" // nobody surveyed this kind of incident
	LackQuotes Lack = "no-quotes" // the user entered no quote
	LackCases  Lack = "no-cases"  // the deck's two cases were another kind of incident
)

// Estimate is the amount one way gives for one incident.
type Estimate struct {
	Method       Method
	Lack         Lack // not empty: no amount, the rest is zero
	Lines        []Line
	Total        Range // the sum of the lines
	Omitted      []Omission
	Extrapolated bool // the company is outside the range of the cases
}

// total fills Total from the lines.
func (e Estimate) total() Estimate {
	for _, l := range e.Lines {
		e.Total = e.Total.Add(l.Amount)
	}
	return e
}

// Row returns the sum of the lines of one row.
func (e Estimate) Row(row Row) Range {
	var sum Range
	for _, l := range e.Lines {
		if l.Row == row {
			sum = sum.Add(l.Amount)
		}
	}
	return sum
}

// sum adds the lines of the given rows, or of all, with what moves the sum.
func (e Estimate) sum(rows ...Row) spread {
	var s spread
	for _, l := range e.Lines {
		if len(rows) == 0 || known(rows, l.Row) {
			s = s.plus(l.parts)
		}
	}
	return s
}

// Uses returns the figures behind the lines of the given rows, each once, in
// the order of the lines.
func (e Estimate) Uses(rows ...Row) []string {
	var ids []string
	for _, l := range e.Lines {
		if known(rows, l.Row) {
			ids = union(ids, l.Uses)
		}
	}
	return ids
}

// Amount is one number of a result with the figures behind it.
type Amount struct {
	Key   string
	Value decimal.Decimal
	Uses  []string
}

// cite lists the ids of figures.
func cite(figures ...seeds.Figure) []string {
	ids := make([]string, len(figures))
	for i, f := range figures {
		ids[i] = f.ID
	}
	return ids
}

// union appends the ids that are not yet there.
func union(ids []string, more ...[]string) []string {
	for _, list := range more {
		for _, id := range list {
			if !known(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}
