package keep

import (
	"slices"
	"strings"

	"cybercost/calc"
)

// schema is the keys of one version of links, in the order written. Letters
// are single because the QR code of a short link is easier to read on paper,
// and because only so does the longest input fit; case matters.
type schema []entry

type entry struct {
	key   string
	field calc.Field
}

// linkV1 never changes for a key that has been handed out. Numbers are plain
// decimals in the unit of the field (a share of a half is .5), switches 0 or
// 1, choices their own names.
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

	{"i", calc.FieldIndustry},
	{"m", calc.FieldMethod},
	{"b", calc.FieldSeverity},
	{"s", calc.FieldScenario},
}

// write puts & before every pair. Fields left empty and switches that are off
// are not written.
func (s schema) write(in calc.Input) string {
	var b strings.Builder
	for _, one := range s {
		value := ""
		if c, ok := choiceOf(one.field); ok {
			value = c.Of(in)
		} else if isSwitch(one.field) {
			if in.Switches[one.field] {
				value = "1"
			}
		} else if n := in.Number(one.field); n.Valid {
			value = Plain(n.Decimal)
			if rest, ok := strings.CutPrefix(value, "0."); ok {
				value = "." + rest
			}
		}
		if value != "" {
			b.WriteString("&" + one.key + "=" + value)
		}
	}
	return b.String()
}

// read takes pairs in any order. Bounds are for [gate].
func (s schema) read(pairs []pair) (calc.Input, Refusal) {
	in := blankInput()
	for _, p := range pairs {
		i := slices.IndexFunc(s, func(one entry) bool { return one.key == p.key })
		if i < 0 {
			return calc.Input{}, refuse(UnknownKey)
		}
		if r := set(&in, s[i].field, p.value); r.Refused() {
			return calc.Input{}, r
		}
	}
	return in, Refusal{}
}

// set reads one value into the input.
func set(in *calc.Input, field calc.Field, value string) Refusal {
	if c, ok := choiceOf(field); ok {
		c.Set(in, value)
		return Refusal{}
	}
	if !isSwitch(field) {
		return put(in, field, value)
	}
	if value != "0" && value != "1" {
		return refuseField(BadSwitch, field)
	}
	if value == "1" {
		in.Switches[field] = true
	}
	return Refusal{}
}
