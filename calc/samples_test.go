package calc

// sample is a named input of the tests.
type sample struct {
	name string
	in   Input
}

// questions are inputs off every kink: every scenario by every way, with the
// assumptions left to their defaults and with them entered, counts and
// switches on and off, with a policy and a measure. A figure moved by 10 % must
// be visible in whole yen, so that no amount is tiny.
func questions() []sample {
	var all []sample
	records := map[Field]string{FieldRecords: "12345", FieldPCs: "40", FieldSpending: "500000"}
	quotes := map[Field]string{FieldInvestigation: "2500000", FieldContainment: "1700000", FieldPrevention: "900000"}
	partner := map[Field]string{FieldOnlineShare: "0.3", FieldPartnerRevenue: "48000000", FieldPartnerMargin: "0.27", FieldPartnerMonths: "5"}
	sent := map[Field]string{FieldTransferLoss: "7654321"}
	year := map[Field]string{FieldProbability: "0.1", FieldMeasureCost: "300000", FieldMeasureProbability: "0.04", FieldMargin: "0.07"}
	counts := map[Field]string{FieldExaminedPCs: "3", FieldExaminedServers: "2"}
	entered := map[Field]string{
		FieldStoppedDaysLow: "4", FieldStoppedDaysTypical: "9", FieldStoppedDaysHigh: "21",
		FieldStoppedShare: "0.6", FieldDailyProfit: "234567", FieldClaimingShare: "0.25",
		FieldCallCentreMonths: "2", FieldEffort: "6.5", FieldLabourCost: "420000",
	}
	terms := map[Field]string{
		FieldLiabilityLimit: "50000000", FieldLiabilityDeductible: "100000", FieldLiabilityShare: "0.9",
		FieldCostLimit: "2700000", FieldCostDeductible: "300000",
		FieldProfitLimit: "1100000", FieldProfitWaiting: "12", FieldProfitShare: "0.8",
	}
	overall := map[Field]string{FieldOverallLimit: "5000000", FieldCash: "4321987"}
	simple := map[Field]string{FieldOverallLimit: "10000000", FieldOverallDeductible: "123457", FieldProfitShare: "0.8", FieldProfitWaiting: "12"}
	small := map[Field]string{FieldOverallLimit: "300000000", FieldOverallDeductible: "98765432"}
	proposed := map[Field]string{FieldTargetKept: "2345678"}
	for field, term := range terms {
		proposed[Proposed(field)] = term
	}
	proposed[Proposed(FieldCostLimit)], proposed[Proposed(FieldOverallDeductible)] = "9000000", "210000"
	wished := map[Field]string{FieldTargetKept: "1357913", Proposed(FieldOverallLimit): "6000000", Proposed(FieldCostShare): "0.9"}
	cheaper := map[Field]string{FieldMeasureCost: "90000"}
	for _, scenario := range Scenarios() {
		add := func(name string, method Method, in Input) {
			in.Method = method
			all = append(all, sample{string(scenario) + ", " + string(method) + ", " + name, in})
		}
		shop := with(company(77, 1_050_000_000, scenario, Itemised, records, quotes, partner, sent, year, terms), Switches()...)
		for _, method := range Methods() {
			add("shop, switches, cover", method, shop)
		}
		add("one limit and one deductible", Itemised, company(77, 1_050_000_000, scenario, Itemised, records, quotes, partner, sent, year, simple))
		add("cover now and proposed", Itemised, with(company(77, 1_050_000_000, scenario, Itemised, records, quotes, partner, sent, year, terms, proposed), Switches()...))
		add("a proposal alone", Itemised, with(company(33, 450_000_000, scenario, Itemised, records, partner, sent, year, wished),
			Proposed(SwitchCoverPrevention), Proposed(SwitchCoverTransfer)))
		add("a limit sought without terms", Itemised, company(77, 1_050_000_000, scenario, Itemised, records, quotes, partner, sent, map[Field]string{FieldTargetKept: "3000000"}))
		add("one deductible above everything", Itemised, company(77, 1_050_000_000, scenario, Itemised, records, quotes, partner, sent, small))
		add("defaults", Itemised, company(55, 730_000_000, scenario, Itemised, records, quotes, partner, sent, year))
		for _, method := range []Method{Itemised, Cases} {
			add("counts, entered, cover with a limit above", method, with(
				company(12, 2_300_000_000, scenario, method, records, quotes, partner, sent, year, cheaper, counts, entered, terms, overall),
				Switches()...))
			add("employees of the small company, counts", method, company(30, 15_000_000_000, scenario, method, counts, year, terms))
		}
		add("what others sent, and what is in the bank", Itemised, with(company(65, 1_310_000_000, scenario, Itemised, records, terms,
			map[Field]string{FieldBankBalance: "34567890"}), SwitchTransferTypical))
		add("employees of the large company, nothing else", Cases, company(200, 4_000_000_000, scenario, Cases))
		add("a large company, one PC looked at", Itemised, company(444, 7_700_000_000, scenario, Itemised,
			map[Field]string{FieldExaminedPCs: "1", FieldRecords: "678901", FieldProbability: "0.3"}, terms, quotes))
	}
	return all
}
