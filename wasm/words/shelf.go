package words

import (
	"cybercost/calc"
	"cybercost/seeds"
)

// The shelf of measures, in section 5.
var (
	ShelfTitle = Text{"対策をえらんで、計画にする", "Choose measures and make a plan"}
	ShelfEmpty = Text{"まだ選んでいません", "None chosen yet"}
	ShelfNow   = Text{"選んだ{0}つ・{1}年で {2}", "{0} chosen, {2} in {1} years"}
	ShelfLead  = Text{"効き目は、日本の小さな会社で測られたものが見つかりません。当ページは効き目の数を置かず、「ここまで減れば費用に見合う」数だけを出します。並びは、お金のかからないものが先です。", "No effect has been measured on small firms in Japan, so none stands here: only the fall from which a measure pays for itself. Those that cost no money come first."}

	ShelfFree = Text{"お金をかけずに始める", "Without spending money"}
	ShelfPaid = Text{"費用をかける", "With spending"}

	PlanIn      = Text{"計画に入れる", "In the plan"}
	PlanDone    = Text{"もうしている", "In place already"}
	PlanAgainst = Text{"備える事故：{0}。", "Against: {0}."}
	PlanWorks   = Text{"効くところ：{0}。", "Can lower: {0}."}
	PlanCosts   = Text{"費用と手間", "Cost and own hours"}
	PlanEffects = Text{"効き目の見込み（入れなくてもかまいません）", "The effect that you expect (may stay empty)"}
	PlanSubsidy = Text{"補助（始める年の費用にだけ数えます）", "Subsidy (counted on the first year's costs alone)"}
	PlanRules   = Text{"組み合わせの条件（番号で。どちらにも効き目を入れたときに数えます）", "Rules for sets (by number; counted where both have an effect)"}
	PlanNumber  = Text{"{0}番　{1}", "{0} – {1}"}
	PlanPrice   = Text{"公表された料金：{0}", "Published price: {0}"}
	PlanNoPrice = Text{"公表された、製品によらない料金は見つかりません。見積もりの額を入れてください。", "No public price without a product was found. Enter a quote."}

	PlanElse   = Text{"選んだ事故（{0}）の備えではありません", "Not against the chosen incident ({0})"}
	PlanAsk    = Text{"費用か手間を入れると、元が取れる減り幅が出ます", "Enter its cost or hours for the fall from which it pays"}
	PlanNever  = Text{"この費用では、起きなくなっても、止まらなくなっても、見合いません", "At this cost it does not pay even if nothing happened any more"}
	PlanLate   = Text{"計画の年より後に始まるので、計画に入っていません", "Begins after the last year of the plan, so it is not in it"}
	PlanLapsed = Text{"補助は、最後の日を過ぎるので引いていません", "The subsidy is not taken off: its last day has passed by then"}
	PlanIdle   = Text{"入れた効き目のうち、数えていないものがあります（確率が空欄、選んだ事故が違う、積み上げのほかの計算のしかた、いまより大きい値、のどれか）。", "An effect that was entered is not counted: no chance, another incident, another way than itemised, or more than there is today."}
	PaysIf     = Text{"この費用と手間は、{0}見合います。", "This cost and these hours pay for themselves {0}."}
	FallOr     = Text{"、または", ", or "}
	FallChance = Text{"起きる確率が年に{0}下がれば", "if the chance of a year falls by {0}"}
	FallFrom   = Text{"起きる確率が{0}から{1}ポイント下がれば", "if the chance of a year falls by {1} points from {0}"}
	FallDays   = Text{"止まる日数が{0}日減れば", "if it stands still {0} days less"}
	FallCost   = Text{"復旧の費用が{0}減れば", "if recovery costs {0} less"}
	BreakNote  = Text{"選んだ事故だけで見た、計画の年数でならした数です。切り上げているので、ちょうどなら見合います。", "For the chosen incident alone, over the years of the plan, rounded up."}

	Points    = Text{"{0}ポイント", "{0} points"}
	PlanTitle = Text{"計画", "The plan"}

	PlanYear        = Text{"{0}年目", "Year {0}"}
	PlanMoney       = Text{"1年の費用（補助を引いた後）", "Money of a year, after subsidies"}
	PlanTable       = Text{"計画の費用（{0}）", "What the plan costs ({0})"}
	PlanYears       = Text{"1年の費用・対策ごと（{0}）", "Money of a year by measure ({0})"}
	PlanYearHead    = Text{"年", "Year"}
	PlanMeasureHead = Text{"対策", "Measure"}
	PlanTotalHead   = Text{"合計", "Total"}
	PlanHoursHead   = Text{"手間（時間）", "Hours"}
	PlanFallHead    = Text{"見合う減り幅", "Pays from"}
	PlanSubsidyRow  = Text{"うち補助で減った分", "Taken off by subsidies"}
	PlanAnswer      = Text{"選んだ{0}つで、{1}年 {2}。", "{0} measures, {2} in {1} years."}
	PlanUnpriced    = Text{"うち{0}つは費用が空欄なので、この額に入っていません。", "The cost of {0} of them is empty and not in that."}
	PlanHours       = Text{"手間は{0}時間です。", "Own hours: {0}."}
	PlanBindOver    = Text{"いちばん先に当たるのは{0}（年{1}）で、{2}は{3}こえます。", "The first limit it meets is {0} ({1} a year), which year {2} exceeds by {3}."}
	PlanBindRoom    = Text{"いちばん先に当たるのは{0}（年{1}）で、いちばん多い{2}でも、あと{3}の余りがあります。", "The first limit it meets is {0} ({1} a year); in year {2}, the dearest, {3} are still left."}
	PlanBindAdded   = Text{"{0}・足す分", "{0}, for what is added"}
	PlanBindAll     = Text{"{0}・いまの費用を入れて", "{0}, today's spending included"}
	PlanBindNone    = Text{"いまの費用が空欄なので、年商との目安とは比べていません。", "Spending today is empty, so shares of revenue are not held against the plan."}
	PlanLimitCash   = Text{"手元資金", "the money at hand"}
	PlanLimits      = Text{"目安との差（いちばん多い年）", "Room below each guide in the dearest year"}
	PlanRoom        = Text{"{0}の余り", "{0} left"}
	PlanOver        = Text{"{0}こえる", "{0} over"}
	PlanWorth       = Text{"効き目を入れた対策だけで見ると、1年の期待損失は{0}から{1}に。{2}年で差し引き{3}、いまの値打ちで{4}（割引率 年{5}）。対策どうしは、互いに関係なく効くとして掛け合わせています。", "For the measures with an effect entered: expected loss a year from {0} to {1}; net over {2} years {3}, at the values of today {4} (discount {5} a year). Measures are taken as independent, and what each leaves is multiplied."}
	PlanNoWorth     = Text{"効き目と確率を入れると、残る損失と差し引きが出ます。空欄のままなら、どの金額にも数えません。", "Enter a chance and an effect for what is left and the net benefit. Left empty, it counts in no amount."}

	SetsTitle   = Text{"組み合わせをくらべる", "Compare sets"}
	SetsLead    = Text{"効き目を入れた対策の、すべての組み合わせ（{0}通り）を計算しました。確率を半分・2倍にしても調べています。", "Every set of the measures with an effect ({0}) was worked out, with half and twice the chance, too."}
	SetsTable   = Text{"費用を増やすほど損失が減る組み合わせ（計画の年数の合計、{0}）", "Sets of which each loses less than every cheaper one (over the plan, {0})"}
	SetsHead    = Text{"組み合わせ", "Set"}
	SetsMoney   = Text{"費用", "Money"}
	SetsLoss    = Text{"残る損失", "Losses left"}
	SetsBurden  = Text{"合わせた負担", "Burden"}
	SetsNear    = Text{"近い組", "Near"}
	SetsIsNear  = Text{"■", "■"}
	SetsNone    = Text{"何もしない", "Nothing"}
	SetsAlways  = Text{"どの組み合わせにも残るもの：{0}", "In all near sets: {0}"}
	SetsDepends = Text{"見込みしだいのもの：{0}", "Depends on what is expected: {0}"}
	SetsNever   = Text{"近い組み合わせに入らないもの：{0}", "In no near set: {0}"}
	SetsCount   = Text{"確率{0}で{1}通り", "{1} at a chance of {0}"}
	SetsCounts  = Text{"近い組み合わせの数：{0}。入れた効き目しだいで変わります。", "Near sets: {0}. They depend on the effects entered."}
	SetsNearly  = Text{"費用・手間・残る損失を合わせた負担が、いちばん軽い組み合わせから{0}以内（近い組）", "cost, hours and losses left together within {0} of the lightest (near)"}
	SetsOther   = Text{"ほかの組み合わせ", "other sets"}
	SetsLabel   = Text{"組み合わせの費用と、残る損失", "Money of each set and the losses it leaves"}
	SetsAxis    = Text{"費用（計画の年数の合計） →", "money over the plan →"}
	SetsSub     = Text{"残る損失＝計画の年数の期待損失。単位：万円", "Losses left: expected losses over the plan, in ¥ million"}
	SetsMessage = Text{"費用を{0}から{1}まで増やすと、残る損失は{2}から{3}になる", "Money from {0} to {1} takes the losses left from {2} to {3}"}
	ListNothing = Text{"なし", "none"}

	CompareShelf = Text{"対策後は、計画の対策がすべて動きだした後の1年です。入れた効き目を、選んだ事故だけに、互いに関係なく効くとして掛け合わせています。対策の費用と保険料は入っていません。", "With the measures: a year in which all measures of the plan run. The effects entered work on the chosen incident alone, as independent ones. Their cost and any premium are not in it."}

	PlanPaper       = Text{"サイバー対策計画書", "Cyber security plan"}
	PlanPaperTasks  = Text{"だれが、いつまでに", "Who, by when"}
	PlanPaperWho    = Text{"だれが", "Who"}
	PlanPaperWhen   = Text{"いつまで", "By when"}
	PlanPaperBy     = Text{"{0}の　　　月", "{0}, month ____"}
	PlanPaperFor    = Text{"備える事故・もと", "Against; read in"}
	PlanPaperNote   = Text{"□は、できたら印を。「見合う減り幅」は、起きる確率・止まる日数・復旧の費用がこれだけ減れば費用と手間に見合うという数で、効き目の見込みではありません。補助は、決定の通知があるまで当てにできません。対策で事故がなくなることや、保険料が変わることは約束しません。", "Tick what is done. “Pays from” is the fall of the chance, of the days or of the cost of recovery that pays for cost and hours; it is no expected effect. Do not count on a subsidy before it is granted. No measure is promised to prevent incidents or to change a premium."}
	PlanPaperReview = Text{"見直す日：　　　　年　　月　　日　／　　　　　年　　月　　日　／　事故のとき、取引先に求められたとき", "Review on: ____________ / ____________ / after an incident, when a partner asks"}
	PlanPaperHave   = Text{"もうしていること：{0}", "In place already: {0}"}
	PrintPlan       = Text{"計画書だけ印刷", "Print the plan alone"}
)

// Strengths says what is known of a measure; none is an effect.
var Strengths = Table[seeds.Strength, Text]{
	{seeds.Counted, Text{"国内の実測", "counted in Japan"}},
	{seeds.Abroad, Text{"海外の実測", "measured abroad"}},
	{seeds.Advised, Text{"推奨のみ", "advised only"}},
}

// WorksOn names what a measure can lower.
var WorksOn = Table[seeds.Works, Text]{
	{seeds.WorksChance, Text{"起きる確率", "the chance"}},
	{seeds.WorksDays, Text{"止まる日数", "the days stopped"}},
	{seeds.WorksRecovery, Text{"復旧の費用", "the cost of recovery"}},
}

// Kind is what is said of a measure on the shelf. Evidence and price have a place
// for each of their figures in seeds/measures.yaml.
type Kind struct{ Name, What, Evidence, Price Text }

// Shelf says what each measure is.
var Shelf = Table[calc.Safeguard, Kind]{
	{"rules", Kind{
		Text{"情報セキュリティ6か条", "IPA's six articles"}, Text{"更新・ウイルス対策・パスワード・共有設定・バックアップ・手口を知る", "Updates, antivirus, passwords, sharing, backups, knowing the threats"},
		Text{"公的な推奨です。効き目を測った調査は見つかりません。", "Public advice; no measurement of its effect was found."}, Text{},
	}},
	{"callback", Kind{
		Text{"振込先の変更は、かけ直して確かめる", "Call back before changing a bank account"}, Text{"メールの番号ではなく、前から知っている番号に電話する決まり", "A rule to call a number known before, not the one in the mail"},
		Text{"社長をかたるメールで、{0}社が約{1}を送金しました（警察庁。1か月ほどの間）。減る割合を測った調査は見つかりません。", "{0} firms sent about {1} after mails in their owner's name (police, about one month). How much this rule lowers that, nobody measured."}, Text{},
	}},
	{"factor", Kind{
		Text{"多要素認証（管理者も）", "Multi-factor sign-in, administrators too"}, Text{"メール・クラウド・VPNの入口ぜんぶに", "On every way in: mail, cloud, VPN"},
		Text{"クラウドのアカウントでは、乗っ取られる危険が{0}少なかったという実測があります。アカウントの数字で、会社に事故が起きる確率には換算できません。", "On cloud accounts the risk of compromise was {0} lower. That is a figure of accounts; it cannot be turned into a firm's chance of an incident."}, Text{},
	}},
	{"continuity", Kind{
		Text{"BCPと「最初の1時間」カード", "Continuity plan and a first-hour card"}, Text{"止めずに続ける順番と、電話番号を紙で持つ", "What must go on first, and telephone numbers on paper"},
		Text{"被害にあった組織のうち、サイバー攻撃を含むBCPがあったのは{0}（55件）。少なすぎて、効き目の目安には使えません。", "Of organisations hit, {0} of 55 had a plan for cyber attacks. Too few to tell an effect from."}, Text{},
	}},
	{"remote", Kind{
		Text{"VPN・遠隔接続を閉じる、更新する", "Close or update VPN and remote access"}, Text{"一覧にして、使わない入口を止め、残す入口は新しく", "List them, stop those not used, renew the rest"},
		Text{"侵入の入口は、答えられた100件のうちVPN機器が{0}、リモートデスクトップが{1}でした（警察庁、2024年）。この入口を閉じる対策です。減る割合ではありません。ほかの入口に移ることがあります。", "Of 100 known ways in, {0} were VPN devices and {1} remote desktops (police, 2024). This closes that door; it is no reduction, as attackers turn to other doors."}, Text{},
	}},
	{"backup", Kind{
		Text{"網の外のバックアップと、戻す練習", "Backup off the network, and a restore drill"}, Text{"1つは線を抜いて置く。年に1度は戻してみる", "Keep one unplugged; restore once a year"},
		Text{"バックアップから戻せたのは、答えた{1}件のうち{0}件でした（警察庁、2025年）。「網の外」と「練習」の理由です。減る額ではありません。", "{0} of {1} could restore from their backup (police, 2025). That is why off the network, and why a drill; it is no amount saved."}, Text{},
	}},
	{"renewal", Kind{
		Text{"サポート切れをなくす", "Replace what is out of support"}, Text{"パソコン・サーバー・ネットワーク機器の入れ替え", "PCs, servers and network devices"},
		Text{"公的な推奨です。効き目を測った調査は見つかりません。", "Public advice; no measurement of its effect was found."}, Text{},
	}},
	{"training", Kind{
		Text{"メール訓練・研修", "Phishing drills and training"}, Text{"引っかかった人を責めず、知らせる練習を", "Without blame; practise telling somebody"},
		Text{"くじ引きで分けた比較では、訓練メールに引っかかる割合の減りは{0}でした（米国の病院、職員{1}人、8か月）。これだけでは弱い、という実測です。", "In a randomised trial the failure rate fell by {0} (a hospital in the United States, {1} staff, eight months). It says that training alone is weak."}, Text{},
	}},
	{"watch", Kind{
		Text{"見守り（お助け隊のような見張りと駆け付け）", "Watching, with help on site"}, Text{"網または端末を見張り、気づくのを早く", "Watch the network or the devices, so as to notice sooner"},
		Text{"公的な推奨です。効き目を測った調査は見つかりません。", "Public advice; no measurement of its effect was found."},
		Text{"お助け隊の基準と価格の例で、網を見守る型は月{0}から{1}まで、端末は1台月{2}から{3}まで。いまの額と税はお確かめください。", "under the state's standard: a network {0} to {1} a month, a device {2} to {3} a month; ask about today's price and tax."},
	}},
	{"rating", Kind{
		Text{"取引先に示すための評価（SCS ★3）", "Rating shown to partners (SCS, three stars)"}, Text{"取引の条件として求められたときのために", "For when a partner asks for it"},
		Text{"費用の公的な目安も、効き目の調査も見つかりません。", "Neither a public price nor a measurement of its effect was found."}, Text{},
	}},
}

// Short is what a field of the shelf is called where it stands under the name of
// its measure.
var Short = map[calc.Field]Text{}

// withShelf adds the fields of the plan and of every measure, which have its name.
func withShelf(fields map[calc.Field]Field) map[calc.Field]Field {
	fields[calc.FieldPlanYears] = Field{Label: Text{"計画の年数", "Years of the plan"}, Hint: Text{"1年から5年まで", "From 1 to 5"}}
	fields[calc.FieldDiscount] = Field{Label: Text{"割引率（年）", "Discount rate a year"}, Hint: Text{"空欄なら0％。先のお金も同じ値打ちとして数えます", "Empty: 0%; later money counts as much as today's"}}
	fields[calc.FieldHourCost] = Field{Label: Text{"社内の手間1時間の費用", "Cost of one own hour"}, Hint: Text{"初期値は、1か月の人件費を160時間で割った額です", "The default is a month's labour cost over 160 hours"}}
	fields[calc.FieldBudget] = Field{Label: Text{"計画に使える額（年数の合計）", "Money for the plan, all years"}, Hint: Text{"任意。組み合わせをこの額までにします", "Optional: sets cost no more than this"}}
	for _, g := range calc.Safeguards() {
		name := Shelf.Of(g).Name
		for _, one := range []struct {
			field      calc.Field
			label, own Text
		}{
			{g.Planned(), Text{}, PlanIn}, {g.Done(), Text{}, PlanDone},
			{g.First(), Text{"はじめの費用", "First cost"}, Text{}}, {g.Yearly(), Text{"毎年の費用", "Yearly cost"}, Text{}},
			{g.Hours(), Text{"手間・始める年", "Own hours, first year"}, Text{}}, {g.HoursLater(), Text{"手間・次の年から", "Own hours, later years"}, Text{}},
			{g.Start(), Text{"始める年（1年目から）", "Begins in year"}, Text{}},
			{g.Subsidy(), Text{"補助の割合", "Share paid by a subsidy"}, Text{}}, {g.SubsidyCap(), Text{"補助の上限", "Most that it pays"}, Text{}},
			{g.SubsidyUntil(), Text{"補助の最後の日", "Last day of the subsidy"}, Text{}},
			{g.Needs(), Text{"先に要る対策の番号", "Needs measure"}, Text{}}, {g.Instead(), Text{"代わりになる対策の番号", "In place of measure"}, Text{}},
			{g.EffectChance(), Text{"対策後の起きる確率", "Chance with it"}, Text{}}, {g.EffectDays(), Text{"対策後の止まる日数", "Days stopped with it"}, Text{}},
			{g.EffectRecovery(), Text{"対策後の復旧の費用", "Cost of recovery with it"}, Text{}},
		} {
			if _, is := calc.SpecOf(one.field); !is && one.label != (Text{}) {
				continue // an effect that it cannot have
			}
			short := one.label
			if short == (Text{}) {
				short = one.own
			}
			fields[one.field] = Field{Label: Text{name.ja + "：" + short.ja, name.en + ": " + short.en}}
			Short[one.field] = short
		}
	}
	return fields
}
