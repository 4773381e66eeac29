package keep

import "cybercost/calc"

// linkV2 is what is asked today; it takes no key that version 1 has used for
// anything else. It never changes for a key that has been handed out. Values
// and their order are those of [linkV1].
var linkV2 = schema{
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
	{"a", calc.FieldOnlineShare},
	{"A", calc.FieldPartnerRevenue},
	{"B", calc.FieldPartnerMargin},
	{"D", calc.FieldPartnerMonths},
	{"T", calc.FieldTransferLoss},
	{"j", calc.FieldBankBalance},
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
	{"V", calc.SwitchDataStolen},
	{"O", calc.SwitchTransferTypical},

	{"m", calc.FieldMethod},
	{"b", calc.FieldSeverity},
	{"s", calc.FieldScenario},
}

func linkFromV2(pairs []pair) (Link, Refusal) {
	in, r := linkV2.read(pairs)
	return Link{Input: in}, r
}
