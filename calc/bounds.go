package calc

import (
	"github.com/shopspring/decimal"

	"cybercost/calc/plan"
)

// The bounds of every number a user can enter. They are limits of what the
// calculation is meant for, not figures about the world.
var (
	maxMoney     = decimal.New(1, 15) // 1,000兆円
	maxEmployees = decimal.New(1, 6)
	maxCount     = decimal.New(1, 9)
	maxDays      = decimal.New(1830, 0) // those of maxMonths
	maxMonths    = decimal.New(60, 0)
	maxHours     = decimal.New(8784, 0) // a leap year
	maxEffort    = decimal.New(1, 6)
	maxPlanYears = decimal.New(plan.MaxYears, 0)
	minDay       = decimal.New(20000101, 0)
	maxDay       = decimal.New(20991231, 0)
	one          = decimal.New(1, 0)
)

// maxDigits is the most digits, and the most decimal places, of an entered
// number.
const maxDigits = 30

func buildSpecs() []Spec {
	zero := decimal.Zero
	var all []Spec
	group := GroupCompany
	add := func(kind Kind, least, most decimal.Decimal, whole, required bool, fields ...Field) {
		for _, f := range fields {
			all = append(all, Spec{Field: f, Group: group, Kind: kind, Min: least, Max: most, Whole: whole, Required: required})
		}
	}
	add(Headcount, one, maxEmployees, true, true, FieldEmployees)
	add(Money, zero, maxMoney, true, true, FieldRevenue)
	add(DeviceCount, zero, maxCount, true, false, FieldPCs)
	add(RecordCount, zero, maxCount, true, false, FieldRecords)
	add(Money, zero, maxMoney, true, false, FieldSpending)
	group = GroupIncident
	add(DayCount, zero, maxDays, false, false, FieldStoppedDaysLow, FieldStoppedDaysTypical, FieldStoppedDaysHigh)
	add(Share, zero, one, false, false, FieldStoppedShare)
	add(Money, zero, maxMoney, true, false, FieldDailyProfit)
	add(DeviceCount, zero, maxCount, true, false, FieldExaminedPCs, FieldExaminedServers)
	add(Share, zero, one, false, false, FieldClaimingShare)
	add(MonthCount, zero, maxMonths, false, false, FieldCallCentreMonths)
	add(Share, zero, one, false, false, FieldOnlineShare)
	add(Money, zero, maxMoney, true, false, FieldPartnerRevenue)
	add(Share, zero, one, false, false, FieldPartnerMargin)
	add(MonthCount, zero, maxMonths, false, false, FieldPartnerMonths)
	add(Money, zero, maxMoney, true, false, FieldTransferLoss, FieldBankBalance)
	add(PersonMonths, zero, maxEffort, false, false, FieldEffort)
	add(Money, zero, maxMoney, true, false, FieldLabourCost)
	add(Money, zero, maxMoney, true, false, FieldInvestigation, FieldContainment, FieldPrevention)
	add(Share, zero, one, false, false, FieldMargin)
	group = GroupCarry
	add(Money, zero, maxMoney, true, false, FieldCash)
	group = GroupMeasure
	add(Share, zero, one, false, false, FieldProbability)
	add(Money, zero, maxMoney, true, false, FieldMeasureCost)
	add(Share, zero, one, false, false, FieldMeasureProbability)
	group = GroupChance
	for i := range incidents {
		add(Share, zero, one, false, false, ChanceOf(incidents[i].scenario))
	}
	group = GroupPlan
	shelfSpecs(add)
	group = GroupPolicy
	add(Money, zero, maxMoney, true, false, FieldLiabilityLimit, FieldLiabilityDeductible)
	add(Share, zero, one, false, false, FieldLiabilityShare)
	add(Money, zero, maxMoney, true, false, FieldCostLimit, FieldCostDeductible)
	add(Share, zero, one, false, false, FieldCostShare)
	add(Money, zero, maxMoney, true, false, FieldProfitLimit)
	add(HourCount, zero, maxHours, false, false, FieldProfitWaiting)
	add(Share, zero, one, false, false, FieldProfitShare)
	add(Money, zero, maxMoney, true, false, FieldOverallLimit)
	add(Money, zero, maxMoney, true, false, FieldOverallDeductible)
	group = GroupProposal
	for _, s := range all {
		if s.Group == GroupPolicy {
			add(s.Kind, s.Min, s.Max, s.Whole, s.Required, Proposed(s.Field))
		}
	}
	add(Money, zero, maxMoney, true, false, FieldTargetKept)
	return all
}
