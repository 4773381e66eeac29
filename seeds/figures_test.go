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
		require.Len(t, c.all, c.of.NumField())
		for i, figure := range c.all {
			require.Same(t, c.of.Field(i).Addr().Interface().(*Figure), figure)
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
	sum := func(parts ...Figure) string {
		total := decimal.Zero
		for _, p := range parts {
			total = total.Add(p.Value)
		}
		return total.String()
	}
	require.Equal(t, f.KouTotalPrinted.Value.String(), sum(f.KouInvestigation, f.KouContainment, f.KouPrevention))
	require.Equal(t, f.OtsuTotalPrinted.Value.String(), sum(f.OtsuInvestigation, f.OtsuContainment, f.OtsuPrevention))
	require.Equal(t, f.OtsuAvoidablePrinted.Value.String(), sum(f.OtsuInvestigation, f.OtsuContainment))
	require.Equal(t, f.ManufacturerATotal.Value.String(), sum(f.ManufacturerARecovery, f.ManufacturerALostProfit))
	require.Equal(t, f.RetailerBTotal.Value.String(), sum(f.RetailerBRecovery, f.RetailerBLiability, f.RetailerBLawsuit,
		f.RetailerBApology, f.RetailerBNewspaper, f.RetailerBLegal, f.RetailerBLostProfit))
	require.Equal(t, f.NpaCostAnswers.Value.String(), sum(f.NpaCostBand1Count, f.NpaCostBand2Count, f.NpaCostBand3Count,
		f.NpaCostBand4Count, f.NpaCostBand5Count, f.NpaCostBand6Count))
	require.Equal(t, f.NpaRecoveryAnswers.Value.String(), sum(f.NpaRecoveryWithinWeek, f.NpaRecoveryWithinMonth,
		f.NpaRecoveryWithinTwoMonths, f.NpaRecoveryOverTwoMonths, f.NpaRecoveryOngoing))
}

func TestFigures_TheDeckDoesNotTurnIntoTheSourceItMisnames(t *testing.T) {
	f := Current()
	require.Equal(t, "サイバー攻撃被害組織アンケート調査（速報版）", f.RansomwareMean2023.Source.Title)
	require.Contains(t, f.RansomwareMean2023.Caution, "インシデント損害額調査レポート第2版")
	require.NotContains(t, f.RansomwareMean2023.Source.Title, "損害額調査レポート")
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
