package calc

import (
	"testing"

	"github.com/stretchr/testify/require"
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

func TestPopulations_StandBesideTheEstimateOfEachIncident(t *testing.T) {
	const (
		small    = "small, mean sme-damage-mean"
		police   = "police of ransomware"
		newest   = "public of ransomware, median ransomware-median-2025, mean ransomware-mean-2025, joined"
		older    = "public of ransomware, mean ransomware-mean-2023"
		deck     = "deck, case kou-total-printed＋？, case otsu-total-printed＋？, case company-d-recovery"
		insurers = "insurers, case manufacturer-a-total, case retailer-b-total"
	)
	for scenario, surveys := range map[Scenario][]string{
		Ransomware:    {newest, older},
		Malware:       {newest, "public of malware, mean emotet-mean-2023"},
		CardLeak:      {newest, "public of card-leak, mean card-leak-mean-2023"},
		PersonalLeak:  {newest, "public of personal-leak, mean personal-leak-mean-2023"},
		PartnerStop:   {newest, older},
		TransferFraud: {newest, older},
		"flood":       {newest, older},
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
	require.Equal(t, "public of ransomware, mean ransomware-mean-2025", shownAs(all[2]))
	require.Equal(t, "public of ransomware, median ransomware-median-2025, mean ransomware-mean-2023, joined", shownAs(all[3]))
	marks := Landmarks(f)
	require.Equal(t, "small, mean sme-damage-mean", shownAs(marks[0]))
	require.Equal(t, "public of ransomware, median ransomware-median-2025", shownAs(marks[1]))
}
