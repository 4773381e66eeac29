package words

import "cybercost/calc"

// Field is what stands around one control.
type Field struct {
	Label Text
	Hint  Text // empty: none
	Unit  Text // empty: the kind's own unit
}

// Fields names every field.
var Fields = withShelf(withChances(withProposal(map[calc.Field]Field{
	calc.FieldScenario:  {Text{"事故の種類", "Kind of incident"}, Text{}, Text{}},
	calc.FieldMethod:    {Text{"計算のしかた", "Way of calculating"}, Text{}, Text{}},
	calc.FieldSeverity:  {Text{"1回の被害の大きさの決め方", "Source of one incident's size"}, Text{}, Text{}},
	calc.FieldEmployees: {Text{"従業員数", "Employees"}, Text{"役員・パートの方も含めて", "Directors and part-timers included"}, Text{}},
	calc.FieldRevenue:   {Text{"年商", "Yearly revenue"}, Text{"「5億」「1億2,000万円」とそのまま入れられます", "In yen; 5億 is understood, too"}, Text{}},
	calc.FieldPCs:       {Text{"パソコンの台数", "PCs"}, Text{"仕事で使うものの合計。会社の大きさとして、調査と復旧の額に使います", "All that are used for work; the size of the firm in investigation and recovery"}, Text{}},
	calc.FieldRecords:   {Text{"預かっている個人情報", "Personal records held"}, Text{"顧客・従業員・取引先の名簿の合計", "Customers, employees and partners together"}, Text{}},
	calc.FieldSpending:  {Text{"いまのセキュリティ費用", "Security spending now"}, Text{"ウイルス対策、UTM、保守など1年分。わからなければ空欄で", "Antivirus, firewall, upkeep: one year. Leave empty if unknown"}, Text{"円／年", "yen a year"}},

	calc.FieldInvestigation: {Text{"原因・被害範囲調査費", "Investigation"}, Text{"業者の見積もりから", "From the contractor's quote"}, Text{}},
	calc.FieldContainment:   {Text{"事態収拾費", "Containment"}, Text{"復旧・コンサルティング・弁護士など", "Recovery, consulting, lawyers"}, Text{}},
	calc.FieldPrevention:    {Text{"再発防止費", "Prevention"}, Text{"システム導入など", "New systems and the like"}, Text{}},

	calc.FieldStoppedDaysLow:     {Text{"止まる日数（低め）", "Days stopped (low)"}, Text{}, Text{}},
	calc.FieldStoppedDaysTypical: {Text{"止まる日数（ふつう）", "Days stopped (typical)"}, Text{}, Text{}},
	calc.FieldStoppedDaysHigh:    {Text{"止まる日数（高め）", "Days stopped (high)"}, Text{}, Text{}},
	calc.FieldStoppedShare:       {Text{"止まる仕事の割合", "Share of business stopped"}, Text{}, Text{}},
	calc.FieldDailyProfit:        {Text{"1日あたりの利益", "Profit a day"}, Text{"初期値は公表された例の率です。御社の値がわかれば入れてください", "The default is the rate of a published case; enter your own if you know it"}, Text{}},
	calc.FieldExaminedPCs:        {Text{"くわしく調べるPC", "PCs examined closely"}, Text{}, Text{}},
	calc.FieldExaminedServers:    {Text{"くわしく調べるサーバー", "Servers examined closely"}, Text{}, Text{}},
	calc.FieldClaimingShare:      {Text{"賠償を求める人の割合（高め）", "Share of people who claim (high)"}, Text{"調査は見つかりません。大きな漏えいでは、ずっと低い例があります", "No survey was found; after large leaks far fewer did"}, Text{}},
	calc.FieldCallCentreMonths:   {Text{"コールセンターの期間", "Call centre open for"}, Text{}, Text{}},
	calc.FieldOnlineShare:        {Text{"売上のうちネットの割合", "Share of sales made online"}, Text{"サイトが閉じるあいだ、ネットの売上はすべて失うとして計算します", "While the site is closed, all online sales are taken as lost"}, Text{}},
	calc.FieldPartnerRevenue:     {Text{"取引先への年間の売上", "Yearly sales to the partner"}, Text{}, Text{}},
	calc.FieldPartnerMargin:      {Text{"その売上の粗利率", "Gross margin on them"}, Text{}, Text{}},
	calc.FieldPartnerMonths:      {Text{"取引が止まる期間", "Time without the partner"}, Text{}, Text{}},
	calc.FieldTransferLoss:       {Text{"送金してしまう額", "Amount sent"}, Text{}, Text{}},
	calc.FieldBankBalance:        {Text{"送金できる預金", "Money in the bank"}, Text{"実際の会社の額で試すとき、これより多くは送金できません", "Where other companies' amounts are tried, no more than this is sent"}, Text{}},
	calc.FieldEffort:             {Text{"社内の手間", "Own people's effort"}, Text{}, Text{}},
	calc.FieldLabourCost:         {Text{"1人の1か月の人件費", "Labour cost a person-month"}, Text{}, Text{}},
	calc.FieldMargin:             {Text{"利益率", "Profit margin"}, Text{}, Text{}},

	calc.FieldCash: {Text{"事故に使える手元資金", "Money at hand for an incident"}, Text{"預金から、来月までの支払いを引いた額が目安です。月の固定費に、月数を掛けた額でも。空欄のままで大丈夫です", "As a guide: bank balance less what is due within a month, or a month's fixed cost times some months. It may stay empty"}, Text{}},

	calc.FieldProbability:        {Text{"1年に1回以上起きる確率", "Chance of at least one incident a year"}, Text{}, Text{}},
	calc.FieldMeasureCost:        {Text{"対策の年間費用", "Yearly cost of the measure"}, Text{}, Text{}},
	calc.FieldMeasureProbability: {Text{"対策した後の確率", "Chance with the measure"}, Text{}, Text{}},

	calc.FieldLiabilityLimit:      {Text{"限度額", "Limit"}, Text{}, Text{}},
	calc.FieldLiabilityDeductible: {Text{"免責金額", "Deductible"}, Text{}, Text{}},
	calc.FieldLiabilityShare:      {Text{"支払割合", "Share paid"}, Text{}, Text{}},
	calc.FieldCostLimit:           {Text{"限度額", "Limit"}, Text{}, Text{}},
	calc.FieldCostDeductible:      {Text{"免責金額", "Deductible"}, Text{}, Text{}},
	calc.FieldCostShare:           {Text{"支払割合", "Share paid"}, Text{}, Text{}},
	calc.FieldProfitLimit:         {Text{"限度額", "Limit"}, Text{}, Text{}},
	calc.FieldProfitWaiting:       {Text{"待機時間", "Waiting time"}, Text{}, Text{}},
	calc.FieldProfitShare:         {Text{"支払割合", "Share paid"}, Text{}, Text{}},
	calc.FieldOverallLimit:        {Text{"全体の限度額", "Overall limit"}, Text{"すべて合わせて、いくらまで", "the most for everything together"}, Text{}},
	calc.FieldOverallDeductible:   {Text{"全体の免責金額", "Overall deductible"}, Text{"すべて合わせて、はじめに引く額", "taken off first, once"}, Text{}},
	calc.SwitchCoverPrevention:    {Text{"再発防止費も補償に入れる", "Prevention is covered, too"}, Text{}, Text{}},
	calc.SwitchCoverTransfer:      {Text{"送金してしまった額も補償に入れる", "Money sent is covered, too"}, Text{}, Text{}},

	calc.SwitchNewspaper:  {Text{"新聞にお詫びを載せる", "Notice in a newspaper"}, Text{}, Text{}},
	calc.SwitchCallCentre: {Text{"コールセンターを開く", "Open a call centre"}, Text{}, Text{}},
	calc.SwitchCondolence: {Text{"お詫びの品を送る", "Send a token of apology"}, Text{}, Text{}},

	calc.SwitchDataStolen:      {Text{"情報も盗まれた", "Records were stolen, too"}, Text{}, Text{}},
	calc.SwitchTransferTypical: {Text{"実際に送金した会社の額で試す", "Try what other companies sent"}, Text{}, Text{}},

	calc.FieldTargetKept: {Text{"自社で持てる額", "What you can keep"}, Text{"1回の事故で、ここまでなら自社で払えるという額", "Of one incident: what the company could pay itself"}, Text{}},
})))

// withProposal adds the terms that are proposed, which are called as those of the
// policy are.
func withProposal(fields map[calc.Field]Field) map[calc.Field]Field {
	for _, field := range append(calc.FieldsOf(calc.GroupPolicy), calc.PolicySwitches()...) {
		fields[calc.Proposed(field)] = fields[field]
	}
	return fields
}

// withChances adds the chance of every incident, which has its name.
func withChances(fields map[calc.Field]Field) map[calc.Field]Field {
	for _, one := range Scenarios {
		fields[calc.ChanceOf(one.Key)] = Field{Label: Text{one.Value.Name.ja + "が起きる確率", one.Value.Name.en + ": chance a year"}}
	}
	return fields
}

// Choice is one of several with its explanation.
type Choice struct{ Name, Text Text }

// Methods names every way to an amount.
var Methods = Table[calc.Method, Choice]{
	{calc.Itemised, Choice{Text{"積み上げ", "Itemised"}, Text{"被害にあった会社の費用から、御社の大きさで", "From what victims paid, at your size"}}},
	{calc.Cases, Choice{Text{"甲社・乙社から", "From two cases"}, Text{"2社の額から、人数で計算", "Two firms, by headcount"}}},
	{calc.Survey, Choice{Text{"調査の値", "Survey"}, Text{"公表された事案の調査", "Survey of publicised cases"}}},
	{calc.Entered, Choice{Text{"手元の見積もり", "Your quotes"}, Text{"業者の見積もりから", "From contractors' quotes"}}},
}

// Lacks says why a way gives no amount.
var Lacks = Table[calc.Lack, Text]{
	{calc.LackSurvey, Text{"調査なし", "No survey"}},
	{calc.LackQuotes, Text{"未入力", "Not entered"}},
	{calc.LackCases, Text{"例なし", "No case"}},

	{calc.LackTransfer, Text{"送金額が未入力", "None yet"}},
}
