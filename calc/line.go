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

// Range is an amount in yen that one incident in ten stays below, that half of
// them do, and that nine in ten do: the 10th, 50th and 90th percentile. Every
// line stands at the same percentile, as cost and duration rise together, so
// that lines add up.
type Range struct{ Low, Typical, High decimal.Decimal }

// Add returns the sum, low with low and high with high.
func (r Range) Add(o Range) Range {
	return Range{r.Low.Add(o.Low), r.Typical.Add(o.Typical), r.High.Add(o.High)}
}

// Spread reports whether low and high differ.
func (r Range) Spread() bool { return !r.Low.Equal(r.High) }

// LineKey names a line; the same in code, tests, words and docs.
type LineKey string

// The lines of the itemised estimate.
const (
	LineInvestigation   LineKey = "investigation"
	LineConsulting      LineKey = "consulting"
	LineLegal           LineKey = "legal"
	LineRecovery        LineKey = "recovery"
	LineNoticeMail      LineKey = "notice-mail"
	LineNoticeNewspaper LineKey = "notice-newspaper"
	LineCallCentre      LineKey = "call-centre"
	LineCondolence      LineKey = "condolence"
	LineOther           LineKey = "other"
	LineCardReissue     LineKey = "card-reissue"
	LineLiability       LineKey = "liability"
	LinePrevention      LineKey = "prevention"
	LineLostProfit      LineKey = "lost-profit"
	LinePartnerLoss     LineKey = "partner-loss"
	LineTransferLoss    LineKey = "transfer-loss"
)

// The lines of the other ways, and of what stands beside every amount.
const (
	LineCaseInvestigation    LineKey = "case-investigation"
	LineCaseContainment      LineKey = "case-containment"
	LineCasePrevention       LineKey = "case-prevention"
	LineSurvey               LineKey = "survey"
	LineEnteredInvestigation LineKey = "entered-investigation"
	LineEnteredContainment   LineKey = "entered-containment"
	LineEnteredPrevention    LineKey = "entered-prevention"
	LineInternalLabour       LineKey = "internal-labour"
)

// Line is one item of an estimate.
type Line struct {
	Key     LineKey
	Row     Row
	Damage  Damage
	Amount  Range
	Mark    seeds.Mark
	Uses    []string // ids of every figure that can move the amount
	Widened bool     // low or high was moved so that low ≤ typical ≤ high
	Beyond  Beyond   // the company is outside the sizes that the line has evidence for

	parts spread // Amount again, with what moves each of its three numbers
}

// Amount is one number of a result with the figures behind it.
type Amount struct {
	Key   string
	Value decimal.Decimal
	Uses  []string
}

// cite lists the ids of figures.
func cite(figures ...*seeds.Figure) []string {
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
