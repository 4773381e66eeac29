package calc

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// shownAs is a population in a line.
func shownAs(p Population) string {
	line := string(p.Who)
	if p.Scenario != "" {
		line += " of " + string(p.Scenario)
	}
	for _, v := range p.Values {
		line += ", " + string(v.Statistic) + " " + v.Figure.ID
		if v.Open {
			line += "＋？"
		}
	}
	if p.Joined {
		line += ", joined"
	}
	for _, f := range []*seeds.Figure{p.Nothing, p.Over} {
		if f != nil {
			line += ", " + f.ID
		}
	}
	if p.Carried != nil {
		line += ", carried"
	}
	return line
}

// published is what surveys of an incident say, a line an edition, as their
// series have it.
func published(s Scenario, medians, means []seeds.Figure) []string {
	var lines []string
	for len(medians)+len(means) > 0 {
		line := "public of " + string(s)
		switch {
		case len(means) == 0 || len(medians) > 0 && medians[0].Source.Published > means[0].Source.Published:
			line, medians = line+", median "+medians[0].ID, medians[1:]
		case len(medians) == 0 || means[0].Source.Published > medians[0].Source.Published:
			line, means = line+", mean "+means[0].ID, means[1:]
		default:
			line += ", median " + medians[0].ID + ", mean " + means[0].ID + ", joined"
			medians, means = medians[1:], means[1:]
		}
		lines = append(lines, line)
	}
	return lines
}

func TestPopulations_StandBesideTheEstimateOfEachIncident(t *testing.T) {
	f := figures()
	ransomware := published(Ransomware, f.RansomwareMedian[:], f.RansomwareMean[:])
	own := func(s Scenario, means []seeds.Figure) []string {
		return append(ransomware[:1:1], published(s, nil, means)...)
	}
	small := "small, mean " + f.SmeDamageMean[0].ID + ", maximum sme-damage-maximum, sme-damage-over-million-share"
	const (
		attacked = "attacked, attack-cost-none-share"
		sized    = "sized of ransomware, carried"
		police   = "police of ransomware"
		deck     = "deck, case kou-total-printed＋？, case otsu-total-printed＋？, case company-d-recovery"
		insurers = "insurers, case manufacturer-a-total, case retailer-b-total"
	)
	for scenario, surveys := range map[Scenario][]string{
		Ransomware:    ransomware,
		Malware:       own(Malware, f.EmotetMean[:]),
		CardLeak:      own(CardLeak, f.CardLeakMean[:]),
		PersonalLeak:  own(PersonalLeak, f.PersonalLeakMean[:]),
		PartnerStop:   ransomware,
		TransferFraud: ransomware,
		"flood":       ransomware,
	} {
		var got []string
		for _, p := range NewModel(figures()).Populations(company(40, 500_000_000, scenario, Itemised)) {
			got = append(got, shownAs(p))
			require.NotEmpty(t, p.Uses())
			for _, v := range p.Values {
				require.Same(t, p.Edition, v.Figure.Source, "a population is of one edition")
				require.Equal(t, v.Statistic == StatCase, v.Case != "", v.Figure.ID)
			}
			for _, b := range p.Bands {
				require.True(t, (b.Count == nil) != (b.Share == nil), "a band has a count or a share")
				for _, f := range []*seeds.Figure{b.Count, b.Share, b.From, b.Below} {
					require.True(t, f == nil || f.Source == p.Edition, "a population is of one edition")
				}
			}
		}
		first := []string{attacked, small, police}
		if scenario == Ransomware {
			first = []string{attacked, small, sized, police}
		}
		require.Equal(t, append(append(first, surveys...), deck, insurers), got, scenario)
	}
}

// populationOf is the population of an input with a name.
func populationOf(t *testing.T, f *seeds.Figures, in Input, who Who) Population {
	t.Helper()
	for _, p := range NewModel(f).Populations(in) {
		if p.Who == who {
			return p
		}
	}
	require.Fail(t, "no population", who)
	return Population{}
}

func TestPopulations_TheAnswersAreCarriedToTheSizeOfTheCompany(t *testing.T) {
	f := figures()
	for _, n := range []int64{1, 3, 40, 100, 300} {
		in := company(n, 500_000_000, Ransomware, Itemised)
		p := populationOf(t, f, in, WhoSized)
		r := evaluate(t, in)
		response := r.Chosen.lines(LineInvestigation, LineRecovery).amounts()
		require.Equal(t, response, *p.Carried, "%d people: what the two lines of the estimate add up to", n)
		require.ElementsMatch(t, union(nil, r.Chosen.lines(LineInvestigation, LineRecovery).typical.uses()), union(nil, typicalUses(f, in)))
		require.Subset(t, p.Uses(), typicalUses(f, in))
	}
	same := populationOf(t, f, company(100, 500_000_000, Ransomware, Itemised), WhoSized)
	require.Equal(t, answersOf(f).level(half).value.Round(0).String(), same.Carried.Typical.String(), "at the reference size the answers are as they are")
	// devices to be examined change the estimate, and not what others paid
	counted := company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldExaminedPCs: "1"})
	require.Equal(t, populationOf(t, f, company(40, 500_000_000, Ransomware, Itemised), WhoSized).Carried, populationOf(t, f, counted, WhoSized).Carried)
	for _, p := range NewModel(f).Populations(company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldPCs: "0"})) {
		require.NotEqual(t, WhoSized, p.Who, "a company without a device has no size to carry to")
	}
}

func typicalUses(f *seeds.Figures, in Input) []string {
	to := NewModel(f).carrier(in)
	return to.answers.amounts.times(to.size).typical.uses()
}

func TestPopulations_OfTheAttackedMostSpentNothing(t *testing.T) {
	f := figures()
	p := populationOf(t, f, company(3, 30_000_000, Malware, Itemised), WhoAttacked)
	require.True(t, p.Nothing.Value.GreaterThan(half))
	known := p.Nothing.Value
	for i, b := range p.Bands {
		known = known.Add(p.ShareOf(b))
		require.Equal(t, i == 0, b.From == nil)
		require.Equal(t, i == len(p.Bands)-1, b.Below == nil)
	}
	require.True(t, known.LessThan(one), "what is left nobody printed")
	last := p.Bands[len(p.Bands)-1]
	require.True(t, p.ShareOf(*p.Within).LessThan(p.ShareOf(last)))
	require.True(t, p.Within.From.Value.GreaterThan(last.From.Value))
	require.Len(t, p.Uses(), 8)
}

// A mean of a newer edition stands alone: what the older one says besides is
// about other companies.
func TestPopulations_SmallCompaniesAreOfOneEdition(t *testing.T) {
	f := figures()
	newer := *f.SmeDamageMean[0].Source
	f.SmeDamageMean[0].Source = &newer
	require.Equal(t, "small, mean sme-damage-mean", shownAs(populationOf(t, f, company(3, 30_000_000, Malware, Itemised), WhoSmall)))
}

func TestPopulations_ThePolicesBandsFollowEachOtherAndAddUp(t *testing.T) {
	police := populationOf(t, figures(), company(40, 500_000_000, Ransomware, Itemised), WhoPolice)
	sum := zero
	for i, b := range police.Bands {
		sum = sum.Add(b.Count.Value)
		require.Equal(t, i == 0, b.From == nil)
		require.Equal(t, i == len(police.Bands)-1, b.Below == nil)
		if i > 0 {
			require.Equal(t, police.Bands[i-1].Below, b.From)
		}
	}
	require.True(t, sum.Equal(police.Answers.Value), "%s of %s", sum, police.Answers.Value)
	require.Len(t, police.Uses(), 12, "answers, six counts, five ends")
}

// A new edition stands beside the one before, and moves the landmark.
func TestPopulations_AnEditionWithAMeanAloneKeepsTheMedianOfTheOneBefore(t *testing.T) {
	f := meanAlone()
	all := NewModel(f).Populations(company(40, 500_000_000, Ransomware, Itemised))
	median := "public of ransomware, median " + f.RansomwareMedian[0].ID
	require.Equal(t, "public of ransomware, mean "+f.RansomwareMean[0].ID, shownAs(all[4]))
	require.Equal(t, median+", mean "+f.RansomwareMean[1].ID+", joined", shownAs(all[5]))
	marks := Landmarks(f)
	require.Equal(t, "small, mean sme-damage-mean, maximum sme-damage-maximum, sme-damage-over-million-share", shownAs(marks[0]))
	require.Equal(t, median, shownAs(marks[1]))
}
