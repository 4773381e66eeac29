package calc

// HasAmount reports whether the chosen way gives an amount. Nil is a result
// that there is not yet.
func (r *Result) HasAmount() bool { return r != nil && r.Chosen.Lack == "" }

// Total is the chosen estimate's amount in yen; zero without one.
func (r *Result) Total() Range {
	if !r.HasAmount() {
		return Range{}
	}
	return r.Chosen.Total
}

// Spread reports whether low and high of the amount differ.
func (r *Result) Spread() bool { return r.HasAmount() && r.Chosen.Total.Spread() }

// AsPrinted reports whether the amounts of the chosen estimate stand somewhere
// just as they are, in a survey, in a quote or in the deck, and were not
// computed: rounding would falsify them.
func (r *Result) AsPrinted() bool {
	if r == nil {
		return false
	}
	switch r.Chosen.Method {
	case Survey, Entered:
		return true
	case Cases:
		return r.Breakdown != nil && r.Breakdown.Printed != nil
	}
	return false
}

// Leading lists the return periods that stand beside the mean of a year. The
// shortest is left to the curve and its table: most chances bring no loss in it.
func (t *YearTotal) Leading() []ReturnPeriod { return t.Periods[1:] }
