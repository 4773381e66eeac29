package words

// The cover that is proposed, in section 6.
var (
	ProposalTitle     = Text{"見直し後の契約とくらべる", "Compare with a proposed policy"}
	ProposalNone      = Text{"変わる条件を入れると、いまと並べます", "enter what would change"}
	ProposalShort     = Text{"自社の負担 {0} → {1}", "kept {0} → {1}"}
	ProposalAsk       = Text{"変わる条件だけを入れてください。空欄は、いまの契約と同じとみなします（薄い字）。なくなる補償の限度額は、0にします。", "Enter only what would change; what is left empty stays as the policy has it. A limit of 0 is no cover."}
	ProposalParts     = Text{"賠償・費用・利益に分けて入れる（見直し後）", "Enter liability, costs and profit apart (proposed)"}
	ProposalMore      = Text{"見直し後に加わるもの", "Added by the proposal"}
	ProposalAnswer    = Text{"ふつうの場合の自社の負担は、いまの契約で {0}、見直し後で {1}。", "In a typical case the company keeps {0} now and {1} under the proposal."}
	ProposalBare      = Text{"ふつうの場合の自社の負担は、契約がなければ {0}、見直し後で {1}。", "In a typical case the company keeps {0} without a policy and {1} under the proposal."}
	ProposalHigh      = Text{"高めの場合は、{0} が {1} になります。", "In a bad case {0} becomes {1}."}
	ProposalRail      = []Text{{"見直し後の自社の負担", "Kept, as proposed"}, {"見直し後・高めの場合", "Kept, as proposed, in a bad case"}}
	ProposalMessage   = Text{"{0}の場合に自社に残るのは、いま{1}、見直し後{2}", "Kept in the case “{0}”: {1} now, {2} as proposed"}
	ProposalSub       = Text{"自社に残る額を理由ごとに、条件どおりなら対象になる額を斜線で。単位：万円", "What is kept, by reason, and what the terms would cover (hatched), in ¥ million"}
	ProposalTable     = Text{"いまの契約と見直し後（{0}）", "The policy now and as proposed ({0})"}
	ProposalPart      = Text{"うち{0}", "of it: {0}"}
	ProposalWhy       = Text{"理由：{0}", "why: {0}"}
	ProposalHeads     = []Text{{"いま・ふつう", "Now, typical"}, {"見直し後・ふつう", "Proposed, typical"}, {"いま・高め", "Now, high"}, {"見直し後・高め", "Proposed, high"}}
	ProposalYears     = []Text{{"いま", "Now"}, {"見直し後", "Proposed"}}
	ProposalYear      = Text{"1年の自社の負担（{0}）", "Kept in a year ({0})"}
	CoverPaper        = Text{"保険の見直し", "The policy, now and as proposed"}
	ProposalPaper     = Text{"いまの契約と見直し後", "The policy now and as proposed"}
	ProposalPaperYear = Text{"1年の自社の負担", "Kept in a year"}
	ProposalTerms     = Text{"見直し後に変わる条件", "What the proposal changes"}
	ProposalRest      = Text{"ほかの条件は、いまの契約のままです。", "All other terms stay as the policy has them."}
	FinderPaper       = Text{"これに足りる、いちばん低い限度額。ほかの条件は、いまのまま（見直し後を入れたときは、そのまま）です。", "The least limits that are enough, with all other terms as they are, or as proposed."}
	ProposalSaid      = Text{"見直し後 ", "Proposed: "}

	FinderTitle  = Text{"限度額をさがす", "Find the limit"}
	FinderNow    = Text{"自社で持てる額から、要る限度額を出します", "from what the company can keep"}
	FinderAsk    = Text{"1回の事故で、自社の負担をここまでにしたいという額を入れると、それに足りるいちばん低い限度額がわかります。ほかの条件は、いまのまま（見直し後を入れたときは、そのまま）です。保険料は計算しません。", "Enter what the company can keep of one incident: the least limit that is enough is found, with all other terms as they are, or as proposed. Premiums are not computed."}
	FinderOf     = Text{"{0}の限度額", "{0} limit"}
	FinderNeeded = Text{"{0}以上", "{0} or more"}
	FinderAbove  = Text{"ほかの限度額を超えた分", "above the other limits"}
	FinderNoNeed = Text{"{0}で足ります（なくてもかまいません）", "{0} is enough: none is needed"}
	FinderNever  = Text{"いくら上げても {0} は残ります（{1}）", "however high, {0} stays ({1})"}
	FinderTable  = Text{"いちばん低い限度額（{0}）", "The least limit ({0})"}
	FinderCase   = Text{"{0}：", "{0}: "}

	FinderYear      = Text{"1年で見た限度額もさがす", "Find the limits for a year, too"}
	FinderYearAsk   = Text{"1年に何度も起きることまで数えて、悪い年の自社の負担を上の額までにする、いちばん低い限度額です。1年に1回以上起きる確率（{0}）から出す近似で、1万円きざみです。", "The least limits that leave no more than that in a bad year, counting that more than one incident may come in it. They are approximate, from the chance of one or more in a year ({0}), in steps of 10,000 yen."}
	FinderYearSeeks = Text{"さがしています。", "They are being sought."}
	FinderYearNone  = Text{"上の額と、1年に1回以上起きる確率（章5か章8）を入れると、ここに出ます。", "Enter that amount, and the chance of one or more in a year (section 5 or 8)."}
)
