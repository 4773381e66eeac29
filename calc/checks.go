package calc

import (
	"maps"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Checks computes the published cases with the ways of this calculator, in
// the order shown. A case's own days, people and switches are entered; what
// it does not say is left to the defaults.
func Checks(f *seeds.Figures) []Check {
	m := NewModel(f)
	return []Check{
		deckCheck(f, CaseKou, &f.KouEmployees,
			&f.KouInvestigation, &f.KouContainment, &f.KouPrevention, &f.KouTotalPrinted, &f.KouAvoidablePrinted, &f.KouInvestmentPrinted),
		deckCheck(f, CaseOtsu, &f.OtsuEmployees,
			&f.OtsuInvestigation, &f.OtsuContainment, &f.OtsuPrevention, &f.OtsuTotalPrinted, &f.OtsuAvoidablePrinted, &f.OtsuInvestmentPrinted),
		m.manufacturerCheck(),
		m.retailerCheck(),
		{CaseCompanyD, []Comparison{compare("recovery", ransomwareResponse(f, carrier{size: fact(one), answers: &m.answers}).recovery.rounded(), GapManyAnswers, &f.CompanyDRecovery)}}, // about as large as the reference size
	}
}

// BenchmarkChecks computes the deck's table of benchmarks. It is apart from
// [Checks] so that a program without it need not carry the evidence.
func BenchmarkChecks(f *seeds.Figures, e *seeds.Evidence) []Check {
	row := func(name Case, sales, vendor, practical *seeds.Figure) Check {
		revenue := figure(sales)
		return Check{name, []Comparison{
			compare("one-percent", flat(revenue.times(figure(&f.VendorSpendingShare)).rounded()), "", vendor),
			compare("half-percent", flat(revenue.times(figure(&f.PracticalSpendingShare)).rounded()), "", practical),
		}}
	}
	return []Check{
		row(CaseSalesLarge, &e.GuideSalesLarge, &e.GuideSalesLargeVendor, &e.GuideSalesLargePractical),
		row(CaseSalesMiddle, &e.GuideSalesMiddle, &e.GuideSalesMiddleVendor, &e.GuideSalesMiddlePractical),
		row(CaseSalesSmall, &e.GuideSalesSmall, &e.GuideSalesSmallVendor, &e.GuideSalesSmallPractical),
	}
}

// deckCheck is one of the deck's two companies, through which [Cases] runs.
func deckCheck(
	f *seeds.Figures, name Case, employees, investigation, containment, prevention, total, avoidable, investment *seeds.Figure,
) Check {
	e := casesEstimate(f, Input{Scenario: Malware, Numbers: map[Field]decimal.Decimal{FieldEmployees: employees.Value}})
	return Check{name, []Comparison{
		compare("investigation", e.sum(RowInvestigation), GapOurBasis, investigation),
		compare("containment", e.sum(RowContainment), GapOurBasis, containment),
		compare("prevention", e.sum(RowPrevention), GapOurBasis, prevention),
		compare("total", e.sum(), GapPrintedRounded, total),
		compare("avoidable", e.sum(RowInvestigation, RowContainment), GapPrintedRounded, avoidable),
		compare("investment", e.sum(RowPrevention), GapPrintedRounded, investment),
	}}
}

// ManufacturerCase is the insurers' factory: its files are encrypted, and its
// line stops for the day of the case.
func ManufacturerCase(f *seeds.Figures) Input {
	return caseInput(Ransomware, &f.ManufacturerAEmployees, &f.ManufacturerARevenue, &f.ManufacturerAStoppedDays)
}

// RetailerCase is the insurers' shop: its customers' records leak, its site
// closes for the days of the case, and it says sorry in newspapers and with a
// gift.
func RetailerCase(f *seeds.Figures) Input {
	in := caseInput(PersonalLeak, &f.RetailerBEmployees, &f.RetailerBRevenue, &f.RetailerBStoppedDays)
	in.Numbers[FieldRecords] = f.RetailerBRecords.Value
	delete(in.Numbers, FieldStoppedShare) // a shop loses what it sells online, all of it here
	in.Numbers[FieldOnlineShare] = one
	maps.Copy(in.Switches, map[Field]bool{SwitchNewspaper: true, SwitchCondolence: true})
	return in
}

func (m *Model) manufacturerCheck() Check {
	f := m.Figures
	in := ManufacturerCase(f)
	e := itemisedEstimate(f, in, m.carrier(in))
	return Check{CaseManufacturerA, []Comparison{
		compare("recovery", e.lines(LineInvestigation, LineRecovery), GapManyAnswers, &f.ManufacturerARecovery),
		compare("lost-profit", e.lines(LineLostProfit), GapOurBasis, &f.ManufacturerALostProfit),
		compare("total", e.sum(), GapExtraLines, &f.ManufacturerATotal),
	}}
}

func (m *Model) retailerCheck() Check {
	f := m.Figures
	in := RetailerCase(f)
	e := itemisedEstimate(f, in, m.carrier(in))
	return Check{CaseRetailerB, []Comparison{
		compare("recovery", e.lines(LineInvestigation, LineRecovery), GapManyAnswers, &f.RetailerBRecovery),
		compare("liability", e.lines(LineLiability), GapOurBasis, &f.RetailerBLiability),
		compare("condolence", e.lines(LineNoticeMail, LineCondolence), GapUnitCosts, &f.RetailerBApology),
		compare("notice-newspaper", e.lines(LineNoticeNewspaper), GapLocalPaper, &f.RetailerBNewspaper),
		compare("legal", e.lines(LineOther), GapOtherCase, &f.RetailerBLegal),
		compare("lost-profit", e.lines(LineLostProfit), GapOurBasis, &f.RetailerBLostProfit),
		compare("total", e.sum(), GapExtraLines, &f.RetailerBTotal),
	}}
}

// caseInput is a case that stands still completely for a known time.
func caseInput(scenario Scenario, employees, revenue, days *seeds.Figure) Input {
	return Input{Scenario: scenario, Method: Itemised, Switches: map[Field]bool{}, Numbers: map[Field]decimal.Decimal{
		FieldEmployees: employees.Value, FieldRevenue: revenue.Value, FieldStoppedShare: one,
		FieldStoppedDaysLow: days.Value, FieldStoppedDaysTypical: days.Value, FieldStoppedDaysHigh: days.Value,
	}}
}

// lines adds the lines of the given keys.
func (e Estimate) lines(keys ...LineKey) spread {
	var s spread
	for _, l := range e.Lines {
		if known(keys, l.Key) {
			s = s.plus(l.parts)
		}
	}
	return s
}
