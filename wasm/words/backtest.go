package words

// BacktestWord is one text of the back-test, by the name that the template of
// the build knows it by.
type BacktestWord struct {
	Name string
	Text Text
}

// BacktestWords are the words of the back-test, which the build writes into the
// page of sources. The browser's program has none of them: they stand in lists,
// because a map is filled at the start even where nobody reads it.
var BacktestWords = []BacktestWord{
	{"Lead", Text{"「低め」は10件に1件がそれより軽く、「高め」は10件に1件がそれより重い、という意味です。計算が合っていれば、費用の8割がその間に入ります。そこで、警察に答えた会社の費用で確かめました。計算は片方の年の答えだけから作り、もう片方の年の答えで試しています。", "“Low” means that one incident in ten costs less, and “high” that one in ten costs more. If that is right, eight costs in ten lie between the two. We tried it on what companies answered to the police: the calculation was made from the answers of one year and tried on those of the other."}},
	{"Found", Text{"警察に答えた会社のうち、低めと高めの間に入ったのは、{0}年の{1}件の答えで{2}でした。", "Of the companies that answered to the police, {2} lay between low and high among the {1} answers of {0}."}},
	{"Was", Text{"前の計算（版0.1.0）では、同じ答えの{0}でした。", "With the calculation before (version 0.1.0) it was {0} of the same answers."}},

	{"Shares", Text{"低めと高めの間に入った答えの割合", "Share of the answers between low and high"}},
	{"Tried", Text{"試した年・計算", "Year tried, calculation"}},
	{"Range", Text{"低め〜高め", "Low to high"}},
	{"RangeSub", Text{"万円", "10,000 yen"}},
	{"Inside", Text{"間に入った", "Between"}},
	{"InsideSub", Text{"合っていれば80％", "80% if right"}},
	{"Between", Text{"{0}〜{1}", "{0} to {1}"}},
	{"Below", Text{"低めより軽い", "Below low"}},
	{"Above", Text{"高めより重い", "Above high"}},
	{"Tail", Text{"合っていれば10％", "10% if right"}},
	{"Year", Text{"{0}年（{1}件の答え）", "{0} ({1} answers)"}},
	{"SharesNote", Text{"警察の答えは「100万円以上500万円未満」のような区分でしか分かりません。低めと高めは、大きさが真ん中の会社の額です。割合は、区分の中では対数の目盛りでまっすぐに散らばるとして数えました。小さい字は、区分の途中で切れる答えがすべて外れた場合と、すべて入った場合です。{0}件の8割は、偶然だけで±{1}ポイントほど動きます（標準誤差の2倍）。", "The answers are known only in bands. Low and high are those of a company of middle size. Shares count them as straight on a log scale within a band; in small print stand the shares if every answer in a band that is cut lay outside, and if it lay inside. Eight in ten of {0} answers move by ±{1} points by chance alone (two standard errors)."}},

	{"Scores", Text{"予測の点数（小さいほどよい）", "Scores of the forecasts (less is better)"}},
	{"RPS", Text{"RPS", "RPS"}},
	{"RPSSub", Text{"順位確率スコア", "ranked probability score"}},
	{"Log", Text{"対数スコア", "Log score"}},
	{"LogSub", Text{"自然対数", "natural log"}},
	{"ScoresNote", Text{"順位確率スコアは予測が区分いくつ分ずれたかを、対数スコアは答えのあった区分に置いていた確率の小ささを測ります。「1つの対数正規分布」は、片方の年の区分に最尤法（区間打ち切り）で当てはめたもの、前の計算は低めと高めを通る対数正規分布です。今の計算は、片方の年の区分を、仮定した会社の大きさの組み合わせに引き延ばしたものです。", "The ranked probability score measures by how many bands a forecast is off, the log score how little it expected the band that was answered. “One lognormal” is fitted to the bands of the other year by interval-censored maximum likelihood; the calculation before is the lognormal through its low and high. Today's carries the bands of the other year over an assumed mix of sizes."}},

	{"Cases", Text{"大きさと費用が分かる実例（万円）", "Cases of known size and cost (10,000 yen)"}},
	{"Models", Text{"保険会社の想定の例（払われた額ではない。万円）", "Insurers' examples, which nobody paid (10,000 yen)"}},
	{"Case", Text{"例", "Case"}},
	{"Actual", Text{"実際", "Paid"}},
	{"Told", Text{"想定", "Reckoned"}},
	{"Ours", Text{"当ページ", "Ours"}},
	{"Verdict", Text{"間に入ったか", "Between?"}},
	{"In", Text{"入った", "Yes"}},
	{"Out", Text{"外れた", "No"}},
	{"Ratio", Text{"ふつう÷{0}", "typical ÷ {0}"}},
	{"Times", Text{"{0}倍", "{0} times"}},
	{"Fitted", Text{"計算の材料にした例", "the calculation was made from it"}},
	{"HeldOut", Text{"計算に使っていない例", "held out"}},
	{"CaseSum", Text{"払われた{0}件のうち{1}件が、低めと高めの間に入りました。計算に使っていない{2}件では{3}件です。", "Of {0} costs that were paid, {1} lay between low and high; of the {2} held out, {3}."}},
	{"CaseNote", Text{"比べたのは、実際の額に含まれる行だけです（甲社・乙社・関通は合計、ほかは再発防止を除く）。関通は、当ページに資料がある大きさを超える会社です。年商が分からない例は、1人あたり{0}円と仮定しました。", "Only lines that the paid amount contains are compared (the total for Kou, Otsu and Kantsu, without prevention for the others). Kantsu is larger than the sizes that we have evidence for. Where revenue is unknown, {0} yen a worker is assumed."}},

	{"Exponents", Text{"会社の大きさの指数を変えた場合", "With other exponents of the size"}},
	{"Exponent", Text{"指数", "Exponent"}},
	{"Used", Text{"使っている値", "in use"}},
	{"ScoreOf", Text{"{0}年の点数", "Scores of {0}"}},
	{"ScoreSub", Text{"RPS・対数", "RPS, log"}},
	{"CasesIn", Text{"間に入った実例", "Cases between"}},
	{"Of", Text{"{0}件中{1}件", "{1} of {0}"}},
	{"ExponentsNote", Text{"警察の答えは会社の大きさが分からないため、どの指数でも点数はほとんど変わりません。指数は、次の海外の資料から置いた仮定です。", "As the sizes of those who answered are not known, the scores hardly depend on the exponent. It is an assumption made from the following sources abroad."}},

	{"Slopes", Text{"大きさごとの平均の費用と、その指数（海外の資料）", "Mean cost by size, and its exponent (sources abroad)"}},
	{"Source", Text{"資料", "Source"}},
	{"Size", Text{"大きさ→平均の費用", "Size → mean cost"}},
	{"Point", Text{"{0}→{1}", "{0} → {1}"}},
	{"SlopesNote", Text{"指数は、費用の対数を大きさの対数に当てはめた傾きです（最小二乗法）。大きさは区分の真ん中として置いた仮定です。保険金の記録は、免責より小さな事故を含みません。", "The exponent is the slope of ln cost on ln size (least squares). Sizes are middles of classes, and assumed. Claims leave out incidents below the deductible."}},

	{"Card", Text{"カード3000件が漏れた店の内訳（万円）", "The shop that lost 3,000 cards, part by part (10,000 yen)"}},
	{"Part", Text{"項目", "Part"}},
	{"Typical", Text{"当ページのふつう", "Our typical"}},
	{"Means", Text{"同じ調査の平均：", "Means of the same survey: "}},
	{"Mean", Text{"{0} {1}", "{0} {1}"}},
	{"And", Text{"、", ", "}},
	{"End", Text{"。", "."}},
	{"Monitoring", Text{"漏れたカードの監視（JNSAの参考値で1か月{0}）は、計算に入れていません。", "Watching the cards (JNSA: {0} a month) is not counted."}},
	{"dollars", Text{"{0}ドル", "{0} dollars"}},
	{"euros", Text{"{0}ユーロ", "{0} euros"}},
	{"CardNote", Text{"1件あたりの費用はこの店から作ったため、その行は必ず合います。", "The cost a record was made from this shop, so those lines must agree."}},
	{"Unseen", Text{"この確認で分からないこと", "What this does not show"}},
}

// BacktestUnseen are what the back-test does not show. The first place is the
// answers above the last end, the second the cases.
var BacktestUnseen = []Text{
	{"警察に答えた会社の大きさは公表されていません。大きさで費用がどう変わるかは、この答えでは確かめられません。", "The sizes of those who answered to the police are not published, so how cost grows with size is not tested by them."},
	{"1億円以上と答えたのは{0}件だけで、上の端がありません。それより重い被害の額は、確かめられていません。", "Only {0} answered 100 million yen or more, without an upper end. What lies above is not tested."},
	{"実例は{1}件だけで、事故の種類もまちまちです。警察の答えは、ランサムウェアの調査と復旧の費用だけです。", "There are only {1} cases, of mixed kinds. The answers to the police are about ransomware, and its investigation and recovery alone."},
	{"警察に届け出て、費用を答えた会社の話です。届け出ていない軽い被害も、公表されるような重い被害も、割合は違うはずです。", "All this is about companies that went to the police and told their cost. Light incidents that nobody reported, and heavy ones that make the news, will differ."},
	{"2022年の件数は、印字された割合と121件から作り直したものです。", "The counts of 2022 are rebuilt from printed shares of 121 answers."},
}

// BacktestModel is the name of a model that was tried. The model is named as
// calc/backtest does, which this package must not import.
type BacktestModel struct {
	Model string
	Name  Text
}

// BacktestModels are all that were tried.
var BacktestModels = []BacktestModel{
	{"carried", Text{"今の計算", "Today's calculation"}},
	{"lognormal", Text{"1つの対数正規分布", "One lognormal"}},
	{"former", Text{"前の計算（版0.1.0）", "The one before (0.1.0)"}},
}
