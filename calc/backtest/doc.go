// Package backtest holds what the itemised way says of ransomware against what
// victims answered to the police in another year, and what it says of any
// incident against cases whose size and cost somebody told.
//
// Two years of answers are known by band. A forecast is made from one year and
// scored on the other, so that no answer tests what was made from it:
//
//	inside    = share of the answers between the forecast's 10th and 90th percentile; 80 % if it is right
//	RPS       = mean over the answers of Σ over the ends of bands of (chance of less − 1 if the answer is below the end, else 0)²
//	log score = − mean over the answers of ln(chance of the answer's band)
//
// Of both scores less is better. Inside a band answers are taken as straight on
// a log axis, as the model takes them; how many are inside at least and at most,
// whatever they do within their bands, stands beside it.
//
// All here is about forecasts and no amount that anybody is shown as theirs, so
// it is computed in binary fractions; what is compared with cases comes from
// [calc.Evaluate] and is exact. The browser program does not have this package.
package backtest
