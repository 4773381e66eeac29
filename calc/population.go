package calc

import (
	"slices"

	"cybercost/seeds"
)

// Who names those who were asked, or who had the incidents that a number is
// about.
type Who string

// Who stands beside the estimate.
const (
	WhoSmall    Who = "small"    // small companies with damage, whatever it was
	WhoPolice   Who = "police"   // victims of ransomware that answered the police
	WhoPublic   Who = "public"   // companies whose incident became public
	WhoDeck     Who = "deck"     // the deck's cases
	WhoInsurers Who = "insurers" // the insurers' cases
)

// Statistic is what a number says of those who were asked.
type Statistic string

// The statistics. They are never compared as if they were one.
const (
	StatMean   Statistic = "mean"
	StatMedian Statistic = "median"
	StatCase   Statistic = "case" // one incident, no statistic
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
}

// CostBand is how many answered that their incident cost so much.
type CostBand struct {
	Count       *seeds.Figure
	From, Below *seeds.Figure // in yen; nil at the open ends
}

// Populations lists every number that stands beside an estimate of this
// incident, as the axis of the page and of the sheet shows them: small
// companies, the police's answers, the survey of publicised cases by edition,
// the deck's and the insurers' cases. Every edition of the survey on this
// incident is there, and before them the newest on ransomware; where this
// incident was not surveyed, every edition on ransomware.
func Populations(f *seeds.Figures, s Scenario) []Population {
	small := f.SmeDamageMean.Newest()
	all := []Population{
		{Who: WhoSmall, Edition: small.Source, Values: []Compared{{Figure: small, Statistic: StatMean}}},
		policeAnswers(f),
	}
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

// Landmarks are the two numbers by which a reader places an amount: the mean of
// small companies and the newest median of publicised ransomware.
func Landmarks(f *seeds.Figures) [2]Population {
	small, public := f.SmeDamageMean.Newest(), f.RansomwareMedian.Newest()
	return [2]Population{
		{Who: WhoSmall, Edition: small.Source, Values: []Compared{{Figure: small, Statistic: StatMean}}},
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
	var ids []string
	add := func(f *seeds.Figure) {
		if f != nil {
			ids = union(ids, []string{f.ID})
		}
	}
	for _, v := range p.Values {
		add(v.Figure)
	}
	add(p.Answers)
	for _, b := range p.Bands {
		add(b.Count)
		add(b.From)
		add(b.Below)
	}
	return ids
}
