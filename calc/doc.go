// Package calc answers three questions about one company and one kind of
// cyber incident: what it would cost, what prevention is worth, and what
// stays with the company after insurance.
//
// It refuses to guess. It never blends surveys that measured different
// populations, never repairs a wrong input, and never shows a ceiling for
// prevention without a probability.
//
// # Inputs
//
// [Input] holds choices (scenario, method, severity) and numbers by [Field].
// A number that was not entered is absent. Absent assumptions take the
// default figure of the seeds, which is then cited; absent facts leave the
// result that needs them out. Bounds and meaning of every field: [Fields].
//
// # Order of work
//
//  1. [Validate] lists every problem of the input, in field order.
//  2. Each way to an amount ([Method]) gives an [Estimate] of lines, or says
//     what it lacks. The ways stand side by side; none is averaged.
//  3. The chosen estimate gives the deck's four rows ([Breakdown]).
//  4. [Guides] compares yearly spending with the benchmarks and ceilings.
//  5. [Protection] splits the chosen estimate into paid and kept.
//  6. [Measure] appraises one measure against the chosen estimate's typical
//     amount: expected yearly loss, net benefit, and the best spending on it.
//  7. [Carry] takes a typical and a bad outcome off the money at hand, if that
//     was entered.
//  8. [EvaluateYear], the distribution of a year, is computed only when asked
//     for, and so is [Model.YearFinder], the limits that are enough in it.
//
// # Itemised lines
//
// Low, typical and high of an amount are its 10th, 50th and 90th percentile:
// one incident in ten costs less than low, half cost less than typical, one in
// ten more than high. Every line stands at the same percentile, because cost
// and duration rise together; so lines add up to the yen, and the total is that
// percentile. It overstates the spread a little, and says nothing of incidents
// that nobody reports. Prevention is an investment that the company decides on,
// outside the percentiles: it is the same at all three.
//
// For ransomware the percentiles are those of the victims that answered the
// police, straight on a log axis within each band of their answers, carried to
// the company's size by a power of it. Where nobody counted answers in bands,
// low is typical ÷ a multiple and high is typical × it. What is measured of all
// this and what is assumed, each figure says.
//
// Each line is one function. Which lines belong to a scenario is a column of
// the table of incidents. A line that does not belong to the scenario is left
// out, as is an optional one whose switch is off, and one whose count was not
// entered; a count of zero is a count. A line says on which side of its
// evidence a company lies ([Line.Beyond]). Parts from different sources can end
// up in the wrong order; low or high is then moved to the typical amount, and
// the line says that it was widened.
//
// # Other ways
//
// Cases and surveys are there for the incidents that the table of incidents
// names; the other incidents lack them. A survey's amount is one number
// without rows: it has no breakdown, and a policy cannot be tested on it. Of
// the user's own quotes one left empty beside another counts as nothing; with
// all three empty there is no amount.
//
// # Cover
//
// Liability, cost and profit are the parts of a policy; a line belongs to the
// part of its [Damage]. Prevention and money sent to a false account belong to
// none, unless the user says that the policy pays for them: they are costs then.
// Terms left empty are the neutral ones: a part without a limit is covered up to
// the overall limit, and not covered without one; without a deductible, a share
// or a waiting time there is none to take off. A limit of zero is no cover: what
// is kept for it is kept as uncovered, not as above the limit. An overall limit
// of zero is a limit. With no term at all, nothing is tested.
//
// A waiting time is measured against the time in which a profit line is lost:
// the days that business stands still × 24 hours (low with low, typical with
// typical, high with high); for the partner's business the months without the
// partner × 732 hours, a twelfth of a leap year. A line lost in no more than
// the waiting time is lost within it. Where both lines are there, the waiting
// time's share of the profit is the mean of the two shares, weighted by the
// lines, to 30 places.
//
// # What moves a number
//
// A line and an [Amount] cite the figures that move it in this input, and no
// others: not a default that the user's own value has replaced, not a factor
// of zero, not a figure that one line adds and another takes off. A number of
// a [Year] cites what is behind its severity, and may cite more than moves it.
//
// # Rounding
//
// Money is exact decimal yen. Every line is multiplied first, divided once, and
// rounded once, half away from zero, to whole yen; a total is the sum of rounded
// lines, so that every table adds up. What follows from a total (a guide, the
// expected loss, the ceiling, the cover) starts from the sum of rounded lines.
// The position between the two cases is irrational and carries 40 places; a
// power of the size, a level between two ends of a band and what is divided by
// the spread of incidents without bands 15.
// Rates that cannot be written exactly are rounded to [RatePlaces]
// places. A policy within a year bends at whole yen of the whole loss; see
// package cover for how much that can be.
//
// # Errors
//
// Wrong input is a list of [Problem], never an error value and never a
// panic. A scenario that does not exist has no lines, defaults or surveys. No
// function returns NaN or an infinity: a quotient without a
// divisor is absent instead.
//
// # Limits
//
// Nothing here reads a clock, a file, a global or a random source. Figures
// come in as an argument; see the provenance test for what that buys.
package calc
