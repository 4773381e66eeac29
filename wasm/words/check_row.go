package words

import "cybercost/calc"

// keyed is a text under a name.
type keyed struct {
	key  string
	text Text
}

func find(list []keyed, key string) Text {
	for _, one := range list {
		if one.key == key {
			return one.text
		}
	}
	return Text{}
}

// CheckRow names a row of a case by the key of its comparison. {0} is the
// revenue, where the row has a place for it.
func CheckRow(name calc.Case, key string) Text {
	if name == calc.CaseCompanyD && key == "recovery" {
		return recoveryAlone // the other cases publish it with the investigation
	}
	return find(checkRows, key)
}

var recoveryAlone = Text{"復旧", "Recovery"}

var checkRows = []keyed{
	{"investigation", Text{"原因・被害範囲調査費", "Investigation"}},
	{"containment", Text{"事態収拾費", "Containment"}},
	{"prevention", Text{"再発防止費", "Prevention"}},
	{"avoidable", Text{"「無駄な費用」", "Avoidable cost"}},
	{"investment", Text{"投資", "Investment"}},
	{"recovery", Text{"調査・復旧", "Investigation and recovery"}},
	{"liability", Text{"損害賠償・訴訟", "Damages and lawsuits"}},
	{"condolence", Text{"お詫びの郵送と品", "Letters and tokens of apology"}},
	{"notice-newspaper", Text{"新聞でのお詫び", "Notice in a newspaper"}},
	{"legal", Text{"法律相談", "Legal advice"}},
	{"lost-profit", Text{"休業による利益の減少", "Profit lost while stopped"}},
	{"one-percent", Text{"年商{0}円・ベンダー推奨", "Revenue {0} yen, as vendors recommend"}},
	{"half-percent", Text{"年商{0}円・現実的には", "Revenue {0} yen, realistically"}},
	{"total", Text{"合計", "Total"}},
}

// CheckGapOf says in a few words why a row differs, or why its agreement
// proves nothing.
func CheckGapOf(gap calc.Gap) Text { return find(checkGaps, string(gap)) }

var checkGaps = []keyed{
	{string(calc.GapOurBasis), Text{"当ページのもとにした数字", "what ours was made from"}},
	{string(calc.GapPrintedRounded), Text{"公表はおおよその額", "published as a round amount"}},
	{string(calc.GapOtherCase), Text{"当ページの「ふつう」は別の事例の額", "our typical is another case's"}},
	{string(calc.GapManyAnswers), Text{"1つの例。当ページは多くの会社の答えから", "one case; ours is from the answers of many"}},
	{string(calc.GapUnitCosts), Text{"当ページは調査の単価×人数", "ours: a survey's unit cost × people"}},
	{string(calc.GapLocalPaper), Text{"当ページの「ふつう」は地方紙1回分", "our typical: one local paper"}},
	{string(calc.GapExtraLines), Text{"当ページにだけある行を含む", "ours has lines that it leaves out"}},
}
