package keep

import (
	"slices"

	"cybercost/calc"
)

// linkV2 is what is asked today; it takes no key that version 1 has used for
// anything else. It never changes for a key that has been handed out. Values
// and their order are those of [linkV1].
var linkV2 = slices.Concat(schema{
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

	{"z", calc.FieldCash},

	{"E", calc.FieldProbability},
	{"F", calc.FieldMeasureCost},
	{"G", calc.FieldMeasureProbability},
}, chances(), shelf(), policy, proposal(), schema{
	{"W", calc.SwitchNewspaper},
	{"X", calc.SwitchCallCentre},
	{"Y", calc.SwitchCondolence},
	{"V", calc.SwitchDataStolen},
	{"O", calc.SwitchTransferTypical},

	{"m", calc.FieldMethod},
	{"b", calc.FieldSeverity},
	{"s", calc.FieldScenario},
})

// policy are the terms of the cover there is.
var policy = schema{
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
	{"7", calc.FieldOverallDeductible},
	{"8", calc.SwitchCoverPrevention},
	{"9", calc.SwitchCoverTransfer},
}

// proposal are the terms of the cover that is proposed, and what it should come
// to: their keys are those of the policy behind a point.
func proposal() schema {
	all := schema{{"n.k", calc.FieldTargetKept}}
	for _, one := range policy {
		all = append(all, entry{"n." + one.key, calc.Proposed(one.field)})
	}
	return all
}

// chances are the fields of how likely each incident is: their keys are E and the
// incident as the link's s names it, so that an incident more needs no letter.
func chances() schema {
	var all schema
	for _, s := range calc.Scenarios() {
		all = append(all, entry{"E" + string(s), calc.ChanceOf(s)})
	}
	return all
}

// shelf are the fields of the plan and of its measures: a measure's keys are its
// name, a point and a letter, so that a measure more needs no letter of its own.
func shelf() schema {
	all := schema{
		{"plan.y", calc.FieldPlanYears},
		{"plan.r", calc.FieldDiscount},
		{"plan.h", calc.FieldHourCost},
		{"plan.b", calc.FieldBudget},
	}
	for _, g := range calc.Safeguards() {
		name := string(g) + "."
		all = append(all, schema{
			{name + "f", g.First()}, {name + "y", g.Yearly()}, {name + "h", g.Hours()}, {name + "l", g.HoursLater()}, {name + "b", g.Start()},
			{name + "s", g.Subsidy()}, {name + "c", g.SubsidyCap()}, {name + "u", g.SubsidyUntil()},
			{name + "n", g.Needs()}, {name + "i", g.Instead()},
		}...)
		letters := map[calc.Field]string{g.EffectChance(): "E", g.EffectDays(): "D", g.EffectRecovery(): "R"}
		for _, field := range g.Effects() {
			all = append(all, entry{name + letters[field], field})
		}
		all = append(all, entry{name + "p", g.Planned()}, entry{name + "d", g.Done()})
	}
	return all
}

func linkFromV2(pairs []pair) (Link, Refusal) {
	in, r := linkV2.read(pairs)
	return Link{Input: in}, r
}
