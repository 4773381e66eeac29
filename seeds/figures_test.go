package seeds

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func TestAll_PointsAtEveryFieldOnceInOrder(t *testing.T) {
	f, e := Current(), CurrentEvidence()
	for _, c := range []struct {
		of  reflect.Value
		all []*Figure
	}{{reflect.ValueOf(&f).Elem(), f.All()}, {reflect.ValueOf(&e).Elem(), e.All()}} {
		left := c.all
		next := func(field reflect.Value) {
			require.NotEmpty(t, left)
			require.Same(t, field.Addr().Interface().(*Figure), left[0])
			left = left[1:]
		}
		for i := range c.of.NumField() {
			if field := c.of.Field(i); field.Kind() == reflect.Array {
				for edition := range field.Len() {
					next(field.Index(edition))
				}
			} else {
				next(field)
			}
		}
		require.Empty(t, left)
	}
}

func TestByID_FindsEveryFigureInItsField(t *testing.T) {
	f, e := Current(), CurrentEvidence()
	for _, figure := range f.All() {
		require.Same(t, figure, f.ByID(figure.ID), figure.ID)
	}
	for _, figure := range e.All() {
		require.Same(t, figure, e.ByID(figure.ID), figure.ID)
	}
}

func TestSeries_HasItsNewestEditionFirstAndNoOtherCopySharesIt(t *testing.T) {
	f, other := Current(), Current()
	require.Greater(t, len(f.RansomwareMean), 1)
	for i := range f.RansomwareMean[1:] {
		require.Greater(t, f.RansomwareMean[i].Source.Published, f.RansomwareMean[i+1].Source.Published)
	}
	require.Equal(t, f.RansomwareMean[0].ID, f.RansomwareMean.Newest().ID)
	copied := f
	before := other.RansomwareMean.Newest().Value
	f.RansomwareMean[0].Value = decimal.Zero
	require.True(t, other.RansomwareMean.Newest().Value.Equal(before))
	require.True(t, copied.RansomwareMean.Newest().Value.Equal(before))
}

// What is reckoned with together must come from one edition.
func TestSeries_WhatBelongsTogetherIsOfOneEdition(t *testing.T) {
	f := Current()
	for _, together := range [][]*Figure{
		{f.JcicBandLow.Newest(), f.JcicBandHigh.Newest(), f.JcicBandRevenueFloor.Newest()},
		{f.SmeIncidentCompanies.Newest(), f.SmeSurveyedCompanies.Newest()},
		{f.NpaCostAnswers.Newest(), f.NpaCostBand1Count.Newest(), f.NpaCostBand2Count.Newest(), f.NpaCostBand3Count.Newest(),
			f.NpaCostBand4Count.Newest(), f.NpaCostBand5Count.Newest(), f.NpaCostBand6Count.Newest(), f.NpaCostBand1Upper.Newest(),
			f.NpaCostBand2Upper.Newest(), f.NpaCostBand3Upper.Newest(), f.NpaCostBand4Upper.Newest(), f.NpaCostBand5Upper.Newest()},
	} {
		for _, figure := range together {
			require.Same(t, together[0].Source, figure.Source, figure.ID)
		}
	}
}

func TestAll_MovingAFigureMovesTheFieldAndNoOtherCopy(t *testing.T) {
	f, other := Current(), Current()
	moved := f.ByID("kou-investigation")
	require.Same(t, &f.KouInvestigation, moved)
	before := other.KouInvestigation.Value
	moved.Value = moved.Value.Mul(decimal.New(11, -1))
	require.False(t, f.KouInvestigation.Value.Equal(before))
	require.True(t, other.KouInvestigation.Value.Equal(before))
}

func TestByID_IsNilForAnUnknownID(t *testing.T) {
	f, e := Current(), CurrentEvidence()
	require.Nil(t, f.ByID("no-such-figure"))
	require.Nil(t, e.ByID("kou-investigation"), "a figure of the model is no evidence-only figure")
}

func TestFigures_EachHasAnIDOfItsOwnAndSaysWhereItIsFrom(t *testing.T) {
	f, e := Current(), CurrentEvidence()
	seen := map[string]bool{}
	for _, figure := range append(f.All(), e.All()...) {
		require.False(t, seen[figure.ID], figure.ID)
		seen[figure.ID] = true
		require.NotNil(t, figure.Source, figure.ID)
		require.NotEmpty(t, figure.Source.Title, figure.ID)
		require.False(t, figure.Value.IsNegative(), figure.ID)
		require.Equal(t, figure.Read == ReadSecondary, figure.Via != "", figure.ID)
		require.Equal(t, figure.Mark == Assumed && figure.Basis == "", false, figure.ID)
	}
}

func TestFigures_ThePartsOfTheDeckAddUpToItsTotals(t *testing.T) {
	f := Current()
	sum := func(parts ...*Figure) string {
		total := decimal.Zero
		for _, p := range parts {
			total = total.Add(p.Value)
		}
		return total.String()
	}
	require.Equal(t, f.KouTotalPrinted.Value.String(), sum(&f.KouInvestigation, &f.KouContainment, &f.KouPrevention))
	require.Equal(t, f.OtsuTotalPrinted.Value.String(), sum(&f.OtsuInvestigation, &f.OtsuContainment, &f.OtsuPrevention))
	require.Equal(t, f.OtsuAvoidablePrinted.Value.String(), sum(&f.OtsuInvestigation, &f.OtsuContainment))
	require.Equal(t, f.ManufacturerATotal.Value.String(), sum(&f.ManufacturerARecovery, &f.ManufacturerALostProfit))
	require.Equal(t, f.RetailerBTotal.Value.String(), sum(&f.RetailerBRecovery, &f.RetailerBLiability, &f.RetailerBLawsuit,
		&f.RetailerBApology, &f.RetailerBNewspaper, &f.RetailerBLegal, &f.RetailerBLostProfit))
	answers := f.NpaCostAnswers.Newest()
	require.Equal(t, answers.Value.String(), sum(f.NpaCostBand1Count.Newest(), f.NpaCostBand2Count.Newest(), f.NpaCostBand3Count.Newest(),
		f.NpaCostBand4Count.Newest(), f.NpaCostBand5Count.Newest(), f.NpaCostBand6Count.Newest()))
	e := CurrentEvidence()
	require.Equal(t, e.NpaRecoveryAnswers.Value.String(), sum(&e.NpaRecoveryWithinWeek, &e.NpaRecoveryWithinMonth,
		&e.NpaRecoveryWithinTwoMonths, &e.NpaRecoveryOverTwoMonths, &e.NpaRecoveryOngoing))
}

func TestFigures_TheDeckDoesNotTurnIntoTheSourceItMisnames(t *testing.T) {
	f := Current()
	quoted := f.ByID("ransomware-mean-2023")
	require.Equal(t, "サイバー攻撃被害組織アンケート調査（速報版）", quoted.Source.Title)
	require.Contains(t, quoted.Caution, "インシデント損害額調査レポート第2版")
	require.NotContains(t, quoted.Source.Title, "損害額調査レポート")
}

func TestSeeds_NeitherTheDoubtfulPriceNorItsGuessIsWrittenAnywhere(t *testing.T) {
	files, err := filepath.Glob("*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		require.NotRegexp(t, `82,?500|8,?250円`, string(text), file)
	}
}
