package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// Field names one thing the user enters. The page uses it as the name of the
// control, files and links as the key.
type Field = bound.Field

// Choices.
const (
	FieldScenario Field = "scenario"
	FieldMethod   Field = "method"
	FieldSeverity Field = "severity"
)

// The company.
const (
	FieldEmployees Field = "employees" // people, part-timers and directors included
	FieldRevenue   Field = "revenue"   // yen a year
	FieldPCs       Field = "pcs"       // devices in use
	FieldRecords   Field = "records"   // people whose personal records are held
	FieldSpending  Field = "spending"  // yen a year spent on security now
)

// The user's own quotes, for [Entered].
const (
	FieldInvestigation Field = "investigation" // yen
	FieldContainment   Field = "containment"   // yen
	FieldPrevention    Field = "prevention"    // yen
)

// Assumptions about the incident.
const (
	FieldExaminedPCs        Field = "examined-pcs"         // devices examined closely
	FieldExaminedServers    Field = "examined-servers"     // servers examined closely
	FieldStoppedDaysLow     Field = "stopped-days-low"     // days
	FieldStoppedDaysTypical Field = "stopped-days-typical" // days
	FieldStoppedDaysHigh    Field = "stopped-days-high"    // days
	FieldStoppedShare       Field = "stopped-share"        // share of business that stops
	FieldDailyProfit        Field = "daily-profit"         // yen a day, before fixed costs
	FieldClaimingShare      Field = "claiming-share"       // share of affected people who claim
	FieldCallCentreMonths   Field = "call-centre-months"   // months
	FieldOnlineShare        Field = "online-share"         // share of sales made on the net
	FieldPartnerRevenue     Field = "partner-revenue"      // yen a year sold to the partner
	FieldPartnerMargin      Field = "partner-margin"       // gross margin on it
	FieldPartnerMonths      Field = "partner-months"       // months without it
	FieldTransferLoss       Field = "transfer-loss"        // yen sent
	FieldBankBalance        Field = "bank-balance"         // yen in the bank, the most that can be sent
	FieldEffort             Field = "effort"               // person-months of the company's own people
	FieldLabourCost         Field = "labour-cost"          // yen a person-month
	FieldMargin             Field = "margin"               // profit margin on sales
)

// A measure, and the year.
const (
	FieldProbability        Field = "probability"         // chance of at least one incident a year
	FieldMeasureCost        Field = "measure-cost"        // yen a year
	FieldMeasureProbability Field = "measure-probability" // chance left with the measure
)

// ChanceOf is the field of the chance that an incident happens at least once a
// year while another one is chosen; [FieldProbability] is that of the chosen one.
func ChanceOf(s Scenario) Field { return FieldProbability + "-" + Field(s) }

// What the company can carry.
const (
	FieldCash Field = "cash" // yen at hand that an incident may take
)

// The plan; what belongs to one of its measures is named by [Safeguard].
const (
	FieldPlanYears Field = "plan-years"    // years
	FieldDiscount  Field = "plan-discount" // a year
	FieldHourCost  Field = "hour-cost"     // yen, of an hour of the company's own people
	FieldBudget    Field = "plan-budget"   // yen over the years of the plan
)

// The cover to test.
const (
	FieldLiabilityLimit      Field = "liability-limit"
	FieldLiabilityDeductible Field = "liability-deductible"
	FieldLiabilityShare      Field = "liability-share"
	FieldCostLimit           Field = "cost-limit"
	FieldCostDeductible      Field = "cost-deductible"
	FieldCostShare           Field = "cost-share"
	FieldProfitLimit         Field = "profit-limit"
	FieldProfitWaiting       Field = "profit-waiting" // hours
	FieldProfitShare         Field = "profit-share"
	FieldOverallLimit        Field = "overall-limit"
	FieldOverallDeductible   Field = "overall-deductible"
)

// What the cover should come to.
const (
	FieldTargetKept Field = "target-kept" // yen of one incident that the company can keep
)

// Switches: optional lines, and what else the incident is.
const (
	SwitchNewspaper  Field = "newspaper"
	SwitchCallCentre Field = "call-centre"
	SwitchCondolence Field = "condolence"

	SwitchDataStolen      Field = "data-stolen"      // ransomware that also took records
	SwitchTransferTypical Field = "transfer-typical" // the money that others sent stands for the company's

	SwitchCoverPrevention Field = "cover-prevention" // the policy pays for prevention, too
	SwitchCoverTransfer   Field = "cover-transfer"   // and for money sent to a false account
)

// Kind is what sort of number a field holds; it decides the unit shown.
type Kind string

// The kinds of number.
const (
	Money        Kind = "money"         // yen
	Headcount    Kind = "headcount"     // people
	DeviceCount  Kind = "device-count"  // devices
	RecordCount  Kind = "record-count"  // people whose records are held
	Share        Kind = "share"         // 0 to 1, entered in percent
	DayCount     Kind = "day-count"     // days
	MonthCount   Kind = "month-count"   // months
	HourCount    Kind = "hour-count"    // hours
	PersonMonths Kind = "person-months" // person-months
	YearCount    Kind = "year-count"    // years
	ShelfNumber  Kind = "shelf-number"  // a measure by its number on the shelf, from 1
	Day          Kind = "day"           // a day of the calendar, as 20270331
)

// Group is what a numeric field is about.
type Group string

// The groups, in the order of the page.
const (
	GroupCompany  Group = "company"  // facts of the company
	GroupIncident Group = "incident" // facts and assumptions about the incident, the user's quotes
	GroupCarry    Group = "carry"    // what the company can carry
	GroupMeasure  Group = "measure"  // the year, and a measure against the incident
	GroupChance   Group = "chance"   // how likely the other incidents are
	GroupPlan     Group = "plan"     // the plan, and the measures on the shelf
	GroupPolicy   Group = "policy"   // terms to test
	GroupProposal Group = "proposal" // terms that are proposed, and what they should come to
)

// Spec is what a numeric field accepts.
type Spec struct {
	Field    Field
	Group    Group
	Kind     Kind
	Min, Max decimal.Decimal // inclusive, in the kind's unit
	Whole    bool            // no fraction
	Required bool            // nothing can be computed without it
}

var (
	specs  = buildSpecs()
	specAt = func() map[Field]int {
		at := map[Field]int{}
		for i, s := range specs {
			at[s.Field] = i
		}
		return at
	}()
)

// Fields lists every numeric field with its bounds, in the order of the page.
func Fields() []Spec { return slices.Clone(specs) }

// limits are what a number of the field is held against.
func (s Spec) limits() bound.Limits {
	return bound.Limits{Min: s.Min, Max: s.Max, Whole: s.Whole, Digits: maxDigits, Places: maxDigits}
}

// FieldsOf lists the numeric fields of one group, in the order of the page.
func FieldsOf(group Group) []Field {
	var fields []Field
	for _, s := range specs {
		if s.Group == group {
			fields = append(fields, s.Field)
		}
	}
	return fields
}

// Switches lists every optional line, and what else the incident is.
func Switches() []Field {
	return []Field{SwitchNewspaper, SwitchCallCentre, SwitchCondolence, SwitchDataStolen, SwitchTransferTypical}
}

// AllSwitches lists every switch of an input.
func AllSwitches() []Field { return slices.Clone(allSwitches) }

// IsSwitch reports whether a field is one of [AllSwitches].
func IsSwitch(field Field) bool { return known(allSwitches, field) }

var allSwitches = slices.Concat(Switches(), PolicySwitches(), ProposalSwitches(), ShelfSwitches())

// PolicySwitches lists what a policy may pay for that most do not: it is put to
// the costs then. They fit every incident.
func PolicySwitches() []Field { return []Field{SwitchCoverPrevention, SwitchCoverTransfer} }

// ProposalSwitches lists the same of the cover that is proposed.
func ProposalSwitches() []Field {
	fields := PolicySwitches()
	for i, field := range fields {
		fields[i] = Proposed(field)
	}
	return fields
}

// SpecOf returns the bounds of a numeric field; false if there is no such field.
func SpecOf(field Field) (Spec, bool) {
	i, is := specAt[field]
	if !is {
		return Spec{}, false
	}
	return specs[i], true
}
