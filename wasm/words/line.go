package words

import "cybercost/calc"

// Line is a line of an estimate: its name, and how it is computed.
type Line struct{ Name, How Text }

// Lines says it for every line.
var Lines = Table[calc.LineKey, Line]{
	{calc.LineCaseInvestigation, Line{
		Name: Text{"原因・被害範囲調査", "Investigation"},
		How:  Text{"甲社と乙社を通る線を、従業員数で読んだ額", "Read off the line through the two companies at the headcount"},
	}},
	{calc.LineCaseContainment, Line{
		Name: Text{"事態収拾", "Containment"},
		How:  Text{"甲社と乙社を通る線を、従業員数で読んだ額", "Read off the line through the two companies at the headcount"},
	}},
	{calc.LineCasePrevention, Line{
		Name: Text{"再発防止", "Prevention"},
		How:  Text{"甲社と乙社を通る線を、従業員数で読んだ額", "Read off the line through the two companies at the headcount"},
	}},
	{calc.LineEnteredInvestigation, Line{
		Name: Text{"原因・被害範囲調査", "Investigation"},
		How:  Text{"入力された見積もり", "The quote entered"},
	}},
	{calc.LineEnteredContainment, Line{
		Name: Text{"事態収拾", "Containment"},
		How:  Text{"入力された見積もり", "The quote entered"},
	}},
	{calc.LineEnteredPrevention, Line{
		Name: Text{"再発防止", "Prevention"},
		How:  Text{"入力された見積もり", "The quote entered"},
	}},
	{calc.LineSurvey, Line{
		Name: Text{"調査の値", "Survey"},
		How:  Text{"いちばん新しい調査の中央値、なければ平均", "The newest survey's median, or else its mean"},
	}},
	{calc.LineInvestigation, Line{
		Name: Text{"原因・被害範囲調査", "Investigation"},
		How:  Text{"調査費のふつうの額を、被害にあった会社の費用の幅に広げ、御社の大きさに合わせた額。調べる台数を入れると、初動 ＋ 台数 × 単価", "A typical investigation, spread as what victims paid, at your size; with devices entered, first response + devices × unit cost"},
	}},
	{calc.LineConsulting, Line{
		Name: Text{"コンサルティング", "Consulting"},
		How:  Text{"費用の幅と、その中央を、御社の大きさに合わせた額", "The range and its middle, at your size"},
	}},
	{calc.LineLegal, Line{
		Name: Text{"法律相談", "Legal advice"},
		How:  Text{"費用の幅と、その中央を、御社の大きさに合わせた額", "The range and its middle, at your size"},
	}},
	{calc.LineRecovery, Line{
		Name: Text{"システム復旧", "Recovery of systems"},
		How:  Text{"被害にあった会社の調査・復旧の額を御社の大きさに合わせ、調査の分を引いた額", "What victims paid for investigation and recovery, at your size, less the investigation"},
	}},
	{calc.LineNoticeMail, Line{
		Name: Text{"お詫びの郵送", "Notice by mail"},
		How:  Text{"個人情報の人数 × 1通の費用", "People × cost of a letter"},
	}},
	{calc.LineNoticeNewspaper, Line{
		Name: Text{"新聞でのお詫び", "Notice in a newspaper"},
		How:  Text{"地方紙1回の費用。高めはB社の額", "One notice in a local paper; high: company B"},
	}},
	{calc.LineCallCentre, Line{
		Name: Text{"問い合わせへの応対", "Answering people"},
		How:  Text{"人数 × 実際の例の1件分。コールセンターを開くと、3か月の費用 ÷ 3 × 月数", "People × one answer in a real case; with a call centre, cost of three months ÷ 3 × months"},
	}},
	{calc.LineCondolence, Line{
		Name: Text{"お詫びの品", "Token of apology"},
		How:  Text{"個人情報の人数 × 1人分の費用", "People × cost of a gift"},
	}},
	{calc.LineOther, Line{
		Name: Text{"そのほかの対応", "Other response"},
		How:  Text{"実際の例の額", "The amount of a real case"},
	}},
	{calc.LineCardReissue, Line{
		Name: Text{"カードの不正利用と再発行", "Card misuse and new cards"},
		How:  Text{"カードの件数 × 実際の例の1件分", "Cards × one card in a real case"},
	}},
	{calc.LineLiability, Line{
		Name: Text{"損害賠償・訴訟", "Damages and lawsuits"},
		How:  Text{"ふつうは人数 × B社の1人分、高めは人数 × 裁判の額 × 求める割合 ＋ 訴訟の費用。低めは請求なし", "Typical: people × company B's damages; high: people × court award × share who claim + litigation; low: no claim"},
	}},
	{calc.LinePrevention, Line{
		Name: Text{"再発防止", "Prevention"},
		How:  Text{"甲社と乙社を通る線を、従業員数で読んだ額。次に備える投資なので、軽くても重くても同じ", "Read off the line through the two companies at the headcount. An investment, and so the same whether it goes lightly or badly"},
	}},
	{calc.LineLostProfit, Line{
		Name: Text{"休業による利益の減少", "Profit lost while stopped"},
		How:  Text{"止まる日数 × 止まる仕事（ネット店ではネットの売上）の割合 × 1日あたりの利益", "Days stopped × share stopped (of a shop: sold online) × profit a day"},
	}},
	{calc.LinePartnerLoss, Line{
		Name: Text{"取引先を失う損失", "Sales lost with the partner"},
		How:  Text{"取引先への年間の売上 × 粗利率 × 月数 ÷ 12", "Yearly sales to the partner × margin × months ÷ 12"},
	}},
	{calc.LineTransferLoss, Line{
		Name: Text{"送金してしまった額", "Money sent"},
		How:  Text{"入力された額。なければ、実際に送金した会社の額", "The amount entered, or else what other companies sent"},
	}},
	{calc.LineInternalLabour, Line{
		Name: Text{"社内の手間", "Own people's effort"},
	}},
}
