package words

import "cybercost/calc"

// The published cases beside our amounts. The build writes them into the page,
// and the browser's program has none of them: they stand in lists, not in
// maps, because a map is filled at the start even where nobody reads it.
var (
	CheckTitle   = Text{"検算：公表された事例と並べる", "Check: published cases beside ours"}
	CheckCount   = Text{"表{0}つ", "{0} tables"}
	CheckLead    = Text{"公表された事例の人数・年商・日数を当ページの計算に入れ、止まる割合は100％として、出た額を公表の額と並べました。当ページの数字の多くは同じ資料から作っているため、合っていても正しさの証明にはなりません。", "We entered the people, revenue and days of published cases, with 100% of business stopped, and set what came out beside what was published. Much of our data comes from the same sources, so agreement proves nothing."}
	CheckLegend  = Text{"「幅の外」は、公表の額が当ページの低めから高めまでに入らない行です。", "“Out of range” marks lines whose published amount lies outside our low to high."}
	CheckCaption = Text{"{0}：{1}（万円）", "{0}: {1} (10,000 yen)"}
	CheckPublic  = Text{"公表", "Published"}
	CheckOurs    = Text{"当ページ", "Ours"}
	CheckRange   = Text{"{0}〜{1}", "{0} to {1}"}
	CheckGap     = Text{"差", "Difference"}
	CheckGapSub  = Text{"当ページ−公表", "ours − published"}
	CheckOutside = Text{"幅の外", "Out of range"}
)

// CheckCase is what the page says of one published case: its name, its facts
// and why our amounts differ.
type CheckCase struct {
	Case             calc.Case
	Name, Facts, Why Text
}

// The facts' places are for the figures of the case, in the order in which
// they are read.
var checkCases = []CheckCase{
	{
		calc.CaseKou, nameKou, Text{"大商の資料・{0}人", "Osaka CCI, {0} people"},
		Text{"当ページの「甲社・乙社から」の額は、両社の行から引いた線なので、行と合計は必ず合い、「無駄な費用」と「投資」の差は、資料がおおよその額を印字しているために出ます。", "Our line through the cases is drawn from the rows of Kou and Otsu, so rows and total must agree; avoidable cost and investment differ because the material prints round amounts."},
	},
	{
		calc.CaseOtsu, nameOtsu, Text{"大商の資料・{0}人", "Osaka CCI, {0} people"},
		Text{"甲社と同じ線のもう一方の端なので、必ずすべて合います。", "The other end of the same line: all of it must agree."},
	},
	{
		calc.CaseManufacturerA, nameManufacturerA, Text{"損保協会・{0}人・年商{1}円・{2}日の停止", "GIAJ, {0} people, revenue {1} yen, stopped for {2} day"},
		Text{"A社は仮定をおいた1つの例で、当ページは警察に答えた89社の費用を会社の大きさに合わせた額です。A社の例にないコンサルティング・法律相談・再発防止の行も足しているため、合計は高く出ます。", "A is one case under assumptions; ours is what 89 companies told the police, at A's size. We add consulting, legal advice and prevention, which A does not have, so the total is higher."},
	},
	{
		calc.CaseRetailerB, nameRetailerB, Text{"損保協会・{0}人・年商{1}円・{2}人分の漏えい・{3}日の閉鎖", "GIAJ, {0} people, revenue {1} yen, {2} records leaked, closed for {3} days"},
		Text{"当ページの調査・復旧は、実際に漏えいした店の答えから作ったもので、B社の仮定より低く出ます。訴訟は「高め」にだけ入れています。", "Our investigation and recovery come from shops whose records did leak and are lower than what is assumed for B. Litigation is in our high amount alone."},
	},
	{
		calc.CaseCompanyD, nameCompanyD, Text{"大商の資料・復旧を大手の業者に任せた例", "Osaka CCI, recovery left to a large contractor"},
		Text{"D社（100〜150人）は、当ページのもとにした数字に入っていない実例です。当ページは大きさ100の会社の復旧費です。", "D (100 to 150 people) is a real case that ours was not made from; ours is the recovery of a company of size 100."},
	},
	{calc.CaseSalesLarge, benchmarkTable, benchmarkFacts, benchmarkWhy},
	{calc.CaseSalesMiddle, benchmarkTable, benchmarkFacts, benchmarkWhy},
	{calc.CaseSalesSmall, benchmarkTable, benchmarkFacts, benchmarkWhy},
}

// The deck's table of benchmarks is one table of three cases.
var (
	benchmarkTable = Text{"投資の相場の表", "Table of benchmarks"}
	benchmarkFacts = Text{"大商の資料・1年あたり", "Osaka CCI, a year"}
	benchmarkWhy   = Text{"資料も当ページも年商に同じ割合を掛けているため、必ず合います。", "The material and we multiply revenue by the same shares, so they must agree."}
)

// CheckCaseOf returns the words of a case, empty for an unknown one.
func CheckCaseOf(name calc.Case) CheckCase {
	for _, one := range checkCases {
		if one.Case == name {
			return one
		}
	}
	return CheckCase{}
}
