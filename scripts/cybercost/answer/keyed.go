package answer

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/cover"
	"cybercost/seeds"
)

// keyed is exact values by the keys of docs/page-contract.md.
type keyed map[string]string

// shared are the keys under which calc itself names an amount that the page
// shows. It names more than these; the page keeps the others to itself.
var shared = []string{
	"breakdown.investigation", "breakdown.containment", "breakdown.prevention", "breakdown.total",
	"breakdown.avoidable", "breakdown.investment", "breakdown.leverage", "breakdown.break-even",
	"benchmark.half-percent", "benchmark.one-percent", "benchmark.band-low", "benchmark.band-high",
	"guide.36", "ceiling.gordon-loeb",
	"ale", "measure.ale", "measure.net-benefit", "measure.rosi", "sales.needed",
	"optimum.class-1", "optimum.class-2",
	"compare.now.no-loss", "compare.now.mean", "compare.now.20", "compare.now.100",
	"compare.measures.no-loss", "compare.measures.mean", "compare.measures.20", "compare.measures.100",
	"compare.cover.no-loss", "compare.cover.mean", "compare.cover.20", "compare.cover.100",
	"carry.typical", "carry.high", "carry.year-100", "carry.kept.typical", "carry.kept.high", "carry.kept.year-100",
	"cover.kept", "cover.high.kept", "cover.paid", "cover.kept.waiting", "cover.kept.deductible", "cover.kept.above-limit",
	"cover.kept.share", "cover.kept.below-overall", "cover.kept.above-overall", "cover.kept.uncovered", "cover.kept.not-insurable",
	"year.gross.no-loss", "year.gross.mean", "year.gross.20", "year.gross.100",
	"year.kept.no-loss", "year.kept.mean", "year.kept.20", "year.kept.100",
	"new.year.kept.mean", "new.year.kept.20", "new.year.kept.100",
}

func (k keyed) put(key string, value decimal.Decimal) { k[key] = value.String() }

// named puts what calc names itself.
func (k keyed) named(all []calc.Amount) {
	for _, amount := range all {
		if slices.Contains(shared, amount.Key) {
			k.put(amount.Key, amount.Value)
		}
	}
}

// compared puts what the policy and the one proposed make of a typical and of a bad
// incident, where one is proposed, and the limits that are enough, where they are
// sought.
func (k keyed) compared(r calc.Result) {
	if r.Proposal != nil {
		k.settled(r.Protection)
		k.settled(r.Proposal)
	}
	k.all(r.Finder.Amounts())
}

// all puts every amount.
func (k keyed) all(list []calc.Amount) {
	for _, amount := range list {
		k.put(amount.Key, amount.Value)
	}
}

func (k keyed) settled(p *calc.Protection) {
	if p == nil {
		return
	}
	for _, s := range []calc.Settlement{p.Typical, p.High} {
		all := []calc.Amount{s.Loss, s.Paid, s.Kept}
		for _, reason := range s.Reasons {
			all = append(all, reason.Amount)
		}
		for _, part := range s.Parts {
			if part.Part != cover.None { // which is a reason
				all = append(all, part.Kept)
			}
		}
		k.all(all)
	}
}

// plan puts what the measures of the shelf cost, and from which effect each pays.
func (k keyed) plan(f *seeds.Figures, a calc.Answer, today int) {
	m := calc.NewModel(f)
	for _, amount := range m.Plan(a, today).Amounts() {
		k.put(amount.Key, amount.Value)
	}
	for _, g := range calc.Safeguards() {
		for _, amount := range m.BreakEven(a, g, today).Amounts() {
			k.put(amount.Key, amount.Value)
		}
	}
}

// within puts the chance of at least one incident within some years.
func (k keyed) within(all []calc.Within) {
	for _, w := range all {
		k.put(w.Now.Key, w.Now.Value)
		if w.Measures != nil {
			k.put(w.Measures.Key, w.Measures.Value)
		}
	}
}

// company puts what the company spends, and the Chamber's service beside it:
//
//	a year = a month × 12        share = a year ÷ half a percent of revenue, unless it is more
func (k keyed) company(f *seeds.Figures, r calc.Result) {
	if now := r.Input.Number(calc.FieldSpending); now.Valid {
		k.put("spending", now.Decimal)
	}
	yearly := f.OtasuketaiMonthlyFee.Value.Mul(decimal.NewFromInt(12))
	k.put("service.yearly", yearly)
	if half := r.Guides.HalfPercent.Value; half.IsPositive() && yearly.LessThanOrEqual(half) {
		k.put("service.share", yearly.DivRound(half, calc.RatePlaces))
	}
}

// ways puts the amount by each way that gives one, and the chosen way's range.
func (k keyed) ways(r calc.Result) {
	for _, way := range r.Ways {
		switch {
		case way.Lack != "":
		case way.Method == calc.Survey:
			k.put("survey.amount", way.Total.Typical)
		default:
			k.put("way."+string(way.Method), way.Total.Typical)
		}
	}
	if r.Chosen.Lack == "" {
		k.put("estimate.typical", r.Chosen.Total.Typical)
		k.ends("estimate", r.Chosen.Total)
	}
}

// rows puts the ends of the deck's rows, and the rows of ours that have a line.
// A survey's amount has no rows.
func (k keyed) rows(r calc.Result) {
	if r.Breakdown == nil {
		return
	}
	for _, row := range calc.DeckRows() {
		k.ends("breakdown."+string(row), r.Chosen.Row(row))
	}
	for _, row := range calc.OwnRows() {
		if slices.ContainsFunc(r.Chosen.Lines, func(l calc.Line) bool { return l.Row == row }) {
			k.put("row."+string(row), r.Chosen.Row(row).Typical)
			k.ends("row."+string(row), r.Chosen.Row(row))
		}
	}
}

// incidents puts what every incident would cost, where that can be told.
func (k keyed) incidents(all []calc.IncidentEstimate) {
	for _, one := range all {
		for _, amount := range one.Amounts() {
			k.put(amount.Key, amount.Value)
		}
	}
}

func (k keyed) ends(key string, r calc.Range) {
	k.put(key+".low", r.Low)
	k.put(key+".high", r.High)
}
