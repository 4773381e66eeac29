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
	small := "small, mean " + f.SmeDamageMean[0].ID
	const (
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
		for _, p := range Populations(figures(), scenario) {
			got = append(got, shownAs(p))
			require.NotEmpty(t, p.Uses())
			for _, v := range p.Values {
				require.Same(t, p.Edition, v.Figure.Source, "a population is of one edition")
				require.Equal(t, v.Statistic == StatCase, v.Case != "", v.Figure.ID)
			}
			for _, b := range p.Bands {
				require.Same(t, p.Edition, b.Count.Source)
			}
		}
		require.Equal(t, append(append([]string{small, police}, surveys...), deck, insurers), got, scenario)
	}
}

func TestPopulations_ThePolicesBandsFollowEachOtherAndAddUp(t *testing.T) {
	police := Populations(figures(), Ransomware)[1]
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
	all := Populations(f, Ransomware)
	median := "public of ransomware, median " + f.RansomwareMedian[0].ID
	require.Equal(t, "public of ransomware, mean "+f.RansomwareMean[0].ID, shownAs(all[2]))
	require.Equal(t, median+", mean "+f.RansomwareMean[1].ID+", joined", shownAs(all[3]))
	marks := Landmarks(f)
	require.Equal(t, "small, mean sme-damage-mean", shownAs(marks[0]))
	require.Equal(t, median, shownAs(marks[1]))
}
