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
)

// Switches: optional lines, and what else the incident is.
const (
	SwitchNewspaper  Field = "newspaper"
	SwitchCallCentre Field = "call-centre"
	SwitchCondolence Field = "condolence"

	SwitchDataStolen      Field = "data-stolen"      // ransomware that also took records
	SwitchTransferTypical Field = "transfer-typical" // the money that others sent stands for the company's
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
)

// Group is what a numeric field is about.
type Group string

// The groups, in the order of the page.
const (
	GroupCompany  Group = "company"  // facts of the company
	GroupIncident Group = "incident" // facts and assumptions about the incident, the user's quotes
	GroupMeasure  Group = "measure"  // the year, and a measure against the incident
	GroupPolicy   Group = "policy"   // terms to test
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

var specs = buildSpecs()

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

// Switches lists every optional line.
func Switches() []Field {
	return []Field{SwitchNewspaper, SwitchCallCentre, SwitchCondolence, SwitchDataStolen, SwitchTransferTypical}
}

// SpecOf returns the bounds of a numeric field; false if there is no such field.
func SpecOf(field Field) (Spec, bool) {
	i := slices.IndexFunc(specs, func(s Spec) bool { return s.Field == field })
	if i < 0 {
		return Spec{}, false
	}
	return specs[i], true
}
