// Package annual answers how a year's total of losses falls out, when events
// come at random and each loss is random: the loss-exceedance curve, the chance
// of a year without loss, percentiles, the mean, the mean of the worst years;
// without insurance, and with a cover that acts on each event.
//
// It refuses to simulate: the same input gives the same yen, on every machine.
//
// # Inputs
//
// Events arrive as a Poisson process. Its rate comes from a yearly chance p as
// −ln(1 − p), see [Rate]. Events of several kinds come independently of each
// other: their rates add up, and the loss of one is of each kind as often as its
// rate is of all, so that a year with several kinds is worked out as exactly, and
// in as many steps, as one with one. The loss of one event, its severity, is lognormal,
// from a median and a mean or from two quantiles; or known by counts in bands.
// A cover is any straight-pieced function from one
// event's loss to what is kept of it, see [Kept].
//
// # Order of work
//
//	S = X₁ + … + X_N    N Poisson(rate), X independent, each what is kept of one loss
//
// The chances of no event and of one event are known in closed form. Those of
// two and more are worked out on a lattice of equal steps, by the transform
// e^(rate·(φ − 1)) of the severity's φ without its first two terms:
//
//   - a rough lattice finds the amount at the highest chance asked for; the
//     steps are spent up to there and no further;
//   - the step is chosen so that the amount with the largest chance of its own
//     (a fixed amount, a deductible below which the insurer pays nothing and above which
//     it pays all) is on the lattice;
//   - a step's losses are put on its nearest lattice point, and a little is
//     moved near zero so that the lattice has the mean that it should have;
//   - the lattice is doubled with zeros and tilted by e^(−θk), so that what
//     wraps around in the transform is negligible;
//   - totals that consist of amounts with their own chance alone are worked out
//     by Panjer's recursion, and jump where they are; the rest is interpolated
//     by a cubic that never falls;
//   - no chance is above that of the largest event alone, which is known.
//
// After Grübel and Hermesmeier (ASTIN Bulletin 29, 1999) and Embrechts and Frei
// (Mathematical Methods of Operations Research 69, 2009).
//
// # Results
//
//	percentile at p   the smallest x with P(S ≤ x) ≥ p; 0 where p ≤ P(S = 0)
//	tail at p         q + E[max(S − q, 0)]/(1 − p), q the percentile at p
//	occurrence at p   the smallest x with e^(−rate·P(X > x)) ≥ p, the largest event
//	mean              rate × E[X]
//
// Most companies have a rate below 0.7: the middle year costs nothing, and so
// does many a 95th percentile. That is a result, not a fault.
//
// # Rounding
//
// Work is in float64; amounts are rounded to yen and chances to [ChancePlaces]
// places when they leave the package. They are approximate by the errors below
// and have at most 16 significant digits.
//
// The elementary functions and the transform are the package's own, and no
// product is left to be fused with an addition, so the bits, and so the yen, do
// not depend on the machine. A test compares the same golden file on every
// target, and another reads the machine code for fused instructions.
//
// # Errors
//
// The largest relative errors measured against high-precision totals of
// lognormal events, rates 0.02 to 20 and σ 0.5 to 2.5, are in the package's
// tests (the table named within): percentiles from 95 to 99.9, tails and
// chances. Below the 95th percentile of a wide severity the steps are coarse
// for the amount, and the error grows to some thousandths.
//
// An error value is always a [bound.Problems]: every problem of the input.
// Nothing is clamped, nothing panics,
// nothing is NaN or infinite.
package annual
