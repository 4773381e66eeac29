// Package plan answers what measures against one incident cost over a few
// years, from which effect they pay, and what they leave of the loss if they do
// what somebody expects of them.
//
// It refuses to know an effect: how much less often, or how much smaller, an
// incident becomes with a measure is an input, and without it there is only the
// effect from which the measure pays.
//
// # Inputs
//
// A plan runs from one to [MaxYears] years. The chance p of a loss in a year and
// the loss L are those of today, with what is in place today. L has three parts:
// what moves with the days of standing still, what is the cost of recovery, and
// the rest. A measure begins in a year k of the plan and stays. Its effect is the
// share that it leaves of the chance, of the part of the days, of the part of
// the recovery.
//
// # Order of work
//
//	money of year k     = (first + yearly) − subsidy
//	money of a later    = yearly
//	subsidy             = share × (first + yearly), in whole yen, no more than its cap; nothing if year k begins after its last day
//	hours of year k, of a later = as entered, each at the cost of an hour
//	loss of a year      = p · Πa × (rest + stopped · Πb + recovery · Πc)   over the measures that have begun
//	value today of year t = 1 ÷ (1 + discount)^t; of the first cost of year k, which comes at its beginning, 1 ÷ (1 + discount)^(k−1)
//	break-even          = value today of the cost ÷ (loss × Σ of the values today of years k and after)
//	net benefit         = losses of the years without the measures − with them − cost
//	net present value   = the same at the values of today
//
// Measures are taken as independent: what each leaves is multiplied. Money holds
// the yen that leave the company; hours stand beside it, and are part of the
// cost in break-even, net benefit and net present value.
//
// # Sets
//
// [Input.Sets] looks at every set of the measures: no shortcut can miss one.
// Nothing is called the best: it lists which sets cost the least for what they
// leave, which lie close to the lightest burden (cost and losses at the values of
// today), and what all of these have in common when the chance is half or twice
// as high.
//
// # Rounding
//
// Everything is decimal. Quotients carry [workPlaces]; amounts are not rounded
// here, except the subsidy, which is a line of its own, and what a set leaves,
// which is carried in [fixedPlaces] and compared in whole yen.
//
// # Errors
//
// An error is always a [bound.Problems]: every problem of the input, in field
// order. Nothing is clamped, and nothing panics.
package plan
