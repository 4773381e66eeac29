// Package cover answers what an insurance policy of given terms would pay of a
// given loss, what the company would keep, and for which reason.
//
// It refuses to price: there is no premium here, no product and no reading of
// a policy's wording. The terms are what the caller says they are.
//
// # Inputs
//
// A loss is lines of whole yen, each put to a part of the policy: liability,
// cost, profit, or none where the line is not insurable. A policy has terms for
// each part, a waiting time for profit and, above the parts, an overall limit
// or none.
//
// # Order of work
//
// For each part, with its loss the sum of its lines:
//
//	waiting   = loss × min(waiting hours, stopped hours) / stopped hours, profit only
//	remaining = loss − waiting
//	paid      = share × min(max(remaining − deductible, 0), limit)
//
// Limit is the most that is counted before the share is taken; it does not
// include the deductible. An open part has no limit of its own. Then the overall
// deductible is taken off the sum of the payments, and the overall limit cuts
// what is left, each part in proportion to its payment.
//
// # Rounding
//
// A part's payment is rounded to yen once, half away from zero; all before it
// is exact. What is kept is the loss minus the payment, so paid + kept = loss
// to the yen for each line, each part and the whole, and none of the three is
// ever negative. The reasons for keeping, the two overall cuts and the
// payment of each line are shared out by largest remainder, so they add up
// too; an equal remainder goes to the earlier one.
//
// # Errors
//
// An error is always a [bound.Problems]: every problem of the input, the policy's
// first, then the loss's. Nothing is clamped, and nothing panics. A limit of
// zero and a share of zero or one are terms like any other; a part whose limit
// is zero has no cover, and all of it is kept as uncovered.
//
// # Limits
//
// One occurrence. What a year of occurrences costs is calc/annual's, to which
// [Policy.Knots] hands the same terms as a function of one loss.
package cover
