package words

import "cybercost/calc"

// Incident is what the page says of one kind of incident.
type Incident struct {
	Name, Text Text
	Answer     Text // leads to the amount
	Whom       Text // whose losses the itemised amount is made from; {0}: how many answered
	Facts      Text // what becomes of the facts that only the company knows; empty where none is asked for
}

var closedShop = Text{"入れると、サイトが閉じるあいだの利益の減少を足します。ネットで売っていなければ0を入れてください。", "Entered, the profit lost while the site is closed is added. Enter 0 if nothing is sold online."}

// Switched says what a switch adds that is asked in the open. {0}, {1} and {2} are
// what one company in ten stays below, the typical amount, and what one in ten goes beyond.
var Switched = Table[calc.Field, Text]{
	{calc.SwitchDataStolen, Text{"情報を暗号化する前に持ち出された場合です。本人へのお知らせ、問い合わせへの応対、賠償などを足します。", "They took records before they encrypted them: notices, a call centre, damages and the like are added."}},
	{calc.SwitchTransferTypical, Text{"送金してしまった会社の額で計算します。ふつう{1}、10社に1社は{0}より少なく、10社に1社は{2}より多い額です。", "Calculated with what companies sent that were defrauded: typically {1}; one in ten less than {0}, one in ten more than {2}."}},
}

// Scenarios says it for every incident.
var Scenarios = Table[calc.Scenario, Incident]{
	{calc.Malware, Incident{
		Name:   Text{"マルウェア感染・なりすましメール", "Malware and mail in your name"},
		Text:   Text{"添付を開き、取引先に偽メールが届く", "An attachment is opened; partners get false mail"},
		Answer: Text{"マルウェアに感染し、なりすましメールが出ると、ふつうの場合で", "Malware spreads and mail goes out in your name. Typically:"},
		Whom:   Text{"調べる会社を外に頼んだ実例と調査から置いた額です。多くの感染は、もっと軽く済みます。", "Set between cases and surveys of companies that hired someone to look into it. Many infections cost less."},
	}},
	{calc.Ransomware, Incident{
		Name:   Text{"ランサムウェア", "Ransomware"},
		Text:   Text{"データが暗号化され、仕事が止まる", "Files are encrypted and work stops"},
		Answer: Text{"ランサムウェアで1回止まると、ふつうの場合で", "Ransomware stops the business once. Typically:"},
		Whom:   Text{"警察に届け出て費用を答えた{0}社の調査と復旧の額を、御社の大きさに合わせています。届け出ない軽い被害は入っていません。", "What {0} companies that reported to the police paid for investigation and recovery, at your size. Light cases that nobody reports are not in it."},
	}},
	{calc.CardLeak, Incident{
		Name:   Text{"Webからの漏えい（カード情報あり）", "Web leak with card numbers"},
		Text:   Text{"通販サイトからカード番号が盗まれる", "Card numbers are stolen from the web shop"},
		Answer: Text{"カード情報が1回漏れると、ふつうの場合で", "Card numbers leak once. Typically:"},
		Whom:   Text{"実際に漏えいした店の調査（個人情報保護委員会、IPA）の額です。会社の大きさではなく、個人情報の数で変わります。", "From surveys of shops whose records did leak (PPC, IPA). It grows with the records, not with the size of the company."},
		Facts:  closedShop,
	}},
	{calc.PersonalLeak, Incident{
		Name:   Text{"Webからの漏えい（個人情報のみ）", "Web leak, personal data only"},
		Text:   Text{"会員名簿や問い合わせの中身が盗まれる", "Member lists and enquiries are stolen"},
		Answer: Text{"個人情報が1回漏れると、ふつうの場合で", "Personal data leak once. Typically:"},
		Whom:   Text{"実際に漏えいした店の調査（個人情報保護委員会、IPA）の額です。会社の大きさではなく、個人情報の数で変わります。", "From surveys of shops whose records did leak (PPC, IPA). It grows with the records, not with the size of the company."},
		Facts:  closedShop,
	}},
	{calc.PartnerStop, Incident{
		Name:   Text{"取引先の停止", "A partner stops"},
		Text:   Text{"取引先が止まり、御社の売上も止まる", "A partner stops, and your sales with it"},
		Answer: Text{"取引先が1回止まると、ふつうの場合で", "A partner stops once. Typically:"},
		Whom:   Text{"止まる日数は当ページの仮定です。取引先が止まった会社の損失の調査は見つかりません。", "The days are our assumption: no survey tells what companies lose when a partner stops."},
		Facts:  Text{"三つとも入れると、取引先を失う損失を足します。止まったのは取引先のシステムなので、御社の調査や復旧の費用は入れていません。", "With all three, the sales lost with the partner are added. It is the partner's system that stopped, so no investigation or recovery of your own is in the amount."},
	}},
	{calc.TransferFraud, Incident{
		Name:   Text{"送金詐欺", "Transfer fraud"},
		Text:   Text{"にせの振込先に送金してしまう", "Money goes to a false account"},
		Answer: Text{"送金詐欺に1回あうと、ふつうの場合で", "One transfer fraud succeeds. Typically:"},
		Whom:   Text{"実際に送金してしまった会社の額は、ふつうが{1}、10回に1回は{2}より多い、と当ページが置いています。", "Of companies that did send money we take {1} as typical; one in ten sent more than {2}."},
		Facts:  Text{"送金してしまう額を入れるか、実際の会社の額を選ぶと、被害額が出ます。銀行から戻るお金は差し引きません。", "Enter the amount sent, or take what other companies sent, to see the loss. What a bank may recover is not taken off."},
	}},
}
