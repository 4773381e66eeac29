package words

// What the company can carry, in section 3.
var (
	CarryTitle   = Text{"手元のお金で、どこまで耐えられるか", "How far your own money goes"}
	CarryEmpty   = Text{"手元資金を入れると出ます", "Enter the money at hand"}
	CarryTypical = Text{"ふつうの場合", "a typical incident"}
	CarryHigh    = Text{"高めの場合", "a bad one"}
	CarryYear    = Text{"{0}年に1度の年", "a year in {0}"}

	CarryEnough    = Text{"手元資金 {0} で、{1}は足ります。", "{0} at hand is enough for {1}."}
	CarryNotEnough = Text{"手元資金 {0} では、{1}は足りません。", "{0} at hand is not enough for {1}."}
	CarryBoth      = Text{"手元資金 {0} で、{1}は足ります。{2}は足りません。", "{0} at hand is enough for {1}, not for {2}."}
	CarryKeptAll   = Text{"入れた保険の条件どおりに払われれば、どれも足ります。", "Paid as the cover entered says, it is enough for all of these."}
	CarryKeptShort = Text{"入れた保険の条件どおりに払われても、{0}は足りません。", "Even paid as the cover entered says, it is not enough for {0}."}

	CarryLeft  = Text{"{0} 残る", "{0} left"}
	CarryShort = Text{"{0} 足りない", "{0} short"}
	CarryLoss  = Text{"損失 {0} なら ", "at a loss of {0}: "}
	CarryKept  = Text{"条件を入れた後の負担 {0} なら ", "with the cover {0} is kept: "}
	CarryOne   = Text{"{0}は ", "{0}: "}
	CarryFlat  = Text{"この計算のしかたには、低め・高めの幅がありません。", "This way gives no range."}
	CarryNote  = Text{"「？」（社会的信用の低下）は引いていません。保険が払われるまでの立て替えも見ていません。100年に1度の年は近似値です。", "The “?” (reputation) is not taken off, nor is what must be laid out until a policy pays. The year in 100 is approximate."}
	CarryCash  = Text{"手元資金 {0}から払うと、", "Paid from {0} at hand: "}
	CarryAfter = Text{"条件を入れた後の負担なら、", "With the cover entered: "}

	CashLine = Text{"手元資金 {0}", "at hand: {0}"}
	CashSub  = Text{"。破線は手元資金", ". Dashed: money at hand"}
	CashOff  = Text{"。手元資金 {0} は、この図の右の外", ". Money at hand, {0}, lies off the drawing to the right"}
	CashHead = Text{"手元資金の残り・ふつう（{0}）", "Money left, typical ({0})"}
	CashRow  = Text{"手元資金の残り（{0}）", "Money left ({0})"}
	CashKept = Text{"手元資金の残り（{0}・条件を入れた後）", "Money left ({0}, with the cover)"}
)
