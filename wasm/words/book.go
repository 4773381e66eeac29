package words

import "cybercost/calc"

// BookAlso is what else the columns are called, without spaces and brackets, in small
// letters.
var BookAlso = Table[string, []string]{
	{"customer", []string{"お客様", "お客様名", "顧客", "会社名", "会社", "企業名", "法人名", "商号", "社名", "契約者名", "契約者", "取引先名", "name", "company", "companyname", "accountname"}},
	{"trade", []string{"業種名", "産業", "industry"}},
	{string(calc.FieldEmployees), []string{"従業員", "社員数", "人数", "従業員人数", "headcount", "numberofemployees"}},
	{string(calc.FieldRevenue), []string{"売上高", "売上", "年間売上", "年間売上高", "年売上", "年売上高", "revenue", "annualrevenue", "sales"}},
	{string(calc.FieldPCs), []string{"パソコンの台数", "パソコン台数", "パソコン", "pc", "pc数", "端末数", "端末台数"}},
	{string(calc.FieldRecords), []string{"預かっている個人情報", "個人情報", "個人情報数", "個人情報の件数", "個人情報の数", "保有個人情報数"}},
	{string(calc.FieldSpending), []string{"いまのセキュリティ費用", "いまの費用", "現在のセキュリティ費用", "セキュリティ費"}},
	{string(calc.FieldOnlineShare), []string{"ネット売上の割合", "ネット売上割合", "ネットの割合", "ec比率", "ec化率"}},
	{string(calc.FieldPartnerRevenue), []string{"取引先への売上", "主要取引先への売上"}},
	{string(calc.FieldPartnerMargin), []string{"その売上の粗利率"}},
	{string(calc.FieldPartnerMonths), []string{"取引停止月数"}},
	{string(calc.FieldTransferLoss), []string{"送金額"}},
	{string(calc.FieldBankBalance), []string{"預金", "預金残高"}},
	{string(calc.FieldDailyProfit), []string{"1日の利益"}},
	{string(calc.FieldCash), []string{"手元資金"}},
	{string(calc.FieldLiabilityLimit), []string{"賠償限度額"}},
	{string(calc.FieldLiabilityDeductible), []string{"賠償免責金額", "賠償免責"}},
	{string(calc.FieldLiabilityShare), []string{"賠償支払割合"}},
	{string(calc.FieldCostLimit), []string{"費用限度額"}},
	{string(calc.FieldCostDeductible), []string{"費用免責金額", "費用免責"}},
	{string(calc.FieldCostShare), []string{"費用支払割合"}},
	{string(calc.FieldProfitLimit), []string{"利益限度額"}},
	{string(calc.FieldProfitWaiting), []string{"待機時間", "利益待機時間"}},
	{string(calc.FieldProfitShare), []string{"利益支払割合"}},
	{string(calc.FieldOverallLimit), []string{"全体限度額", "限度額"}},
	{string(calc.FieldOverallDeductible), []string{"全体免責金額", "免責金額", "免責"}},
	{string(calc.SwitchCoverPrevention), []string{"再発防止費の補償", "再発防止費も補償に入れる"}},
	{string(calc.SwitchCoverTransfer), []string{"送金の補償", "送金してしまった額も補償に入れる"}},
}

// What a book says beside its answers.
var (
	BookAt    = Text{"{0}行目 {1}：{2}", "row {0}, {1}: {2}"}
	BookAtRow = Text{"{0}行目：{1}", "row {0}: {1}"}
	BookWrote = Text{"「{0}」 {1}", "“{0}” {1}"}
)

// BookFaults says what is wrong with a file or a row of it. {0} is a column.
var BookFaults = map[string]Text{
	"empty":   {"何も入っていないファイルです", "the file is empty"},
	"xlsx":    {"Excelのブックです。Excelで「名前を付けて保存」し、種類を「CSV（コンマ区切り）」か「CSV UTF-8」にしてください", "this is an Excel workbook; save it from Excel as CSV"},
	"no-rows": {"見出しの下に、行がありません", "there are no rows below the headings"},
	"missing": {"「{0}」の列が見つかりません。1行目に見出しを入れるか、列の対応を選んでください", "no column for “{0}” was found; put headings into the first row"},
	"twice":   {"「{0}」の列が二つ以上あります。使う列を一つにしてください", "more than one column for “{0}”; keep one"},

	"unclosed": {"引用符（\"）が閉じていないため、この行は読めません", "a quotation mark is not closed, so this row cannot be read"},
	"long":     {"1行が長すぎるため、この行は読めません", "the row is too long to be read"},
	"wide":     {"見出しより列が多い行です。桁区切りのコンマがあるときは、セルを引用符（\"）で囲んでください", "the row has more cells than headings; a number with commas must be quoted"},
	"bad-text": {"読めない文字が入っています。文字コードか、目に見えない文字を確かめてください", "it has characters that cannot be read"},
	"yes-no":   {"「はい」か「いいえ」を入れてください。空欄は「いいえ」と同じです", "enter Yes or No; empty counts as No"},
	"too-long": {"長すぎます。100字以内にしてください", "it is too long: 100 characters at most"},
}

// BookHeadUnit says what to do about 5千 under a heading with a unit.
var BookHeadUnit = Text{"見出しの単位と合わせると、二通りに読めます。「1,200万円」のように、万や円まで入れてください", "With the unit in the heading this can be read in two ways. Write all digits, with the unit at the end"}

// What a cell can say yes and no with, in narrow small letters.
var (
	BookYeses = []string{"はい", "あり", "有", "有り", "○", "〇", "◯", "1", "yes", "y", "true"}
	BookNoes  = []string{"いいえ", "なし", "無", "無し", "×", "0", "no", "n", "false"}
)

// BookCounted are the units that a heading can have.
var BookCounted = []string{"円", "人分", "人", "名", "台", "件", "yen"}
