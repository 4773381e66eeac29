package words

import "cybercost/calc"

// Line is a line of an estimate: its name, and how it is computed.
type Line struct{ Name, How Text }

// Lines says it for every line.
var Lines = map[calc.LineKey]Line{
	calc.LineCaseInvestigation: {
		Name: Text{"原因・被害範囲調査", "Investigation"},
		How:  Text{"甲社と乙社を通る線を、従業員数で読んだ額", "Read off the line through the two companies at the headcount"},
	},
	calc.LineCaseContainment: {
		Name: Text{"事態収拾", "Containment"},
		How:  Text{"甲社と乙社を通る線を、従業員数で読んだ額", "Read off the line through the two companies at the headcount"},
	},
	calc.LineCasePrevention: {
		Name: Text{"再発防止", "Prevention"},
		How:  Text{"甲社と乙社を通る線を、従業員数で読んだ額", "Read off the line through the two companies at the headcount"},
	},
	calc.LineEnteredInvestigation: {
		Name: Text{"原因・被害範囲調査", "Investigation"},
		How:  Text{"入力された見積もり", "The quote entered"},
	},
	calc.LineEnteredContainment: {
		Name: Text{"事態収拾", "Containment"},
		How:  Text{"入力された見積もり", "The quote entered"},
	},
	calc.LineEnteredPrevention: {
		Name: Text{"再発防止", "Prevention"},
		How:  Text{"入力された見積もり", "The quote entered"},
	},
	calc.LineSurvey: {
		Name: Text{"調査の値", "Survey"},
		How:  Text{"いちばん新しい調査の中央値、なければ平均", "The newest survey's median, or else its mean"},
	},
	calc.LineInvestigation: {
		Name: Text{"原因・被害範囲調査", "Investigation"},
		How:  Text{"小さな会社の調査費の幅と、その中央。調べる台数を入れると、初動 ＋ 台数 × 単価", "The range for a small company and its middle; with devices entered, first response + devices × unit cost"},
	},
	calc.LineConsulting: {
		Name: Text{"コンサルティング", "Consulting"},
		How:  Text{"小さな会社の費用の幅と、その中央", "The range for a small company and its middle"},
	},
	calc.LineLegal: {
		Name: Text{"法律相談", "Legal advice"},
		How:  Text{"小さな会社の費用の幅と、その中央", "The range for a small company and its middle"},
	},
	calc.LineRecovery: {
		Name: Text{"システム復旧", "Recovery of systems"},
		How:  Text{"低めはA社、ふつうはB社の調査・復旧の額から調査の分を引いた額。高めはD社の額", "Low and typical: companies A and B less the investigation; high: company D"},
	},
	calc.LineNoticeMail: {
		Name: Text{"お詫びの郵送", "Notice by mail"},
		How:  Text{"個人情報の人数 × 1通の費用", "People × cost of a letter"},
	},
	calc.LineNoticeNewspaper: {
		Name: Text{"新聞でのお詫び", "Notice in a newspaper"},
		How:  Text{"地方紙1回の費用。高めはB社の額", "One notice in a local paper; high: company B"},
	},
	calc.LineCallCentre: {
		Name: Text{"コールセンター", "Call centre"},
		How:  Text{"3か月の費用 ÷ 3 × 月数", "Cost of three months ÷ 3 × months"},
	},
	calc.LineCondolence: {
		Name: Text{"お詫びの品", "Token of apology"},
		How:  Text{"個人情報の人数 × 1人分の費用", "People × cost of a gift"},
	},
	calc.LineCardMonitoring: {
		Name: Text{"カードの監視", "Card monitoring"},
		How:  Text{"1か月の費用 × 月数", "Cost a month × months"},
	},
	calc.LineLiability: {
		Name: Text{"損害賠償・訴訟", "Damages and lawsuits"},
		How:  Text{"ふつうは人数 × B社の1人分 ＋ 訴訟の費用、高めは人数 × 裁判の額 × 求める割合 ＋ 訴訟の費用。低めは請求なし", "Typical: people × company B's damages + litigation; high: people × court award × share who claim + litigation; low: no claim"},
	},
	calc.LinePrevention: {
		Name: Text{"再発防止", "Prevention"},
		How:  Text{"低めは甲社、高めは乙社の額。ふつうは、甲社と乙社を通る線を、従業員数で読んだ額。2社の外の人数では、その額まで幅を広げる", "Low and high: the two companies; typical: read off the line through them at the headcount. Outside their headcounts the span is widened to it"},
	},
	calc.LineLostProfit: {
		Name: Text{"休業による利益の減少", "Profit lost while stopped"},
		How:  Text{"止まる日数 × 止まる仕事の割合 × 1日あたりの利益", "Days stopped × share stopped × profit a day"},
	},
	calc.LinePartnerLoss: {
		Name: Text{"取引先を失う損失", "Sales lost with the partner"},
		How:  Text{"取引先への年間の売上 × 粗利率 × 月数 ÷ 12", "Yearly sales to the partner × margin × months ÷ 12"},
	},
	calc.LineTransferLoss: {
		Name: Text{"送金してしまった額", "Money sent"},
		How:  Text{"入力された額", "The amount entered"},
	},
	calc.LineInternalLabour: {
		Name: Text{"社内の手間", "Own people's effort"},
	},
}
