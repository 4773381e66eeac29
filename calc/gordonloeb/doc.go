// Package gordonloeb answers how much spending on security a loss can justify,
// after Gordon and Loeb (ACM TISSEC 5(4), 2002).
//
// It refuses to guess: without a probability there is no ceiling, and without
// a fact about a measure there is no optimum.
//
// # Inputs
//
// v is the chance of the loss in a year, from 0 to 1. L is the loss in money,
// one unit of which is the unit of every result. z is the yearly spending on a
// measure and S(z) the chance that is left:
//
//	class one   S(z) = v / (αz + 1)^β
//	class two   S(z) = v^(αz + 1)
//
// The probability enters once. L is the loss if it happens, never the yearly
// expectation.
//
// # Results
//
//	ceiling          v × L / e
//	sharp ceiling    class one (β/(β+1))^(β+1) × v × L, class two v × L / e
//	EBIS(z)          (v − S(z)) × L
//	ENBIS(z)         EBIS(z) − z
//	optimum          the z ≥ 0 with the largest ENBIS; 0 in a corner
//
// The ceiling is an upper bound on the optimum of both classes (and of every
// log-convex S), not the optimum. It is reached in class two alone.
//
// # Rounding
//
// Everything is decimal. Money is rounded to [MoneyPlaces] and probabilities
// to [ProbabilityPlaces] places, half away from zero, once, at the end;
// intermediate values carry [workPlaces]. Nothing is rounded to yen here: the
// caller does that where a line is shown. The results do not depend on the
// machine.
//
// # Errors
//
// An error is always a [bound.Problems]: every problem of the input, in field
// order. Nothing is clamped, and nothing panics.
//
// # Limits
//
// Classes III to VI (Hausken 2006) and the families of Willemson (2006, 2010)
// break the ceiling and are not offered.
package gordonloeb
