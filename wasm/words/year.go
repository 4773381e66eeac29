package words

// Section 8.
var (
	YearAnswer     = Text{"確率を使って、何もない年も含めて考えます。数字に慣れた方向けです。", "With the probability, and with the years in which nothing happens. For readers used to numbers."}
	YearNeedsP     = Text{"「投資の目安」で、1年に1回以上起きる確率を入れると計算できます。", "Enter the yearly chance in section 5 to compute this."}
	YearCertain    = Text{"確率が100％だと、1年の散らばりは計算できません。99.9％以下で試してください。", "With a chance of 100% a year cannot be spread out. Try 99.9% or less."}
	YearNoAmount   = Text{"被害額がまだないため、計算できません。", "There is no loss yet."}
	YearBasis      = Text{"この散らばりは、ランサムウェアの事故でだけ使えます。", "This spread fits ransomware only."}
	YearRefused    = Text{"低めが0円か、低めと高めの差が大きすぎるため、この散らばりでは計算できません。", "Low is nothing, or low and high lie too far apart for this spread."}
	YearNoLoss     = Text{"何も起きない年", "Years without a loss"}
	YearNoLossTx   = Text{"確率{0}は御社の仮定", "the chance of {0} is your assumption"}
	YearMean       = Text{"1年の平均", "Mean of a year"}
	YearOneIn      = Text{"{0}年に1度の年", "A year in {0}"}
	YearWithCover  = Text{"保険の条件を入れると {0}", "with the cover: {0}"}
	YearStillNone  = Text{"確率{0}だと、損失が出るのはこれより悪い年です", "at a chance of {0} the losses lie in worse years"}
	YearMessage    = Text{"100年に1度の年の損失は{0}", "In one year in 100 the loss is {0} or more"}
	YearMessage2   = Text{"100年に1度の年の損失は{0}。保険の条件を入れると{1}", "In one year in 100 the loss is {0} or more; with the cover entered, {1} or more"}
	YearMeanNote   = Text{"「1年の平均」は、事故が年に2回以上起きることと、被害額の散らばりも入れています。確率 × 被害額（1年の期待損失）とは違う数になります。", "The mean of a year counts years with more than one incident and the spread of the loss; it differs from chance × loss."}
	SeverityFlat   = Text{"御社の額をそのまま使う（低め・高めが同じため）", "Your amount as it is (low and high are the same)"}
	YearMessage0   = Text{"100年に1度でも、損失のある年にはならない", "Not even one year in 100 has a loss"}
	YearSub        = Text{"1年の損失が横軸の金額を超える確率（縦軸は対数）", "Chance that a year costs more (log scale)"}
	YearSource     = Text{"本ページの計算（複合ポアソン × 対数正規、FFT）。浮動小数点による近似値です。", "Computed here (compound Poisson × lognormal, FFT); approximate, in floating point."}
	YearSourceBand = Text{"本ページの計算（複合ポアソン × 警察庁{0}の区分、FFT）。浮動小数点による近似値です。", "Computed here (compound Poisson × the police's bands{0}, FFT); approximate, in floating point."}
	YearLabel      = Text{"1年の損失がある金額を超える確率の曲線", "Loss-exceedance curve of a year"}
	YearTable      = Text{"1年の損失（{0}）", "Loss of a year ({0})"}
	YearChance     = Text{"確率", "Chance"}
	YearGross      = Text{"保険なし", "without cover"}
	YearKept       = Text{"条件を入れた後", "after the cover"}
	YearRow        = Text{"{0}（{1}年に1度）", "{0} (one year in {1})"}
	YearMeanRow    = Text{"平均", "mean"}
	YearTail       = Text{"{0}年に1度の年の平均（TVaR）", "mean of the worst year in {0} (TVaR)"}
	YearAxis       = Text{"1年の損失 →", "loss of a year →"}
	SeverityLegend = Text{"1回の被害額の散らばり", "Spread of one incident's loss"}
)

// Severities names the bases of the spread. {0} and {1} are the editions of the
// survey and of the police.
var Severities = Table[string, Text]{
	{"range", Text{"御社の試算の低め・ふつう・高めのとおり", "As low, typical and high of your estimate"}},
	{"survey", Text{"公表された会社（JNSA {0}の中央値と平均）", "Publicised companies (median and mean of JNSA {0})"}},
	{"bands", Text{"警察に答えた、すべての大きさの会社（{1}の区分）", "Companies of every size that answered the police (bands of {1})"}},
}
