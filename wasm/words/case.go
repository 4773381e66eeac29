package words

import "cybercost/calc"

// The names of the published cases, by which ready-made companies go, too.
var (
	nameKou           = Text{"甲社", "Company Kou"}
	nameOtsu          = Text{"乙社", "Company Otsu"}
	nameManufacturerA = Text{"製造業A社", "Manufacturer A"}
	nameRetailerB     = Text{"小売業B社", "Retailer B"}
	nameCompanyD      = Text{"D社", "Company D"}
)

// CaseName is the name of a published case that stands beside the estimate;
// empty for any other.
func CaseName(c calc.Case) Text {
	switch c {
	case calc.CaseKou:
		return nameKou
	case calc.CaseOtsu:
		return nameOtsu
	case calc.CaseManufacturerA:
		return nameManufacturerA
	case calc.CaseRetailerB:
		return nameRetailerB
	case calc.CaseCompanyD:
		return nameCompanyD
	}
	return Text{}
}
