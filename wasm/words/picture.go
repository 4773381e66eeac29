package words

// Pictures.
var (
	PictureNumber = Text{"図{0}", "Figure {0}"}
	You           = Text{"御社", "your company"}
	Example       = Text{"例・{0}", "the example {0}"}
	EstimateOf    = Text{"{0}の試算", "Estimate for {0}"}
	RulerAsks     = Text{"御社は、どのあたりでしょう", "Where would your company stand?"}
	PinSmall      = Text{"中小企業の平均", "Small firms, mean"}
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
	AxisSource       = Text{"出典：IPA{0}、警察庁{1}、JNSA{2}、大阪商工会議所の資料、日本損害保険協会を加工して作成。調べた相手がそれぞれ違うため、平均したり足したりはできません。IPAの値は、1件分か3期の合計か、確かめられていません。", "Sources: IPA{0}, National Police Agency{1}, JNSA{2}, Osaka Chamber of Commerce, GIAJ, edited. They asked different people; do not average or add them. Whether IPA's value is per incident or of three years is not confirmed."}
	AxisBelow        = Text{"{0}の試算は、中小企業への調査の平均よりも小さい", "The estimate for {0} is below the mean of the survey of small firms"}
	AxisBetween      = Text{"{0}の試算は、公表されたランサムウェア事案の中央値より小さく、中小企業への調査の平均以上", "The estimate for {0} lies between the mean of small firms and the median of publicised ransomware cases"}
	AxisAbove        = Text{"{0}の試算は、公表されたランサムウェア事案の中央値以上", "The estimate for {0} is at or above the median of publicised ransomware cases"}
	AxisSurvey       = Text{"公表されたランサムウェア事案の中央値は、中小企業への調査の平均の{0}倍", "The median of publicised ransomware cases is {0} times the mean of small firms"}
	LaneSmall        = Text{"中小企業への調査", "Small firms"}
	LaneSmallNote    = Text{"IPA・被害額の平均", "IPA, mean damage in three years"}
	LanePolice       = Text{"届け出て答えた組織", "Cost told to police"}
	LanePoliceNote   = Text{"警察庁 {0}・ランサムウェア・調査と復旧の費用{1}", "NPA {0}, ransomware, investigation and recovery{1}"}
	Issued           = Text{"（{0}）", " ({0})"}
	MonthOfYear      = Text{"{0}年{1}月", "{1}/{0}"}
	FiscalYear       = Text{"{0}年度", "FY{0}"}
	BandRow          = Text{"{0}（{1}）", "{0} ({1})"}
	LanePublic       = Text{"公表された事案", "Publicised cases"}
	LaneNewest       = Text{"JNSA {0}・ランサムウェア{1}", "JNSA {0}, ransomware{1}"}
	LaneOlder        = Text{"JNSA {0}・{1}{2}", "JNSA {0}, {1}{2}"}
	LaneCount        = Text{"・n={0}", ", n = {0}"}
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
