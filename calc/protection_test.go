package calc

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc/cover"
)

func TestProtection_SplitsTheLossByTheTermsOfEachPart(t *testing.T) {
	quotes := map[Field]string{FieldInvestigation: "3000000", FieldContainment: "2000000", FieldPrevention: "1000000"}
	for _, c := range []struct {
		name         string
		terms        map[Field]string
		paid, kept   string
		why          Why
		keptByReason string
	}{
		{"no part has a limit, so nothing is covered", map[Field]string{FieldCostShare: "0.9"}, "0", "6000000", KeptUncovered, "5000000"},
		{"a part left empty under an overall limit is covered up to it", map[Field]string{FieldOverallLimit: "4000000"}, "4000000", "2000000", KeptAboveOverall, "1000000"},
		{"one limit and one deductible", map[Field]string{FieldOverallLimit: "4000000", FieldOverallDeductible: "100000"}, "4000000", "2000000", KeptAboveOverall, "900000"},
		{"one deductible, and a limit that is enough", map[Field]string{FieldOverallLimit: "9000000", FieldOverallDeductible: "100000"}, "4900000", "1100000", KeptBelowOverall, "100000"},
		{"a deductible over all that takes everything", map[Field]string{FieldOverallLimit: "9000000", FieldOverallDeductible: "5000001"}, "0", "6000000", KeptBelowOverall, "5000000"},
		{"a part that is none under an overall limit", map[Field]string{FieldOverallLimit: "9000000", FieldCostLimit: "0"}, "0", "6000000", KeptUncovered, "5000000"},
		{"prevention is not insurable here", map[Field]string{FieldCostLimit: "9000000"}, "5000000", "1000000", KeptNotInsurable, "1000000"},
		{"the deductible comes first", map[Field]string{FieldCostLimit: "9000000", FieldCostDeductible: "400000"}, "4600000", "1400000", KeptDeductible, "400000"},
		{"a deductible above the loss pays nothing", map[Field]string{FieldCostLimit: "9000000", FieldCostDeductible: "7000000"}, "0", "6000000", KeptDeductible, "5000000"},
		{"the limit is the most before the share", map[Field]string{FieldCostLimit: "4000000", FieldCostDeductible: "500000", FieldCostShare: "0.9"}, "3600000", "2400000", KeptShare, "400000"},
		{"a limit of zero pays nothing", map[Field]string{FieldCostLimit: "0"}, "0", "6000000", KeptUncovered, "5000000"},
		{"a share of zero pays nothing", map[Field]string{FieldCostLimit: "9000000", FieldCostShare: "0"}, "0", "6000000", KeptShare, "5000000"},
		{"the overall limit cuts what the parts pay", map[Field]string{FieldCostLimit: "9000000", FieldOverallLimit: "1234567"}, "1234567", "4765433", KeptAboveOverall, "3765433"},
		{"what is above a limit", map[Field]string{FieldCostLimit: "4000000"}, "4000000", "2000000", KeptAboveLimit, "1000000"},
		{"the limit of another part does not help", map[Field]string{FieldLiabilityLimit: "9000000"}, "0", "6000000", KeptUncovered, "5000000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := evaluate(t, company(30, 300_000_000, Malware, Entered, quotes, c.terms)).Protection
			require.NotNil(t, p)
			for _, s := range []Settlement{p.Low, p.Typical, p.High} {
				require.Equal(t, "6000000", s.Loss.Value.String())
				require.Equal(t, c.paid, s.Paid.Value.String())
				require.Equal(t, c.kept, s.Kept.Value.String())
				for _, r := range s.Reasons {
					if r.Why == c.why {
						require.Equal(t, c.keptByReason, r.Amount.Value.String())
					}
				}
			}
		})
	}
}

func TestProtection_TheUserSaysWhatElseThePolicyPaysFor(t *testing.T) {
	quotes := map[Field]string{FieldInvestigation: "3000000", FieldContainment: "2000000", FieldPrevention: "1000000"}
	limit := map[Field]string{FieldOverallLimit: "9000000"}
	in := company(30, 300_000_000, Malware, Entered, quotes, limit)
	require.Equal(t, "1000000", evaluate(t, in).Protection.Typical.Kept.Value.String())
	require.Equal(t, "0", evaluate(t, with(in, SwitchCoverPrevention)).Protection.Typical.Kept.Value.String())
	sent := company(30, 300_000_000, TransferFraud, Itemised, map[Field]string{FieldTransferLoss: "7000000"}, limit)
	before := evaluate(t, sent).Protection.Typical
	after := evaluate(t, with(sent, SwitchCoverTransfer)).Protection.Typical
	require.Equal(t, "7000000", after.Paid.Value.Sub(before.Paid.Value).String())
	require.True(t, before.Loss.Value.Equal(after.Loss.Value), "the loss is what it was")
}

func TestProtection_IsAbsentWithoutTermsOrWithoutAnAmount(t *testing.T) {
	quotes := map[Field]string{FieldInvestigation: "3000000"}
	terms := map[Field]string{FieldCostLimit: "9000000"}
	require.Nil(t, evaluate(t, company(30, 300_000_000, Malware, Entered, quotes)).Protection, "no term entered")
	require.Nil(t, evaluate(t, company(30, 300_000_000, Malware, Entered, terms)).Protection, "no quote entered")
	require.NotNil(t, evaluate(t, company(30, 300_000_000, Malware, Entered, quotes, terms)).Protection)
	require.Nil(t, evaluate(t, company(30, 300_000_000, Ransomware, Survey, terms)).Protection, "a survey's amount has no parts")
}

func TestProtection_LinesGoToThePartOfTheirDamage(t *testing.T) {
	in := with(company(30, 300_000_000, CardLeak, Itemised,
		map[Field]string{FieldRecords: "5000", FieldOnlineShare: "1", FieldCostLimit: "1"}), Switches()...)
	got := map[string]cover.Part{}
	for _, l := range evaluate(t, in).Protection.Typical.Lines {
		got[l.Line.Key] = l.Line.Part
	}
	require.Equal(t, map[string]cover.Part{
		"investigation": cover.Cost, "recovery": cover.Cost, "other": cover.Cost,
		"notice-mail": cover.Cost, "notice-newspaper": cover.Cost, "call-centre": cover.Cost, "condolence": cover.Cost,
		"card-reissue": cover.Liability, "liability": cover.Liability, "prevention": cover.None, "lost-profit": cover.Profit,
	}, got)
	sent := company(30, 300_000_000, TransferFraud, Itemised, map[Field]string{FieldTransferLoss: "5000000", FieldCostLimit: "1"})
	for _, l := range evaluate(t, sent).Protection.Typical.Lines {
		if l.Line.Key == "transfer-loss" {
			require.Equal(t, cover.None, l.Line.Part)
			return
		}
	}
	require.Fail(t, "no transfer loss among the lines")
}

// 12 of the 72 hours of three days are waited: a sixth of the profit. The
// partner's business is away for a month of 732 hours, of which 12 are waited.
func TestProtection_WaitingTimeIsMeasuredAgainstTheTimeEachProfitLineIsLost(t *testing.T) {
	days := map[Field]string{
		FieldStoppedDaysLow: "3", FieldStoppedDaysTypical: "3", FieldStoppedDaysHigh: "3",
		FieldStoppedShare: "1", FieldDailyProfit: "100000", FieldProfitLimit: "100000000", FieldProfitWaiting: "12",
	}
	partner := map[Field]string{FieldPartnerRevenue: "12000000", FieldPartnerMargin: "0.61", FieldPartnerMonths: "1"}
	for _, c := range []struct {
		name         string
		more         map[Field]string
		waited, paid string
	}{
		{"business stops", nil, "50000", "250000"},
		{"business stops and a partner stays away", partner, "60000", "850000"},
		{"the waiting time is longer than the stop", map[Field]string{FieldProfitWaiting: "100"}, "300000", "0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := evaluate(t, company(30, 300_000_000, PartnerStop, Itemised, days, c.more)).Protection.Typical
			require.Equal(t, KeptWaiting, s.Reasons[0].Why)
			require.Equal(t, c.waited, s.Reasons[0].Amount.Value.String())
			require.Equal(t, c.paid, s.Paid.Value.String())
		})
	}
}
