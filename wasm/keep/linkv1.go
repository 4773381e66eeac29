package keep

import "cybercost/calc"

// linkV1 is what 0.1.0 asked. It never changes. Numbers are plain decimals in
// the unit of the field (a share of a half is .5), switches 0 or 1, choices
// their own names.
//
// The choices stand last: each is required and none begins another, so a link
// that lost its end cannot be read as a shorter one.
var linkV1 = schema{
	{"n", calc.FieldEmployees},
	{"r", calc.FieldRevenue},
	{"p", calc.FieldPCs},
	{"d", calc.FieldRecords},
	{"e", calc.FieldSpending},

	{"I", calc.FieldInvestigation},
	{"C", calc.FieldContainment},
	{"P", calc.FieldPrevention},

	{"x", calc.FieldExaminedPCs},
	{"y", calc.FieldExaminedServers},
	{"l", calc.FieldStoppedDaysLow},
	{"t", calc.FieldStoppedDaysTypical},
	{"h", calc.FieldStoppedDaysHigh},
	{"o", calc.FieldStoppedShare},
	{"g", calc.FieldDailyProfit},
	{"c", calc.FieldClaimingShare},
	{"k", calc.FieldCallCentreMonths},
	{"w", RetiredMonitoringMonths},
	{"A", calc.FieldPartnerRevenue},
	{"B", calc.FieldPartnerMargin},
	{"D", calc.FieldPartnerMonths},
	{"T", calc.FieldTransferLoss},
	{"f", calc.FieldEffort},
	{"u", calc.FieldLabourCost},
	{"q", calc.FieldMargin},

	{"E", calc.FieldProbability},
	{"F", calc.FieldMeasureCost},
	{"G", calc.FieldMeasureProbability},

	{"H", calc.FieldLiabilityLimit},
	{"J", calc.FieldLiabilityDeductible},
	{"K", calc.FieldLiabilityShare},
	{"L", calc.FieldCostLimit},
	{"M", calc.FieldCostDeductible},
	{"N", calc.FieldCostShare},
	{"Q", calc.FieldProfitLimit},
	{"R", calc.FieldProfitWaiting},
	{"S", calc.FieldProfitShare},
	{"U", calc.FieldOverallLimit},

	{"W", calc.SwitchNewspaper},
	{"X", calc.SwitchCallCentre},
	{"Y", calc.SwitchCondolence},
	{"Z", RetiredOnlineShop},

	{"i", RetiredIndustry},
	{"m", calc.FieldMethod},
	{"b", calc.FieldSeverity},
	{"s", calc.FieldScenario},
}

// linkFromV1 reads a link of version 1 and says what it means today.
func linkFromV1(pairs []pair) (Link, Refusal) {
	var old former
	var rest []pair
	for _, p := range pairs {
		field := linkV1.fieldOf(p.key)
		if !isRetired(field) {
			rest = append(rest, p)
		} else if r := old.set(field, p.value); r.Refused() {
			return Link{}, r
		}
	}
	in, r := linkV1.read(rest)
	if r.Refused() {
		return Link{}, r
	}
	past, r := old.translate(&in)
	return Link{Input: in, Past: past}, r
}
