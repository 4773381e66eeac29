package calc

// Lack says why a way gives no amount.
type Lack string

// The reasons a way gives no amount.
const (
	LackSurvey Lack = "no-survey" // nobody surveyed this kind of incident
	LackQuotes Lack = "no-quotes" // the user entered no quote
	LackCases  Lack = "no-cases"  // the deck's two cases were another kind of incident

	LackTransfer Lack = "no-transfer" // neither the money sent nor what others sent was asked for
)

// Estimate is the amount one way gives for one incident.
type Estimate struct {
	Method       Method
	Lack         Lack // not empty: no amount, the rest is zero
	Lines        []Line
	Total        Range // the sum of the lines
	Omitted      []Omission
	CountedBelow bool // the devices entered cost less than an investigation without a count
}

// keys are the keys of the lines.
func (e Estimate) keys() []LineKey {
	keys := make([]LineKey, len(e.Lines))
	for i, l := range e.Lines {
		keys[i] = l.Key
	}
	return keys
}

// Exponents are the typical amounts at the two other exponents of the size. A
// higher exponent makes it cheaper for a company below the reference size, and
// dearer for one above it.
type Exponents struct{ Low, High Amount }

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

// summed adds one outcome of all lines, with what moves the sum.
func (e Estimate) summed(of func(spread) cited) cited {
	sum := fact(zero)
	for _, l := range e.Lines {
		sum = sum.plus(of(l.parts))
	}
	return sum
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
