package calc

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// inTenThousands is an amount in 万円, as the calibration prints it.
func inTenThousands(v decimal.Decimal) string { return v.Shift(-4).Round(0).String() }

// The amounts were worked out apart, with other code in another language, from
// the same answers to the police: totals of ransomware in 万円, and the typical
// one at the lower and at the higher exponent.
func TestItemised_RansomwareIsWhatTheCalibrationWorkedOut(t *testing.T) {
	for _, c := range []struct {
		people, revenue                                int64
		low, typical, high, lowerExponent, higherPower string
	}{
		{3, 30_000_000, "61", "460", "2725", "750", "216"},
		{5, 80_000_000, "84", "560", "3242", "837", "303"},
		{10, 100_000_000, "130", "716", "4019", "964", "453"},
		{20, 400_000_000, "217", "1005", "5327", "1207", "760"},
		{40, 500_000_000, "348", "1321", "6648", "1455", "1134"},
		{100, 1_500_000_000, "705", "2188", "9975", "2188", "2188"},
		{300, 6_000_000_000, "1736", "4736", "19165", "4483", "5263"},
	} {
		r := evaluate(t, company(c.people, c.revenue, Ransomware, Itemised))
		require.Equal(t,
			[]string{c.low, c.typical, c.high, c.lowerExponent, c.higherPower},
			[]string{
				inTenThousands(r.Total().Low), inTenThousands(r.Total().Typical), inTenThousands(r.Total().High),
				inTenThousands(r.Exponents.Low.Value), inTenThousands(r.Exponents.High.Value),
			}, "%d people", c.people)
	}
}

// Levels of the answers, worked out to fifty places by other code.
func TestAnswers_LevelsAreTheOracles(t *testing.T) {
	a := answersOf(figures())
	for share, want := range map[string]string{
		"0.1": "359956.483136089586990", "0.5": "10783611.146425356043506", "0.9": "74054877.614328212482266",
	} {
		got := a.level(decimal.RequireFromString(share)).value
		require.True(t, got.Sub(decimal.RequireFromString(want)).Abs().LessThan(decimal.New(1, -6)), "%s: %s", share, got)
		back := a.shareBelow(got)
		require.True(t, back.Sub(decimal.RequireFromString(share)).Abs().LessThan(decimal.New(1, -12)), "%s comes back as %s", share, back)
	}
	require.Equal(t, "0", a.shareBelow(zero).String())
	require.Equal(t, "1", a.shareBelow(maxMoney).String())
}

// The two typical amounts beside an estimate are those of a page that had the
// other exponent from the start.
func TestExponents_AreTheEstimatesOfOtherFigures(t *testing.T) {
	compared := 0
	for _, q := range questions() {
		r := evaluate(t, q.in)
		require.Equal(t, q.in.Method == Itemised && incidentOf(q.in.Scenario).sized == yes, r.Exponents != nil, q.name)
		if r.Exponents == nil {
			continue
		}
		compared++
		for _, c := range []struct {
			amount   Amount
			exponent decimal.Decimal
		}{{r.Exponents.Low, figures().SizeExponentLow.Value}, {r.Exponents.High, figures().SizeExponentHigh.Value}} {
			f := figures()
			f.SizeExponent.Value = c.exponent
			other, problems := Evaluate(f, q.in)
			require.Empty(t, problems)
			require.Equal(t, other.Chosen.Total.Typical.String(), c.amount.Value.String(), "%s: %s", q.name, c.amount.Key)
		}
	}
	require.NotZero(t, compared)
}

func TestSize_IsPCsOrElsePeople(t *testing.T) {
	for _, c := range []struct {
		name string
		pcs  map[Field]string
		like int64 // so many people without a count of PCs
	}{
		{"as many", map[Field]string{FieldPCs: "40"}, 40},
		{"fewer", map[Field]string{FieldPCs: "4"}, 4},
		{"more", map[Field]string{FieldPCs: "400"}, 400},
	} {
		with, like := evaluate(t, company(40, 5e8, Ransomware, Itemised, c.pcs)).Chosen, evaluate(t, company(c.like, 5e8, Ransomware, Itemised)).Chosen
		require.Equal(t, like.Row(RowInvestigation), with.Row(RowInvestigation), c.name)
	}
	none := evaluate(t, company(40, 5e8, Ransomware, Itemised, map[Field]string{FieldPCs: "0"})).Chosen
	require.True(t, none.Row(RowInvestigation).High.IsZero(), "no device, nothing to look into")
	require.True(t, none.Row(RowPrevention).Typical.IsPositive())
}

func TestItemised_SaysWhenACountIsCheaperThanNone(t *testing.T) {
	for count, below := range map[string]bool{"": false, "0": true, "1": true, "30": false} {
		more := map[Field]string{}
		if count != "" {
			more[FieldExaminedPCs] = count
		}
		require.Equal(t, below, evaluate(t, company(40, 5e8, Ransomware, Itemised, more)).Chosen.CountedBelow, "%s PCs examined", count)
	}
	sent := map[Field]string{FieldTransferLoss: "5000000", FieldExaminedPCs: "1"}
	require.False(t, evaluate(t, company(40, 5e8, TransferFraud, Itemised, sent)).Chosen.CountedBelow, "nobody looks into a transfer without a count")
}

func TestTransferFraud_HasNoAmountBeforeTheMoneyIsKnown(t *testing.T) {
	of := func(more map[Field]string, switches ...Field) Estimate {
		return evaluate(t, with(company(10, 1e8, TransferFraud, Itemised, more), switches...)).Chosen
	}
	require.Equal(t, LackTransfer, of(nil).Lack)
	require.Equal(t, LackTransfer, of(map[Field]string{FieldExaminedPCs: "1", FieldBankBalance: "5000000"}).Lack)
	require.Equal(t, "7654321", spelled(of(map[Field]string{FieldTransferLoss: "7654321"}, SwitchTransferTypical).Total), "what was entered comes first")
	require.Equal(t, "3010753/14000000/65100000", spelled(of(nil, SwitchTransferTypical).Total))
	require.Equal(t, "3010753/14000000/20000000", spelled(of(map[Field]string{FieldBankBalance: "20000000"}, SwitchTransferTypical).Total))
	require.Equal(t, "500000", spelled(of(map[Field]string{FieldBankBalance: "500000"}, SwitchTransferTypical).Total))
}

func TestDataStolen_JoinsTheCostsOfALeak(t *testing.T) {
	records := map[Field]string{FieldRecords: "3000"}
	alone, joined := evaluate(t, company(40, 5e8, Ransomware, Itemised, records)).Chosen, evaluate(t, with(company(40, 5e8, Ransomware, Itemised, records), SwitchDataStolen)).Chosen
	leak := evaluate(t, company(40, 5e8, PersonalLeak, Itemised, records)).Chosen
	var sum Range
	for _, l := range joined.Lines {
		if !known(alone.keys(), l.Key) {
			require.Contains(t, leak.keys(), l.Key)
			sum = sum.Add(l.Amount)
		}
	}
	require.Equal(t, spelled(joined.Total), spelled(alone.Total.Add(sum)))
	require.True(t, sum.Low.IsPositive())
	require.Equal(t, spelled(alone.Total), spelled(evaluate(t, with(company(40, 5e8, Malware, Itemised, records), SwitchDataStolen)).Chosen.Total.Add(alone.Total.minus(evaluate(t, company(40, 5e8, Malware, Itemised, records)).Chosen.Total))), "of no other incident")
}

// minus takes low off low, and so on.
func (r Range) minus(o Range) Range {
	return Range{r.Low.Sub(o.Low), r.Typical.Sub(o.Typical), r.High.Sub(o.High)}
}

// A year's severity has the estimate's own low, typical and high.
func TestYear_SeverityHasTheEstimatesMedianAndMoreOfABadTail(t *testing.T) {
	for _, s := range Scenarios() {
		in := with(company(40, 5e8, s, Itemised, map[Field]string{FieldProbability: "0.1", FieldRecords: "3000", FieldOnlineShare: "0.2"}), SwitchTransferTypical)
		r := evaluate(t, in)
		y, problems := EvaluateYear(figures(), in, r.Answer)
		require.Empty(t, problems, s)
		gap := y.Median.Value.Sub(r.Chosen.Total.Typical).Abs()
		require.True(t, gap.LessThanOrEqual(one), "%s: %s is not %s", s, y.Median.Value, r.Chosen.Total.Typical)
		require.True(t, y.Mean.Value.GreaterThan(r.Chosen.Total.Typical), "%s: a skewed loss has its mean above its middle", s)
		severity, err := spreadSeverity(figures(), in, r.Chosen)
		require.NoError(t, err)
		require.NotNil(t, severity.Severity)
	}
}
