package words

// Pictures.
var (
	PictureNumber = Text{"図{0}", "Figure {0}"}
	You           = Text{"御社", "your company"}
	EstimateOf    = Text{"{0}の試算", "Estimate for {0}"}
	RulerAsks     = Text{"御社は、どのあたりでしょう", "Where would your company stand?"}
	PinSmall      = Text{"中小企業の過去3期の平均（IPA）", "Small firms, mean in three years (IPA)"}
	PinPublic     = Text{"公表事案の中央値", "Publicised cases, median"}
	ManUnit       = Text{"万円", "¥ million"} // people read amounts of tables in this
	YenUnit       = Text{"円", "yen"}        // and spreadsheets in this
	UnitHead      = Text{"{0}", "{0}"}
	ManAxis       = Text{"万円", " million yen"} // right after a number
	Below         = Text{"{0}未満", "below {0}"}
	OrMore        = Text{"{0}以上", "{0} or more"}

	AxisLabel        = Text{"試算と、公的な調査・公表事案・資料の例を同じ対数目盛りに並べた図", "The estimate on one log axis with surveys, publicised cases and examples"}
	AxisSub          = Text{"1回の被害額。目盛りは10倍ごと（対数）。単位：万円", "Loss of one incident, log scale. Numbers beside the marks are in ¥ million"}
	AxisTable        = Text{"一つの目盛りに並べた数字", "The numbers on one axis"}
	AxisSource       = Text{"出典：帝国データバンク{3}、IPA{0}、警察庁{1}、JNSA{2}、大阪商工会議所の資料、日本損害保険協会を加工して作成。調べた相手がそれぞれ違うため、平均したり足したりはできません。IPAの値は、1件分か3期の合計か、確かめられていません。", "Sources: Teikoku Databank{3}, IPA{0}, National Police Agency{1}, JNSA{2}, Osaka Chamber of Commerce, GIAJ, edited. They asked different people; do not average or add them. Whether IPA's value is per incident or of three years is not confirmed."}
	AxisBelow        = Text{"{0}の試算は、公表された「{1}」の{2}（{3}）より小さい", "The estimate for {0} is below the {2} of publicised cases of “{1}”, {3}"}
	AxisNear         = Text{"{0}の試算は、公表された「{1}」の{2}（{3}）とほぼ同じ", "The estimate for {0} is about the {2} of publicised cases of “{1}”, {3}"}
	AxisAbove        = Text{"{0}の試算は、公表された「{1}」の{2}（{3}）より大きい", "The estimate for {0} is above the {2} of publicised cases of “{1}”, {3}"}
	AxisItself       = Text{"この額は、公表された「{1}」の{2}（{3}）そのもの", "This amount is the {2} of publicised cases of “{1}” itself, {3}"}
	AxisNoSurvey     = Text{"「{0}」の費用の調査は見つかりません。ほかの事故の数字と並べた", "No survey of what “{0}” costs was found. Beside it stand other incidents"}
	AxisMean         = Text{"平均", "mean"}
	AxisMedian       = Text{"中央値", "median"}
	LaneAttacked     = Text{"攻撃を受けた会社", "Attacked firms"}
	LaneAttackedNote = Text{"{2}は支出0円・帝国データバンク {0}・調査n={1}（受けた社数は不明）", "{2} spent nothing, Teikoku Databank {0}, n = {1} asked (attacked: not given)"}
	SpentNothing     = Text{"支出0円", "nothing spent"}
	LaneSmall        = Text{"中小企業への調査", "Small firms"}
	LaneSmallNote    = Text{"IPA {0}・過去3期に事故があった会社（社数は不明）", "IPA {0}, firms with an incident in three years (n not given)"}
	LaneSmallOver    = Text{"・100万円以上は{0}", ", {0} lost ¥1 million or more"}
	LaneSized        = Text{"届け出た組織（この大きさ）", "Police, at this size"}
	LaneSizedNote    = Text{"警察庁 {0}・ランサムウェア{1}を大きさで直した推計・調査と復旧の費用", "NPA {0}, ransomware{1}, carried to this size by us, investigation and recovery"}
	LanePolice       = Text{"届け出て答えた組織", "Cost told to police"}
	LanePoliceNote   = Text{"警察庁 {0}・ランサムウェア・調査と復旧の費用・大きさはさまざま{1}", "NPA {0}, ransomware, investigation and recovery, firms of every size{1}"}
	Issued           = Text{"（{0}）", " ({0})"}
	MonthOfYear      = Text{"{0}年{1}月", "{1}/{0}"}
	FiscalYear       = Text{"{0}年度", "FY{0}"}
	BandRow          = Text{"{0}（{1}）", "{0} ({1})"}
	BandWithin       = Text{"うち{0}（{1}）", "of them {0} ({1})"}
	Maximum          = Text{"最大", "Most"}
	LanePublic       = Text{"公表された事案", "Publicised cases"}
	LanePublicNote   = Text{"JNSA {0}・{1}{2}", "JNSA {0}, {1}{2}"}
	LaneCount        = Text{"・n={0}", ", n = {0}"}
	LaneCountUnknown = Text{"・件数は不明", ", n not given"}
	LaneDeck         = Text{"大商の資料の例", "The Chamber's examples"}
	LaneDeckNote     = Text{"1社ずつ", "one firm each"}
	LaneDeckNoteD    = Text{"1社ずつ。D社は復旧の費用のみ", "one firm each; company D: recovery only"}
	LaneInsurers     = Text{"損保協会の例", "GIAJ's examples"}
	LaneInsurersNote = Text{"想定2社", "two model firms"}
	OneCase          = Text{"1社の例", "one firm"}
	WhoHead          = Text{"もと", "From"}
	WhatHead         = Text{"内容", "What"}
	CountHead        = Text{"件数", "n"}

	StackLabel    = Text{"試算と、甲社・乙社の内訳を積み上げた棒グラフ", "Stacked bars of the estimate and of the two companies"}
	StackSub      = Text{"1回の被害額の内訳。単位：万円", "Breakdown of one incident's loss, in ¥ million"}
	StackTable    = Text{"内訳（{0}）", "Breakdown ({0})"}
	StackSource   = Text{"出典：試算は本ページの計算。甲社・乙社は大阪商工会議所の資料を加工して作成。", "The estimate: this page. Kou and Otsu: Osaka Chamber of Commerce, edited."}
	StackMessage  = Text{"いちばん重いのは{0}で、全体の{1}", "The heaviest part is {0}, {1} of the whole"}
	StackNothing  = Text{"金額のある行はありません", "No row has an amount"}
	CaseHead      = Text{"場合", "Case"}
	TypicalCase   = Text{"ふつうの場合", "Typically"}
	OtherRows     = Text{"そのほか（休業など）", "Other (stopped business etc.)"}
	PreventionKey = Text{"再発防止費（投資）", "Prevention (investment)"}
	ReputationKey = Text{"信用（？）", "Reputation (?)"}
	SurveyGroup   = Text{"この事故の調査の値（内訳なし）", "What surveys say of this incident (no breakdown)"}
	SurveyKey     = Text{"調査の値", "Survey"}
	DeckGroup     = Text{"大商の資料の2社", "The Chamber's two companies"}

	InvestLabel  = Text{"防げた費用が投資の何倍かを、試算・乙社・甲社で比べた棒グラフ", "Avoidable cost as a multiple of the investment"}
	InvestSub    = Text{"再発防止費（投資）を1としたときの、事故がなければ出ていかなかった費用の大きさ", "Avoidable cost where the investment is 1"}
	InvestSource = Text{"出典：甲社・乙社は大阪商工会議所の資料を加工して作成。試算は本ページの計算。", "Kou and Otsu: Osaka Chamber of Commerce, edited. The estimate: this page."}

	GuideLabel  = Text{"いまの費用と、上限の目安、年商の0.5％と1％、被害額の36％を比べた棒グラフ", "Today's spending beside every guide"}
	EnteredNote = Text{"入力", "entered"}
)

// To stands between the ends of a range.
var To = Text{"〜", " to "}

// The place of an amount among the answers to the police: {0} answers, {1} the
// ends of its band, {2} whose amount, {3} the amount, {4} how many paid less.
var (
	Standing    = Text{"警察に届け出て費用を答えた{0}社では、{1}。{2}の「ふつう」の調査・復旧{3}より少なかったのは{4}（会社の大きさはさまざま）。", "Of the {0} who told the police their cost, {1}. {4} paid less than the typical investigation and recovery of {2}, {3} (firms of every size)."}
	StandingEnd = Text{"{0}未満が{1}", "{1} paid below {0}"}
	StandingAnd = Text{"、", " and "}
	TenthsBelow = Text{"{0}割未満", "Fewer than {0} in 10"}
	TenthsFrom  = Text{"{0}割以上", "{0} in 10 or more"}
	TenthsOne   = Text{"{0}割", "About {0} in 10"}
	TenthsTo    = Text{"{0}〜{1}割", "{0} to {1} in 10"}
)
