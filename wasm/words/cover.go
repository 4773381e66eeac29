package words

// A measure, in section 5.
var (
	MeasureTitle   = Text{"対策を一つ書いて確かめる", "Test one measure"}
	MeasureNow     = Text{"差し引き 年 {0}", "net {0} a year"}
	MeasureYear    = Text{"年", "A measure for"}
	MeasureFor     = Text{"の対策で、", "a year"}
	MeasureFrom    = Text{"確率が {0} から", "takes the chance from {0} to"}
	MeasureToday   = Text{"いまの確率", "today's"}
	MeasureEnd     = Text{"に下がる。", "."}
	MeasureLead    = Text{"年間いくらの対策で、確率が何％まで下がりそうかを入れてください。見込みで大丈夫です。", "Enter what a measure costs a year and to what it lowers the chance."}
	MeasureNeeds   = Text{"上の欄に、いまの確率も入れてください。", "Enter today's chance above, too."}
	MeasureAnswer  = Text{"1年の期待損失は {0} から {1} に下がり、対策費を引くと1年あたり {2} です。", "The expected yearly loss falls from {0} to {1}; net of the measure's cost that is {2} a year."}
	MeasureLoses   = Text{"1年の期待損失は {0} から {1} に下がりますが、対策費のほうが1年あたり {2} 高くつきます。", "The expected yearly loss falls from {0} to {1}, but the measure costs {2} a year more than that."}
	MeasureRefused = Text{"この条件では、いちばん割に合う額を計算できません（対策後の確率が0％、または対策費が0円）。", "The optimum cannot be computed from these terms (chance left 0%, or cost 0)."}
	StatALE        = Text{"1年の期待損失", "Expected yearly loss"}
	StatALEText    = Text{"確率 × 被害額", "chance × loss"}
	StatNet        = Text{"差し引きの効果", "Net benefit"}
	StatNetText    = Text{"減った期待損失 − 対策費。1年あたり", "fall in expected loss − cost, a year"}
	StatROSI       = Text{"投資対効果（ROSI）", "ROSI"}
	StatROSIText   = Text{"差し引きの効果 ÷ 対策費。対策どうしは、差し引きの効果で比べてください", "net benefit ÷ cost. Compare measures by net benefit"}
	StatROSINil    = Text{"対策費が0円なので、割れません", "No cost to divide by"}
	StatOptimum    = Text{"いちばん割に合う額", "Spending of the least burden"}
	OptimumLow     = Text{"下に書いた対策なら、この額から", "with the measure below, from"}
	OptimumHigh    = Text{"この額まで", "to"}
	OptimumNote    = Text{"下に書いた対策なら", "with the measure below"}
	CurveMessage   = Text{"この対策なら、年{0}で1年の負担がいちばん軽くなる", "With this measure the yearly burden is least at {0} a year"}
	CurveMessage1  = Text{"効き方によっては1円目から割に合わず、割に合うなら年{0}で1年の負担がいちばん軽くなる", "By one shape even the first yen does not pay; by the other the yearly burden is least at {0} a year"}
	CurveMessage0  = Text{"この対策は、1円目から割に合わない", "Even the first yen spent on this measure does not pay"}
	CurveSub       = Text{"1年の負担 ＝ 対策費 ＋ 対策しても残る期待損失。単位：万円", "Yearly burden = spending + expected loss that remains, in ¥ million"}
	CurveSource    = Text{"一つの事実からは、お金を増やしたときの効き方が一つに決まらないため、研究にある二つの形（Gordon & Loeb 2002）のうち、この対策に合うものをすべて計算して、幅で出しています。", "One fact does not tell how an effect grows with spending, so this is the span of those of two published shapes (Gordon & Loeb 2002) that fit this measure."}
	CurveLabel     = Text{"年間の対策費と、1年あたりの負担の関係", "Yearly burden against yearly spending"}
	CurveBurden    = Text{"1年の負担（幅）", "yearly burden (span)"}
	CurveSpend     = Text{"対策費そのもの", "the spending itself"}
	CurveLeast     = Text{"{0}（負担がいちばん軽い）", "{0} (least burden)"}
	CurveOwn       = Text{"{0}（書いた対策）", "{0} (the measure)"}
	CurveNothing   = Text{"何もしないと {0}", "doing nothing: {0}"}
	CurveAxis      = Text{"年間の対策費 →", "yearly spending →"}
	CurveTable     = Text{"対策費と1年の負担（{0}）", "Spending and yearly burden ({0})"}
	CurveCostHead  = Text{"対策費", "Spending"}
	CurveLowHead   = Text{"1年の負担・この額から", "Yearly burden, from"}
	CurveHighHead  = Text{"この額まで", "to"}
	NowMark        = Text{"いま", "now"}
)

// Section 6.
var (
	CoverAnswer     = Text{"入れた条件どおりなら、ふつうの場合で自社の負担は {0}。", "On these terms the company typically keeps {0}."}
	CoverNothing    = Text{"被害額が0円なので、分けるものがありません。", "The loss is zero: there is nothing to split."}
	CoverNoRows     = Text{"調査の値には内訳がないため、補償ごとに分けられません。計算のしかたを変えると出ます。", "A survey's value has no breakdown, so it cannot be split by cover. Choose another way."}
	CoverEmpty      = Text{"お手元の証券や提案書の数字を入れると、自社の負担がわかります。", "Enter the terms of a policy or proposal to see what stays with the company."}
	CoverNoAmount   = Text{"被害額がまだないため、計算できません。", "There is no loss to split yet."}
	CoverCallout    = Text{"保険料の見積もりでも、支払いの約束でもありません。お手元の証券や提案書の数字を入れて、足りないところを見るための計算です。", "Neither a quote nor a promise to pay: it shows what the terms you enter would leave uncovered."}
	CoverParts      = Text{"賠償・費用・利益に分けて入れる", "Enter liability, costs and profit apart"}
	CoverPartsNow   = Text{"{1}つのうち{0}つに限度額", "{0} of {1} with a limit"}
	CoverUpTo       = Text{"限度額が空欄の補償（{0}）は、全体の限度額まで補償されるものとして計算しています。補償がないときは、0を入れてください。", "Parts without a limit of their own ({0}) are taken as covered up to the overall limit. Enter 0 where there is no cover."}
	CoverMore       = Text{"商品によっては払われるもの", "What some policies pay for"}
	CoverSpan       = Text{"入れた条件どおりなら、自社の負担は、ふつうの場合で {0}、高めの場合で {1}。", "On these terms the company keeps {0} in a typical case, {1} in a bad one."}
	KeptHighRail    = Text{"自社の負担・高めの場合", "Kept, in a bad case"}
	CoverTogether   = Text{"合わせて", "Together"}
	PaidTogether    = Text{"合わせて {0}まで", "together up to {0}"}
	Kept            = Text{"自社の負担", "Kept by the company"}
	KeptRail        = Text{"自社の負担（保険の条件から）", "Kept by the company, on the terms entered"}
	CoverSub        = Text{"想定被害額から、条件どおりなら対象になる額を引いた残り。単位：万円", "The loss less what the terms would cover, in ¥ million"}
	CoverSource     = Text{"本ページの計算。限度額は支払割合を掛ける前の額としています。限度額が空欄の補償は、全体の限度額があればそこまで、なければないものとします。全体の免責は、合わせた額から一度引きます。再発防止費などは、入れると選んだときだけ補償に数えます。実際の支払いは、免責・支払割合・特約で変わり、約款と重要事項説明書によります。", "Computed here. The limit is before the share; a part without a limit is covered up to the overall limit, and not without one. The overall deductible is taken off the sum, once. Prevention and the like count as covered only where ticked. What a policy pays depends on its deductibles, shares and endorsements, and is in its wording."}
	CoverLabel      = Text{"想定被害額から対象になる額を引き、自社の負担が残る図", "The loss less what is covered leaves what is kept"}
	CoverTable      = Text{"自社の負担の内訳（円）", "What is kept and why (yen)"}
	CoverWhatHead   = Text{"内容", "What"}
	CoverPaid       = Text{"条件どおりなら対象", "Covered on these terms"}
	CoverLoss       = Text{"想定被害額", "Estimated loss"}
	CoverPart       = Text{"{0}の補償", "{0} cover"}
	CoverMost       = Text{"自社の負担のうち{1}は、{0}", "{1} of what the company keeps: {0}"}
	CoverAll        = Text{"入れた条件どおりなら、すべて対象になる（信用の低下を除く）", "On these terms all is covered, except reputation"}
	CoverNone       = Text{"入れた条件では、対象になる額がない", "On these terms nothing is covered"}
	KeptFirst       = Text{"免責・待機", "deductible, waiting time"}
	PaidTerms       = Text{"限度額{0}", "limit {0}"}
	PaidShare       = Text{" × {0}", " × {0}"}
	PaidAfter       = Text{"・免責{0}の後", ", after {0}"}
	PaidWaiting     = Text{"・待機{0}の後", ", after {0}"}
	KeptTitle       = Text{"自社の負担と、その理由", "What is kept, and why"}
	KeptLimit       = Text{"{0}は限度額 {1}まで", "{0}: limit {1}"}
	KeptFree        = Text{"{0}は免責 {1}", "{0}: deductible {1}"}
	KeptShare       = Text{"{0}は支払割合 {1}", "{0}: share paid {1}"}
	KeptWaiting     = Text{"{0}は待機 {1}", "{0}: waiting time {1}"}
	KeptOverallFree = Text{"免責 {0}", "deductible {0}"}
	KeptOverall     = Text{"限度額 {1}", "limit {1}"}
)

// Parts names the parts of a cover.
var Parts = Table[string, Choice]{
	{"liability", Choice{Text{"賠償", "Liability"}, Text{"損害賠償・訴訟", "damages, lawsuits"}}},
	{"cost", Choice{Text{"費用", "Costs"}, Text{"調査・収拾", "investigation, containment"}}},
	{"profit", Choice{Text{"利益", "Profit"}, Text{"休業など", "stopped business"}}},
}

// Reasons says why a part of a loss is kept.
var Reasons = Table[string, Text]{
	{"uncovered", Text{"補償がない分（限度額がない）", "no cover (no limit)"}},
	{"waiting", Text{"待機時間の分", "within the waiting time"}},
	{"deductible", Text{"免責金額", "deductible"}},
	{"above-limit", Text{"限度額を超えた分", "above the limit"}},
	{"share", Text{"支払割合で残る分", "own share"}},
	{"below-overall", Text{"全体の免責金額", "overall deductible"}},
	{"above-overall", Text{"全体の限度額を超えた分", "above the overall limit"}},
	{"not-insurable", Text{"補償に数えていない分（再発防止費など）", "not counted as covered (prevention etc.)"}},
}
