package calc

// HasAmount reports whether the chosen way gives an amount. Nil is a result
// that there is not yet.
func (a *Answer) HasAmount() bool { return a != nil && a.Chosen.Lack == "" }

// Total is the chosen estimate's amount in yen; zero without one.
func (a *Answer) Total() Range {
	if !a.HasAmount() {
		return Range{}
	}
	return a.Chosen.Total
}

// Spread reports whether low and high of the amount differ.
func (a *Answer) Spread() bool { return a.HasAmount() && a.Chosen.Total.Spread() }

// AsPrinted reports whether the amounts of the chosen estimate stand somewhere
// just as they are, in a survey, in a quote or in the deck, and were not
// computed: rounding would falsify them.
func (a *Answer) AsPrinted() bool {
	if a == nil {
		return false
	}
	switch a.Chosen.Method {
	case Survey, Entered:
		return true
	case Cases:
		return a.Breakdown != nil && a.Breakdown.Printed != nil
	}
	return false
}

// Leading lists the return periods that stand beside the mean of a year. The
// shortest is left to the curve and its table: most chances bring no loss in it.
func (t *YearTotal) Leading() []ReturnPeriod { return t.Periods[1:] }
