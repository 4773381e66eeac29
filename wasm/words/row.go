package words

import "cybercost/calc"

// RowHeads are the headings of what was entered, as the template of a book has them.
var RowHeads = Table[string, Text]{
	{"customer", Text{"顧客名", "Customer"}},
	{"trade", Text{"業種", "Trade"}},
	{string(calc.FieldEmployees), Text{"従業員数", "Employees"}},
	{string(calc.FieldRevenue), Text{"年商", "Yearly revenue"}},
	{string(calc.FieldPCs), Text{"PC台数", "PCs"}},
	{string(calc.FieldRecords), Text{"個人情報件数", "Personal records held"}},
	{string(calc.FieldSpending), Text{"セキュリティ費用", "Security spending"}},
	{string(calc.FieldOnlineShare), Text{"売上のうちネットの割合", "Share of sales made online"}},
	{string(calc.FieldPartnerRevenue), Text{"取引先への年間の売上", "Yearly sales to the partner"}},
	{string(calc.FieldPartnerMargin), Text{"取引先の粗利率", "Gross margin with the partner"}},
	{string(calc.FieldPartnerMonths), Text{"取引が止まる期間", "Time without the partner"}},
	{string(calc.FieldTransferLoss), Text{"送金してしまう額", "Amount sent"}},
	{string(calc.FieldBankBalance), Text{"送金できる預金", "Money in the bank"}},
	{string(calc.FieldDailyProfit), Text{"1日あたりの利益", "Profit a day"}},
	{string(calc.FieldCash), Text{"事故に使える手元資金", "Money at hand for an incident"}},
	{string(calc.FieldLiabilityLimit), Text{"賠償の限度額", "Liability limit"}},
	{string(calc.FieldLiabilityDeductible), Text{"賠償の免責金額", "Liability deductible"}},
	{string(calc.FieldLiabilityShare), Text{"賠償の支払割合", "Liability share paid"}},
	{string(calc.FieldCostLimit), Text{"費用の限度額", "Cost limit"}},
	{string(calc.FieldCostDeductible), Text{"費用の免責金額", "Cost deductible"}},
	{string(calc.FieldCostShare), Text{"費用の支払割合", "Cost share paid"}},
	{string(calc.FieldProfitLimit), Text{"利益の限度額", "Profit limit"}},
	{string(calc.FieldProfitWaiting), Text{"利益の待機時間", "Profit waiting time"}},
	{string(calc.FieldProfitShare), Text{"利益の支払割合", "Profit share paid"}},
	{string(calc.FieldOverallLimit), Text{"全体の限度額", "Overall limit"}},
	{string(calc.FieldOverallDeductible), Text{"全体の免責金額", "Overall deductible"}},
	{string(calc.SwitchCoverPrevention), Text{"再発防止費も補償", "Prevention is covered"}},
	{string(calc.SwitchCoverTransfer), Text{"送金も補償", "Money sent is covered"}},
}

// What the row of a company has beside what was entered.
var (
	Row        = Text{"行", "Row"}
	RowUnit    = Text{"{0}（{1}）", "{0} ({1})"}
	RowLow     = Text{"{0} 低め（円）", "{0}, low (yen)"}
	RowTypical = Text{"{0} ふつう（円）", "{0}, typical (yen)"}
	RowHigh    = Text{"{0} 高め（円）", "{0}, high (yen)"}
	RowKept    = Text{"{0} 自社の負担（円）", "{0}, kept by the company (yen)"}
	RowLeft    = Text{"{0} 入っていないもの", "{0}, not counted"}
	RowEdition = Text{"数字の版", "Edition of the figures"}
	RowYes     = Text{"はい", "Yes"}
	RowNo      = Text{"いいえ", "No"}
)
