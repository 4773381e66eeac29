package words

// Section 4.
var (
	InvestAnswer     = Text{"事故がなければ出ていかなかったお金が {0}。防ぐための投資にあたるお金が {1}。", "{0} would not have been spent without the incident. {1} counts as investment in prevention."}
	SalesShort       = Text{"取り返すのに要る売上", "Sales to earn it back"}
	SalesNeeded      = Text{"想定被害額を取り返すには、利益率{0}なら {1} の売上が要ります。", "At a margin of {0}, it takes sales of {1} to earn the estimated loss back."}
	SalesNil         = Text{"「どんな事故」のくわしい前提に利益率を入れると、取り返すのに要る売上が出ます。", "Enter the profit margin in the assumptions to see the sales it takes to earn the loss back."}
	InvestOwnRows    = Text{"資料の分け方にない行（{0}、計 {1}）は、この計算に入れていません。", "Rows that the material does not have ({0}; together {1}) are not in this."}
	InvestNoRows     = Text{"調査の値には内訳がないため、ここは計算できません。計算のしかたを変えると出ます。", "A survey's value has no breakdown, so this cannot be computed. Choose another way."}
	InvestNone       = Text{"金額がまだないため、ここは計算できません。", "There is no amount yet, so this cannot be computed."}
	Leverage         = Text{"費用 ÷ 投資", "Cost ÷ investment"}
	LeverageUnit     = Text{"倍", "×"}
	LeverageText     = Text{"{0} ÷ {1}", "{0} ÷ {1}"}
	LeverageRounded  = Text{"{0} ÷ {1}（丸める前の額で計算）", "{0} ÷ {1}, before rounding"}
	LeverageNil      = Text{"投資が0のため、割れません", "There is no investment to divide by"}
	BreakEven        = Text{"費用に見合う確率", "Chance at which it pays"}
	BreakEvenText    = Text{"事故を完全に防げるなら、使うあいだに起きる見込みがこれより高いと費用に見合う計算です", "If the investment prevented the incident completely, it would pay where one in its life is likelier than this"}
	BreakEvenOver    = Text{"1回の事故を防ぐだけでは費用に見合いません", "Preventing one incident does not pay for it"}
	BeyondExamples   = Text{"この大きさでは比べる例がありません", "There is no example of this size to compare with"}
	BreakEvenNil     = Text{"防げる費用が0のため、計算できません", "Nothing avoidable to compare with"}
	Avoidable        = Text{"「無駄な費用」", "Avoidable cost"}
	AvoidableText    = Text{"調査費 ＋ 事態収拾費", "Investigation + containment"}
	Investment       = Text{"投資", "Investment"}
	InvestmentText   = Text{"再発防止費", "Prevention"}
	PrintedAs        = Text{"資料の印刷では{0}", "The material prints {0}"}
	InvestNote       = Text{"大商の資料も、後から見た計算だと断っています。この計算は、投資していれば事故を100％防げたとみなしています。実際に防げる割合は、対策によって変わります。", "The Chamber's material itself calls this hindsight. It assumes that the investment would have prevented the incident completely; real measures prevent a part."}
	OurNote          = Text{"当ページ注", "Our note"}
	InvestTable      = Text{"費用と投資（{0}）", "Cost and investment ({0})"}
	CompanyHead      = Text{"会社", "Company"}
	TimesHead        = Text{"倍率", "Ratio"}
	KouPrinted       = Text{"甲社（資料の印刷）", "Kou (as printed)"}
	InvestCaption    = Text{"失う費用は、{3}の試算では投資の{0}倍。甲社は{1}倍、乙社は{2}倍だった", "The avoidable cost is {0} times the investment in the estimate for {3}; Kou {1}, Otsu {2}"}
	InvestCaptionUp  = Text{"この大きさでは比べる例がない。失う費用は、甲社では投資の{0}倍、乙社では{1}倍だった", "There is no example of this size; the avoidable cost was {0} times the investment for Kou, {1} for Otsu"}
	InvestCaptionLow = Text{"{2}の試算では、1回の事故を防ぐだけでは費用に見合わない。甲社は{0}倍、乙社は{1}倍だった", "In the estimate for {2}, preventing one incident does not pay; Kou {0} times, Otsu {1}"}
	InvestCaptionOwn = Text{"失う費用は、甲社では投資の{0}倍、乙社では{1}倍だった", "The avoidable cost was {0} times the investment for Kou, {1} for Otsu"}
)

// Section 5.
var (
	GuideAnswer     = Text{"年商からの目安は年 {0} から {1}。{2}", "By revenue: {0} to {1} a year. {2}"}
	SpendingNow     = Text{"いまは年 {0} です。", "Now: {0} a year."}
	SpendingUnknown = Text{"いまの費用を入れると、並べて比べられます。", "Enter today's spending to compare."}
	ProbabilityHint = Text{"この事故が1年に起きる確率の、日本の中小企業での確かな統計は見つかりません。御社で仮に置いてください。参考：軽いものを含めて被害があった中小企業は、IPAの調査で {0}（{2}）、{1}（{3}）。聞き方が違うため、傾向とは読めません。英国政府の調査では、1年にランサムウェアの被害があった企業は約{4}です。", "There is no sound statistic of this chance for small Japanese companies; assume one. For reference: small companies with any damage, however slight, IPA: {0} ({2}), {1} ({3}); asked differently, so not a trend. In a survey of the British government about {4} of companies had ransomware in a year."}
	GuideFold       = Text{"目安を並べて見る", "The guides side by side"}
	CeilingNow      = Text{"上限の目安 {0}", "Ceiling: {0}"}
	GuideTable      = Text{"1年あたりの目安（万円）", "Yearly guides (¥ million)"}
	GuideHead       = Text{"目安", "Guide"}
	GuideAmount     = Text{"万円／年", "¥ million a year"}
	GuideGap        = Text{"いまとの差", "Against now"}
	Now             = Text{"いまの費用", "Spending now"}
	HalfPercent     = Text{"年商の{0}", "{0} of revenue"}
	HalfPercentFrom = Text{"JCIC・資料「現実的には」", "JCIC; “realistically” in the material"}
	OnePercentFrom  = Text{"資料「ベンダー推奨」", "“recommended by vendors” in the material"}
	Guide36         = Text{"想定被害額の{0}", "{0} of the estimated loss"}
	Guide36From     = Text{"資料の書き方のまま", "as the material words it"}
	Ceiling         = Text{"上限の目安", "Ceiling"}
	CeilingFrom     = Text{"確率{0} × 被害額 ÷ e。いまの費用に足す分の上限", "chance {0} × loss ÷ e; bounds what is added"}
	CeilingNeeds    = Text{"確率を入れると出ます", "Needs a probability"}
	CeilingNoLoss   = Text{"被害額が出ると計算できます", "Needs an amount of loss"}
	GuideSub        = Text{"1年あたりの対策費。単位：万円", "Spending on prevention a year"}
	GuideSource     = Text{"出典：大阪商工会議所の資料「『投資』の『相場』は？」、JCIC、Gordon & Loeb (2002) を加工して作成。", "Sources: Osaka Chamber of Commerce, JCIC, Gordon & Loeb (2002), edited."}
	NoteShares      = Text{"JCICの元の目安は「連結売上高の0.5％以上」で、大企業の例です。資料は年商5千万〜5億円の会社に当てはめています。1％は資料に「セキュリティベンダ」とあるだけで、出どころを確かめられていません。", "JCIC's rule is “0.5% or more of consolidated sales”, worked on a large firm; the material applies it to firms of 50 to 500 million yen. For the 1% it names only “security vendors”; we could not confirm a source."}
	NoteGuide       = Text{"資料の書き方のまま示しました。元の定理は、期待損失（確率 × 被害額）の約37％（1/e）を超える投資は割に合わない、という上限で、一定の前提の下で成り立ちます。入れた確率はいまの対策のままの見込みなので、上限は、いまの費用に足す分のものです。", "Shown as the material words it. The theorem is an upper bound: spending more than about 37% (1/e) of the expected loss (probability × loss) does not pay, under certain conditions. The chance is that of today, with what is in place, so the ceiling bounds what is added to today's spending."}
	NoteCeiling     = Text{"確率{0}なら {1} × {0} ÷ e ＝ {2}です。", "At {0}: {1} × {0} ÷ e = {2}."}
	NoteSharesTag   = Text{"当ページ注・0.5％と1％", "Our note on 0.5% and 1%"}
	NoteGuideTag    = Text{"当ページ注・36％", "Our note on 36%"}
	NotCovered      = Text{"JCICの新しい調査（年商100億円以上）は、御社の規模を対象にしていません。", "JCIC's newer survey (revenue of 10 billion yen or more) does not cover a firm of your size."}
	BandName        = Text{"年商の{0}〜{1}", "{0} to {1} of revenue"}
	BandFrom        = Text{"JCICの新しい目安（年商100億円以上の会社）", "JCIC's newer band (revenue from 10 billion yen)"}
	BandLow         = Text{"JCICの新しい目安の下", "lower end of JCIC's newer band"}
	BandHigh        = Text{"JCICの新しい目安の上", "upper end of JCIC's newer band"}
	GuideBelow      = Text{"いまの{0}は、年商の0.5％（{1}）より{2}少ない", "Today's {0} is {2} below 0.5% of revenue ({1})"}
	GuideBetween    = Text{"いまの{0}は、年商の0.5％と1％のあいだにある", "Today's {0} lies between 0.5% and 1% of revenue"}
	GuideAbove      = Text{"いまの{0}は、年商の1％（{1}）以上をかけている", "Today's {0} is at or above 1% of revenue ({1})"}
	GuideNoSpending = Text{"年商からの目安は{0}と{1}", "By revenue, the guides are {0} and {1}"}
	GuideCeiling    = Text{"。上限の目安{0}は、いまの費用に足す分の上限", "; the ceiling of {0} bounds what is added to it"}
)

// The sheet of sources.
var (
	SheetEyebrow  = Text{"この数字の根拠", "The source of this number"}
	SheetNoFigure = Text{"御社が入れた数だけで計算しました。外の数字は使っていません。", "Computed from your own numbers only."}
	SheetEdition  = Text{"版・公表日", "Edition"}
	SheetSample   = Text{"件数", "n"}
	SheetPlace    = Text{"場所", "Place"}
	SheetNotYet   = Text{"まだ読み込んでいません。「出典の一覧で見る」から見られます", "Not loaded yet. It stands on the page of all sources"}
	SheetPeriod   = Text{"対象の時期", "Period"}
	SheetCaution  = Text{"読むときの注意", "Caution"}
	SheetBasis    = Text{"置いた理由", "Why this number"}
	SheetRead     = Text{"当ページが読んだもの", "What we read"}
	SheetChecked  = Text{"確認日", "Checked"}
	SheetAll      = Text{"出典の一覧で見る", "All sources"}
	ReadPublisher = Text{"発行元の資料", "The publisher's own document"}
	ReadSecond    = Text{"二次資料（{0}）", "A secondary source ({0})"}
	ReadAssumed   = Text{"当ページの仮定", "Our assumption"}
	SampleOf      = Text{"n＝{0}", "n = {0}"}
)
