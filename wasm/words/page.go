package words

// The frame of the page.
var (
	Title    = Text{"サイバー被害額・投資額シミュレーター", "Cyber loss and investment simulator"}
	Lead     = Text{"五つの質問に答えると、サイバー事故で御社にかかる費用と、備えにかける額の目安を、出典つきで示します。", "Five questions give a guide to what a cyber incident would cost your company and what to spend on prevention, with sources."}
	Promises = []Text{
		{"入力を、このページが送ることはありません", "This page sends nothing you enter"},
		{"登録も電話番号も要りません", "No sign-up, no phone number"},
		{"会社名を入れなくても使えます", "It works without your company's name"},
	}
	Contents    = Text{"目次", "Contents"}
	NowEstimate = Text{"いまの試算", "The estimate now"}
	Summary     = Text{"試算のまとめ", "Summary of the estimate"}
	Close       = Text{"閉じる", "Close"}
	Print       = Text{"印刷", "Print"}
	Large       = Text{"大きく表示", "Show large"}
	Meeting     = Text{"面談モード", "Meeting mode"}
	None        = Text{"—", "—"}
	PerYear     = Text{"／年", " a year"}
	FoldOpen    = Text{"ひらく", "Open"}
	FoldClose   = Text{"とじる", "Close"}
	Doors       = Text{"入口", "Ways in"}
	DoorOwn     = Text{"数字を知る", "Find your numbers"}
	DoorOwnText = Text{"五つの質問に、おおよそで答える", "Five questions, rough answers will do"}
	DoorHand    = Text{"お客様に渡す", "Hand over to a client"}
	DoorHandTx  = Text{"A4の紙、リンク、QRコード、ファイル", "A4 sheet, link, QR code, file"}
)

// The three answers that an owner came for.
var (
	AnswerCost      = Text{"いくらかかる", "What it costs"}
	AnswerSpend     = Text{"いくらかける", "What to spend"}
	AnswerFirst     = Text{"まずすること", "What to do first"}
	AnswerOnce      = Text{"{1}で {0}", "{1}: {0}"}
	AnswerFirsts    = Text{"明日できる三つ：警察 {0}、IPA、お助け隊", "Three things for tomorrow: police {0}, IPA, services for small firms"}
	AnswerByRevenue = Text{"年商からは年 {0} から {1}", "By revenue, {0} to {1} a year"}
)

// Sections are the titles of the page's parts, in order.
var Sections = []Text{
	{"会社の前提", "Your company"},
	{"どんな事故", "What incident"},
	{"被害額", "The loss"},
	{"費用と投資", "Cost and investment"},
	{"投資の目安", "What to invest"},
	{"保険でどこまで", "How far insurance goes"},
	{"まず何をするか", "What to do first"},
	{"1年あたりで見る", "Seen by the year"},
	{"根拠", "Evidence"},
}

// Section 1.
var (
	CompanyAnswer = Text{"どれも、おおよそで大丈夫です。あとからいつでも変えられます。", "Estimates are fine, and everything can be changed later."}
	SamplesLegend = Text{"例から始める", "Start from an example"}
	SamplesNote   = Text{"甲社・乙社は大阪商工会議所の資料、A社・B社は日本損害保険協会の公開例です。ほかの例と、資料にない項目（年商など）は、当ページの仮定です。", "Examples are from a seminar of the Osaka Chamber of Commerce and from the General Insurance Association of Japan. What they do not state is our assumption."}
	Submit        = Text{"計算して結果を見る", "Calculate and see the result"}
)

// Sample is the caption of a ready-made company.
type Sample struct{ Name, From, Text Text }

var (
	fromDeck     = Text{"大商の資料", "Osaka CCI"}
	fromInsurers = Text{"損保協会", "GIAJ"}
	fromUs       = Text{"", ""}
)

// Samples names the ready-made companies by id.
var Samples = Table[string, Sample]{
	{"kou", Sample{nameKou, fromDeck, Text{"サービス業・{0}人", "Services, {0} people"}}},
	{"otsu", Sample{nameOtsu, fromDeck, Text{"食品メーカー・{0}人", "Food maker, {0} people"}}},
	{"giaj-a", Sample{nameManufacturerA, fromInsurers, Text{"{0}人・{1}円", "{0} people, {1} yen"}}},
	{"giaj-b", Sample{nameRetailerB, fromInsurers, Text{"{0}人・{1}円", "{0} people, {1} yen"}}},
	{"manufacturing", Sample{Text{"製造業", "Manufacturing"}, fromUs, Text{"{0}人・{1}円", "{0} people, {1} yen"}}},
	{"construction", Sample{Text{"建設業", "Construction"}, fromUs, Text{"{0}人・{1}円", "{0} people, {1} yen"}}},
	{"wholesale", Sample{Text{"卸売業", "Wholesale"}, fromUs, Text{"{0}人・{1}円", "{0} people, {1} yen"}}},
	{"restaurant", Sample{Text{"飲食業", "Restaurant"}, fromUs, Text{"{0}人・{1}円", "{0} people, {1} yen"}}},
}

// Problems at the top.
var (
	ProblemsTitle = Text{"直すところが{0}つあります", "To put right: {0}"}
	ProblemsNote  = Text{"下の金額は、直す前の入力で計算したものです。", "The amounts below are from before."}
	StaleNote     = Text{"直すところがあるため、前の入力で計算した結果を表示しています。", "Something must be put right; these are the results from before."}
)

// Section 2.
var (
	IncidentAnswer = Text{"心配な事故を一つ選んでください。", "Choose the incident you worry about."}
	IncidentLegend = Text{"事故の種類", "Kind of incident"}
	DetailSummary  = Text{"くわしい前提を変える", "Change the assumptions"}
	DetailNow      = Text{"いまはすべて初期値", "All defaults now"}
	DetailEntered  = Text{"{0}つ変更", "{0} changed"}
	DetailNote     = Text{"枠の中に薄く出ている数は、当ページが置いた初期値（仮定）です。御社の数がわかれば、入れ替えてください。", "Pale numbers in the boxes are our defaults (assumptions). Replace them with your own where you know them."}
)

// Section 3.
var (
	EstimatedLoss   = Text{"想定被害額", "Estimated loss"}
	EstimatedLossOf = Text{"{0}の想定被害額", "Estimated loss of {0}"}
	OnceOf          = Text{"{0}1回", "{0}, once"}
	LossEmpty       = Text{"例を選ぶか、従業員数と年商を入れると、ここに出ます。", "Choose an example, or enter employees and revenue."}
	NeedsCompany    = Text{"会社の前提を入れると、ここに出ます。", "Enter your company's facts to see this."}
	AllLow          = Text{"低め（10回に1回はこれ以下）", "Low (one in ten is less)"}
	AllHigh         = Text{"高め（10回に1回はこれ以上）", "High (one in ten is more)"}
	Low             = Text{"低め", "Low"}
	Typical         = Text{"ふつう", "Typical"}
	High            = Text{"高め", "High"}
	UnknownLead     = Text{"「＋？」は、社会的信用の低下です。", "“＋？” is the loss of reputation."}
	UnknownText     = Text{"金額にできないので、足していません。", "It cannot be priced, so it is not added."}
	RangeText       = Text{"事故10回のうち1回は「低め」より軽く、5回は「ふつう」より軽く、1回は「高め」より重い、という額です。", "Of ten incidents one costs less than low, five cost less than typical, one costs more than high."}
	BeyondBelow     = Text{"御社より大きい会社（{0}以上）の資料から、大きさの関係を延ばして計算した行があります：{1}。", "These lines are carried on from larger companies ({0} and more): {1}."}
	BeyondAbove     = Text{"御社より小さい会社（{0}以下）の資料から、大きさの関係を延ばして計算した行があります：{1}。", "These lines are carried on from smaller companies ({0} and less): {1}."}
	OtherExponents  = Text{"会社の大きさで費用がどれだけ変わるかは、資料が少なく確かでありません。変わり方を小さく見るとふつうは{0}、大きく見ると{1}です。", "How much the cost changes with the size is not well known: with a weaker effect typical is {0}, with a stronger one {1}."}
	SizePeople      = Text{"{0}人", "{0} people"}
	SizeDevices     = Text{"{0}台・{0}人", "{0} devices or people"}
	CountedBelow    = Text{"調べる台数を入れると、台数を入れないときより調査費が安くなります。入れないときは、実際に被害にあった会社の費用をもとにしています。", "With the devices entered, the investigation costs less than without: without, it is what victims paid."}
	BeyondSales     = Text{"{0}の額は、1年の売上を超えます。", "{0}: more than a year's revenue."}
	BeyondSalesOne  = Text{"この額は、1年の売上を超えます。", "This amount is more than a year's revenue."}
	NoSales         = Text{"売上が0円のため、休業による利益の減少は0円です。", "Revenue is nil, so the profit lost while stopped is nil, too."}
	OtherIncident   = Text{"甲社と乙社は、メールからの感染の実例です。「{0}」とは別の事故なので、額の大きさをみる手がかりにとどめてください。", "The two cases were infections by mail, another incident than “{0}”: take the amount as a hint of its size only."}
	NotCounted      = Text{"この額には、{0}が入っていません。", "Not in this amount: {0}."}
	TwoCases        = Text{"甲社と乙社は2社だけの実例で、標本ではありません。", "Two companies are examples, not a sample."}

	MethodLegend = Text{"計算のしかた", "Way of calculating"}
	MethodSub    = Text{"四つを並べて見られます。混ぜて平均はしません", "Four ways side by side; they are never averaged"}
	QuotesTitle  = Text{"手元の見積もりを入れる", "Enter your quotes"}

	BreakdownTitle   = Text{"内訳", "Breakdown"}
	BreakdownCaption = Text{"{0}1回の被害額（万円）", "{0}, once (¥ million)"}
	ItemHead         = Text{"項目", "Item"}
	Total            = Text{"合計", "Total"}
	DeckRowsNote     = Text{"社会的信用低下までの4行は、大阪商工会議所の資料の分け方です。4行だけの合計は {0}です。", "The first four rows are those of the Osaka Chamber's material. Together they are {0}."}
	ManNote          = Text{"万円未満を四捨五入して表示しています。円単位の金額は明細にあります。", "Rounded to 0.01 million yen; exact yen are in the details."}
	BasisOf          = Text{"{0}の", "of {0}: "}
	Basis            = Text{"根拠", "Source"}
	DetailsSummary   = Text{"明細とJNSAの6分類を見る", "Details and JNSA's kinds of damage"}
	DetailsCount     = Text{"{0}行", "{0} lines"}
	DetailsCaption   = Text{"明細（円）", "Details (yen)"}
	HowHead          = Text{"計算", "Computed as"}
	MarkHead         = Text{"確かさ", "Kind of evidence"}
	SourcesHead      = Text{"出典", "Sources"}
	KindHead         = Text{"JNSAの分類", "Kind (JNSA)"}
	DetailsNote      = Text{"行政損害と無形損害は、金額に入れません。", "Regulatory and intangible damage are not priced."}
	Widened          = Text{"低め・ふつう・高めの順が保たれるように、幅を広げた行があります：{0}。", "The span of a line was widened so that low, typical and high stay in order: {0}."}
	SideTitle        = Text{"ほかの数字と並べる", "Beside other numbers"}
	SideNow          = Text{"{0} {1}", "{0}: {1}"}
	SurveyTitle      = Text{"調査の値", "What surveys say"}
	SurveyCaption    = Text{"公表された事案への調査（万円）", "Surveys of publicised cases (¥ million)"}
	SurveyNote       = Text{"調べた相手も年も違うため、平均したり足したりはできません。調査の値には内訳がないので、「費用と投資」は計算しません。", "The surveys differ in whom and when they asked; do not average them. They have no breakdown, so cost and investment are not computed."}
	Median           = Text{"中央値", "Median"}
	Mean             = Text{"平均", "Mean"}
	SampleSize       = Text{"n＝{0}", "n = {0}"}
	SampleUnknown    = Text{"件数不明", "n not given"}

	OmittedTitle = Text{"合計に入れていないもの", "Not in the total"}
)

// Rows names the rows of the breakdown.
var Rows = Table[string, Choice]{
	{"investigation", Choice{Text{"原因・被害範囲調査費", "Investigation"}, Text{"", ""}}},
	{"containment", Choice{Text{"事態収拾費", "Containment"}, Text{"コンサルティング・弁護士など", "Consulting, lawyers and the like"}}},
	{"prevention", Choice{Text{"再発防止費", "Prevention"}, Text{"システム導入など", "New systems and the like"}}},
	{"reputation", Choice{Text{"社会的信用低下", "Loss of reputation"}, Text{"金額にできません", "Cannot be priced"}}},
	{"lost-profit", Choice{Text{"休業による利益の減少", "Profit lost while stopped"}, Text{"当ページで加えた行", "Our own row"}}},
	{"partner-loss", Choice{Text{"取引先を失う損失", "Sales lost with the partner"}, Text{"当ページで加えた行", "Our own row"}}},
	{"transfer-loss", Choice{Text{"送金してしまった額", "Money sent"}, Text{"当ページで加えた行", "Our own row"}}},
}

// Damages names JNSA's kinds of damage.
var Damages = Table[string, Text]{
	{"cost", Text{"費用損害", "Cost"}},
	{"liability", Text{"賠償損害", "Liability"}},
	{"profit", Text{"利益損害", "Profit"}},
	{"money", Text{"金銭損害", "Money"}},
	{"regulatory", Text{"行政損害", "Regulatory"}},
	{"intangible", Text{"無形損害", "Intangible"}},
}

// Marks names the three marks.
var Marks = Table[string, Text]{
	{"measured", Text{"実測", "Measured"}},
	{"estimated", Text{"推計", "Estimated"}},
	{"assumed", Text{"仮定", "Assumed"}},
}

// Omissions says what is not in the amount and why.
var Omissions = Table[string, Choice]{
	{"transfer", Choice{Text{"送金してしまう額", "The money sent"}, Text{"「どんな事故」に額を入れ、「積み上げ」を選ぶと、足します。", "Enter it under the incident and choose “Itemised” to add it."}}},
	{"partner", Choice{Text{"取引先を失う損失", "Sales lost with the partner"}, Text{"「どんな事故」に取引先への売上、粗利率、期間を入れ、「積み上げ」を選ぶと、足します。", "Enter sales, margin and time under the incident and choose “Itemised” to add it."}}},
	{"stopped", Choice{Text{"休業による利益の減少", "Profit lost while stopped"}, Text{"「積み上げ」で、サイトの漏えいなら「売上のうちネットの割合」も入れると、足します。", "“Itemised” adds it; for a leak, enter the share of sales made online, too."}}},
	{"stolen", Choice{Text{"情報も盗まれたときの費用", "Stolen records"}, Text{"「情報も盗まれた」を選ぶと、お知らせ・応対・賠償を足します。", "Tick “Records were stolen, too” to add notices, answers and damages."}}},
	{"reputation", Choice{Text{"社会的信用の低下", "Reputation"}, Text{"金額にする確かな方法がないため「？」のままです。", "There is no sound way to price it, so it stays “?”."}}},
	{"own-labour", Choice{Text{"社内の手間", "Own people's effort"}, Text{"社員が対応に使う時間は、合計に入れていません。", "The time of your own people is not added."}}},
	{"ransom", Choice{Text{"身代金", "Ransom"}, Text{"支払いを前提にしません。", "Paying is not assumed."}}},
	{"fine", Choice{Text{"行政の処分・罰金", "Fines"}, Text{"個人情報保護法の命令違反などで、法人の罰金は最大{0}です。2026年7月公布の改正法の課徴金は、2026年11月の時点で施行されていません。", "For a company that disobeys an order, up to {0} under the privacy act. The surcharge of the amendment of July 2026 was not in force in November 2026."}}},
	{"records", Choice{Text{"漏えいした人数による費用", "Costs by the number of people"}, Text{"預かっている個人情報の数が空欄のため、人数で増える費用を足していません。", "The number of records held is empty, so costs that grow with it are not added."}}},
	{"flaming", Choice{Text{"炎上への対応・ダークウェブの調査", "Online outrage, dark-web search"}, Text{"数百万円かかった例があります。起きるかどうかが会社によるため、足していません。", "Cases of several million yen exist; whether it happens varies too much to add."}}},
}

// Words used around pictures and tables.
var (
	AsTable       = Text{"{0}を表で見る", "{0} as a table"}
	LargeFoot     = Text{"概算です。実際の被害額を保証するものではありません。", "An estimate, not a promise of the actual loss."}
	OwnLabourMean = Text{"公表された会社の平均{1}人月 × {2}円 ＝ {0}分。小さな会社では、これより少ないことがあります。", "The mean of publicised companies, {1} person-months × {2} yen = {0}; a small company may need less."}
	OwnLabour     = Text{"{1}人月 × {2}円 ＝ {0}分。", "{1} person-months × {2} yen = {0}."}
)
