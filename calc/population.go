package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Who names those who were asked, or who had the incidents that a number is
// about.
type Who string

// Who stands beside the estimate.
const (
	WhoAttacked Who = "attacked" // companies that were attacked, most of which spent nothing
	WhoSmall    Who = "small"    // small companies with damage, whatever it was
	WhoSized    Who = "sized"    // victims of ransomware that answered the police, carried to the company's size
	WhoPolice   Who = "police"   // the same, of every size
	WhoPublic   Who = "public"   // companies whose incident became public
	WhoDeck     Who = "deck"     // the deck's cases
	WhoInsurers Who = "insurers" // the insurers' cases
)

// Statistic is what a number says of those who were asked.
type Statistic string

// The statistics. They are never compared as if they were one.
const (
	StatMean    Statistic = "mean"
	StatMedian  Statistic = "median"
	StatMaximum Statistic = "maximum" // the dearest answer
	StatCase    Statistic = "case"    // one incident, no statistic
)

// Compared is one published number that stands beside an estimate.
type Compared struct {
	Figure    *seeds.Figure // in yen, with its sample
	Statistic Statistic
	Case      Case // which case; empty for a statistic
	Open      bool // more was lost than is in it: 「＋？」
}

// Population is who was asked once, with the numbers that came of it. The
// populations differ, and are never joined.
type Population struct {
	Who      Who
	Edition  *seeds.Source // that they stand in
	Scenario Scenario      // the incidents that were asked about; empty: any
	Values   []Compared
	Joined   bool // the values are of the same answers, so that a line may join them

	Answers *seeds.Figure // how many answered, where the answers come in bands
	Bands   []CostBand
	Nothing *seeds.Figure // the share that spent nothing, which is in no band
	Within  *CostBand     // a part of the last band
	Over    *seeds.Figure // the share whose incident cost a million yen and more, where the bands are not known

	Carried *Range   // low, typical and high of the answers at the company's size
	behind  []string // the figures that move them
}

// CostBand is how many, or which share, answered that their incident cost so
// much.
type CostBand struct {
	Count       *seeds.Figure // nil where the share alone is known
	Share       *seeds.Figure // nil where the count is
	From, Below *seeds.Figure // in yen; nil at the open ends
}

// ShareOf is which share of those who answered a band is.
func (p Population) ShareOf(b CostBand) decimal.Decimal {
	if b.Share != nil {
		return b.Share.Value
	}
	return b.Count.Value.DivRound(p.Answers.Value, RatePlaces)
}

// Populations lists every number that stands beside an estimate, as the axis of
// the page and of the sheet shows them, from the many who lost little to the
// few who lost much: companies that were attacked, small companies with any
// damage, the answers to the police carried to the company's size and as they
// are, the survey of publicised cases by edition, the deck's and the insurers'
// cases. None of them is ever multiplied into another.
//
// The answers to the police are carried to the size for ransomware alone, which
// is what was asked about. Every edition of the survey on the incident is
// there, and before them the newest on ransomware; where the incident was not
// surveyed, every edition on ransomware.
func (m *Model) Populations(in Input) []Population {
	f := m.Figures
	s := in.Scenario
	all := []Population{attacked(f), small(f)}
	if sized, ok := m.policeAtSize(in); ok {
		all = append(all, sized)
	}
	all = append(all, policeAnswers(f))
	ransomware := editions(f, Ransomware)
	if own := editions(f, s); s != Ransomware && len(own) > 0 {
		all = append(append(all, ransomware[:1]...), own...)
	} else {
		all = append(all, ransomware...)
	}
	return append(all,
		Population{Who: WhoDeck, Edition: f.KouTotalPrinted.Source, Values: []Compared{
			{&f.KouTotalPrinted, StatCase, CaseKou, true},
			{&f.OtsuTotalPrinted, StatCase, CaseOtsu, true},
			{&f.CompanyDRecovery, StatCase, CaseCompanyD, false}, // its recovery alone
		}},
		Population{Who: WhoInsurers, Edition: f.ManufacturerATotal.Source, Values: []Compared{
			{&f.ManufacturerATotal, StatCase, CaseManufacturerA, false},
			{&f.RetailerBTotal, StatCase, CaseRetailerB, false},
		}},
	)
}

// attacked are the companies that were attacked, or may have been: which share
// of them spent nothing, and how much the others.
func attacked(f *seeds.Figures) Population {
	bound := &f.AttackCostBound
	return Population{
		Who: WhoAttacked, Edition: f.AttackSurveyAnswers.Source, Answers: &f.AttackSurveyAnswers, Nothing: &f.AttackCostNoneShare,
		Bands: []CostBand{
			{Share: &f.AttackCostBelowShare, Below: bound},
			{Share: &f.AttackCostAboveShare, From: bound},
		},
		Within: &CostBand{Share: &f.AttackCostLargeShare, From: &f.AttackCostLargeFrom, Below: &f.AttackCostLargeBelow},
	}
}

// small are the small companies with any damage. What else the newest mean's
// edition says stands beside it.
func small(f *seeds.Figures) Population {
	mean := f.SmeDamageMean.Newest()
	p := Population{Who: WhoSmall, Edition: mean.Source, Values: []Compared{{Figure: mean, Statistic: StatMean}}}
	if most := &f.SmeDamageMaximum; most.Source == mean.Source {
		p.Values = append(p.Values, Compared{Figure: most, Statistic: StatMaximum})
	}
	if over := &f.SmeDamageOverMillionShare; over.Source == mean.Source {
		p.Over = over
	}
	return p
}

// policeAtSize are low, typical and high of the answers to the police, carried
// to the company's size:
//
//	level of the answers × size factor
//
// False for another incident than they were asked about.
func (m *Model) policeAtSize(in Input) (Population, bool) {
	if in.Scenario != Ransomware || !SizeOf(in).IsPositive() {
		return Population{}, false
	}
	to := m.carrier(in)
	at := to.answers.amounts.times(to.size).rounded()
	amounts := at.amounts()
	p := policeAnswers(m.Figures)
	return Population{
		Who: WhoSized, Edition: p.Edition, Scenario: p.Scenario, Answers: p.Answers,
		Carried: &amounts, behind: union(nil, at.low.uses(), at.typical.uses(), at.high.uses()),
	}, true
}

// Landmarks are the two numbers by which a reader places an amount: the mean of
// small companies and the newest median of publicised ransomware.
func Landmarks(f *seeds.Figures) [2]Population {
	public := f.RansomwareMedian.Newest()
	return [2]Population{
		small(f),
		{Who: WhoPublic, Edition: public.Source, Scenario: Ransomware, Values: []Compared{{Figure: public, Statistic: StatMedian}}},
	}
}

// editions are the surveys of one kind of incident, the newest first.
func editions(f *seeds.Figures, s Scenario) []Population {
	var all []Population
	for _, v := range SurveyValues(f, s) {
		statistic := StatMean
		if v.Median {
			statistic = StatMedian
		}
		i := slices.IndexFunc(all, func(p Population) bool { return p.Edition == v.Figure.Source })
		if i < 0 {
			i = len(all)
			all = append(all, Population{Who: WhoPublic, Edition: v.Figure.Source, Scenario: s})
		}
		all[i].Values = append(all[i].Values, Compared{Figure: v.Figure, Statistic: statistic})
		all[i].Joined = len(all[i].Values) > 1
	}
	return all
}

// policeAnswers are the answers to the police by cost.
func policeAnswers(f *seeds.Figures) Population {
	answers := f.NpaCostAnswers.Newest()
	p := Population{Who: WhoPolice, Edition: answers.Source, Scenario: Ransomware, Answers: answers}
	uppers, counts := CostBands(f)
	for i, count := range counts {
		band := CostBand{Count: count}
		if i > 0 {
			band.From = uppers[i-1]
		}
		if i < len(uppers) {
			band.Below = uppers[i]
		}
		p.Bands = append(p.Bands, band)
	}
	return p
}

// Uses are the ids of every figure of a population.
func (p Population) Uses() []string {
	var all []*seeds.Figure
	for _, v := range p.Values {
		all = append(all, v.Figure)
	}
	all = append(all, p.Answers, p.Nothing, p.Over)
	bands := p.Bands
	if p.Within != nil {
		bands = append(slices.Clone(bands), *p.Within)
	}
	for _, b := range bands {
		all = append(all, b.Count, b.Share, b.From, b.Below)
	}
	var ids []string
	for _, f := range all {
		if f != nil {
			ids = union(ids, []string{f.ID})
		}
	}
	return union(ids, p.behind)
}
