package words

import "cybercost/calc"

// The printed sheet.
var (
	SheetLabel      = Text{"打ち合わせ用紙（印刷用）", "Meeting sheet (for printing)"}
	SheetTitle      = Text{"サイバー被害額・投資額の試算", "Estimate of cyber loss and investment"}
	SheetMade       = Text{"作成日 {0}", "Made on {0}"}
	SheetApproval   = Text{"募集文書 承認番号 {0}", "Approval number {0}"}
	SheetOf         = Text{"{0}・ふつうの場合（{1}）", "{0}, typically ({1})"}
	SheetUnknown    = Text{"「＋？」は社会的信用の低下。金額にできないので足していません。", "“＋？” is the loss of reputation. It cannot be priced and is not added."}
	SheetRange      = Text{"事故10回のうち1回は低めより軽く、5回はふつうより軽く、1回は高めより重い、という額です。", "Of ten incidents one costs less than low, five less than typical, one more than high."}
	SheetMan        = Text{"{0}（万円）", "{0} (¥ million)"}
	SheetGuides     = Text{"1年の投資の目安", "Yearly guides"}
	SheetAmount     = Text{"金額", "Amount"}
	SheetWays       = Text{"計算のしかた", "By each way"}
	SheetUpTo       = Text{"最大", "up to "}
	SheetOmitted    = Text{"入れていないもの", "Not in the total"}
	SheetDeckRows   = Text{"資料の4行の合計", "The material's four rows"}
	SheetAfter      = Text{"対策した後の期待損失", "Expected yearly loss with the measure"}
	SheetGuideNote  = Text{"注：0.5％は元は大企業の連結売上高の例。36％は資料の書き方のまま。元の定理は期待損失（確率×被害額）の約37％が上限。", "Note: the 0.5% comes from a large firm's consolidated sales; the 36% is as the material words it. The theorem bounds spending by about 37% of the expected loss."}
	SheetAxis       = Text{"ほかの数字と並べる・対数目盛り", "Beside other numbers, log scale"}
	SheetOwn        = Text{"ふつう {0}＋？", "typically {0}＋？"}
	SheetOwnRange   = Text{"ふつう {0}＋？（{1}〜{2}）", "typically {0}＋？ ({1}–{2})"}
	SheetAxisNote   = Text{"● 平均　◆ 中央値　■ 1社の例。平均したり足したりはできません。警察庁とJNSA {0}はランサムウェア、{1}は「{2}」の事案。", "● mean  ◆ median  ■ one firm. Do not average or add them. Police and JNSA {0}: ransomware; JNSA {1}: {2}."}
	SheetCover      = Text{"保険の条件を入れると", "With the cover entered"}
	SheetPaid       = Text{"対象", "covered"}
	SheetTerms      = Text{"入れた条件", "Terms entered"}
	SheetNoPromise  = Text{"見積もりでも支払いの約束でもありません。", "Neither a quote nor a promise to pay."}
	SheetChanged    = Text{"入れた前提", "Entered"}
	SheetDefaults   = Text{"ほかは当ページの初期値（仮定）。", "All else: this page's defaults (assumptions)."}
	SheetAllDefault = Text{"くわしい前提は、すべて当ページの初期値（仮定）です。", "All detailed assumptions are this page's defaults."}
	SheetYear       = Text{"1年あたりで見る・確率{0}は仮定", "By the year, at an assumed chance of {0}"}
	SheetYearHead   = Text{"1年の損失", "Loss of a year"}
	SheetMemo       = Text{"打ち合わせの記録", "Notes of the meeting"}
	SheetOpen       = Text{"この試算を開く", "Open this estimate"}
	SheetOpenPage   = Text{"このページを開く", "Open this page"}
	SheetCode       = Text{"{0}QRコード", "{0}: QR code"}
	SheetCodeNote   = Text{"入力はリンクの中だけにあり、サーバーには届きません。", "What was entered is in the link only and reaches no server."}
	SheetSources    = Text{"出典", "Sources"}
	SheetPublisher  = Text{"◎", "◎"}
	SheetAssumed    = Text{"△", "△"}
	SheetHowRead    = Text{"◎は発行元の資料で、印のないものは二次資料で確認。△は当ページの仮定で、理由は出典の一覧に。", "◎ read at the publisher; no mark: in a secondary source; △ assumed here, reasons in the list of sources."}
	SheetPage       = Text{"{0} / {1}", "{0} / {1}"}
	ListComma       = Text{"、", ", "}
	SentenceEnd     = Text{"。", ". "}
	SheetAside      = Text{"・", ", "}
	Colon           = Text{"：", ": "}
	Equals          = Text{"　＝　", " = "}
)

// SheetFields are shorter names of fields, for paper.
var SheetFields = Table[calc.Field, Text]{
	{calc.FieldPCs, Text{"パソコン", "PCs"}},
	{calc.FieldRecords, Text{"個人情報", "Records held"}},
	{calc.FieldSpending, Now},
}

// The short notes of the axis on paper: {0} is the edition, {1} its count.
var (
	SheetLaneAttacked = Text{"帝国データバンク {0}", "Teikoku Databank {0}"}
	SheetLaneSmall    = Text{"IPA {0}", "IPA {0}"}
	SheetLanePublic   = Text{"JNSA {0}{1}", "JNSA {0}{1}"}
	SheetLaneCount    = Text{" n={0}", ", n={0}"}
)

// MarkTexts says what each mark stands for: measured, estimated, assumed.
var MarkTexts = []Text{
	{"調査や実例で測られた数字", "measured by a survey or in a case"},
	{"実測から当ページが計算した数字", "computed here from measured numbers"},
	{"決めて置いた数字", "set by assumption"},
}

// The seven points of the disclaimer, on the page and on paper. {0} is the
// list of sources, a link where links work.
var (
	LegalTitle = Text{"お読みください", "Please read"}
	Legal      = []Text{
		{"この試算は概算です。実際の被害額を保証するものではなく、ここにない損害が発生することもあります。", "This is an estimate, not a promise of the actual loss; losses not named here are possible."},
		{"保険金の支払いや補償の可否を示すものではありません。補償の内容は、約款と重要事項説明書でご確認ください。", "It says nothing of what a policy pays or covers; see the policy’s wording and its statement of important matters."},
		{"保険商品・保険料・保険会社の比較は含みません。お助け隊サービスに付く保険は、サービスの説明です。", "It compares no insurance products, premiums or insurers; insurance within a monitoring service is named as part of it."},
		{"事故が起きる確率は、利用者ご自身の仮定です。", "The chance of an incident is the user’s own assumption."},
		{"数字の出典は「根拠」と{0}に記しています。大阪商工会議所、警察庁、IPA、JNSAほかの資料を加工して作成しました。", "Sources are given under “Evidence” and in the {0}. Material of the Osaka Chamber of Commerce and Industry, the National Police Agency, IPA, JNSA and others was edited."},
		{"保険代理店がお客様に使うときは、事前に所属保険会社へご確認ください。", "Insurance agencies must clear its use with their insurer first."},
		{"このページは、大阪商工会議所、警察庁、IPA、JNSAが作成したものではありません。", "This page was not made by the Osaka Chamber of Commerce and Industry, the National Police Agency, IPA or JNSA. The Japanese text prevails."},
	}
	SourceList = Text{"出典の一覧", "list of sources"}
)
