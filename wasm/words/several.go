package words

// A year that may bring several incidents, in section 8.
var (
	SeveralTitle    = Text{"ほかの事故も数える", "Count other incidents, too"}
	SeveralNow      = Text{"いまは選んだ事故だけ", "The chosen incident only"}
	SeveralAnswer   = Text{"数えた事故は{0}つ。100年に1度の年の損失は{1}", "{0} incidents counted: in one year in 100 the loss is {1} or more"}
	SeveralAsk      = Text{"確率を入れた事故だけを数えます。選んだ事故の確率は「投資の目安」のものです。事故どうしは、互いに関係なく起きるとして合わせます。", "Only incidents with a chance are counted; that of the chosen one is in section 5. They are taken to happen independently of each other."}
	SeveralCounted  = Text{"数えた事故：{0}。", "Counted: {0}."}
	SeveralOf       = Text{"{0} {1}", "{0} {1}"}
	SeveralNone     = Text{"確率を入れた事故に、金額の出ているものがありません。", "None of the incidents with a chance has an amount."}
	SeveralLacks    = Text{"{0}は、金額がないので数えていません（{1}）。", "Not counted, for want of an amount: {0} ({1})."}
	SeveralRefused  = Text{"{0}は、低めが0円か、低めと高めの差が大きすぎるため、数えていません。", "Not counted, for its low is nothing or its ends lie too far apart: {0}."}
	SeveralCertain  = Text{"確率が100％の事故があると、1年の散らばりは計算できません。99.9％以下で試してください。", "With a chance of 100% a year cannot be spread out. Try 99.9% or less."}
	SeveralNoCover  = Text{"内訳のない額の事故があるため、保険の条件は合わせていません。", "One of the amounts has no breakdown, so the cover is not taken off."}
	SeveralMeasure  = Text{"対策は、選んだ事故の確率だけを下げるとしています。", "The measure lowers the chance of the chosen incident alone."}
	SeveralTable    = Text{"1年の損失・数えた事故すべて（{0}）", "Loss of a year, all incidents counted ({0})"}
	SeveralLabel    = Text{"数えた事故すべての1年の損失が、ある金額を超える確率の曲線", "Loss-exceedance curves of a year with all incidents counted"}
	SeveralSource   = Text{"本ページの計算（複合ポアソン、事故ごとの散らばりの混合、FFT）。浮動小数点による近似値です。", "Computed here (compound Poisson with a mixture of the incidents' losses, FFT); approximate, in floating point."}
	CompareNow      = Text{"いま", "now"}
	CompareMeasures = Text{"対策後", "with the measure"}
	CompareCover    = Text{"いま＋保険", "now, with the cover"}
	CompareBoth     = Text{"対策後＋保険", "measure and cover"}
	CompareSub      = Text{"1年に会社に残る負担。対策の費用と保険料は入っていません", "What a year leaves with the company; cost of measures and premium not in it"}
	CompareLabel    = Text{"1年の負担を、状態ごとに並べた棒", "What a year leaves, in each state, as bars"}
	CompareMessage  = Text{"100年に1度の年に残る負担は、{0}", "What one year in 100 leaves with the company: {0}"}
	CompareHead     = Text{"数えた事故すべて", "All counted"}
	WithinNow       = Text{"確率を入れた事故が1回以上起きる見込み：", "Chance of at least one of the incidents with a chance: "}
	WithinMeasures  = Text{"対策した後は：", "With the measure: "}
	WithinYears     = Text{"{0}年のうちに {1}", "within {0} years {1}"}
	WithinYear      = Text{"1年のうちに {1}", "within a year {1}"}
	WithinRow       = Text{"1回以上起きる見込み（{0}年のうちに）", "Chance of at least one (within {0} years)"}
)
